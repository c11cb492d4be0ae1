"""Goals that were committed to."""

from datetime import date as Day

from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal
from tracker.records.vocabulary import GoalResult

GIVEN_UP = frozenset({GoalResult.WITHDRAWN, GoalResult.ABANDONED})


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_committed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_committed__mutmut)
def is_committed(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft and committed_on(goal) <= as_of


def x_is_committed__mutmut_orig(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft and committed_on(goal) <= as_of


def x_is_committed__mutmut_1(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft or committed_on(goal) <= as_of


def x_is_committed__mutmut_2(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return goal.draft and committed_on(goal) <= as_of


def x_is_committed__mutmut_3(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft and committed_on(None) <= as_of


def x_is_committed__mutmut_4(goal: Goal, as_of: Day) -> bool:
    """Whether the goal is a commitment, made by the day: no draft."""
    return not goal.draft and committed_on(goal) < as_of

mutants_x_is_committed__mutmut['_mutmut_orig'] = x_is_committed__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_committed__mutmut['x_is_committed__mutmut_1'] = x_is_committed__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_committed__mutmut['x_is_committed__mutmut_2'] = x_is_committed__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_committed__mutmut['x_is_committed__mutmut_3'] = x_is_committed__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_committed__mutmut['x_is_committed__mutmut_4'] = x_is_committed__mutmut_4 # type: ignore # mutmut generated
mutants_x_committed_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_committed_on__mutmut)
def committed_on(goal: Goal) -> Day:
    """The day of the commitment: `committed`, else the goal's start."""
    return goal.committed or goal.start


def x_committed_on__mutmut_orig(goal: Goal) -> Day:
    """The day of the commitment: `committed`, else the goal's start."""
    return goal.committed or goal.start


def x_committed_on__mutmut_1(goal: Goal) -> Day:
    """The day of the commitment: `committed`, else the goal's start."""
    return goal.committed and goal.start

mutants_x_committed_on__mutmut['_mutmut_orig'] = x_committed_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_committed_on__mutmut['x_committed_on__mutmut_1'] = x_committed_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_given_up_on__mutmut)
def given_up_on(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_orig(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_1(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = None
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_2(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(None, as_of)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_3(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, None)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_4(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(as_of)
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_5(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, )
    return outcome.date if outcome and outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_6(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if (outcome and outcome.result in GIVEN_UP) and False else None


def x_given_up_on__mutmut_7(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if (outcome and outcome.result in GIVEN_UP) or True else None


def x_given_up_on__mutmut_8(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if outcome or outcome.result in GIVEN_UP else None


def x_given_up_on__mutmut_9(goal: Goal, as_of: Day) -> Day | None:
    """The day the goal was withdrawn or abandoned, if it was by the day."""
    outcome = outcome_by(goal, as_of)
    return outcome.date if outcome and outcome.result not in GIVEN_UP else None

mutants_x_given_up_on__mutmut['_mutmut_orig'] = x_given_up_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_1'] = x_given_up_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_2'] = x_given_up_on__mutmut_2 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_3'] = x_given_up_on__mutmut_3 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_4'] = x_given_up_on__mutmut_4 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_5'] = x_given_up_on__mutmut_5 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_6'] = x_given_up_on__mutmut_6 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_7'] = x_given_up_on__mutmut_7 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_8'] = x_given_up_on__mutmut_8 # type: ignore # mutmut generated
mutants_x_given_up_on__mutmut['x_given_up_on__mutmut_9'] = x_given_up_on__mutmut_9 # type: ignore # mutmut generated
