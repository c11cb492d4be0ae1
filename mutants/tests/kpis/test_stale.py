import pytest

from tests.kpis.portfolios import day, made_metric, metric, portfolio, seen
from tracker.kpis.stale import fresh_until, is_stale, newest_day


@pytest.mark.parametrize(
    ("cadence", "last_fresh_day"),
    [
        ("week", "2026-01-14"),
        ("month", "2026-02-28"),
        ("quarter", "2026-06-30"),
        ("year", "2027-12-31"),
    ],
)
def test_a_metric_is_stale_after_its_last_fresh_day(cadence: str, last_fresh_day: str) -> None:
    known = portfolio(metric("talks", seen("2025-12-31"), cadence=cadence))

    last = fresh_until(known, "talks", day("2199-12-31"))

    assert last == day(last_fresh_day)
    assert not is_stale(known, "talks", last)
    assert is_stale(known, "talks", day("2199-12-31"))


def test_a_metric_without_a_cadence_or_an_observation_never_grows_stale() -> None:
    known = portfolio(metric("free", seen("2020-01-01")), metric("empty", cadence="week"))

    assert not is_stale(known, "free", day("2026-01-01"))
    assert not is_stale(known, "empty", day("2026-01-01"))
    assert not is_stale(known, "nothing", day("2026-01-01"))


def test_a_ratio_is_as_fresh_as_the_newest_of_what_it_is_made_of() -> None:
    known = portfolio(
        metric("won", seen("2026-01-05"), cadence="month"),
        metric("asked", seen("2026-03-05"), cadence="week"),
        made_metric("rate", ratio=("won", "asked")),
        made_metric("rise", growth_of="rate"),
    )

    assert newest_day(known, "rate", day("2026-12-31")) == day("2026-03-05")
    assert fresh_until(known, "rate", day("2026-12-31")) == day("2026-05-05")
    assert fresh_until(known, "rise", day("2026-12-31")) == day("2026-05-05")


def test_what_is_dated_later_refreshes_nothing() -> None:
    known = portfolio(metric("talks", seen("2026-01-05"), seen("2026-09-01"), cadence="month"))

    assert newest_day(known, "talks", day("2026-08-31")) == day("2026-01-05")
    assert is_stale(known, "talks", day("2026-08-31"))
