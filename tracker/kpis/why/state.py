"""Why a goal is in its state, in words."""

from datetime import date as Day

from tracker.kpis.goal import GoalReport, State
from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal


def state_reason(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def _dated(report: GoalReport) -> str:
    if report.state is State.PLANNED:
        return f"it begins on {report.start}"
    if report.state is State.ACHIEVED:
        return f"all that it is measured by was met on {report.met_on}"
    return f"its due date, {report.due}, is past, and it was not met"


_REASONS = {
    State.DRAFT: "it is a draft, not yet a commitment",
    State.NO_DATA: "nothing has been recorded yet of what it is measured by",
    State.EARLY: "less than a tenth of its time is over, too little to judge it by",
    State.ON_TRACK: "its pace, progress over expected, is 0.95 or more",
    State.LAGGING: "its pace, progress over expected, is 0.75 or more, but less than 0.95",
    State.AT_RISK: "its pace, progress over expected, is less than 0.75",
}
