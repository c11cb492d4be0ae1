"""A metric over a stretch of days: one value and how it came about, or why there is none."""

from datetime import date as Day
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.aggregates import aggregate_of
from tracker.kpis.composition import composition
from tracker.kpis.observations import observed
from tracker.kpis.periods import period_end, start_before
from tracker.kpis.series import ended, shown_by, summing, values_by_period
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand
from tracker.records.metrics import Growth, Metric, Ratio
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate

HUNDRED = 100


class Reading(Struct, frozen=True, kw_only=True):
    """The value over `n` observations (of a ratio: those of `over`; of a growth: 1).

    Without a value, `applies` tells whether it is missing (True) or cannot be formed, the
    sum to divide by being 0 or the base of a growth not above 0 (False).
    """

    term: Term | None
    n: int
    applies: bool = True

    @property
    def value(self) -> Fraction | None:
        """The number alone."""
        return self.term.value if self.term else None


MISSING = Reading(term=None, n=0)


def reading(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def _readings(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def _observed(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def _ratio(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def _growth(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)
