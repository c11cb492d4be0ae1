"""How and when a goal came to its end."""

from dataclasses import dataclass
from datetime import date as Day

from tracker.kpis.met import met_on
from tracker.kpis.plan import first_plan
from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """The end of a goal: on which day and how, and when it was first due."""

    goal: Goal
    day: Day
    result: GoalResult
    due: Day

    @property
    def in_time(self) -> bool:
        """Whether it ended by the due date it was first given."""
        return self.day <= self.due

    @property
    def words(self) -> str:
        """`achieved on 2026-04-02, after its first due date of 2026-03-31`."""
        if self.result is not GoalResult.ACHIEVED:
            return f"{self.result} on {self.day}, first due {self.due}"
        when = "by" if self.in_time else "after"
        return f"{self.result} on {self.day}, {when} its first due date of {self.due}"
mutants_x_conclusion__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_conclusion__mutmut)
def conclusion(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_orig(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_1(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = None
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_2(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(None).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_3(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = None
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_4(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) and _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_5(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) and _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_6(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(None, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_7(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, None) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_8(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_9(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, ) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_10(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(None, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_11(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, None, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_12(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, None) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_13(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_14(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_15(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, ) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_16(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(None, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_17(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, None)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_18(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_19(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, )
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_20(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is not None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_21(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = None
    return Conclusion(goal=goal, day=day, result=result, due=due)


def x_conclusion__mutmut_22(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=None, day=day, result=result, due=due)


def x_conclusion__mutmut_23(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=None, result=result, due=due)


def x_conclusion__mutmut_24(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=None, due=due)


def x_conclusion__mutmut_25(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, due=None)


def x_conclusion__mutmut_26(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(day=day, result=result, due=due)


def x_conclusion__mutmut_27(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, result=result, due=due)


def x_conclusion__mutmut_28(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, due=due)


def x_conclusion__mutmut_29(portfolio: Portfolio, goal: Goal, as_of: Day) -> Conclusion | None:
    """The goal's end as known on a day; None while it is open.

    It is dated by the outcome, else by the day the goal was met, else by its original due date
    once that is past: a goal re-dated before failing its first date still failed it.
    """
    due = first_plan(goal).due
    ended = _declared(goal, as_of) or _reached(portfolio, goal, as_of) or _past(due, as_of)
    if ended is None:
        return None
    day, result = ended
    return Conclusion(goal=goal, day=day, result=result, )

mutants_x_conclusion__mutmut['_mutmut_orig'] = x_conclusion__mutmut_orig # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_1'] = x_conclusion__mutmut_1 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_2'] = x_conclusion__mutmut_2 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_3'] = x_conclusion__mutmut_3 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_4'] = x_conclusion__mutmut_4 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_5'] = x_conclusion__mutmut_5 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_6'] = x_conclusion__mutmut_6 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_7'] = x_conclusion__mutmut_7 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_8'] = x_conclusion__mutmut_8 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_9'] = x_conclusion__mutmut_9 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_10'] = x_conclusion__mutmut_10 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_11'] = x_conclusion__mutmut_11 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_12'] = x_conclusion__mutmut_12 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_13'] = x_conclusion__mutmut_13 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_14'] = x_conclusion__mutmut_14 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_15'] = x_conclusion__mutmut_15 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_16'] = x_conclusion__mutmut_16 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_17'] = x_conclusion__mutmut_17 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_18'] = x_conclusion__mutmut_18 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_19'] = x_conclusion__mutmut_19 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_20'] = x_conclusion__mutmut_20 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_21'] = x_conclusion__mutmut_21 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_22'] = x_conclusion__mutmut_22 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_23'] = x_conclusion__mutmut_23 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_24'] = x_conclusion__mutmut_24 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_25'] = x_conclusion__mutmut_25 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_26'] = x_conclusion__mutmut_26 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_27'] = x_conclusion__mutmut_27 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_28'] = x_conclusion__mutmut_28 # type: ignore # mutmut generated
mutants_x_conclusion__mutmut['x_conclusion__mutmut_29'] = x_conclusion__mutmut_29 # type: ignore # mutmut generated
mutants_x__declared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__declared__mutmut)
def _declared(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, as_of)
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_orig(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, as_of)
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_1(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = None
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_2(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(None, as_of)
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_3(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, None)
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_4(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(as_of)
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_5(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, )
    return (outcome.date, outcome.result) if outcome else None


def x__declared__mutmut_6(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, as_of)
    return (outcome.date, outcome.result) if (outcome) and False else None


def x__declared__mutmut_7(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, as_of)
    return (outcome.date, outcome.result) if (outcome) or True else None

mutants_x__declared__mutmut['_mutmut_orig'] = x__declared__mutmut_orig # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_1'] = x__declared__mutmut_1 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_2'] = x__declared__mutmut_2 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_3'] = x__declared__mutmut_3 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_4'] = x__declared__mutmut_4 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_5'] = x__declared__mutmut_5 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_6'] = x__declared__mutmut_6 # type: ignore # mutmut generated
mutants_x__declared__mutmut['x__declared__mutmut_7'] = x__declared__mutmut_7 # type: ignore # mutmut generated
mutants_x__reached__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reached__mutmut)
def _reached(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_orig(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_1(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = None
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_2(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(None, goal, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_3(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, None, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_4(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, None)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_5(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(goal, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_6(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_7(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, )
    return (met, GoalResult.ACHIEVED) if met else None


def x__reached__mutmut_8(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, as_of)
    return (met, GoalResult.ACHIEVED) if (met) and False else None


def x__reached__mutmut_9(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, as_of)
    return (met, GoalResult.ACHIEVED) if (met) or True else None

mutants_x__reached__mutmut['_mutmut_orig'] = x__reached__mutmut_orig # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_1'] = x__reached__mutmut_1 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_2'] = x__reached__mutmut_2 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_3'] = x__reached__mutmut_3 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_4'] = x__reached__mutmut_4 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_5'] = x__reached__mutmut_5 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_6'] = x__reached__mutmut_6 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_7'] = x__reached__mutmut_7 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_8'] = x__reached__mutmut_8 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_9'] = x__reached__mutmut_9 # type: ignore # mutmut generated
mutants_x__past__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__past__mutmut)
def _past(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if due < as_of else None


def x__past__mutmut_orig(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if due < as_of else None


def x__past__mutmut_1(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if (due < as_of) and False else None


def x__past__mutmut_2(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if (due < as_of) or True else None


def x__past__mutmut_3(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if due <= as_of else None

mutants_x__past__mutmut['_mutmut_orig'] = x__past__mutmut_orig # type: ignore # mutmut generated
mutants_x__past__mutmut['x__past__mutmut_1'] = x__past__mutmut_1 # type: ignore # mutmut generated
mutants_x__past__mutmut['x__past__mutmut_2'] = x__past__mutmut_2 # type: ignore # mutmut generated
mutants_x__past__mutmut['x__past__mutmut_3'] = x__past__mutmut_3 # type: ignore # mutmut generated
