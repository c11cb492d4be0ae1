"""The nurse's figures on both sides of each bound, as the end of `tests/second/by-hand.md` has them."""

from datetime import date
from fractions import Fraction
from functools import cache

import pytest

from tests.second_by_hand import nurse
from tracker.kpis.progress import goal_report
from tracker.kpis.result import Component, Result
from tracker.kpis.summary import summarise


@pytest.mark.parametrize(
    ("kpi", "as_of", "status", "value", "n"),
    [
        ("goal-achievement-rate", "2026-02-27", "insufficient", None, 2),
        ("goal-achievement-rate", "2026-02-28", "ok", Fraction(100, 3), 3),
        ("goal-achievement-rate", "2026-03-19", "ok", Fraction(100, 3), 3),
        ("goal-achievement-rate", "2026-03-20", "ok", Fraction(50), 4),
        ("career-progression", "2026-09-01", "ok", Fraction(1), 3),
        ("career-progression", "2026-09-02", "ok", Fraction(0), 3),
        ("skill-development", "2026-04-21", "insufficient", None, 2),
        ("skill-development", "2026-06-08", "ok", Fraction(125, 6), 3),
        ("skill-development", "2026-06-09", "ok", Fraction(175, 6), 3),
        ("job-satisfaction", "2026-06-29", "ok", Fraction(250, 3), 3),
        ("job-satisfaction", "2026-06-30", "stale", Fraction(250, 3), 3),
        ("networking", "2026-06-29", "ok", Fraction(3), 6),
        ("time-management", "2026-06-29", "ok", Fraction(50), 8),
        ("time-management", "2026-07-01", "ok", Fraction(75, 2), 8),
        ("career-resilience", "2026-06-30", "ok", Fraction(17, 6), 6),
        ("career-resilience", "2026-07-01", "stale", Fraction(17, 6), 6),
        ("colleague-feedback", "2026-05-30", "ok", Fraction(125, 2), 2),
        ("colleague-feedback", "2026-05-31", "ok", Fraction(200, 3), 5),
        ("return-on-investment", "2026-02-28", "provisional", Fraction(-125, 3), 3),
        ("return-on-investment", "2026-03-01", "provisional", Fraction(25), 3),
        ("return-on-investment", "2027-07-09", "provisional", Fraction(25), 3),
        ("return-on-investment", "2027-07-10", "ok", Fraction(25), 3),
        ("growth-wellbeing", "2026-07-05", "ok", Fraction(64), 5),
        ("growth-wellbeing", "2026-07-06", "ok", Fraction(0), 5),
        ("growth-wellbeing", "2027-07-06", "ok", Fraction(0), 5),
        ("growth-wellbeing", "2027-07-07", "stale", Fraction(0), 5),
        ("job-search-success", "2026-06-29", "ok", Fraction(50), 6),
        ("job-search-success", "2026-06-30", "ok", Fraction(40), 5),
        ("diversity-inclusion", "2026-06-29", "ok", Fraction(3), 3),
        ("diversity-inclusion", "2026-06-30", "ok", Fraction(2), 2),
        ("falls-per-bed-day", "2026-06-29", "ok", Fraction(19, 3200), 5),
        ("falls-per-bed-day", "2026-06-30", "stale", Fraction(10, 2500), 4),
        ("students-trend", "2026-06-29", "no-data", None, 0),
        ("students-trend", "2026-06-30", "ok", Fraction(50), 1),
    ],
)
def test_a_value_moves_on_its_day_and_not_before(
    kpi: str, as_of: str, status: str, value: Fraction | None, n: int
) -> None:
    found = result(kpi, as_of)

    assert (found.status, found.value, found.n) == (status, value, n)


