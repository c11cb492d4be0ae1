"""How and when a goal came to its end."""

from datetime import date as Day

from msgspec import Struct

from tracker.kpis.met import met_on
from tracker.kpis.plan import first_plan
from tracker.kpis.state import outcome_by
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult


class Conclusion(Struct, frozen=True, kw_only=True):
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


def _declared(goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    outcome = outcome_by(goal, as_of)
    return (outcome.date, outcome.result) if outcome else None


def _reached(portfolio: Portfolio, goal: Goal, as_of: Day) -> tuple[Day, GoalResult] | None:
    met = met_on(portfolio, goal, as_of)
    return (met, GoalResult.ACHIEVED) if met else None


def _past(due: Day, as_of: Day) -> tuple[Day, GoalResult] | None:
    return (due, GoalResult.MISSED) if due < as_of else None
