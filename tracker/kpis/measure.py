"""A metric over a stretch of days: one value, or why there is none."""

from dataclasses import dataclass
from fractions import Fraction

from tracker.kpis.observations import observed
from tracker.kpis.periods import start_before
from tracker.kpis.series import change, ended, shown_by, values_by_period
from tracker.kpis.trail import trail
from tracker.kpis.window import Window
from tracker.records.metrics import Growth, Metric
from tracker.records.portfolio import Portfolio


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The value over `n` observations (of a ratio: those of `over`; of a growth: 1).

    Without a value, `applies` tells whether it is missing (True) or cannot be formed, the
    sum to divide by being 0 or the base of a growth not above 0 (False).
    """

    value: Fraction | None
    n: int
    applies: bool = True


MISSING = Reading(value=None, n=0)


def reading(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window)
    points = trail(portfolio, metric, window)
    if not points:
        return MISSING
    value = points[-1].value
    return Reading(value=value, n=_counted(portfolio, found, window), applies=value is not None)


def _counted(portfolio: Portfolio, metric: Metric, window: Window) -> int:
    while metric.ratio is not None:
        metric = portfolio.metrics[metric.ratio.over]
    return len(observed(metric, window))


def _growth(portfolio: Portfolio, metric: Metric, growth: Growth, window: Window) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, window.end, by)
    newest = ended(of, window.end, by)[-1:]
    if not newest:
        return MISSING
    base = of.get(start_before(newest[0], by, growth.months))
    value = change(of[newest[0]], base)
    return Reading(value=value, n=0 if value is None else 1, applies=base is None or base > 0)
