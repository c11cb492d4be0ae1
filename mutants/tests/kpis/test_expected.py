from fractions import Fraction

import pytest

from tests.kpis.portfolios import day
from tracker.kpis.expected import buffer_days, expected, pace

START, DUE = day("2026-01-01"), day("2026-04-11")  # 100 days


@pytest.mark.parametrize(
    ("as_of", "share"),
    [
        ("2025-12-31", 0),
        ("2026-01-01", 0),
        ("2026-01-26", Fraction(25, 100)),
        ("2026-04-10", Fraction(99, 100)),
        ("2026-04-11", 1),
        ("2026-12-31", 1),
    ],
)
def test_expected_is_the_share_of_days_that_is_over(as_of: str, share: Fraction) -> None:
    assert expected(START, DUE, day(as_of)) == share


def test_what_is_due_at_its_start_is_expected_whole_from_that_day_on() -> None:
    assert expected(START, START, day("2025-12-31")) == 0
    assert expected(START, START, START) == 1


def test_pace_is_progress_over_expected() -> None:
    assert pace(Fraction(1, 5), Fraction(1, 4)) == Fraction(4, 5)
    assert pace(Fraction(0), Fraction(1, 4)) == 0


def test_there_is_no_pace_where_nothing_is_expected_or_known() -> None:
    assert pace(Fraction(1, 5), Fraction(0)) is None
    assert pace(Fraction(1, 5), None) is None
    assert pace(None, Fraction(1, 4)) is None


def test_the_buffer_is_how_long_the_goal_stays_on_pace() -> None:
    # 40 % of 100 days is day 40; on day 25 that leaves 15 days.
    assert buffer_days(START, DUE, day("2026-01-26"), Fraction(2, 5)) == 15
    assert buffer_days(START, DUE, day("2026-01-26"), Fraction(1, 10)) == -15


def test_the_buffer_counts_whole_days_that_are_there() -> None:
    # A third of 100 days is 33.3 days.
    assert buffer_days(START, DUE, START, Fraction(1, 3)) == 33
    assert buffer_days(START, DUE, day("2026-02-10"), Fraction(1, 3)) == -7


def test_there_is_no_buffer_before_the_start_or_without_progress() -> None:
    assert buffer_days(START, DUE, day("2025-12-31"), Fraction(1, 3)) is None
    assert buffer_days(START, DUE, START, None) is None
