from decimal import Decimal

from tests.kpis.portfolios import day, metric, seen
from tracker.kpis.observations import newest, observed
from tracker.kpis.window import Window

LEVELS = metric("levels", seen("2026-03-01", 3), seen("2026-01-01", 1), seen("2026-03-01", 4))


def test_observations_are_in_the_order_of_their_days_then_of_the_list() -> None:
    window = Window(None, day("2026-12-31"))

    assert [o.value for o in observed(LEVELS, window)] == [Decimal(1), Decimal(3), Decimal(4)]


def test_a_window_leaves_out_its_first_day_and_keeps_its_last() -> None:
    inside = observed(LEVELS, Window(day("2026-01-01"), day("2026-03-01")))

    assert [o.value for o in inside] == [Decimal(3), Decimal(4)]


def test_of_one_day_the_later_in_the_list_is_the_newest() -> None:
    assert newest(LEVELS, day("2026-03-01")) == LEVELS.observations[2]
    assert newest(LEVELS, day("2026-02-28")) == LEVELS.observations[1]


def test_before_the_first_observation_there_is_no_newest() -> None:
    assert newest(LEVELS, day("2025-12-31")) is None
