from fractions import Fraction

import pytest

from tests.kpis.portfolios import day, goal, outcome
from tracker.kpis.goal import State
from tracker.kpis.state import state
from tracker.records.goals import Goal

# 100 days.
START, DUE = "2026-01-01", "2026-04-11"
OPEN = goal("open", START, DUE)


def on(
    as_of: str, plan: Goal = OPEN, *, met_on: str | None = None, progress: Fraction | None = None
) -> State:
    met = day(met_on) if met_on else None
    return state(plan, day(as_of), due=plan.due, met_on=met, progress=progress)


def test_a_draft_is_a_draft_whatever_else_it_is() -> None:
    draft = goal("draft", START, DUE, draft=True, outcome=outcome("achieved", "2026-02-01"))

    assert on("2026-03-01", draft, met_on="2026-02-01", progress=Fraction(1)) is State.DRAFT


@pytest.mark.parametrize("result", ["achieved", "missed", "abandoned", "withdrawn"])
def test_an_outcome_decides_from_its_day_on(result: str) -> None:
    ended = goal("ended", START, DUE, outcome=outcome(result, "2026-03-01"))

    assert on("2026-03-01", ended, progress=Fraction(1, 2)) is State(result)
    assert on("2026-02-28", ended, progress=Fraction(1, 2)) is State.LAGGING


def test_an_outcome_before_the_start_decides_too() -> None:
    dropped = goal("dropped", START, DUE, outcome=outcome("withdrawn", "2025-12-01"))

    assert on("2025-12-15", dropped) is State.WITHDRAWN


def test_before_its_start_a_goal_is_planned() -> None:
    assert on("2025-12-31", progress=Fraction(1)) is State.PLANNED


def test_a_goal_that_was_met_is_achieved_even_after_its_due_date() -> None:
    assert on("2026-03-01", met_on="2026-03-01", progress=Fraction(1)) is State.ACHIEVED
    assert on("2026-06-01", met_on="2026-05-01", progress=Fraction(1)) is State.ACHIEVED


def test_a_goal_is_missed_the_day_after_it_was_due() -> None:
    assert on("2026-04-12", progress=Fraction(99, 100)) is State.MISSED
    assert on("2026-04-11", progress=Fraction(99, 100)) is State.ON_TRACK


def test_a_goal_of_which_nothing_is_known_has_no_data() -> None:
    assert on("2026-01-02") is State.NO_DATA


def test_the_first_tenth_of_its_time_is_too_early_to_tell() -> None:
    assert on("2026-01-01", progress=Fraction(0)) is State.EARLY
    assert on("2026-01-10", progress=Fraction(0)) is State.EARLY  # day 9
    assert on("2026-01-11", progress=Fraction(0)) is State.AT_RISK  # day 10


def test_a_tenth_is_exactly_a_tenth() -> None:
    long = goal("long", "2026-01-01", "2028-09-27")  # 1000 days

    assert on("2026-04-10", long, progress=Fraction(0)) is State.EARLY  # day 99
    assert on("2026-04-11", long, progress=Fraction(0)) is State.AT_RISK  # day 100


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        ("38", State.ON_TRACK),  # 0.38 / 0.4 = 0.95
        ("37.99", State.LAGGING),
        ("30", State.LAGGING),  # 0.3 / 0.4 = 0.75
        ("29.99", State.AT_RISK),
    ],
)
def test_the_pace_decides_while_a_goal_is_under_way(percent: str, expected: State) -> None:
    assert on("2026-02-10", progress=Fraction(percent) / 100) is expected  # day 40


def test_what_is_due_at_its_start_is_judged_at_once() -> None:
    at_once = goal("at-once", START, START)

    assert on("2026-01-01", at_once, progress=Fraction(1, 2)) is State.AT_RISK
