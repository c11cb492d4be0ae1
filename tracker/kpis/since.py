"""Since an engagement began: its goals and the KPIs at its start, beside those of today.

Since, never because: whatever else happened in that time is in the figures too.
"""

from collections.abc import Iterator
from datetime import date as Day

from msgspec import Struct
from msgspec.structs import replace

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


class Since(Struct, frozen=True, kw_only=True):
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


def _kpis(portfolio: Portfolio, start: Day, as_of: Day) -> Iterator[Pair[Result]]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, start) or is_shown(portfolio, kpi, as_of):
            yield _pair(portfolio, kpi, start, as_of)


def _pair(portfolio: Portfolio, kpi: Kpi, start: Day, as_of: Day) -> Pair[Result]:
    before, after = kpi.compute(portfolio, start), kpi.compute(portfolio, as_of)
    then = Previous(
        as_of=start, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(after, then, least=kpi.least_change, direction=kpi.direction)
    return Pair(before=before, after=replace(after, previous=then, change=judged))


def _values(pair: Pair[Result]) -> set[object]:
    return {pair.before.value if pair.before else None, pair.after.value}
