"""A metric day by day: what its value was at the end of each day that changed it."""

from collections.abc import Mapping, Sequence
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.aggregates import Running
from tracker.kpis.composition import composition
from tracker.kpis.observations import observed
from tracker.kpis.periods import period_end
from tracker.kpis.series import quotient, shown_by, summing, values_by_period
from tracker.kpis.window import Window
from tracker.records.metrics import Metric, Observation, Ratio
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate


class Point(Struct, frozen=True):
    """The value from `day` on; None where there are facts and yet no value (a ratio over 0)."""

    day: Day
    value: Fraction | None


def trail(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = _divided(part.ratio, totals)
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def last_of_days(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = {made.date: index for index, made in enumerate(observations)}
    return tuple(days.values())


def _aggregated(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def _above(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def _divided(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def _grown(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())
