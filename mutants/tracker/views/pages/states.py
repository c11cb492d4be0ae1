"""What a state of a goal means for what is shown of it."""

from tracker.kpis.goal import GoalReport, State

ENDED = frozenset({State.ACHIEVED, State.MISSED, State.ABANDONED, State.WITHDRAWN})


def is_ended(report: GoalReport) -> bool:
    """Whether the goal has been brought to an end, well or not."""
    return report.state in ENDED


def is_awaited(report: GoalReport) -> bool:
    """Whether something is still expected of the goal: it has begun and not ended."""
    return report.expected is not None and report.state not in ENDED
