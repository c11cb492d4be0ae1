from datetime import date
from fractions import Fraction

from tests.kpis.test_surveys import BRS
from tests.kpis.written import counted, written
from tracker.kpis.career_resilience import compute
from tracker.kpis.result import Status

SURVEYS = """
surveys:
  spring: {instrument: brs, date: 2026-03-01, answers: {"1": 4, "2": 2, "3": 5, "4": 3, "5": 4, "6": 1}}
"""
SETBACKS = """
setbacks:
  outage: {title: Outage, date: 2025-10-01, recovered: 2025-10-11}
  too-old: {title: Long ago, date: 2025-04-01, recovered: 2025-04-02}
  rejected: {title: Rejected, date: 2026-01-01, recovered: 2026-01-31}
  open: {title: Reorganised, date: 2026-03-20, recovered: 2026-06-01}
"""
AS_OF = date(2026, 4, 1)


def test_the_brief_resilience_scale_in_its_own_unit() -> None:
    found = compute(written(BRS, SURVEYS, SETBACKS), AS_OF)
    assert found.value == Fraction(25, 6)  # mean of 4, 4, 5, 3, 4, 5
    assert (found.status, found.n, found.minimum, found.unit) == (Status.OK, 6, 4, "score")
    assert found.components["band"] == "normal"
    assert found.components["pomp"] == Fraction(19, 24) * 100  # (25/6 - 1) / 4


def test_setbacks_of_the_window_and_how_long_they_took() -> None:
    found = compute(written(BRS, SURVEYS, SETBACKS), AS_OF)
    assert found.components["setbacks"] == 3  # 2025-04-01 is the window's start, outside it
    assert found.components["recovered"] == 2  # `open` is over only in June
    assert found.components["median_days_to_recovery"] == 20  # of 10 and 30
    assert counted(found) == [
        "setbacks/open",
        "setbacks/outage",
        "setbacks/rejected",
        "surveys/spring",
    ]


def test_the_owner_chooses_how_far_back_setbacks_count() -> None:
    months = "kpis:\n  career-resilience: {months: 1}\n"
    found = compute(written(BRS, SURVEYS, SETBACKS, months), AS_OF)
    assert found.window.start == date(2026, 3, 1)
    assert found.components["setbacks"] == 1
    assert found.components["median_days_to_recovery"] is None
    assert found.value == Fraction(25, 6)  # the survey counts whatever the window


def test_a_survey_is_current_for_365_days() -> None:
    portfolio = written(BRS, SURVEYS)
    assert compute(portfolio, date(2027, 3, 1)).status is Status.OK
    assert compute(portfolio, date(2027, 3, 2)).status is Status.STALE


def test_setbacks_alone_give_no_score() -> None:
    found = compute(written(BRS, SETBACKS), AS_OF)
    assert (found.status, found.value, found.n) == (Status.NO_DATA, None, 0)
    assert found.reason == "needs 1 survey that measures resilience, has 0"
    assert found.components["setbacks"] == 3
    assert found.components["band"] is None
    assert found.components["pomp"] is None


def test_too_few_answers_are_insufficient() -> None:
    surveys = 'surveys:\n  s: {instrument: brs, date: 2026-03-01, answers: {"1": 4, "3": 5}}\n'
    found = compute(written(BRS, surveys), AS_OF)
    assert (found.status, found.n, found.minimum) == (Status.INSUFFICIENT, 2, 4)
    assert found.components["setbacks"] == 0
