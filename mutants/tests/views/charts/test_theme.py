"""The axis of days, and what all charts have in common."""

from datetime import date

import pytest

from tests.views.charts.reading import opened
from tracker.views.charts.theme import chart_spec, instant, ticks, time_axis


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-01-01", "2026-03-10", ["2026-01-01", "2026-02-01", "2026-03-01"]),
        (
            "2026-01-05",
            "2026-12-18",
            ["2026-03-01", "2026-05-01", "2026-07-01", "2026-09-01", "2026-11-01"],
        ),
        (
            "2024-03-10",
            "2026-11-20",
            ["2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01"],
        ),
        (
            "2000-01-01",
            "2080-01-01",
            ["2000-01-01", "2020-01-01", "2040-01-01", "2060-01-01", "2080-01-01"],
        ),
    ],
)
def test_ticks_stand_at_beginnings_of_months_six_at_most(
    first: str, last: str, expected: list[str]
) -> None:
    found = ticks(date.fromisoformat(first), date.fromisoformat(last))
    assert [day.isoformat() for day in found] == expected
    assert len(found) <= 6


def test_days_are_read_in_utc_whatever_the_machine_says() -> None:
    assert instant(date(2026, 1, 5)) == "2026-01-05T00:00:00Z"
    assert opened(time_axis(date(2026, 1, 1), date(2026, 2, 1)))["scale"] == {
        "type": "utc",
        "domain": ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"],
        "nice": False,
    }


def test_colours_are_those_of_the_page() -> None:
    spec = opened(chart_spec(()))
    assert spec["background"] is None
    assert spec["config"]["axis"]["labelColor"] == "var(--tk-quiet)"
