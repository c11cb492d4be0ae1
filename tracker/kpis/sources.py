"""The observations behind the value of a metric."""

from collections.abc import Iterator
from datetime import date as Day

from tracker.kpis.composition import composition
from tracker.kpis.observations import observed
from tracker.kpis.periods import period_start, start_before
from tracker.kpis.series import ended, shown_by, values_by_period
from tracker.kpis.window import Window
from tracker.records.metrics import Growth, Metric, Observation
from tracker.records.portfolio import Portfolio

Source = tuple[Metric, Observation]


def sources(portfolio: Portfolio, metric: Metric, window: Window) -> tuple[Source, ...]:
    """The observations in the window, of the metric or of what it is made of.

    Of a growth: those of the two periods it compares, wherever the window begins.
    """
    if metric.growth is None:
        return tuple(_observed(portfolio, metric, window))
    by = shown_by(portfolio, metric.id)
    periods = _compared(portfolio, metric, metric.growth, window.end)
    past = Window(None, window.end)
    return tuple(
        (part, made)
        for part, made in _observed(portfolio, metric, past)
        if period_start(made.date, by) in periods
    )


def _observed(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Source]:
    for part in composition(portfolio, metric.id):
        yield from ((part, made) for made in observed(part, window))


def _compared(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> set[Day]:
    """The first days of the newest period that has ended and of the one it is compared with."""
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    return {day for start in newest for day in (start, start_before(start, by, growth.months))}
