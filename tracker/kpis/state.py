"""The state of a goal as of a day."""

from datetime import date as Day
from fractions import Fraction

from tracker.kpis.expected import expected, pace
from tracker.kpis.goal import State
from tracker.records.goals import Goal, GoalOutcome

# Below this share of its time a goal is too young to be judged.
EARLY = Fraction(1, 10)
ON_TRACK = Fraction(95, 100)
LAGGING = Fraction(75, 100)


def state(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def outcome_by(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is not None and goal.outcome.date <= as_of else None


def _under_way(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK
