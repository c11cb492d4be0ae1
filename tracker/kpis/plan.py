"""A goal's plan as of a day: its due date and its targets, before later amendments."""

from datetime import date as Day
from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from tracker.records.goals import Amendment, Goal, Target


class Plan(Struct, frozen=True, kw_only=True):
    """When a goal is due and what it aims at, as known on some day."""

    due: Day
    targets: tuple[Target, ...]


def plan_on(goal: Goal, as_of: Day) -> Plan:
    """The `from` of the first amendment dated after `as_of`, else what stands."""
    later = tuple(a for a in goal.amendments if a.date > as_of)
    due = next((a.from_ for a in later if a.change == "due" and isinstance(a.from_, Day)), goal.due)
    return Plan(due=due, targets=tuple(_undone(goal, target, later) for target in goal.targets))


def first_plan(goal: Goal) -> Plan:
    """The plan as it was first made: the first `from`, whatever its date."""
    return plan_on(goal, Day.min)


def _undone(goal: Goal, target: Target, later: tuple[Amendment, ...]) -> Target:
    amended = [a for a in later if a.change == target.metric]
    before = next((a.from_ for a in amended if isinstance(a.from_, Decimal)), None)
    if before is None:
        return target
    if not target.holds_a_level:
        return replace(target, target=before)
    return _undone_level(goal, target, before)


def _undone_level(goal: Goal, target: Target, before: Decimal) -> Target:
    bound = bound_amended(goal, target)
    if bound == "min":
        return replace(target, min=before)
    return replace(target, max=before) if bound == "max" else target


def bound_amended(goal: Goal, target: Target) -> Literal["min", "max"] | None:
    """Which bound of a level the goal's amendments move: the one that the last `to` became.

    An amendment does not say; None where it is neither.
    """
    last = [a.to for a in goal.amendments if a.change == target.metric][-1]
    if last == target.min:
        return "min"
    return "max" if last == target.max else None
