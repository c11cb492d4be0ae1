from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import PATH, counted, excluded, places, written
from tracker.kpis.result import Status
from tracker.kpis.time_management import compute

AS_OF = date(2026, 6, 30)  # the window begins after 2026-04-07
PROMISES = """
goals:
  ship:
    title: Ship it
    category: project-impact
    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - {title: Kept on the day, due: 2026-04-08, done: 2026-04-08}
      - {title: Before the window, due: 2026-04-07, done: 2026-04-07}
      - {title: Moved and kept late, due: 2026-06-01, first_due: 2026-05-01, done: 2026-05-21}
      - {title: Open and late, due: 2026-06-29}
      - {title: Due today and open, due: 2026-06-30}
reviews:
  june:
    date: 2026-06-02
    actions:
      - {title: Kept, due: 2026-06-05, done: 2026-06-03}
      - {title: Done late, due: 2026-06-10, done: 2026-06-11}
      - {title: Not due yet, due: 2026-07-01, done: 2026-06-20}
  tomorrow:
    date: 2026-07-01
    actions: [{title: Promised only then, due: 2026-06-30}]
engagements:
  coaching:
    title: Coaching
    kind: coaching
    start: 2026-01-01
    planned_end: 2026-12-31
    sessions:
      - {date: 2026-05-04, actions: [{title: Done after the day, due: 2026-06-01, done: 2026-07-01}]}
      - {date: 2026-07-02, actions: [{title: Promised only then, due: 2026-06-01}]}
"""


def test_promises_kept_on_the_day_first_promised() -> None:
    found = compute(written(PROMISES), AS_OF)
    assert (found.numerator, found.denominator, found.n, found.minimum) == (2, 7, 7, 5)
    assert found.value == Fraction(200, 7)
    assert (found.status, found.unit) == (Status.OK, "%")
    assert found.window.start == date(2026, 4, 7)  # 84 days before


def test_how_late_what_was_late_was() -> None:
    found = compute(written(PROMISES), AS_OF)
    assert found.components["median_days_late"] == Fraction(21, 2)  # of 20 days and 1
    assert (
        found.components["open_late"] == 2
    )  # of the goal and of the session; not the one due today


def test_each_promise_is_named_by_its_own_line() -> None:
    found = compute(written(PROMISES), AS_OF)
    assert counted(found) == ["engagements/coaching", *["goals/ship"] * 4, *["reviews/june"] * 2]
    assert places(found.counted) == [(PATH, line) for line in (30, 8, 10, 11, 12, 17, 18)]


def test_a_wilson_interval_stands_beside_the_value() -> None:
    interval = compute(written(PROMISES), AS_OF).components["interval"]
    assert isinstance(interval, tuple)
    low, high = interval
    assert isinstance(low, Fraction)
    assert isinstance(high, Fraction)
    assert (round(low, 1), round(high, 1)) == (Fraction("8.2"), Fraction("64.1"))


@pytest.mark.parametrize("result", ["withdrawn", "abandoned"])
def test_milestones_due_after_their_goal_was_given_up_are_left_out(result: str) -> None:
    outcome = f"    outcome: {{result: {result}, date: 2026-05-01, reason: No need}}\n"
    text = PROMISES.replace("    milestones:\n", outcome + "    milestones:\n")
    found = compute(written(text), AS_OF)
    # those first due on 2026-04-08 and on the day of the outcome stay
    assert found.n == 5
    assert excluded(found) == ["goals/ship after-outcome"] * 2
    assert places(found.excluded) == [(PATH, 12), (PATH, 13)]


def test_milestones_of_a_missed_goal_stay() -> None:
    outcome = "    outcome: {result: missed, date: 2026-05-01}\n"
    text = PROMISES.replace("    milestones:\n", outcome + "    milestones:\n")
    assert compute(written(text), AS_OF).n == 7


def test_drafts_promise_nothing() -> None:
    text = PROMISES.replace("    milestones:\n", "    draft: true\n    milestones:\n")
    found = compute(written(text), AS_OF)
    assert found.n == 3
    assert excluded(found) == ["goals/ship draft"] * 4


def test_goals_not_yet_committed_to_promise_nothing() -> None:
    text = PROMISES.replace("    milestones:\n", "    committed: 2026-07-01\n    milestones:\n")
    found = compute(written(text), AS_OF)
    assert (found.n, excluded(found)) == (3, [])


def test_too_few_promises_are_insufficient() -> None:
    found = compute(written(PROMISES), date(2026, 5, 1))
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 3)
    assert found.reason == "needs 5 promises that fell due, has 3"
    assert (found.numerator, found.denominator) == (2, 3)
    assert found.components == {"interval": None, "median_days_late": None, "open_late": 0}


def test_no_promises_are_no_data() -> None:
    found = compute(written(PROMISES), date(2020, 1, 1))
    assert (found.status, found.n, found.numerator, found.denominator) == (Status.NO_DATA, 0, 0, 0)
