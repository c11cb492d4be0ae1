"""Metrics in a table: a picture of each, its newest value, and when it was recorded."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.composition import cadence
from tracker.kpis.series import Period
from tracker.kpis.stale import is_stale, newest_day
from tracker.records.audience import Shared
from tracker.records.metrics import Metric
from tracker.records.vocabulary import Aggregate, Cadence
from tracker.views.pages.spark import Spark, spark
from tracker.views.words import MONTHS

TOTALS = {Aggregate.SUM, Aggregate.COUNT}


class MetricRow(Struct, frozen=True, kw_only=True):
    """A metric at a glance; `period` names the period of `newest` where it is one of totals."""

    metric: Metric
    line: Spark | None
    newest: Fraction | None
    period: str
    day: date | None
    stale: bool


Periods = tuple[Period, ...]


def metric_rows(
    portfolio: Shared, as_of: date, series: Callable[[str], Periods]
) -> tuple[MetricRow, ...]:
    """The rows of all metrics, by title; `series` gives the periods of each."""
    ordered = sorted(portfolio.metrics.values(), key=lambda m: (m.title, m.id))
    return tuple(_row(portfolio, metric, as_of, series(metric.id)) for metric in ordered)


def is_total(metric: Metric) -> bool:
    """Whether its observations add up."""
    return metric.aggregate in TOTALS and metric.ratio is None and metric.growth is None


def newest_period(periods: Iterable[Period]) -> Period | None:
    """The newest with a value."""
    return next((p for p in reversed(tuple(periods)) if p.value is not None), None)


def period_name(period: Period, by: Cadence | None) -> str:
    """`Oct 2026`, `Q4 2026`, `2026` or `week of 2 Nov 2026`."""
    start = period.start
    month = MONTHS[start.month - 1]
    match by:
        case Cadence.WEEK:
            return f"week of {start.day} {month} {start.year}"
        case Cadence.QUARTER:
            return f"Q{(start.month + 2) // 3} {start.year}"
        case Cadence.YEAR:
            return str(start.year)
        case _:
            return f"{month} {start.year}"


def _row(portfolio: Shared, metric: Metric, as_of: date, periods: Periods) -> MetricRow:
    last = newest_period(periods)
    by = cadence(portfolio, metric.id)
    values = [p.value for p in periods]
    if by is None and not is_total(metric):
        values = [value for value in values if value is not None]
    return MetricRow(
        metric=metric,
        line=spark(values, bars=is_total(metric)) if last else None,
        newest=last.value if last else None,
        period=f"in {period_name(last, by)}" if last and is_total(metric) else "",
        day=newest_day(portfolio, metric.id, as_of),
        stale=is_stale(portfolio, metric.id, as_of),
    )
