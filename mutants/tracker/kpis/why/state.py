"""Why a goal is in its state, in words."""

from datetime import date as Day

from tracker.kpis.goal import GoalReport, State
from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_state_reason__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_state_reason__mutmut)
def state_reason(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_orig(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_1(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = None
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_2(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(None, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_3(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, None)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_4(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_5(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, )
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_6(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None or not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_7(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_8(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(report)


def x_state_reason__mutmut_9(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) and _dated(report)


def x_state_reason__mutmut_10(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(None) or _dated(report)


def x_state_reason__mutmut_11(goal: Goal, report: GoalReport, as_of: Day) -> str:
    """The rule that put the goal into its state, the first that held."""
    outcome = outcome_by(goal, as_of)
    if outcome is not None and not goal.draft:
        return f"its outcome says so, dated {outcome.date}"
    return _REASONS.get(report.state) or _dated(None)

mutants_x_state_reason__mutmut['_mutmut_orig'] = x_state_reason__mutmut_orig # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_1'] = x_state_reason__mutmut_1 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_2'] = x_state_reason__mutmut_2 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_3'] = x_state_reason__mutmut_3 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_4'] = x_state_reason__mutmut_4 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_5'] = x_state_reason__mutmut_5 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_6'] = x_state_reason__mutmut_6 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_7'] = x_state_reason__mutmut_7 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_8'] = x_state_reason__mutmut_8 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_9'] = x_state_reason__mutmut_9 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_10'] = x_state_reason__mutmut_10 # type: ignore # mutmut generated
mutants_x_state_reason__mutmut['x_state_reason__mutmut_11'] = x_state_reason__mutmut_11 # type: ignore # mutmut generated
mutants_x__dated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__dated__mutmut)
def _dated(report: GoalReport) -> str:
    if report.state is State.PLANNED:
        return f"it begins on {report.start}"
    if report.state is State.ACHIEVED:
        return f"all that it is measured by was met on {report.met_on}"
    return f"its due date, {report.due}, is past, and it was not met"


def x__dated__mutmut_orig(report: GoalReport) -> str:
    if report.state is State.PLANNED:
        return f"it begins on {report.start}"
    if report.state is State.ACHIEVED:
        return f"all that it is measured by was met on {report.met_on}"
    return f"its due date, {report.due}, is past, and it was not met"


def x__dated__mutmut_1(report: GoalReport) -> str:
    if report.state is not State.PLANNED:
        return f"it begins on {report.start}"
    if report.state is State.ACHIEVED:
        return f"all that it is measured by was met on {report.met_on}"
    return f"its due date, {report.due}, is past, and it was not met"


def x__dated__mutmut_2(report: GoalReport) -> str:
    if report.state is State.PLANNED:
        return f"it begins on {report.start}"
    if report.state is not State.ACHIEVED:
        return f"all that it is measured by was met on {report.met_on}"
    return f"its due date, {report.due}, is past, and it was not met"

mutants_x__dated__mutmut['_mutmut_orig'] = x__dated__mutmut_orig # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_1'] = x__dated__mutmut_1 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_2'] = x__dated__mutmut_2 # type: ignore # mutmut generated


_REASONS = {
    State.DRAFT: "it is a draft, not yet a commitment",
    State.NO_DATA: "nothing has been recorded yet of what it is measured by",
    State.EARLY: "less than a tenth of its time is over, too little to judge it by",
    State.ON_TRACK: "its pace, progress over expected, is 0.95 or more",
    State.LAGGING: "its pace, progress over expected, is 0.75 or more, but less than 0.95",
    State.AT_RISK: "its pace, progress over expected, is less than 0.75",
}
