"""Goals that were committed to."""

from datetime import date as Day

from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal
from tracker.records.vocabulary import GoalResult

GIVEN_UP = frozenset({GoalResult.WITHDRAWN, GoalResult.ABANDONED})


def is_committed(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft and committed_on(goal) <= as_of


def committed_on(goal: Goal) -> Day:
    """The day of the commitment: `committed`, else the goal's start."""
    return goal.committed or goal.start


def given_up_on(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None
