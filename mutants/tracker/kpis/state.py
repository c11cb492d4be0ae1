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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_state__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_state__mutmut)
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


def x_state__mutmut_orig(
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


def x_state__mutmut_1(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = None
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_2(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(None, as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_3(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, None)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_4(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_5(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, )
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_6(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is None:
        return State(outcome.result.value)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_7(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(None)
    if as_of < goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_8(
    goal: Goal, as_of: Day, *, due: Day, met_on: Day | None, progress: Fraction | None
) -> State:
    """The first that holds, in the order of `State`; `due` and `met_on` as of that day."""
    outcome = outcome_by(goal, as_of)
    if goal.draft:
        return State.DRAFT
    if outcome is not None:
        return State(outcome.result.value)
    if as_of <= goal.start:
        return State.PLANNED
    if met_on is not None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_9(
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
    if met_on is None:
        return State.ACHIEVED
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_10(
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
    return State.MISSED if (as_of > due) and False else _under_way(goal, as_of, due, progress)


def x_state__mutmut_11(
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
    return State.MISSED if (as_of > due) or True else _under_way(goal, as_of, due, progress)


def x_state__mutmut_12(
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
    return State.MISSED if as_of >= due else _under_way(goal, as_of, due, progress)


def x_state__mutmut_13(
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
    return State.MISSED if as_of > due else _under_way(None, as_of, due, progress)


def x_state__mutmut_14(
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
    return State.MISSED if as_of > due else _under_way(goal, None, due, progress)


def x_state__mutmut_15(
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
    return State.MISSED if as_of > due else _under_way(goal, as_of, None, progress)


def x_state__mutmut_16(
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
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, None)


def x_state__mutmut_17(
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
    return State.MISSED if as_of > due else _under_way(as_of, due, progress)


def x_state__mutmut_18(
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
    return State.MISSED if as_of > due else _under_way(goal, due, progress)


def x_state__mutmut_19(
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
    return State.MISSED if as_of > due else _under_way(goal, as_of, progress)


def x_state__mutmut_20(
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
    return State.MISSED if as_of > due else _under_way(goal, as_of, due, )

mutants_x_state__mutmut['_mutmut_orig'] = x_state__mutmut_orig # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_1'] = x_state__mutmut_1 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_2'] = x_state__mutmut_2 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_3'] = x_state__mutmut_3 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_4'] = x_state__mutmut_4 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_5'] = x_state__mutmut_5 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_6'] = x_state__mutmut_6 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_7'] = x_state__mutmut_7 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_8'] = x_state__mutmut_8 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_9'] = x_state__mutmut_9 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_10'] = x_state__mutmut_10 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_11'] = x_state__mutmut_11 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_12'] = x_state__mutmut_12 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_13'] = x_state__mutmut_13 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_14'] = x_state__mutmut_14 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_15'] = x_state__mutmut_15 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_16'] = x_state__mutmut_16 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_17'] = x_state__mutmut_17 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_18'] = x_state__mutmut_18 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_19'] = x_state__mutmut_19 # type: ignore # mutmut generated
mutants_x_state__mutmut['x_state__mutmut_20'] = x_state__mutmut_20 # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_outcome_by__mutmut)
def outcome_by(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is not None and goal.outcome.date <= as_of else None


def x_outcome_by__mutmut_orig(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is not None and goal.outcome.date <= as_of else None


def x_outcome_by__mutmut_1(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if (goal.outcome is not None and goal.outcome.date <= as_of) and False else None


def x_outcome_by__mutmut_2(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if (goal.outcome is not None and goal.outcome.date <= as_of) or True else None


def x_outcome_by__mutmut_3(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is not None or goal.outcome.date <= as_of else None


def x_outcome_by__mutmut_4(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is None and goal.outcome.date <= as_of else None


def x_outcome_by__mutmut_5(goal: Goal, as_of: Day) -> GoalOutcome | None:
    """The goal's outcome, if it is dated by that day."""
    return goal.outcome if goal.outcome is not None and goal.outcome.date < as_of else None

mutants_x_outcome_by__mutmut['_mutmut_orig'] = x_outcome_by__mutmut_orig # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut['x_outcome_by__mutmut_1'] = x_outcome_by__mutmut_1 # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut['x_outcome_by__mutmut_2'] = x_outcome_by__mutmut_2 # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut['x_outcome_by__mutmut_3'] = x_outcome_by__mutmut_3 # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut['x_outcome_by__mutmut_4'] = x_outcome_by__mutmut_4 # type: ignore # mutmut generated
mutants_x_outcome_by__mutmut['x_outcome_by__mutmut_5'] = x_outcome_by__mutmut_5 # type: ignore # mutmut generated
mutants_x__under_way__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__under_way__mutmut)
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


def x__under_way__mutmut_orig(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_1(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = None
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_2(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(None, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_3(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, None, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_4(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, None)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_5(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_6(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_7(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, )
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_8(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = None
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_9(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(None, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_10(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, None)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_11(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_12(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, )
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_13(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is not None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_14(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None and should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_15(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is not None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_16(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should <= EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_17(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed > ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed >= LAGGING else State.AT_RISK


def x__under_way__mutmut_18(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if (speed >= LAGGING) and False else State.AT_RISK


def x__under_way__mutmut_19(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if (speed >= LAGGING) or True else State.AT_RISK


def x__under_way__mutmut_20(goal: Goal, as_of: Day, due: Day, progress: Fraction | None) -> State:
    should = expected(goal.start, due, as_of)
    speed = pace(progress, should)
    if progress is None:
        return State.NO_DATA
    if speed is None or should < EARLY:
        return State.EARLY
    if speed >= ON_TRACK:
        return State.ON_TRACK
    return State.LAGGING if speed > LAGGING else State.AT_RISK

mutants_x__under_way__mutmut['_mutmut_orig'] = x__under_way__mutmut_orig # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_1'] = x__under_way__mutmut_1 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_2'] = x__under_way__mutmut_2 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_3'] = x__under_way__mutmut_3 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_4'] = x__under_way__mutmut_4 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_5'] = x__under_way__mutmut_5 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_6'] = x__under_way__mutmut_6 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_7'] = x__under_way__mutmut_7 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_8'] = x__under_way__mutmut_8 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_9'] = x__under_way__mutmut_9 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_10'] = x__under_way__mutmut_10 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_11'] = x__under_way__mutmut_11 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_12'] = x__under_way__mutmut_12 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_13'] = x__under_way__mutmut_13 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_14'] = x__under_way__mutmut_14 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_15'] = x__under_way__mutmut_15 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_16'] = x__under_way__mutmut_16 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_17'] = x__under_way__mutmut_17 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_18'] = x__under_way__mutmut_18 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_19'] = x__under_way__mutmut_19 # type: ignore # mutmut generated
mutants_x__under_way__mutmut['x__under_way__mutmut_20'] = x__under_way__mutmut_20 # type: ignore # mutmut generated
