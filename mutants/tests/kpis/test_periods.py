import pytest

from tests.kpis.portfolios import day
from tracker.kpis.periods import next_start, period_end, period_start, start_before
from tracker.records.vocabulary import Cadence


@pytest.mark.parametrize(
    ("cadence", "on", "start", "end"),
    [
        (Cadence.WEEK, "2026-01-01", "2025-12-29", "2026-01-04"),  # a Thursday
        (Cadence.WEEK, "2026-01-04", "2025-12-29", "2026-01-04"),  # a Sunday
        (Cadence.WEEK, "2026-01-05", "2026-01-05", "2026-01-11"),  # a Monday
        (Cadence.MONTH, "2028-02-29", "2028-02-01", "2028-02-29"),
        (Cadence.MONTH, "2026-12-31", "2026-12-01", "2026-12-31"),
        (Cadence.QUARTER, "2026-03-31", "2026-01-01", "2026-03-31"),
        (Cadence.QUARTER, "2026-04-01", "2026-04-01", "2026-06-30"),
        (Cadence.QUARTER, "2026-11-20", "2026-10-01", "2026-12-31"),
        (Cadence.YEAR, "2026-07-01", "2026-01-01", "2026-12-31"),
    ],
)
def test_a_day_lies_in_a_calendar_period(cadence: Cadence, on: str, start: str, end: str) -> None:
    assert period_start(day(on), cadence) == day(start)
    assert period_end(day(start), cadence) == day(end)


def test_periods_follow_each_other_without_a_gap() -> None:
    assert next_start(day("2025-12-29"), Cadence.WEEK) == day("2026-01-05")
    assert next_start(day("2026-12-01"), Cadence.MONTH) == day("2027-01-01")
    assert next_start(day("2026-10-01"), Cadence.QUARTER) == day("2027-01-01")
    assert next_start(day("2026-01-01"), Cadence.YEAR) == day("2027-01-01")


def test_twelve_months_before_a_period_is_the_same_period_of_the_year_before() -> None:
    assert start_before(day("2026-03-01"), Cadence.MONTH, 12) == day("2025-03-01")
    assert start_before(day("2026-04-01"), Cadence.QUARTER, 12) == day("2025-04-01")
    assert start_before(day("2026-01-01"), Cadence.YEAR, 12) == day("2025-01-01")


def test_twelve_months_before_week_10_is_week_10() -> None:
    assert day("2026-03-02").isocalendar()[:2] == (2026, 10)
    assert start_before(day("2026-03-02"), Cadence.WEEK, 12) == day("2025-03-03")
    assert day("2025-03-03").isocalendar()[:2] == (2025, 10)


def test_a_shorter_step_than_a_period_goes_to_the_period_before() -> None:
    assert start_before(day("2026-04-01"), Cadence.QUARTER, 1) == day("2026-01-01")
    assert start_before(day("2026-01-01"), Cadence.YEAR, 6) == day("2025-01-01")