@pytest.mark.parametrize(
    ("kpi", "as_of", "component", "expected"),
    [
        ("career-progression", "2026-07-01", "months_in_level", 21),
        ("career-progression", "2026-07-02", "months_in_level", 22),
        ("career-progression", "2026-09-01", "pay_growth", Fraction(15)),
        ("career-progression", "2026-09-02", "pay_growth", Fraction(50, 11)),
        ("skill-development", "2026-06-08", "self_rated", Fraction(100)),
        ("networking", "2026-06-29", "new_contacts", 2),
        ("networking", "2026-06-30", "new_contacts", 1),
        ("feedback-self-awareness", "2026-06-29", "uptake", Fraction(100, 7)),
        ("feedback-self-awareness", "2026-06-30", "uptake", Fraction(25)),
        ("time-management", "2026-06-29", "open_late", 2),
        ("time-management", "2026-06-30", "open_late", 2),
        ("time-management", "2026-07-01", "open_late", 3),
        ("time-management", "2026-07-01", "median_days_late", Fraction(18)),
        ("time-management", "2026-07-02", "median_days_late", Fraction(12)),
        ("career-resilience", "2026-07-19", "median_days_to_recovery", Fraction(83, 2)),
        ("career-resilience", "2026-07-20", "median_days_to_recovery", Fraction(42)),
        ("career-resilience", "2026-07-20", "recovered", 3),
        ("completion-retention", "2026-08-09", "continuation", Fraction(50)),
        ("completion-retention", "2026-08-10", "continuation", Fraction(100, 3)),
        ("growth-wellbeing", "2026-06-14", "change", None),  # 80 against 14 days before
        ("growth-wellbeing", "2026-07-06", "change", Fraction(-80)),
        ("job-search-success", "2026-06-29", "median_days_to_offer", Fraction(28)),
        ("job-search-success", "2026-06-29", "knowledge_rate", Fraction(75)),
    ],
)
def test_a_component_moves_on_its_day_and_not_before(
    kpi: str, as_of: str, component: str, expected: Component
) -> None:
    assert result(kpi, as_of).components[component] == expected


@pytest.mark.parametrize(
    ("goal", "as_of", "state", "progress", "pace", "buffer"),
    [
        ("ward-manager", "2026-02-05", "early", Fraction(1, 3), Fraction(24, 7), 85),
        ("ward-manager", "2026-02-06", "on-track", Fraction(1, 3), Fraction(10, 3), 84),
        ("mentor-students", "2026-02-15", "at-risk", Fraction(3, 10), Fraction(531, 1650), -112),
        ("mentor-students", "2026-02-16", "at-risk", Fraction(3, 10), Fraction(60, 83), -46),
        ("hand-hygiene", "2026-02-01", "lagging", Fraction(1, 3), Fraction(23, 30), -21),
        ("hand-hygiene", "2026-02-02", "on-track", Fraction(1, 2), Fraction(207, 182), 12),
        ("hand-hygiene", "2026-03-19", "on-track", Fraction(3, 4), Fraction(621, 544), 19),
        ("hand-hygiene", "2026-03-20", "achieved", Fraction(1), Fraction(207, 137), 70),
        ("calm-under-pressure", "2026-08-29", "at-risk", Fraction(0), Fraction(0), -200),
        ("calm-under-pressure", "2026-08-30", "missed", Fraction(0), Fraction(0), -201),
        ("stroke-network", "2026-08-31", "planned", Fraction(0), None, None),
        ("stroke-network", "2026-09-01", "early", Fraction(0), None, 0),
        ("spanish", "2025-11-02", "at-risk", Fraction(0), Fraction(0), -118),
        ("spanish", "2025-11-03", "withdrawn", Fraction(0), None, None),
    ],
)
def test_a_goal_moves_on_its_day_and_not_before(
    goal: str,
    as_of: str,
    state: str,
    progress: Fraction,
    pace: Fraction | None,
    buffer: int | None,
) -> None:
    found = goal_report(nurse(), goal, date.fromisoformat(as_of))

    assert (found.state, found.progress) == (state, progress)
    assert (found.pace, found.buffer_days) == (pace, buffer)


def result(kpi: str, as_of: str) -> Result:
    """The KPI as of the day."""
    return _all(date.fromisoformat(as_of))[kpi]


@cache
def _all(as_of: date) -> dict[str, Result]:
    return {found.id: found for found in summarise(nurse(), as_of).kpis}
