from datetime import date

from tests.kpis.written import written
from tracker.kpis import career_progression, job_satisfaction, networking
from tracker.kpis.kpi import measured
from tracker.kpis.result import Previous, Status

POSITIONS = """
positions:
  a: {title: A, start: 2022-01-01, change: promotion}
  b: {title: B, start: 2024-01-01, change: promotion}
contacts:
  ada: {met: 2026-01-01}
"""


def test_previous_is_the_same_result_one_window_earlier() -> None:
    portfolio = written(POSITIONS)
    found = measured(career_progression.KPI, portfolio, date(2025, 6, 30))
    assert found.value == 1
    # 24 months earlier, a was the one promotion of its 24 months
    earlier = Previous(as_of=date(2023, 6, 30), value=found.value, status=Status.OK)
    assert found.previous == earlier


def test_previous_keeps_the_owner_s_window() -> None:
    portfolio = written(POSITIONS, "kpis:\n  career-progression: {months: 3}\n")
    found = measured(career_progression.KPI, portfolio, date(2024, 3, 31))
    assert found.value == 1
    assert found.previous is not None
    assert found.previous.as_of == date(2023, 12, 31)
    assert found.previous.value == 0


def test_previous_of_a_window_in_days() -> None:
    found = measured(networking.KPI, written(POSITIONS), date(2026, 3, 31))
    assert found.previous == Previous(as_of=date(2025, 12, 31), value=None, status=Status.NO_DATA)


def test_without_a_window_previous_is_twelve_months_earlier() -> None:
    found = measured(job_satisfaction.KPI, written(POSITIONS), date(2024, 2, 29))
    assert found.previous == Previous(as_of=date(2023, 2, 28), value=None, status=Status.NO_DATA)
