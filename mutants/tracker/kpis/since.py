"""Since an engagement began: its goals and the KPIs at its start, beside those of today.

Since, never because: whatever else happened in that time is in the figures too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Day

from tracker.kpis.change import change, interval_of
from tracker.kpis.difference import Pair
from tracker.kpis.goal import GoalReport
from tracker.kpis.kpi import Kpi
from tracker.kpis.own import own_kpis
from tracker.kpis.progress import goal_report
from tracker.kpis.register import KPIS
from tracker.kpis.result import Previous, Result
from tracker.kpis.summary import is_shown
from tracker.records.engagements import Engagement
from tracker.records.portfolio import Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """An engagement's goals, by id, and all KPIs: each as of its start and as of the day.

    The KPIs of the day carry those of the start as `previous`, and the change since as `change`.
    """

    engagement: Engagement
    as_of: Day
    goals: tuple[Pair[GoalReport], ...]
    kpis: tuple[Pair[Result], ...]

    @property
    def valued(self) -> tuple[Pair[Result], ...]:
        """The KPIs that have a value on one side at least."""
        return tuple(pair for pair in self.kpis if _values(pair) != {None})
mutants_x_since__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_since__mutmut)
def since(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_orig(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_1(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = None
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_2(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=None,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_3(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=None,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_4(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=None,
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_5(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=None,
    )


def x_since__mutmut_6(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_7(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_8(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_9(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        )


def x_since__mutmut_10(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            None
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_11(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=None,
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_12(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=None,
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_13(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_14(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_15(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(None, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_16(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, None, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_17(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, None),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_18(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_19(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_20(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, ),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_21(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(None, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_22(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, None, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_23(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, None),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_24(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_25(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_26(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, ),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_27(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(None)
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_28(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) | portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_29(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(None) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, as_of)),
    )


def x_since__mutmut_30(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(None),
    )


def x_since__mutmut_31(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(None, begun.start, as_of)),
    )


def x_since__mutmut_32(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, None, as_of)),
    )


def x_since__mutmut_33(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, None)),
    )


def x_since__mutmut_34(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(begun.start, as_of)),
    )


def x_since__mutmut_35(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, as_of)),
    )


def x_since__mutmut_36(portfolio: Portfolio, engagement: str, as_of: Day) -> Since:
    """What is different since the engagement began, which is by `as_of`."""
    begun = portfolio.engagements[engagement]
    return Since(
        engagement=begun,
        as_of=as_of,
        goals=tuple(
            Pair(
                before=goal_report(portfolio, goal, begun.start),
                after=goal_report(portfolio, goal, as_of),
            )
            for goal in sorted(set(begun.goals) & portfolio.goals.keys())
        ),
        kpis=tuple(_kpis(portfolio, begun.start, )),
    )

mutants_x_since__mutmut['_mutmut_orig'] = x_since__mutmut_orig # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_1'] = x_since__mutmut_1 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_2'] = x_since__mutmut_2 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_3'] = x_since__mutmut_3 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_4'] = x_since__mutmut_4 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_5'] = x_since__mutmut_5 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_6'] = x_since__mutmut_6 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_7'] = x_since__mutmut_7 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_8'] = x_since__mutmut_8 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_9'] = x_since__mutmut_9 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_10'] = x_since__mutmut_10 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_11'] = x_since__mutmut_11 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_12'] = x_since__mutmut_12 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_13'] = x_since__mutmut_13 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_14'] = x_since__mutmut_14 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_15'] = x_since__mutmut_15 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_16'] = x_since__mutmut_16 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_17'] = x_since__mutmut_17 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_18'] = x_since__mutmut_18 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_19'] = x_since__mutmut_19 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_20'] = x_since__mutmut_20 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_21'] = x_since__mutmut_21 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_22'] = x_since__mutmut_22 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_23'] = x_since__mutmut_23 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_24'] = x_since__mutmut_24 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_25'] = x_since__mutmut_25 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_26'] = x_since__mutmut_26 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_27'] = x_since__mutmut_27 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_28'] = x_since__mutmut_28 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_29'] = x_since__mutmut_29 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_30'] = x_since__mutmut_30 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_31'] = x_since__mutmut_31 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_32'] = x_since__mutmut_32 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_33'] = x_since__mutmut_33 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_34'] = x_since__mutmut_34 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_35'] = x_since__mutmut_35 # type: ignore # mutmut generated
mutants_x_since__mutmut['x_since__mutmut_36'] = x_since__mutmut_36 # type: ignore # mutmut generated
mutants_x__kpis__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kpis__mutmut)
def _kpis(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_orig(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_1(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(None)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_2(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) and is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_3(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(None, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_4(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, None, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_5(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, None) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_6(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_7(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_8(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, ) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_9(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(None, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_10(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, None, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_11(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, None):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_12(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_13(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_14(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, ):
            yield _pair(portfolio, kpi, start, as_of)


def x__kpis__mutmut_15(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(None, kpi, start, as_of)


def x__kpis__mutmut_16(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, None, start, as_of)


def x__kpis__mutmut_17(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, None, as_of)


def x__kpis__mutmut_18(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, None)


def x__kpis__mutmut_19(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(kpi, start, as_of)


def x__kpis__mutmut_20(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, start, as_of)


def x__kpis__mutmut_21(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, as_of)


def x__kpis__mutmut_22(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, )

mutants_x__kpis__mutmut['_mutmut_orig'] = x__kpis__mutmut_orig # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_1'] = x__kpis__mutmut_1 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_2'] = x__kpis__mutmut_2 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_3'] = x__kpis__mutmut_3 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_4'] = x__kpis__mutmut_4 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_5'] = x__kpis__mutmut_5 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_6'] = x__kpis__mutmut_6 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_7'] = x__kpis__mutmut_7 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_8'] = x__kpis__mutmut_8 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_9'] = x__kpis__mutmut_9 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_10'] = x__kpis__mutmut_10 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_11'] = x__kpis__mutmut_11 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_12'] = x__kpis__mutmut_12 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_13'] = x__kpis__mutmut_13 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_14'] = x__kpis__mutmut_14 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_15'] = x__kpis__mutmut_15 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_16'] = x__kpis__mutmut_16 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_17'] = x__kpis__mutmut_17 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_18'] = x__kpis__mutmut_18 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_19'] = x__kpis__mutmut_19 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_20'] = x__kpis__mutmut_20 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_21'] = x__kpis__mutmut_21 # type: ignore # mutmut generated
mutants_x__kpis__mutmut['x__kpis__mutmut_22'] = x__kpis__mutmut_22 # type: ignore # mutmut generated
mutants_x__pair__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__pair__mutmut)
def _pair(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_orig(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_1(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = None
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_2(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(None, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_3(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, None), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_4(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_5(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, ), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_6(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(None, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_7(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, None)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_8(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_9(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, )
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_10(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = None
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_11(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=None, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_12(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=None, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_13(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=None, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_14(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=None
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_15(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_16(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_17(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_18(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_19(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(None)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_20(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = None
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_21(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(None, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_22(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, None, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_23(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=None, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_24(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=None)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_25(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_26(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_27(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_28(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, )
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_29(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=None, after=replace(after, previous=then, change=judged))


def x__pair__mutmut_30(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=None)


def x__pair__mutmut_31(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(after=replace(after, previous=then, change=judged))


def x__pair__mutmut_32(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, )


def x__pair__mutmut_33(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(None, previous=then, change=judged))


def x__pair__mutmut_34(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=None, change=judged))


def x__pair__mutmut_35(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=None))


def x__pair__mutmut_36(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(previous=then, change=judged))


def x__pair__mutmut_37(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, change=judged))


def x__pair__mutmut_38(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, ))

mutants_x__pair__mutmut['_mutmut_orig'] = x__pair__mutmut_orig # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_1'] = x__pair__mutmut_1 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_2'] = x__pair__mutmut_2 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_3'] = x__pair__mutmut_3 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_4'] = x__pair__mutmut_4 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_5'] = x__pair__mutmut_5 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_6'] = x__pair__mutmut_6 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_7'] = x__pair__mutmut_7 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_8'] = x__pair__mutmut_8 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_9'] = x__pair__mutmut_9 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_10'] = x__pair__mutmut_10 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_11'] = x__pair__mutmut_11 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_12'] = x__pair__mutmut_12 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_13'] = x__pair__mutmut_13 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_14'] = x__pair__mutmut_14 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_15'] = x__pair__mutmut_15 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_16'] = x__pair__mutmut_16 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_17'] = x__pair__mutmut_17 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_18'] = x__pair__mutmut_18 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_19'] = x__pair__mutmut_19 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_20'] = x__pair__mutmut_20 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_21'] = x__pair__mutmut_21 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_22'] = x__pair__mutmut_22 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_23'] = x__pair__mutmut_23 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_24'] = x__pair__mutmut_24 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_25'] = x__pair__mutmut_25 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_26'] = x__pair__mutmut_26 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_27'] = x__pair__mutmut_27 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_28'] = x__pair__mutmut_28 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_29'] = x__pair__mutmut_29 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_30'] = x__pair__mutmut_30 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_31'] = x__pair__mutmut_31 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_32'] = x__pair__mutmut_32 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_33'] = x__pair__mutmut_33 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_34'] = x__pair__mutmut_34 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_35'] = x__pair__mutmut_35 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_36'] = x__pair__mutmut_36 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_37'] = x__pair__mutmut_37 # type: ignore # mutmut generated
mutants_x__pair__mutmut['x__pair__mutmut_38'] = x__pair__mutmut_38 # type: ignore # mutmut generated
mutants_x__values__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__values__mutmut)
def _values(pair: Pair[Result]) -> set[object]:
    return {pair.before.value if pair.before else None, pair.after.value}


def x__values__mutmut_orig(pair: Pair[Result]) -> set[object]:
    return {pair.before.value if pair.before else None, pair.after.value}


def x__values__mutmut_1(pair: Pair[Result]) -> set[object]:
    return {pair.before.value if (pair.before) and False else None, pair.after.value}


def x__values__mutmut_2(pair: Pair[Result]) -> set[object]:
    return {pair.before.value if (pair.before) or True else None, pair.after.value}

mutants_x__values__mutmut['_mutmut_orig'] = x__values__mutmut_orig # type: ignore # mutmut generated
mutants_x__values__mutmut['x__values__mutmut_1'] = x__values__mutmut_1 # type: ignore # mutmut generated
mutants_x__values__mutmut['x__values__mutmut_2'] = x__values__mutmut_2 # type: ignore # mutmut generated
