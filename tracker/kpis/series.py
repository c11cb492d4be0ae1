"""A metric per calendar period of its cadence; a period without an observation is a gap."""

from collections.abc import Iterator, Mapping
from datetime import date as Day
from fractions import Fraction
from itertools import groupby

from msgspec import Struct

from tracker.kpis.aggregates import aggregated
from tracker.kpis.composition import cadence, composition, parts
from tracker.kpis.observations import observed
from tracker.kpis.periods import next_start, period_end, period_start, start_before
from tracker.kpis.window import Window
from tracker.records.metrics import Growth, Metric, Ratio
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate, Cadence

# By the first day of the period, oldest first. A gap has no key; None stands where there are
# observations and yet no value (a ratio over 0, a growth without a base).
Values = Mapping[Day, Fraction | None]


class Period(Struct, frozen=True, kw_only=True):
    """The days `start` to `end`, and the metric's value in them; None is a gap, not a 0."""

    start: Day
    end: Day
    value: Fraction | None


def series(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def shown_by(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, metric) or Cadence.MONTH


def values_by_period(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def ended(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, by) <= as_of
    )


def change(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 1) * 100


def _starts(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def _divided(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], below) for start, below in over.items() if start in of}


def quotient(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if of is not None and over else None


def _grown(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def _summed(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), as_of, by)


def summing(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if metric.aggregate is Aggregate.COUNT else Aggregate.SUM


def _aggregated(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }
