"""Goalposts that were moved: what an amendment changed, by how much, which way, and when."""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from tracker.kpis.plan import bound_amended, plan_on
from tracker.records.goals import Amendment, Goal
from tracker.records.portfolio import Portfolio

ONE_DAY = timedelta(days=1)


class Way(StrEnum):
    """Whether a goal is easier or harder to reach after an amendment."""

    EASIER = "easier"
    HARDER = "harder"


class Move(Struct, frozen=True, kw_only=True):
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


def moves(portfolio: Portfolio, as_of: Day) -> tuple[Move, ...]:
    """All amendments made by `as_of`, newest first; of one day by goal, the later one first."""
    goals = sorted(portfolio.goals.values(), key=lambda goal: goal.id, reverse=True)
    made = [move for goal in goals for move in moves_of(goal, as_of)]
    return tuple(sorted(made, key=lambda move: move.date)[::-1])


def moves_of(goal: Goal, as_of: Day) -> tuple[Move, ...]:
    """Those of a goal, in their order."""
    return tuple(_moves(goal, as_of))


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


def _by(amendment: Amendment) -> int | Decimal:
    before, after = amendment.from_, amendment.to
    if isinstance(before, Day) and isinstance(after, Day):
        return (after - before).days
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return after - before
    return 0


def _way(goal: Goal, amendment: Amendment) -> Way | None:
    """A later due date is easier, and so is a target nearer to its baseline, or a wider level."""
    by, eases = _by(amendment), _eases_upwards(goal, amendment)
    if by == 0 or eases is None:
        return None
    return Way.EASIER if (by > 0) is eases else Way.HARDER


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
