"""What has been changed about a goal: a chain from what it first said to what it says now."""

from collections.abc import Iterator
from datetime import date as Day
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from tracker.records.finding import Finding, Steps, at
from tracker.records.goals import DUE, Amendment, Goal
from tracker.records.rules.case import Case

_Numbered: TypeAlias = tuple[int, Amendment]


def amendments_join(case: Case) -> Iterator[Finding]:
    """Oldest first, each `from` the `to` before it, the last `to` what the goal says now."""
    for goal in case.portfolio.goals.values():
        for (_, before), (i, after) in pairwise(enumerate(goal.amendments)):
            if after.date < before.date:
                yield amendments_out_of_order(goal, i, after.date, before.date)
        for change, chain in _chains(goal).items():
            if change == DUE or change in case.portfolio.metrics:
                yield from _breaks(goal, change, chain)


def _chains(goal: Goal) -> dict[str, list[_Numbered]]:
    """The amendments by what they change."""
    chains: dict[str, list[_Numbered]] = {}
    for i, amendment in enumerate(goal.amendments):
        chains.setdefault(amendment.change, []).append((i, amendment))
    return chains


def _breaks(goal: Goal, change: str, chain: list[_Numbered]) -> Iterator[Finding]:
    now = _now(goal, change)
    if not now:
        yield amendment_of_nothing(goal, chain[0][0], change)
        return
    for (i, before), (j, after) in pairwise(chain):
        if before.to != after.from_:
            yield amendments_do_not_join(goal, j, after.from_, i, before.to)
    last, amendment = chain[-1]
    if amendment.to not in now.values():
        yield amendment_not_in_force(goal, last, amendment.to, now)


def _now(goal: Goal, change: str) -> dict[Steps, Day | Decimal]:
    """What the goal says now of what was changed, by its place; of a level, either end."""
    if change == DUE:
        return {(DUE,): goal.due}
    return {
        ("targets", i, key): value
        for i, target in enumerate(goal.targets)
        if target.metric == change
        for key, value in (("target", target.target), ("min", target.min), ("max", target.max))
        if value is not None
    }


def amendments_out_of_order(goal: Goal, index: int, day: Day, before: Day) -> Finding:
    """An amendment dated before the one above it."""
    return Finding(
        code="amendments-out-of-order",
        message=f"this amendment ({day}) is older than the one above it ({before})",
        place=at(goal, "amendments", index, "date"),
        help="put the oldest first",
    )


def amendment_of_nothing(goal: Goal, index: int, change: str) -> Finding:
    """An amendment of a target that the goal does not have."""
    return Finding(
        code="amendment-of-nothing",
        message=f"this goal has no target on `{change}`",
        place=at(goal, "amendments", index, "change"),
        help="name `due`, or the metric of one of the targets",
    )


def amendments_do_not_join(
    goal: Goal, index: int, start: Day | Decimal, before: int, end: Day | Decimal
) -> Finding:
    """An amendment that does not begin where the one before it ended."""
    return Finding(
        code="amendments-do-not-join",
        message=f"`from` is {start}, and the amendment before it left off at {end}",
        place=at(goal, "amendments", index, "from"),
        help="each `from` is the `to` of the amendment before it",
        related=((at(goal, "amendments", before, "to"), "it left off here"),),
    )


def amendment_not_in_force(
    goal: Goal, index: int, end: Day | Decimal, now: dict[Steps, Day | Decimal]
) -> Finding:
    """A last amendment that says something else than the goal itself."""
    said = " and ".join(str(value) for value in now.values())
    return Finding(
        code="amendments-do-not-join",
        message=f"`to` is {end}, and the goal now says {said}",
        place=at(goal, "amendments", index, "to"),
        help="the last `to` is what the goal itself says: mend one of the two",
        related=tuple((at(goal, *steps), "the goal says it here") for steps in now),
    )
