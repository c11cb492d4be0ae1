from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.completion_retention import compute
from tracker.kpis.result import Status

AS_OF = date(2026, 6, 30)
ENGAGEMENTS = """
engagements:
  a:
    {title: A, kind: coaching, start: 2025-01-01, planned_end: 2025-06-30, outcome: {result: completed, date: 2025-06-01},
     sessions: [{date: 2025-02-01}, {date: 2025-03-01, held: false}, {date: 2025-04-01}]}
  b: {title: B, kind: course, start: 2025-08-30, planned_end: 2025-12-31, outcome: {result: completed, date: 2025-12-01}}
  c: {title: C, kind: course, start: 2026-01-01, planned_end: 2026-03-01, outcome: {result: withdrawn, date: 2026-02-01}}
  d: {title: D, kind: mentoring, start: 2026-01-01, planned_end: 2026-06-30}
  e:
    {title: E, kind: mentoring, start: 2026-06-01, planned_end: 2026-12-31,
     sessions: [{date: 2026-06-10}, {date: 2026-07-10, held: false}]}
  f: {title: F, kind: programme, start: 2026-07-01, planned_end: 2026-12-31}
"""


def test_what_was_completed_of_what_is_past_its_end() -> None:
    found = compute(written(ENGAGEMENTS), AS_OF)
    # a and b completed; c withdrawn; d should have ended today; e and f still run
    assert found.value == 50
    assert (found.numerator, found.denominator, found.n) == (2, 4, 4)
    assert (found.status, found.minimum, found.window.start) == (Status.OK, 3, None)
    assert counted(found) == [f"engagements/{name}" for name in "abcd"]
    assert excluded(found) == []


def test_an_outcome_before_the_planned_end_ends_it() -> None:
    found = compute(written(ENGAGEMENTS), date(2025, 6, 1))
    assert (found.numerator, found.denominator) == (1, 1)
    assert [m.says for m in found.counted] == ["begun 2025-01-01, completed on 2025-06-01"]


def test_an_outcome_not_known_yet_completes_nothing() -> None:
    late = ENGAGEMENTS.replace("date: 2025-12-01", "date: 2026-07-01")
    found = compute(written(late), AS_OF)
    assert (found.numerator, found.denominator) == (1, 4)


def test_what_follows_within_ninety_days_continues() -> None:
    # 90 days after a's completion b begins; 31 days after b's c and d do
    assert compute(written(ENGAGEMENTS), AS_OF).components["continuation"] == 100
    later = ENGAGEMENTS.replace("start: 2025-08-30", "start: 2025-08-31")
    assert compute(written(later), AS_OF).components["continuation"] == 50


def test_what_begins_on_the_day_of_completion_continues_and_before_it_does_not() -> None:
    same = ENGAGEMENTS.replace("start: 2025-08-30", "start: 2025-06-01")
    assert compute(written(same), AS_OF).components["continuation"] == 100
    before = ENGAGEMENTS.replace("start: 2025-08-30", "start: 2025-05-31")
    assert compute(written(before), AS_OF).components["continuation"] == 50


def test_only_completers_of_ninety_days_ago_are_asked() -> None:
    assert compute(written(ENGAGEMENTS), date(2025, 8, 29)).components["continuation"] is None
    assert compute(written(ENGAGEMENTS), date(2025, 8, 30)).components["continuation"] == 100


def test_sessions_held_of_those_recorded_and_engagements_running() -> None:
    found = compute(written(ENGAGEMENTS), AS_OF)
    assert found.components["session_rate"] == 75  # 3 of 4; that of July is not yet
    assert found.components["running"] == 1  # e; f has not begun
    assert compute(written(ENGAGEMENTS), date(2026, 5, 31)).components["running"] == 1  # d
    assert compute(written(ENGAGEMENTS), date(2026, 6, 1)).components["running"] == 2  # and e


def test_two_are_too_few() -> None:
    found = compute(written(ENGAGEMENTS), date(2026, 1, 31))
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 2)
    assert found.reason == "needs 3 engagements past their end, has 2"
    assert found.components["interval"] is None


def test_nothing_is_no_data() -> None:
    found = compute(written("engagements: {}\n"), AS_OF)
    assert (found.status, found.n) == (Status.NO_DATA, 0)
    assert found.components == {
        "interval": None,
        "continuation": None,
        "session_rate": None,
        "running": 0,
    }


def test_a_wilson_interval_stands_beside_the_value() -> None:
    interval = compute(written(ENGAGEMENTS), AS_OF).components["interval"]
    assert isinstance(interval, tuple)
    assert [round(bound, 1) for bound in interval if isinstance(bound, Fraction)] == [15, 85]
