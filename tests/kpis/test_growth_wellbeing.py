from datetime import date

import pytest

from tests.kpis.test_surveys import WHO_5
from tests.kpis.written import counted, written
from tracker.kpis.growth_wellbeing import compute
from tracker.kpis.result import Status

OTHERS = """
  sure: {title: Sure, construct: self-confidence, items: {a: {}}, scale: {min: 1, max: 5}, scoring: mean}
  mood: {title: Mood, construct: wellbeing, items: {a: {}}, scale: {min: 0, max: 10}, scoring: mean}
"""
SURVEYS = """
surveys:
  s1: {instrument: who-5, date: 2026-01-01, answers: {"1": 3, "2": 3, "3": 3, "4": 3, "5": 3}}
  s2: {instrument: who-5, date: 2026-02-01, answers: {"1": 2, "2": 2, "3": 2, "4": 3, "5": 3}}
  m1: {instrument: mood, date: 2026-02-01, answers: {a: 9}}
  s3: {instrument: who-5, date: 2026-02-28, answers: {"1": 3, "2": 4, "3": 2, "4": 5, "5": 3}}
  c1: {instrument: sure, date: 2026-01-15, answers: {a: 4}}
"""
INSTRUMENTS = WHO_5 + OTHERS.removeprefix("\n")


def test_the_newest_who_5_is_the_value() -> None:
    found = compute(written(INSTRUMENTS, SURVEYS), date(2026, 3, 1))
    assert found.value == 68  # (3 + 4 + 2 + 5 + 3) x 4
    assert (found.status, found.n, found.minimum, found.unit) == (Status.OK, 5, 5, "score")
    assert counted(found) == ["surveys/s3"]
    assert found.components["self_confidence"] == 75


def test_change_is_against_the_newest_at_least_28_days_older() -> None:
    found = compute(written(INSTRUMENTS, SURVEYS), date(2026, 3, 1))
    # s2 is 27 days older, so s1 with 60: 68 - 60 = 8, less than the 10 that mean anything
    assert found.components["change"] == 8
    assert found.components["meaningful"] is False


@pytest.mark.parametrize(("day", "change"), [("2026-03-01", 20), ("2026-02-28", 8)])
def test_28_days_are_enough(day: str, change: int) -> None:
    surveys = SURVEYS.replace("2026-02-28", day)  # s2 had 48, s1 60
    found = compute(written(INSTRUMENTS, surveys), date(2026, 3, 1))
    assert found.components["change"] == change
    assert found.components["meaningful"] is (change >= 10)


def test_a_fall_by_ten_points_is_meaningful() -> None:
    found = compute(written(INSTRUMENTS, SURVEYS), date(2026, 2, 1))
    assert found.value == 48
    assert found.components["change"] == -12
    assert found.components["meaningful"] is True


def test_the_first_survey_has_no_change() -> None:
    found = compute(written(INSTRUMENTS, SURVEYS), date(2026, 1, 31))
    assert found.value == 60
    assert found.components["change"] is None
    assert found.components["meaningful"] is None


def test_a_survey_without_a_score_cannot_be_compared_with() -> None:
    surveys = SURVEYS.replace('{"1": 3, "2": 3, "3": 3, "4": 3, "5": 3}', '{"1": 3}')
    found = compute(written(INSTRUMENTS, surveys), date(2026, 3, 1))
    assert found.value == 68
    assert found.components["change"] is None


def test_a_survey_without_a_score_has_no_change() -> None:
    surveys = SURVEYS.replace('{"1": 3, "2": 4, "3": 2, "4": 5, "5": 3}', '{"1": 3}')
    found = compute(written(INSTRUMENTS, surveys), date(2026, 3, 1))
    assert (found.status, found.components["change"]) == (Status.INSUFFICIENT, None)
    assert found.reason == "needs 5 answered items, has 1"


def test_a_survey_is_current_for_365_days() -> None:
    portfolio = written(INSTRUMENTS, SURVEYS)
    assert compute(portfolio, date(2027, 2, 28)).status is Status.OK
    assert compute(portfolio, date(2027, 3, 1)).status is Status.STALE


def test_without_a_survey_there_is_no_data() -> None:
    found = compute(written(INSTRUMENTS), date(2026, 3, 1))
    assert (found.status, found.n, found.minimum) == (Status.NO_DATA, 0, 1)
    assert found.components == {"change": None, "meaningful": None, "self_confidence": None}


def test_without_a_survey_it_is_said_what_one_would_have_to_measure() -> None:
    found = compute(written("profile: {name: Ada}\n"), date(2026, 6, 30))
    assert found.reason == "needs 1 survey that measures wellbeing, has 0"
    assert found.lacking == "1 more survey that measures wellbeing"
