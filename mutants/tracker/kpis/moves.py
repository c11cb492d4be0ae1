"""Goalposts that were moved: what an amendment changed, by how much, which way, and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from tracker.kpis.plan import bound_amended, plan_on
from tracker.records.goals import Amendment, Goal
from tracker.records.portfolio import Portfolio

ONE_DAY = timedelta(days=1)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Way(StrEnum):
    """Whether a goal is easier or harder to reach after an amendment."""

    EASIER = "easier"
    HARDER = "harder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An amendment of a goal: `by` is in days of a due date, else in the metric's unit.

    `way` is None where the goal does not say. `due` is the date the goal had until then, and
    `after_due` whether that had passed.
    """

    goal: str
    change: str
    date: Day
    from_: Day | Decimal
    to: Day | Decimal
    by: int | Decimal
    way: Way | None
    due: Day
    reason: str

    @property
    def after_due(self) -> bool:
        """Whether the plan was changed when its time was up already."""
        return self.date > self.due
mutants_x_moves__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_moves__mutmut)
def moves(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_orig(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_1(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = None
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_2(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(None, key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_3(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=None, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_4(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=None)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_5(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_6(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_7(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, )
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_8(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: None, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_9(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=False)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_10(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = None
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_11(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(None, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_12(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, None)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_13(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_14(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, )]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def x_moves__mutmut_15(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(None)


def x_moves__mutmut_16(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(None, key=lambda move: move.date)[::-1])


def x_moves__mutmut_17(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=None)[::-1])


def x_moves__mutmut_18(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(key=lambda move: move.date)[::-1])


def x_moves__mutmut_19(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, )[::-1])


def x_moves__mutmut_20(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: None)[::-1])


def x_moves__mutmut_21(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::+1])


def x_moves__mutmut_22(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-2])

mutants_x_moves__mutmut['_mutmut_orig'] = x_moves__mutmut_orig # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_1'] = x_moves__mutmut_1 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_2'] = x_moves__mutmut_2 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_3'] = x_moves__mutmut_3 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_4'] = x_moves__mutmut_4 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_5'] = x_moves__mutmut_5 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_6'] = x_moves__mutmut_6 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_7'] = x_moves__mutmut_7 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_8'] = x_moves__mutmut_8 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_9'] = x_moves__mutmut_9 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_10'] = x_moves__mutmut_10 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_11'] = x_moves__mutmut_11 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_12'] = x_moves__mutmut_12 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_13'] = x_moves__mutmut_13 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_14'] = x_moves__mutmut_14 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_15'] = x_moves__mutmut_15 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_16'] = x_moves__mutmut_16 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_17'] = x_moves__mutmut_17 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_18'] = x_moves__mutmut_18 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_19'] = x_moves__mutmut_19 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_20'] = x_moves__mutmut_20 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_21'] = x_moves__mutmut_21 # type: ignore # mutmut generated
mutants_x_moves__mutmut['x_moves__mutmut_22'] = x_moves__mutmut_22 # type: ignore # mutmut generated
mutants_x_moves_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_moves_of__mutmut)
def moves_of(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(goal, as_of))


def x_moves_of__mutmut_orig(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(goal, as_of))


def x_moves_of__mutmut_1(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(None)


def x_moves_of__mutmut_2(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(None, as_of))


def x_moves_of__mutmut_3(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(goal, None))


def x_moves_of__mutmut_4(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(as_of))


def x_moves_of__mutmut_5(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(goal, ))

mutants_x_moves_of__mutmut['_mutmut_orig'] = x_moves_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_moves_of__mutmut['x_moves_of__mutmut_1'] = x_moves_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_moves_of__mutmut['x_moves_of__mutmut_2'] = x_moves_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_moves_of__mutmut['x_moves_of__mutmut_3'] = x_moves_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_moves_of__mutmut['x_moves_of__mutmut_4'] = x_moves_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_moves_of__mutmut['x_moves_of__mutmut_5'] = x_moves_of__mutmut_5 # type: ignore # mutmut generated
mutants_x__moves__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__moves__mutmut)
def _moves(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_orig(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_1(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date < as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_2(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=None,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_3(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=None,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_4(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=None,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_5(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=None,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_6(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=None,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_7(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=None,
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_8(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=None,
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_9(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=None,
                reason=amendment.reason,
            )


def x__moves__mutmut_10(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=None,
            )


def x__moves__mutmut_11(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_12(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_13(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_14(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_15(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_16(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_17(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_18(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                reason=amendment.reason,
            )


def x__moves__mutmut_19(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                )


def x__moves__mutmut_20(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(None),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_21(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(None, amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_22(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, None),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_23(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(amendment),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_24(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, ),
                due=plan_on(goal, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_25(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(None, amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_26(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, None).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_27(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(amendment.date - ONE_DAY).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_28(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, ).due,
                reason=amendment.reason,
            )


def x__moves__mutmut_29(goal: Goal, as_of: Day) -> Iterator[Move]:
    for amendment in goal.amendments:
        if amendment.date <= as_of:
            yield Move(
                goal=goal.id,
                change=amendment.change,
                date=amendment.date,
                from_=amendment.from_,
                to=amendment.to,
                by=_by(amendment),
                way=_way(goal, amendment),
                due=plan_on(goal, amendment.date + ONE_DAY).due,
                reason=amendment.reason,
            )

mutants_x__moves__mutmut['_mutmut_orig'] = x__moves__mutmut_orig # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_1'] = x__moves__mutmut_1 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_2'] = x__moves__mutmut_2 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_3'] = x__moves__mutmut_3 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_4'] = x__moves__mutmut_4 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_5'] = x__moves__mutmut_5 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_6'] = x__moves__mutmut_6 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_7'] = x__moves__mutmut_7 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_8'] = x__moves__mutmut_8 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_9'] = x__moves__mutmut_9 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_10'] = x__moves__mutmut_10 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_11'] = x__moves__mutmut_11 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_12'] = x__moves__mutmut_12 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_13'] = x__moves__mutmut_13 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_14'] = x__moves__mutmut_14 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_15'] = x__moves__mutmut_15 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_16'] = x__moves__mutmut_16 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_17'] = x__moves__mutmut_17 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_18'] = x__moves__mutmut_18 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_19'] = x__moves__mutmut_19 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_20'] = x__moves__mutmut_20 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_21'] = x__moves__mutmut_21 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_22'] = x__moves__mutmut_22 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_23'] = x__moves__mutmut_23 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_24'] = x__moves__mutmut_24 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_25'] = x__moves__mutmut_25 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_26'] = x__moves__mutmut_26 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_27'] = x__moves__mutmut_27 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_28'] = x__moves__mutmut_28 # type: ignore # mutmut generated
mutants_x__moves__mutmut['x__moves__mutmut_29'] = x__moves__mutmut_29 # type: ignore # mutmut generated
mutants_x__by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__by__mutmut)
def _by(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_orig(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_1(amendment: Amendment) -> int | Decimal:
    before, after = None
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_2(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) or isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_3(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after + before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_4(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) or isinstance(after, Decimal):
        return after - before
    return 0


def x__by__mutmut_5(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after + before
    return 0


def x__by__mutmut_6(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 1

mutants_x__by__mutmut['_mutmut_orig'] = x__by__mutmut_orig # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_1'] = x__by__mutmut_1 # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_2'] = x__by__mutmut_2 # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_3'] = x__by__mutmut_3 # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_4'] = x__by__mutmut_4 # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_5'] = x__by__mutmut_5 # type: ignore # mutmut generated
mutants_x__by__mutmut['x__by__mutmut_6'] = x__by__mutmut_6 # type: ignore # mutmut generated
mutants_x__way__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__way__mutmut)
def _way(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_orig(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_1(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = None
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_2(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(None), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_3(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(None, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_4(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, None)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_5(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_6(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, )
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_7(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 and eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_8(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by != 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_9(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 1 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_10(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is not None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


def x__way__mutmut_11(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if ((by > 0) is eases) and False else Way.HARDER


def x__way__mutmut_12(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if ((by > 0) is eases) or True else Way.HARDER


def x__way__mutmut_13(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by >= 0) is eases else Way.HARDER


def x__way__mutmut_14(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 1) is eases else Way.HARDER


def x__way__mutmut_15(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is not eases else Way.HARDER

mutants_x__way__mutmut['_mutmut_orig'] = x__way__mutmut_orig # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_1'] = x__way__mutmut_1 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_2'] = x__way__mutmut_2 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_3'] = x__way__mutmut_3 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_4'] = x__way__mutmut_4 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_5'] = x__way__mutmut_5 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_6'] = x__way__mutmut_6 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_7'] = x__way__mutmut_7 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_8'] = x__way__mutmut_8 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_9'] = x__way__mutmut_9 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_10'] = x__way__mutmut_10 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_11'] = x__way__mutmut_11 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_12'] = x__way__mutmut_12 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_13'] = x__way__mutmut_13 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_14'] = x__way__mutmut_14 # type: ignore # mutmut generated
mutants_x__way__mutmut['x__way__mutmut_15'] = x__way__mutmut_15 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__eases_upwards__mutmut)
def _eases_upwards(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_orig(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_1(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return False
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_2(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = None
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_3(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next(None, None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_4(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next(None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_5(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), )
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_6(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric != amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_7(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is not None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_8(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None or target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_9(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_10(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_11(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target <= target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_12(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = None
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_13(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(None, target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_14(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, None)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_15(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(target)
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_16(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, )
    return None if bound is None else bound == "max"


def x__eases_upwards__mutmut_17(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if (bound is None) and False else bound == "max"


def x__eases_upwards__mutmut_18(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if (bound is None) or True else bound == "max"


def x__eases_upwards__mutmut_19(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is not None else bound == "max"


def x__eases_upwards__mutmut_20(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound != "max"


def x__eases_upwards__mutmut_21(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "XXmaxXX"


def x__eases_upwards__mutmut_22(goal: Goal, amendment: Amendment) -> bool | None:
    """Whether a goal gets easier as what is amended rises; None where it does not say."""
    if isinstance(amendment.to, Day):
        return True
    target = next((t for t in goal.targets if t.metric == amendment.change), None)
    if target is None:
        return None
    if target.target is not None and target.baseline is not None:
        return target.target < target.baseline
    bound = bound_amended(goal, target)
    return None if bound is None else bound == "MAX"

mutants_x__eases_upwards__mutmut['_mutmut_orig'] = x__eases_upwards__mutmut_orig # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_1'] = x__eases_upwards__mutmut_1 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_2'] = x__eases_upwards__mutmut_2 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_3'] = x__eases_upwards__mutmut_3 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_4'] = x__eases_upwards__mutmut_4 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_5'] = x__eases_upwards__mutmut_5 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_6'] = x__eases_upwards__mutmut_6 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_7'] = x__eases_upwards__mutmut_7 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_8'] = x__eases_upwards__mutmut_8 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_9'] = x__eases_upwards__mutmut_9 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_10'] = x__eases_upwards__mutmut_10 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_11'] = x__eases_upwards__mutmut_11 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_12'] = x__eases_upwards__mutmut_12 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_13'] = x__eases_upwards__mutmut_13 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_14'] = x__eases_upwards__mutmut_14 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_15'] = x__eases_upwards__mutmut_15 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_16'] = x__eases_upwards__mutmut_16 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_17'] = x__eases_upwards__mutmut_17 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_18'] = x__eases_upwards__mutmut_18 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_19'] = x__eases_upwards__mutmut_19 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_20'] = x__eases_upwards__mutmut_20 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_21'] = x__eases_upwards__mutmut_21 # type: ignore # mutmut generated
mutants_x__eases_upwards__mutmut['x__eases_upwards__mutmut_22'] = x__eases_upwards__mutmut_22 # type: ignore # mutmut generated
