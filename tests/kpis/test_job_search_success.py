from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.job_search_success import compute
from tracker.kpis.result import Status

AS_OF = date(2026, 6, 30)  # the window begins after 2025-06-30
SEARCH = """
applications:
  a: {title: A, applied: 2026-01-01, stages: [{date: 2026-01-10, stage: interview}, {date: 2026-01-21, stage: offer}]}
  b: {title: B, applied: 2026-02-01, stages: [{date: 2026-02-11, stage: accepted}, {date: 2026-03-01, stage: rejected}]}
  c: {title: C, applied: 2026-02-01, stages: [{date: 2026-02-10, stage: interview}, {date: 2026-03-01, stage: rejected}]}
  d: {title: D, applied: 2026-03-01, stages: [{date: 2026-03-02, stage: withdrawn}]}
  e: {title: E, applied: 2026-03-01, stages: [{date: 2026-03-02, stage: rejected}]}
  old: {title: Old, applied: 2025-06-30, stages: [{date: 2025-08-01, stage: offer}]}
  later: {title: Later, applied: 2026-07-01, stages: [{date: 2026-07-02, stage: offer}]}
"""
OPEN = """
  f: {title: F, applied: 2026-04-01, stages: [{date: 2026-04-10, stage: screening}]}
  g: {title: G, applied: 2026-04-01, stages: [{date: 2026-07-01, stage: offer}]}
"""


def test_offers_among_applications_with_a_known_outcome() -> None:
    found = compute(written(SEARCH), AS_OF)
    # a had an offer, b was accepted (whatever came after); c, d and e had none
    assert found.value == 40
    assert (found.numerator, found.denominator) == (2, 5)
    assert (found.status, found.n, found.minimum, found.unit) == (Status.OK, 5, 5, "%")
    assert counted(found) == [f"applications/{name}" for name in "abcde"]


def test_what_stands_beside_the_rate() -> None:
    found = compute(written(SEARCH, OPEN), AS_OF)
    assert found.components["knowledge_rate"] == Fraction(500, 7)  # 5 of 7
    assert found.components["interviews"] == 2
    assert found.components["median_days_to_offer"] == 15  # of 20 and 10
    assert excluded(found) == ["applications/f no-outcome", "applications/g no-outcome"]


def test_too_much_that_is_not_known_is_insufficient() -> None:
    more = "  h: {title: H, applied: 2026-04-01}\n"
    found = compute(written(SEARCH, OPEN, more), AS_OF)
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 5)  # 62.5 %
    assert found.reason == "needs the outcome of 65 % of 8 applications, has 5"
    assert found.lacking == "the outcome of 1 more"  # 65 % of 8 are 5.2


def test_an_offer_of_the_day_itself_counts_and_one_of_tomorrow_does_not() -> None:
    assert counted(compute(written(SEARCH), date(2026, 1, 20))) == ["applications/old"]
    found = compute(written(SEARCH), date(2026, 1, 21))
    assert found.lacking == "3 more applications with a known outcome"
    assert counted(found) == ["applications/a", "applications/old"]
    assert found.components["median_days_to_offer"] == 26  # of 20 and 32
    assert found.counted[0].says == "applied 2026-01-01, interview 2026-01-10, offer 2026-01-21"


def test_65_percent_are_enough() -> None:
    names = [f"x{i}" for i in range(20)]
    stages = ["stages: [{date: 2026-03-02, stage: rejected}]"] * 13 + ["stages: []"] * 7
    rows = [
        f"  {name}: {{title: X, applied: 2026-03-01, {stage}}}\n"
        for name, stage in zip(names, stages, strict=True)
    ]
    found = compute(written("applications:\n", *rows), AS_OF)
    assert found.value == 0
    assert (found.status, found.n) == (Status.OK, 13)


def test_four_outcomes_are_too_few() -> None:
    found = compute(written(SEARCH.replace("  e:", "  # e:")), AS_OF)
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 4)
    assert found.reason == "needs 5 applications with a known outcome, has 4"
    assert found.components["median_days_to_offer"] == 15


def test_applications_without_any_outcome_are_insufficient_too() -> None:
    found = compute(written("applications:\n", OPEN), AS_OF)
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 0)
    assert found.reason == "needs 5 applications with a known outcome, has 0"


def test_without_applications_the_question_does_not_arise() -> None:
    found = compute(written(SEARCH), date(2025, 6, 29))
    assert (found.status, found.value, found.n) == (Status.NOT_APPLICABLE, None, 0)
    assert found.reason == "there are no applications in the window"
    assert found.components == {
        "interval": None,
        "knowledge_rate": None,
        "interviews": 0,
        "median_days_to_offer": None,
    }


def test_the_owner_chooses_the_window() -> None:
    found = compute(written(SEARCH, "kpis:\n  job-search-success: {months: 5}\n"), AS_OF)
    assert (found.window.start, found.n) == (date(2026, 1, 30), 4)
