from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import PATH, counted, places, written
from tracker.kpis.own import own_kpis
from tracker.kpis.result import Result, Status

AS_OF = date(2026, 6, 30)  # the window begins after 2025-06-30
METRICS = """
metrics:
  sales:
    title: Sales
    category: quantitative-performance
    unit: EUR
    direction: increase
    aggregate: sum
    cadence: month
    observations:
      - {date: 2025-06-30, value: 100}
      - {date: 2025-07-01, value: 10}
      - {date: 2026-05-31, value: 30}
      - {date: 2026-07-01, value: 500}
  calls:
    {title: Calls, category: quantitative-performance, unit: calls, direction: increase, aggregate: count,
     observations: [{date: 2025-08-01, value: 1}, {date: 2026-05-01, value: 1}, {date: 2026-05-02, value: 1}]}
  per-call:
    {title: Sales a call, category: quantitative-performance, unit: EUR, direction: increase,
     ratio: {of: sales, over: calls}}
  growth:
    {title: Growth, category: quantitative-performance, unit: "%", direction: increase,
     growth: {of: sales, months: 11}}
"""


def own(setting: str, metrics: str = METRICS, as_of: date = AS_OF) -> Result:
    portfolio = written(metrics, f"kpis:\n  mine: {{{setting}}}\n")
    (kpi,) = own_kpis(portfolio)
    return kpi.compute(portfolio, as_of)


def test_a_sum_adds_up_over_twelve_months() -> None:
    found = own("metric: sales")
    assert found.value == 40
    assert (found.n, found.minimum) == (2, 1)
    assert (found.id, found.title, found.unit) == ("mine", "Sales", "EUR")
    assert (found.status, found.components) == (Status.OK, {})
    assert (found.definition.version, found.definition.source) == (1, "the owner's own.")
    assert places(found.counted) == [(PATH, 11), (PATH, 12)]


def test_the_owner_s_title_target_and_window() -> None:
    found = own("metric: sales, title: Sold, target: 50, months: 2")
    assert found.target == 50
    assert found.value == 30
    assert found.title == "Sold"
    assert found.window.start == date(2026, 4, 30)


@pytest.mark.parametrize(
    ("aggregate", "value"), [("last", 30), ("mean", 20), ("min", 10), ("max", 30), ("count", 2)]
)
def test_other_aggregates_are_taken_over_the_observations(aggregate: str, value: int) -> None:
    metrics = METRICS.replace("aggregate: sum", f"aggregate: {aggregate}")
    assert own("metric: sales", metrics).value == value


def test_a_ratio_is_sum_over_sum_and_counts_what_it_is_over() -> None:
    found = own("metric: per-call")
    assert (found.value, found.n) == (Fraction(40, 3), 3)
    assert counted(found) == ["metrics/calls"] * 3 + ["metrics/sales"] * 2


def test_a_ratio_over_zero_does_not_fit() -> None:
    metrics = METRICS.replace("aggregate: count", "aggregate: sum").replace(
        "value: 1}", "value: 0}"
    )
    found = own("metric: per-call", metrics)
    assert (found.status, found.value) == (Status.NOT_APPLICABLE, None)
    assert found.reason == "what it is over is 0"


def test_a_growth_compares_two_periods() -> None:
    found = own("metric: growth", as_of=date(2026, 6, 15))
    # May 2026, the newest month that has ended with a value, against June 2025: 30 against 100
    assert found.value == -70
    assert (found.n, found.unit) == (1, "%")
    assert places(found.counted) == [(PATH, 10), (PATH, 12)]


def test_a_growth_without_its_base_is_no_data() -> None:
    metrics = METRICS.replace("months: 11", "months: 12")
    found = own("metric: growth", metrics, as_of=date(2026, 6, 15))
    assert (found.status, found.value, found.n, found.counted) == (Status.NO_DATA, None, 0, ())
    assert found.reason == (
        "needs 1 period that has ended, with the one it is compared with, has 0"
    )


def test_a_growth_from_nothing_does_not_fit() -> None:
    metrics = METRICS.replace("value: 100", "value: 0")
    found = own("metric: growth", metrics, as_of=date(2026, 6, 15))
    assert (found.status, found.value) == (Status.NOT_APPLICABLE, None)
    assert found.reason == "the value to compare with is not above 0"


def test_a_window_without_observations_is_no_data() -> None:
    found = own("metric: sales, months: 1", as_of=date(2026, 4, 30))
    assert (found.status, found.value, found.n, found.counted) == (Status.NO_DATA, None, 0, ())
    assert found.reason == "needs 1 observation in the window, has 0"


def test_a_metric_gone_quiet_is_stale() -> None:
    quiet = METRICS.replace("2026-07-01, value: 500", "2026-04-01, value: 5")
    fresh = own("metric: sales", quiet, as_of=date(2026, 7, 31))  # two months after 2026-05-31
    assert (fresh.status, fresh.reason) == (Status.OK, None)
    stale = own("metric: sales", quiet, as_of=date(2026, 8, 1))
    assert stale.value == 35
    assert stale.status is Status.STALE
    assert stale.reason == "by its cadence a new observation was due by 2026-07-31"


def test_own_kpis_stand_by_order_then_id() -> None:
    settings = """
kpis:
  networking: {target: 5}
  e: {metric: sales}
  d: {metric: sales}
  c: {metric: sales, order: 2}
  b: {metric: sales, order: 1}
  a: {metric: sales, order: 2}
"""
    assert [kpi.id for kpi in own_kpis(written(METRICS, settings))] == ["b", "a", "c", "d", "e"]


def test_a_kpi_of_a_metric_that_is_not_there_is_not_there() -> None:
    assert own_kpis(written("kpis:\n  mine: {metric: gone}\n")) == ()
