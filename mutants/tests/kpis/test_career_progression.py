from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import counted, written
from tracker.kpis.career_progression import compute, full_months
from tracker.kpis.result import Result, Status

AS_OF = date(2026, 6, 30)  # the window begins after 2024-06-30
POSITIONS = """
profile: {name: Ada, currency: EUR}
roles:
  senior: {title: Senior Engineer, level: 4}
positions:
  engineer:
    {title: Engineer, start: 2022-01-01, end: 2024-06-30, level: 3, change: hire, scope: {people: 0},
     pay: {amount: 50000}}
  senior-1:
    {title: Senior, start: 2024-07-01, end: 2025-12-31, role: senior, change: promotion, scope: {people: 2},
     pay: [{amount: 60000}, {amount: 63000, date: 2025-07-01}]}
  senior-2:
    {title: Senior, start: 2026-01-01, level: 4, change: lateral, scope: {people: 2}}
"""


def found(text: str, as_of: date = AS_OF) -> Result:
    return compute(written(text), as_of)


def test_promotions_begun_in_the_window_are_counted() -> None:
    result = found(POSITIONS)
    assert result.value == 1
    assert (result.n, result.unit, result.status) == (3, "promotions", Status.OK)
    assert result.window.start == date(2024, 6, 30)
    assert counted(result) == ["positions/engineer", "positions/senior-1", "positions/senior-2"]


def test_a_promotion_before_the_window_leaves_zero() -> None:
    result = found(POSITIONS, date(2026, 7, 1))  # the window begins after 2024-07-01
    assert result.value == 0
    assert result.status is Status.OK


def test_the_level_is_the_position_s_own_else_its_role_s() -> None:
    assert found(POSITIONS).components["level"] == 4
    assert found(POSITIONS, date(2025, 1, 1)).components["level"] == 4  # of the role
    assert found(POSITIONS, date(2024, 1, 1)).components["level"] == 3


def test_months_in_level_run_over_positions_of_the_same_level() -> None:
    assert found(POSITIONS).components["months_in_level"] == 23  # 2024-07-01 + 23 = 2026-06-01


def test_a_position_without_a_level_breaks_the_run() -> None:
    text = POSITIONS.replace(", role: senior", "")
    assert found(text).components["months_in_level"] == 5  # since 2026-01-01


def test_a_position_ended_before_the_day_is_not_the_present_one() -> None:
    ended = POSITIONS.replace("start: 2026-01-01,", "start: 2026-01-01, end: 2026-06-29,")
    assert found(ended).components["level"] is None
    assert found(ended).components["months_in_level"] is None
    assert found(ended, date(2026, 6, 29)).components["level"] == 4


def test_a_level_nobody_wrote_is_not_known() -> None:
    result = found("positions:\n  a: {title: A, start: 2025-01-01}\n")
    assert result.components["level"] is None
    assert result.components["months_in_level"] is None


def test_a_changed_scope_counts_in_the_window() -> None:
    assert found(POSITIONS).components["scope_changes"] == 1  # 0 to 2 people; then 2 to 2
    wider = POSITIONS.replace(
        "lateral, scope: {people: 2}", "lateral, scope: {people: 2, teams: 2}"
    )
    assert found(wider).components["scope_changes"] == 2
    assert found(wider, date(2026, 7, 1)).components["scope_changes"] == 1


def test_pay_grows_from_the_one_in_force_at_the_window_s_start() -> None:
    result = found(POSITIONS)
    assert result.components["pay_growth"] == 26  # 50000 to 63000


def test_pay_growth_counts_no_pay_of_a_job_that_had_ended() -> None:
    gap = POSITIONS.replace("end: 2024-06-30", "end: 2024-06-29")
    assert found(gap).components["pay_growth"] == 5  # 60000 to 63000


@pytest.mark.parametrize(
    ("written_as", "instead"),
    [
        ("{amount: 63000, date", "{amount: 63000, currency: CHF, date"),
        ("{amount: 63000, date", "{amount: 63000, per: month, date"),
        ("pay: {amount: 50000}", "pay: {amount: 0}"),
    ],
)
def test_pay_that_cannot_be_compared_does_not_grow(written_as: str, instead: str) -> None:
    assert found(POSITIONS.replace(written_as, instead)).components["pay_growth"] is None


def test_the_profile_s_currency_is_the_one_not_written() -> None:
    text = POSITIONS.replace("{amount: 63000, date", "{amount: 63000, currency: EUR, date")
    assert found(text).components["pay_growth"] == 26


def test_one_pay_does_not_grow() -> None:
    result = found(POSITIONS, date(2023, 1, 1))
    assert result.components["pay_growth"] is None


def test_a_raise_after_the_day_is_not_known_yet() -> None:
    result = found(POSITIONS, date(2025, 6, 30))
    assert result.components["pay_growth"] == 20  # 50000 to 60000


def test_before_the_first_position_there_is_no_data() -> None:
    result = found(POSITIONS, date(2021, 12, 31))
    assert (result.status, result.value, result.n) == (Status.NO_DATA, None, 0)
    assert result.reason == "needs 1 position, has 0"
    assert result.components == {
        "level": None,
        "months_in_level": None,
        "scope_changes": 0,
        "pay_growth": None,
    }


def test_of_positions_begun_on_one_day_the_greater_id_is_the_newer() -> None:
    text = """
    positions:
      b: {title: B, start: 2025-01-01, level: 5}
      a: {title: A, start: 2025-01-01, level: 3}
    """
    assert found(text).components["level"] == 5


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-01-31", "2026-02-28", 1),  # clipped to the month's end
        ("2026-01-31", "2026-02-27", 0),
        ("2025-03-15", "2026-03-14", 11),
        ("2025-03-15", "2026-03-15", 12),
    ],
)
def test_full_months(start: str, end: str, months: int) -> None:
    assert full_months(date.fromisoformat(start), date.fromisoformat(end)) == months


def test_pay_growth_is_exact() -> None:
    text = POSITIONS.replace("63000", "55000").replace("50000", "60000")
    assert found(text).components["pay_growth"] == Fraction(-25, 3)  # 60000 to 55000
