from datetime import date

import pytest

from tracker.kpis.window import AllTime, Days, Months, Window, months_after


def test_a_window_is_open_at_its_start_and_closed_at_its_end() -> None:
    window = Months(1).until(date(2026, 3, 15))
    assert date(2026, 2, 15) not in window
    assert date(2026, 2, 16) in window
    assert date(2026, 3, 15) in window
    assert date(2026, 3, 16) not in window


def test_all_time_has_no_start() -> None:
    assert AllTime().until(date(2026, 3, 15)) == Window(None, date(2026, 3, 15))
    assert date(1900, 1, 1) in AllTime().until(date(2026, 3, 15))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-03-31", -1, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-01-15", -24, "2024-01-15"),
        ("0001-06-01", -12, "0001-01-01"),
        ("9999-06-01", 12, "9999-12-31"),
    ],
)
def test_months_are_clipped_to_the_month_s_end(day: str, months: int, expected: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_days_are_counted_back_as_far_as_there_are_any() -> None:
    assert Days(90).until(date(2026, 4, 1)).start == date(2026, 1, 1)
    assert Days(90).until(date(1, 1, 2)).start == date(1, 1, 1)
