"""A metric day by day: what its value was at the end of each day that changed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.aggregates import Running
from tracker.kpis.composition import composition
from tracker.kpis.observations import observed
from tracker.kpis.periods import period_end
from tracker.kpis.series import quotient, shown_by, summing, values_by_period
from tracker.kpis.window import Window
from tracker.records.metrics import Metric, Observation, Ratio
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Point:
    """The value from `day` on; None where there are facts and yet no value (a ratio over 0)."""

    day: Day
    value: Fraction | None
mutants_x_trail__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_trail__mutmut)
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


def x_trail__mutmut_orig(
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


def x_trail__mutmut_1(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = None
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


def x_trail__mutmut_2(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(None, metric):
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


def x_trail__mutmut_3(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, None):
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


def x_trail__mutmut_4(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(metric):
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


def x_trail__mutmut_5(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, ):
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


def x_trail__mutmut_6(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is None:
            totals[part.id] = _divided(part.ratio, totals)
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_7(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = None
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_8(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = _divided(None, totals)
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_9(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = _divided(part.ratio, None)
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_10(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = _divided(totals)
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_11(
    portfolio: Portfolio, metric: str, window: Window, baseline: Decimal = Decimal(0)
) -> tuple[Point, ...]:
    """The points of the metric over the observations in the window, one a day, oldest first.

    Sums and counts begin with `baseline`. A ratio is the sum of the one over the sum of the
    other. A growth is that of the newest period that has ended, whatever the window's start.
    """
    totals: dict[str, tuple[Point, ...]] = {}
    for part in composition(portfolio, metric):
        if part.ratio is not None:
            totals[part.id] = _divided(part.ratio, )
        elif part.growth is not None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_12(
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
        elif part.growth is None:
            totals[part.id] = _grown(portfolio, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_13(
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
            totals[part.id] = None
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_14(
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
            totals[part.id] = _grown(None, part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_15(
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
            totals[part.id] = _grown(portfolio, None, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_16(
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
            totals[part.id] = _grown(portfolio, part.id, None)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_17(
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
            totals[part.id] = _grown(part.id, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_18(
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
            totals[part.id] = _grown(portfolio, window.end)
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_19(
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
            totals[part.id] = _grown(portfolio, part.id, )
        elif part.id != metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_20(
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
        elif part.id == metric:
            totals[part.id] = _aggregated(part, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_21(
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
            totals[part.id] = None
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_22(
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
            totals[part.id] = _aggregated(None, summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_23(
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
            totals[part.id] = _aggregated(part, None, window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_24(
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
            totals[part.id] = _aggregated(part, summing(part), None)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_25(
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
            totals[part.id] = _aggregated(summing(part), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_26(
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
            totals[part.id] = _aggregated(part, window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_27(
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
            totals[part.id] = _aggregated(part, summing(part), )
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_28(
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
            totals[part.id] = _aggregated(part, summing(None), window)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_29(
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
            aggregate = None
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_30(
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
            aggregate = part.aggregate and Aggregate.LAST
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_31(
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
            totals[part.id] = None
    return totals.get(metric, ())


def x_trail__mutmut_32(
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
            totals[part.id] = _above(None, aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_33(
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
            totals[part.id] = _above(baseline, None, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_34(
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
            totals[part.id] = _above(baseline, aggregate, None)
    return totals.get(metric, ())


def x_trail__mutmut_35(
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
            totals[part.id] = _above(aggregate, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_36(
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
            totals[part.id] = _above(baseline, _aggregated(part, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_37(
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
            totals[part.id] = _above(baseline, aggregate, )
    return totals.get(metric, ())


def x_trail__mutmut_38(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(None, aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_39(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, None, window))
    return totals.get(metric, ())


def x_trail__mutmut_40(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, None))
    return totals.get(metric, ())


def x_trail__mutmut_41(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(aggregate, window))
    return totals.get(metric, ())


def x_trail__mutmut_42(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, window))
    return totals.get(metric, ())


def x_trail__mutmut_43(
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
            totals[part.id] = _above(baseline, aggregate, _aggregated(part, aggregate, ))
    return totals.get(metric, ())


def x_trail__mutmut_44(
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
    return totals.get(None, ())


def x_trail__mutmut_45(
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
    return totals.get(metric, None)


def x_trail__mutmut_46(
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
    return totals.get(())


def x_trail__mutmut_47(
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
    return totals.get(metric, )

mutants_x_trail__mutmut['_mutmut_orig'] = x_trail__mutmut_orig # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_1'] = x_trail__mutmut_1 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_2'] = x_trail__mutmut_2 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_3'] = x_trail__mutmut_3 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_4'] = x_trail__mutmut_4 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_5'] = x_trail__mutmut_5 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_6'] = x_trail__mutmut_6 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_7'] = x_trail__mutmut_7 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_8'] = x_trail__mutmut_8 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_9'] = x_trail__mutmut_9 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_10'] = x_trail__mutmut_10 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_11'] = x_trail__mutmut_11 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_12'] = x_trail__mutmut_12 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_13'] = x_trail__mutmut_13 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_14'] = x_trail__mutmut_14 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_15'] = x_trail__mutmut_15 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_16'] = x_trail__mutmut_16 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_17'] = x_trail__mutmut_17 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_18'] = x_trail__mutmut_18 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_19'] = x_trail__mutmut_19 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_20'] = x_trail__mutmut_20 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_21'] = x_trail__mutmut_21 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_22'] = x_trail__mutmut_22 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_23'] = x_trail__mutmut_23 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_24'] = x_trail__mutmut_24 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_25'] = x_trail__mutmut_25 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_26'] = x_trail__mutmut_26 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_27'] = x_trail__mutmut_27 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_28'] = x_trail__mutmut_28 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_29'] = x_trail__mutmut_29 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_30'] = x_trail__mutmut_30 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_31'] = x_trail__mutmut_31 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_32'] = x_trail__mutmut_32 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_33'] = x_trail__mutmut_33 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_34'] = x_trail__mutmut_34 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_35'] = x_trail__mutmut_35 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_36'] = x_trail__mutmut_36 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_37'] = x_trail__mutmut_37 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_38'] = x_trail__mutmut_38 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_39'] = x_trail__mutmut_39 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_40'] = x_trail__mutmut_40 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_41'] = x_trail__mutmut_41 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_42'] = x_trail__mutmut_42 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_43'] = x_trail__mutmut_43 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_44'] = x_trail__mutmut_44 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_45'] = x_trail__mutmut_45 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_46'] = x_trail__mutmut_46 # type: ignore # mutmut generated
mutants_x_trail__mutmut['x_trail__mutmut_47'] = x_trail__mutmut_47 # type: ignore # mutmut generated
mutants_x_last_of_days__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_last_of_days__mutmut)
def last_of_days(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = {made.date: index for index, made in enumerate(observations)}
    return tuple(days.values())


def x_last_of_days__mutmut_orig(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = {made.date: index for index, made in enumerate(observations)}
    return tuple(days.values())


def x_last_of_days__mutmut_1(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = None
    return tuple(days.values())


def x_last_of_days__mutmut_2(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = {made.date: index for index, made in enumerate(None)}
    return tuple(days.values())


def x_last_of_days__mutmut_3(observations: Sequence[Observation]) -> tuple[int, ...]:
    """The index of the newest observation of each day, of observations oldest first."""
    days = {made.date: index for index, made in enumerate(observations)}
    return tuple(None)

mutants_x_last_of_days__mutmut['_mutmut_orig'] = x_last_of_days__mutmut_orig # type: ignore # mutmut generated
mutants_x_last_of_days__mutmut['x_last_of_days__mutmut_1'] = x_last_of_days__mutmut_1 # type: ignore # mutmut generated
mutants_x_last_of_days__mutmut['x_last_of_days__mutmut_2'] = x_last_of_days__mutmut_2 # type: ignore # mutmut generated
mutants_x_last_of_days__mutmut['x_last_of_days__mutmut_3'] = x_last_of_days__mutmut_3 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__aggregated__mutmut)
def _aggregated(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_orig(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_1(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = None
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_2(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(None, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_3(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, None)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_4(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_5(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, )
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_6(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = None
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_7(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(None, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_8(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, None)
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_9(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_10(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, )
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_11(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(None))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_12(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(None)


def x__aggregated__mutmut_13(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(None, running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_14(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, None) for i in last_of_days(made))


def x__aggregated__mutmut_15(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(running[i]) for i in last_of_days(made))


def x__aggregated__mutmut_16(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, ) for i in last_of_days(made))


def x__aggregated__mutmut_17(metric: Metric, aggregate: Aggregate, window: Window) -> tuple[Point, ...]:
    made = observed(metric, window)
    running = Running(aggregate, tuple(o.value for o in made))
    return tuple(Point(made[i].date, running[i]) for i in last_of_days(None))

mutants_x__aggregated__mutmut['_mutmut_orig'] = x__aggregated__mutmut_orig # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_1'] = x__aggregated__mutmut_1 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_2'] = x__aggregated__mutmut_2 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_3'] = x__aggregated__mutmut_3 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_4'] = x__aggregated__mutmut_4 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_5'] = x__aggregated__mutmut_5 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_6'] = x__aggregated__mutmut_6 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_7'] = x__aggregated__mutmut_7 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_8'] = x__aggregated__mutmut_8 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_9'] = x__aggregated__mutmut_9 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_10'] = x__aggregated__mutmut_10 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_11'] = x__aggregated__mutmut_11 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_12'] = x__aggregated__mutmut_12 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_13'] = x__aggregated__mutmut_13 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_14'] = x__aggregated__mutmut_14 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_15'] = x__aggregated__mutmut_15 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_16'] = x__aggregated__mutmut_16 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_17'] = x__aggregated__mutmut_17 # type: ignore # mutmut generated
mutants_x__above__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__above__mutmut)
def _above(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_orig(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_1(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline and aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_2(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_3(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_4(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = None
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_5(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(None)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_6(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(None)


def x__above__mutmut_7(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(None, begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_8(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, None) for p in points if p.value is not None)


def x__above__mutmut_9(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(begun + p.value) for p in points if p.value is not None)


def x__above__mutmut_10(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, ) for p in points if p.value is not None)


def x__above__mutmut_11(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun - p.value) for p in points if p.value is not None)


def x__above__mutmut_12(baseline: Decimal, aggregate: Aggregate, points: tuple[Point, ...]) -> tuple[Point, ...]:
    if not baseline or aggregate not in {Aggregate.SUM, Aggregate.COUNT}:
        return points
    begun = Fraction(baseline)
    return tuple(Point(p.day, begun + p.value) for p in points if p.value is None)

mutants_x__above__mutmut['_mutmut_orig'] = x__above__mutmut_orig # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_1'] = x__above__mutmut_1 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_2'] = x__above__mutmut_2 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_3'] = x__above__mutmut_3 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_4'] = x__above__mutmut_4 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_5'] = x__above__mutmut_5 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_6'] = x__above__mutmut_6 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_7'] = x__above__mutmut_7 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_8'] = x__above__mutmut_8 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_9'] = x__above__mutmut_9 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_10'] = x__above__mutmut_10 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_11'] = x__above__mutmut_11 # type: ignore # mutmut generated
mutants_x__above__mutmut['x__above__mutmut_12'] = x__above__mutmut_12 # type: ignore # mutmut generated
mutants_x__divided__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__divided__mutmut)
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


def x__divided__mutmut_orig(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
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


def x__divided__mutmut_1(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = None
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_2(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = None
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_3(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of and not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_4(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_5(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_6(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = None
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_7(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = ""
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_8(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(None):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_9(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() & over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_10(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = None
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_11(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(None, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_12(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, None), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_13(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_14(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, ), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_15(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(None, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_16(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, None)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_17(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_18(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, )
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_19(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(None)
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_20(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(None, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_21(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, None))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_22(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_23(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, ))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_24(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(None, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_25(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, None)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_26(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(below)))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_27(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, )))
    return tuple(p for p in points if p.day >= max(min(of), min(over)))


def x__divided__mutmut_28(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(None)


def x__divided__mutmut_29(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day > max(min(of), min(over)))


def x__divided__mutmut_30(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(None, min(over)))


def x__divided__mutmut_31(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), None))


def x__divided__mutmut_32(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(over)))


def x__divided__mutmut_33(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), ))


def x__divided__mutmut_34(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(None), min(over)))


def x__divided__mutmut_35(ratio: Ratio, totals: Mapping[str, tuple[Point, ...]]) -> tuple[Point, ...]:
    of = {point.day: point.value for point in totals[ratio.of]}
    over = {point.day: point.value for point in totals[ratio.over]}
    if not of or not over:
        return ()
    points = []
    above = below = None
    for day in sorted(of.keys() | over.keys()):
        above, below = of.get(day, above), over.get(day, below)
        points.append(Point(day, quotient(above, below)))
    return tuple(p for p in points if p.day >= max(min(of), min(None)))

mutants_x__divided__mutmut['_mutmut_orig'] = x__divided__mutmut_orig # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_1'] = x__divided__mutmut_1 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_2'] = x__divided__mutmut_2 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_3'] = x__divided__mutmut_3 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_4'] = x__divided__mutmut_4 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_5'] = x__divided__mutmut_5 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_6'] = x__divided__mutmut_6 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_7'] = x__divided__mutmut_7 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_8'] = x__divided__mutmut_8 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_9'] = x__divided__mutmut_9 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_10'] = x__divided__mutmut_10 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_11'] = x__divided__mutmut_11 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_12'] = x__divided__mutmut_12 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_13'] = x__divided__mutmut_13 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_14'] = x__divided__mutmut_14 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_15'] = x__divided__mutmut_15 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_16'] = x__divided__mutmut_16 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_17'] = x__divided__mutmut_17 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_18'] = x__divided__mutmut_18 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_19'] = x__divided__mutmut_19 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_20'] = x__divided__mutmut_20 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_21'] = x__divided__mutmut_21 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_22'] = x__divided__mutmut_22 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_23'] = x__divided__mutmut_23 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_24'] = x__divided__mutmut_24 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_25'] = x__divided__mutmut_25 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_26'] = x__divided__mutmut_26 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_27'] = x__divided__mutmut_27 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_28'] = x__divided__mutmut_28 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_29'] = x__divided__mutmut_29 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_30'] = x__divided__mutmut_30 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_31'] = x__divided__mutmut_31 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_32'] = x__divided__mutmut_32 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_33'] = x__divided__mutmut_33 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_34'] = x__divided__mutmut_34 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_35'] = x__divided__mutmut_35 # type: ignore # mutmut generated
mutants_x__grown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__grown__mutmut)
def _grown(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = None
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(None, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, None)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, )
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = None
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(None, metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, None, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, None, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, None)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(metric, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, as_of, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, by)
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_14(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, )
    return tuple(Point(period_end(start, by), value) for start, value in values.items())


def x__grown__mutmut_15(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(None)


def x__grown__mutmut_16(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(None, value) for start, value in values.items())


def x__grown__mutmut_17(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), None) for start, value in values.items())


def x__grown__mutmut_18(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(value) for start, value in values.items())


def x__grown__mutmut_19(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, by), ) for start, value in values.items())


def x__grown__mutmut_20(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(None, by), value) for start, value in values.items())


def x__grown__mutmut_21(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, None), value) for start, value in values.items())


def x__grown__mutmut_22(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(by), value) for start, value in values.items())


def x__grown__mutmut_23(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Point, ...]:
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(Point(period_end(start, ), value) for start, value in values.items())

mutants_x__grown__mutmut['_mutmut_orig'] = x__grown__mutmut_orig # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_1'] = x__grown__mutmut_1 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_2'] = x__grown__mutmut_2 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_3'] = x__grown__mutmut_3 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_4'] = x__grown__mutmut_4 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_5'] = x__grown__mutmut_5 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_6'] = x__grown__mutmut_6 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_7'] = x__grown__mutmut_7 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_8'] = x__grown__mutmut_8 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_9'] = x__grown__mutmut_9 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_10'] = x__grown__mutmut_10 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_11'] = x__grown__mutmut_11 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_12'] = x__grown__mutmut_12 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_13'] = x__grown__mutmut_13 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_14'] = x__grown__mutmut_14 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_15'] = x__grown__mutmut_15 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_16'] = x__grown__mutmut_16 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_17'] = x__grown__mutmut_17 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_18'] = x__grown__mutmut_18 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_19'] = x__grown__mutmut_19 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_20'] = x__grown__mutmut_20 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_21'] = x__grown__mutmut_21 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_22'] = x__grown__mutmut_22 # type: ignore # mutmut generated
mutants_x__grown__mutmut['x__grown__mutmut_23'] = x__grown__mutmut_23 # type: ignore # mutmut generated
