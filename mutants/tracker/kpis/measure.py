"""A metric over a stretch of days: one value and how it came about, or why there is none."""

from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
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
mutants_x_reading__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reading__mutmut)
def reading(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_orig(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_1(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = None
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_2(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(None)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_3(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is not None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_4(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_5(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(None, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_6(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, None, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_7(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, None, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_8(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, None)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_9(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_10(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_11(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_12(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, )
    readings = _readings(portfolio, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_13(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = None
    return readings.get(metric, MISSING)


def x_reading__mutmut_14(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(None, found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_15(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, None, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_16(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, None)
    return readings.get(metric, MISSING)


def x_reading__mutmut_17(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(found, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_18(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, window)
    return readings.get(metric, MISSING)


def x_reading__mutmut_19(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, )
    return readings.get(metric, MISSING)


def x_reading__mutmut_20(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(None, MISSING)


def x_reading__mutmut_21(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, None)


def x_reading__mutmut_22(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(MISSING)


def x_reading__mutmut_23(portfolio: Portfolio, metric: str, window: Window) -> Reading:
    """The metric over the window, by its aggregate; a growth as of the window's end."""
    found = portfolio.metrics.get(metric)
    if found is None:
        return MISSING
    if found.growth is not None:
        return _growth(portfolio, found, found.growth, window.end)
    readings = _readings(portfolio, found, window)
    return readings.get(metric, )

mutants_x_reading__mutmut['_mutmut_orig'] = x_reading__mutmut_orig # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_1'] = x_reading__mutmut_1 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_2'] = x_reading__mutmut_2 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_3'] = x_reading__mutmut_3 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_4'] = x_reading__mutmut_4 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_5'] = x_reading__mutmut_5 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_6'] = x_reading__mutmut_6 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_7'] = x_reading__mutmut_7 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_8'] = x_reading__mutmut_8 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_9'] = x_reading__mutmut_9 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_10'] = x_reading__mutmut_10 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_11'] = x_reading__mutmut_11 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_12'] = x_reading__mutmut_12 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_13'] = x_reading__mutmut_13 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_14'] = x_reading__mutmut_14 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_15'] = x_reading__mutmut_15 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_16'] = x_reading__mutmut_16 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_17'] = x_reading__mutmut_17 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_18'] = x_reading__mutmut_18 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_19'] = x_reading__mutmut_19 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_20'] = x_reading__mutmut_20 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_21'] = x_reading__mutmut_21 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_22'] = x_reading__mutmut_22 # type: ignore # mutmut generated
mutants_x_reading__mutmut['x_reading__mutmut_23'] = x_reading__mutmut_23 # type: ignore # mutmut generated
mutants_x__readings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__readings__mutmut)
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


def x__readings__mutmut_orig(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
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


def x__readings__mutmut_1(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = None
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


def x__readings__mutmut_2(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(None, metric.id):
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


def x__readings__mutmut_3(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, None):
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


def x__readings__mutmut_4(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(metric.id):
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


def x__readings__mutmut_5(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, ):
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


def x__readings__mutmut_6(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_7(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = None
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_8(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(None, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_9(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, None, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_10(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, None)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_11(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_12(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_13(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, )
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_14(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_15(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = None
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_16(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(None, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_17(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, None, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_18(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, None, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_19(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, None)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_20(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_21(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_22(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_23(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, )
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_24(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = None
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_25(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate and Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_26(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = None
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_27(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(None, aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_28(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, None, window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_29(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), None)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_30(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(aggregate if part is metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_31(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_32(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(part), )
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_33(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if (part is metric) and False else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_34(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if (part is metric) or True else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_35(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is not metric else summing(part), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_36(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
    """What the metric and each of its parts amount to; without those nothing is known of."""
    found: dict[str, Reading] = {}
    for part in composition(portfolio, metric.id):
        if part.ratio is not None:
            read = _ratio(portfolio, part.ratio, found)
        elif part.growth is not None:
            read = _growth(portfolio, part, part.growth, window.end)
        else:
            aggregate = part.aggregate or Aggregate.LAST
            read = _observed(part, aggregate if part is metric else summing(None), window)
        if read is not MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_37(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
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
        if read is MISSING:
            found[part.id] = read
    return found


def x__readings__mutmut_38(portfolio: Portfolio, metric: Metric, window: Window) -> dict[str, Reading]:
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
            found[part.id] = None
    return found

mutants_x__readings__mutmut['_mutmut_orig'] = x__readings__mutmut_orig # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_1'] = x__readings__mutmut_1 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_2'] = x__readings__mutmut_2 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_3'] = x__readings__mutmut_3 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_4'] = x__readings__mutmut_4 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_5'] = x__readings__mutmut_5 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_6'] = x__readings__mutmut_6 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_7'] = x__readings__mutmut_7 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_8'] = x__readings__mutmut_8 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_9'] = x__readings__mutmut_9 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_10'] = x__readings__mutmut_10 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_11'] = x__readings__mutmut_11 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_12'] = x__readings__mutmut_12 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_13'] = x__readings__mutmut_13 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_14'] = x__readings__mutmut_14 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_15'] = x__readings__mutmut_15 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_16'] = x__readings__mutmut_16 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_17'] = x__readings__mutmut_17 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_18'] = x__readings__mutmut_18 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_19'] = x__readings__mutmut_19 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_20'] = x__readings__mutmut_20 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_21'] = x__readings__mutmut_21 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_22'] = x__readings__mutmut_22 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_23'] = x__readings__mutmut_23 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_24'] = x__readings__mutmut_24 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_25'] = x__readings__mutmut_25 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_26'] = x__readings__mutmut_26 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_27'] = x__readings__mutmut_27 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_28'] = x__readings__mutmut_28 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_29'] = x__readings__mutmut_29 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_30'] = x__readings__mutmut_30 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_31'] = x__readings__mutmut_31 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_32'] = x__readings__mutmut_32 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_33'] = x__readings__mutmut_33 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_34'] = x__readings__mutmut_34 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_35'] = x__readings__mutmut_35 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_36'] = x__readings__mutmut_36 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_37'] = x__readings__mutmut_37 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_38'] = x__readings__mutmut_38 # type: ignore # mutmut generated
mutants_x__observed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__observed__mutmut)
def _observed(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_orig(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_1(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = None
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_2(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(None, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_3(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, None)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_4(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_5(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, )
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_6(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_7(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=None, n=len(made))


def x__observed__mutmut_8(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), n=None)


def x__observed__mutmut_9(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(n=len(made))


def x__observed__mutmut_10(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(o.value for o in made)), )


def x__observed__mutmut_11(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(None, tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_12(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, None), n=len(made))


def x__observed__mutmut_13(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(tuple(o.value for o in made)), n=len(made))


def x__observed__mutmut_14(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, ), n=len(made))


def x__observed__mutmut_15(metric: Metric, aggregate: Aggregate, window: Window) -> Reading:
    made = observed(metric, window)
    if not made:
        return MISSING
    return Reading(term=aggregate_of(aggregate, tuple(None)), n=len(made))

mutants_x__observed__mutmut['_mutmut_orig'] = x__observed__mutmut_orig # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_1'] = x__observed__mutmut_1 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_2'] = x__observed__mutmut_2 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_3'] = x__observed__mutmut_3 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_4'] = x__observed__mutmut_4 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_5'] = x__observed__mutmut_5 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_6'] = x__observed__mutmut_6 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_7'] = x__observed__mutmut_7 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_8'] = x__observed__mutmut_8 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_9'] = x__observed__mutmut_9 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_10'] = x__observed__mutmut_10 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_11'] = x__observed__mutmut_11 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_12'] = x__observed__mutmut_12 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_13'] = x__observed__mutmut_13 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_14'] = x__observed__mutmut_14 # type: ignore # mutmut generated
mutants_x__observed__mutmut['x__observed__mutmut_15'] = x__observed__mutmut_15 # type: ignore # mutmut generated
mutants_x__ratio__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ratio__mutmut)
def _ratio(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_orig(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_1(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found and ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_2(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_3(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_4(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = None
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_5(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None and not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_6(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None and over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_7(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is not None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_8(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is not None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_9(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_10(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=None, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_11(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=None)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_12(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_13(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_14(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, )
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_15(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=True)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_16(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = None
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_17(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(None)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_18(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = None
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_19(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(None)
    return Reading(term=above / below, n=over.n)


def x__ratio__mutmut_20(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=None, n=over.n)


def x__ratio__mutmut_21(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, n=None)


def x__ratio__mutmut_22(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(n=over.n)


def x__ratio__mutmut_23(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above / below, )


def x__ratio__mutmut_24(portfolio: Portfolio, ratio: Ratio, found: dict[str, Reading]) -> Reading:
    if ratio.of not in found or ratio.over not in found:
        return MISSING
    of, over = found[ratio.of], found[ratio.over]
    if of.term is None or over.term is None or not over.term.value:
        return Reading(term=None, n=over.n, applies=False)
    above = of.term.named(portfolio.metrics[ratio.of].title)
    below = over.term.named(portfolio.metrics[ratio.over].title)
    return Reading(term=above * below, n=over.n)

mutants_x__ratio__mutmut['_mutmut_orig'] = x__ratio__mutmut_orig # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_1'] = x__ratio__mutmut_1 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_2'] = x__ratio__mutmut_2 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_3'] = x__ratio__mutmut_3 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_4'] = x__ratio__mutmut_4 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_5'] = x__ratio__mutmut_5 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_6'] = x__ratio__mutmut_6 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_7'] = x__ratio__mutmut_7 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_8'] = x__ratio__mutmut_8 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_9'] = x__ratio__mutmut_9 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_10'] = x__ratio__mutmut_10 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_11'] = x__ratio__mutmut_11 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_12'] = x__ratio__mutmut_12 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_13'] = x__ratio__mutmut_13 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_14'] = x__ratio__mutmut_14 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_15'] = x__ratio__mutmut_15 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_16'] = x__ratio__mutmut_16 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_17'] = x__ratio__mutmut_17 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_18'] = x__ratio__mutmut_18 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_19'] = x__ratio__mutmut_19 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_20'] = x__ratio__mutmut_20 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_21'] = x__ratio__mutmut_21 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_22'] = x__ratio__mutmut_22 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_23'] = x__ratio__mutmut_23 # type: ignore # mutmut generated
mutants_x__ratio__mutmut['x__ratio__mutmut_24'] = x__ratio__mutmut_24 # type: ignore # mutmut generated
mutants_x__growth__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__growth__mutmut)
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


def x__growth__mutmut_orig(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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


def x__growth__mutmut_1(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = None
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


def x__growth__mutmut_2(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(None, metric.id)
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


def x__growth__mutmut_3(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, None)
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


def x__growth__mutmut_4(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(metric.id)
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


def x__growth__mutmut_5(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, )
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


def x__growth__mutmut_6(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = None
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


def x__growth__mutmut_7(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(None, growth.of, as_of, by)
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


def x__growth__mutmut_8(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, None, as_of, by)
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


def x__growth__mutmut_9(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, None, by)
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


def x__growth__mutmut_10(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, None)
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


def x__growth__mutmut_11(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(growth.of, as_of, by)
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


def x__growth__mutmut_12(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, as_of, by)
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


def x__growth__mutmut_13(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, by)
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


def x__growth__mutmut_14(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, )
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


def x__growth__mutmut_15(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = None
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


def x__growth__mutmut_16(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(None, as_of, by)[-1:]
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


def x__growth__mutmut_17(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, None, by)[-1:]
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


def x__growth__mutmut_18(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, None)[-1:]
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


def x__growth__mutmut_19(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(as_of, by)[-1:]
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


def x__growth__mutmut_20(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, by)[-1:]
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


def x__growth__mutmut_21(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, )[-1:]
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


def x__growth__mutmut_22(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[+1:]
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


def x__growth__mutmut_23(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-2:]
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


def x__growth__mutmut_24(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if newest:
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


def x__growth__mutmut_25(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = None
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_26(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(None, by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_27(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], None, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_28(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, None)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_29(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_30(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_31(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, )
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_32(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[1], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_33(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = None
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_34(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[1]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_35(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(None)
    if now is None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_36(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None and base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_37(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is not None or base is None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_38(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is not None:
        return MISSING
    if base <= 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_39(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base < 0:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_40(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
    by = shown_by(portfolio, metric.id)
    of = values_by_period(portfolio, growth.of, as_of, by)
    newest = ended(of, as_of, by)[-1:]
    if not newest:
        return MISSING
    start = start_before(newest[0], by, growth.months)
    now, base = of[newest[0]], of.get(start)
    if now is None or base is None:
        return MISSING
    if base <= 1:
        return Reading(term=None, n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_41(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, n=None, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_42(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, n=0, applies=None)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_43(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(n=0, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_44(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_45(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, n=0, )
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_46(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, n=1, applies=False)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_47(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
        return Reading(term=None, n=0, applies=True)
    title = portfolio.metrics[growth.of].title
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_48(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    title = None
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_49(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = None
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_50(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(None, now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_51(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", None)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_52(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_53(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], by)}", )
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_54(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[1]} to {period_end(newest[0], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_55(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(None, by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_56(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], None)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_57(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_58(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[0], )}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_59(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    newer = operand(f"{title} from {newest[0]} to {period_end(newest[1], by)}", now)
    older = operand(f"{title} from {start} to {period_end(start, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_60(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = None
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_61(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(None, base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_62(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(start, by)}", None)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_63(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_64(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(start, by)}", )
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_65(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(None, by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_66(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(start, None)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_67(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(by)}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_68(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    older = operand(f"{title} from {start} to {period_end(start, )}", base)
    return Reading(term=(newer / older - 1) * HUNDRED, n=1)


def x__growth__mutmut_69(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=None, n=1)


def x__growth__mutmut_70(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older - 1) * HUNDRED, n=None)


def x__growth__mutmut_71(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(n=1)


def x__growth__mutmut_72(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older - 1) * HUNDRED, )


def x__growth__mutmut_73(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older - 1) / HUNDRED, n=1)


def x__growth__mutmut_74(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older + 1) * HUNDRED, n=1)


def x__growth__mutmut_75(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer * older - 1) * HUNDRED, n=1)


def x__growth__mutmut_76(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older - 2) * HUNDRED, n=1)


def x__growth__mutmut_77(portfolio: Portfolio, metric: Metric, growth: Growth, as_of: Day) -> Reading:
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
    return Reading(term=(newer / older - 1) * HUNDRED, n=2)

mutants_x__growth__mutmut['_mutmut_orig'] = x__growth__mutmut_orig # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_1'] = x__growth__mutmut_1 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_2'] = x__growth__mutmut_2 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_3'] = x__growth__mutmut_3 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_4'] = x__growth__mutmut_4 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_5'] = x__growth__mutmut_5 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_6'] = x__growth__mutmut_6 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_7'] = x__growth__mutmut_7 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_8'] = x__growth__mutmut_8 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_9'] = x__growth__mutmut_9 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_10'] = x__growth__mutmut_10 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_11'] = x__growth__mutmut_11 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_12'] = x__growth__mutmut_12 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_13'] = x__growth__mutmut_13 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_14'] = x__growth__mutmut_14 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_15'] = x__growth__mutmut_15 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_16'] = x__growth__mutmut_16 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_17'] = x__growth__mutmut_17 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_18'] = x__growth__mutmut_18 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_19'] = x__growth__mutmut_19 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_20'] = x__growth__mutmut_20 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_21'] = x__growth__mutmut_21 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_22'] = x__growth__mutmut_22 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_23'] = x__growth__mutmut_23 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_24'] = x__growth__mutmut_24 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_25'] = x__growth__mutmut_25 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_26'] = x__growth__mutmut_26 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_27'] = x__growth__mutmut_27 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_28'] = x__growth__mutmut_28 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_29'] = x__growth__mutmut_29 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_30'] = x__growth__mutmut_30 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_31'] = x__growth__mutmut_31 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_32'] = x__growth__mutmut_32 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_33'] = x__growth__mutmut_33 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_34'] = x__growth__mutmut_34 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_35'] = x__growth__mutmut_35 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_36'] = x__growth__mutmut_36 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_37'] = x__growth__mutmut_37 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_38'] = x__growth__mutmut_38 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_39'] = x__growth__mutmut_39 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_40'] = x__growth__mutmut_40 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_41'] = x__growth__mutmut_41 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_42'] = x__growth__mutmut_42 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_43'] = x__growth__mutmut_43 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_44'] = x__growth__mutmut_44 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_45'] = x__growth__mutmut_45 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_46'] = x__growth__mutmut_46 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_47'] = x__growth__mutmut_47 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_48'] = x__growth__mutmut_48 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_49'] = x__growth__mutmut_49 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_50'] = x__growth__mutmut_50 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_51'] = x__growth__mutmut_51 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_52'] = x__growth__mutmut_52 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_53'] = x__growth__mutmut_53 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_54'] = x__growth__mutmut_54 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_55'] = x__growth__mutmut_55 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_56'] = x__growth__mutmut_56 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_57'] = x__growth__mutmut_57 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_58'] = x__growth__mutmut_58 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_59'] = x__growth__mutmut_59 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_60'] = x__growth__mutmut_60 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_61'] = x__growth__mutmut_61 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_62'] = x__growth__mutmut_62 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_63'] = x__growth__mutmut_63 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_64'] = x__growth__mutmut_64 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_65'] = x__growth__mutmut_65 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_66'] = x__growth__mutmut_66 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_67'] = x__growth__mutmut_67 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_68'] = x__growth__mutmut_68 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_69'] = x__growth__mutmut_69 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_70'] = x__growth__mutmut_70 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_71'] = x__growth__mutmut_71 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_72'] = x__growth__mutmut_72 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_73'] = x__growth__mutmut_73 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_74'] = x__growth__mutmut_74 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_75'] = x__growth__mutmut_75 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_76'] = x__growth__mutmut_76 # type: ignore # mutmut generated
mutants_x__growth__mutmut['x__growth__mutmut_77'] = x__growth__mutmut_77 # type: ignore # mutmut generated
