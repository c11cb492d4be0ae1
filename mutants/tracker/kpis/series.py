"""A metric per calendar period of its cadence; a period without an observation is a gap."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day
from fractions import Fraction
from itertools import groupby

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days `start` to `end`, and the metric's value in them; None is a gap, not a 0."""

    start: Day
    end: Day
    value: Fraction | None
mutants_x_series__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_series__mutmut)
def series(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = None
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(None, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, None)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, )
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = None
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(None, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, None, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, None, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, None)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_14(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, )
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_15(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        None
    )


def x_series__mutmut_16(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=None, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_17(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=None, value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_18(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=None)
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_19(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_20(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_21(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), )
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_22(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(None, by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_23(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, None), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_24(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(by), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_25(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, ), value=values.get(start))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_26(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(None))
        for start in _starts(tuple(values), by)
    )


def x_series__mutmut_27(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(None, by)
    )


def x_series__mutmut_28(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), None)
    )


def x_series__mutmut_29(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(by)
    )


def x_series__mutmut_30(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(values), )
    )


def x_series__mutmut_31(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Period, ...]:
    """The periods from the first to the newest with observations, all between included."""
    by = shown_by(portfolio, metric)
    values = values_by_period(portfolio, metric, as_of, by)
    return tuple(
        Period(start=start, end=period_end(start, by), value=values.get(start))
        for start in _starts(tuple(None), by)
    )

mutants_x_series__mutmut['_mutmut_orig'] = x_series__mutmut_orig # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_1'] = x_series__mutmut_1 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_2'] = x_series__mutmut_2 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_3'] = x_series__mutmut_3 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_4'] = x_series__mutmut_4 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_5'] = x_series__mutmut_5 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_6'] = x_series__mutmut_6 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_7'] = x_series__mutmut_7 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_8'] = x_series__mutmut_8 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_9'] = x_series__mutmut_9 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_10'] = x_series__mutmut_10 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_11'] = x_series__mutmut_11 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_12'] = x_series__mutmut_12 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_13'] = x_series__mutmut_13 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_14'] = x_series__mutmut_14 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_15'] = x_series__mutmut_15 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_16'] = x_series__mutmut_16 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_17'] = x_series__mutmut_17 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_18'] = x_series__mutmut_18 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_19'] = x_series__mutmut_19 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_20'] = x_series__mutmut_20 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_21'] = x_series__mutmut_21 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_22'] = x_series__mutmut_22 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_23'] = x_series__mutmut_23 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_24'] = x_series__mutmut_24 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_25'] = x_series__mutmut_25 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_26'] = x_series__mutmut_26 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_27'] = x_series__mutmut_27 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_28'] = x_series__mutmut_28 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_29'] = x_series__mutmut_29 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_30'] = x_series__mutmut_30 # type: ignore # mutmut generated
mutants_x_series__mutmut['x_series__mutmut_31'] = x_series__mutmut_31 # type: ignore # mutmut generated
mutants_x_shown_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shown_by__mutmut)
def shown_by(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, metric) or Cadence.MONTH


def x_shown_by__mutmut_orig(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, metric) or Cadence.MONTH


def x_shown_by__mutmut_1(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, metric) and Cadence.MONTH


def x_shown_by__mutmut_2(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(None, metric) or Cadence.MONTH


def x_shown_by__mutmut_3(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, None) or Cadence.MONTH


def x_shown_by__mutmut_4(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(metric) or Cadence.MONTH


def x_shown_by__mutmut_5(portfolio: Portfolio, metric: str) -> Cadence:
    """The length of the metric's periods: its cadence, or months where nothing says one."""
    return cadence(portfolio, ) or Cadence.MONTH

mutants_x_shown_by__mutmut['_mutmut_orig'] = x_shown_by__mutmut_orig # type: ignore # mutmut generated
mutants_x_shown_by__mutmut['x_shown_by__mutmut_1'] = x_shown_by__mutmut_1 # type: ignore # mutmut generated
mutants_x_shown_by__mutmut['x_shown_by__mutmut_2'] = x_shown_by__mutmut_2 # type: ignore # mutmut generated
mutants_x_shown_by__mutmut['x_shown_by__mutmut_3'] = x_shown_by__mutmut_3 # type: ignore # mutmut generated
mutants_x_shown_by__mutmut['x_shown_by__mutmut_4'] = x_shown_by__mutmut_4 # type: ignore # mutmut generated
mutants_x_shown_by__mutmut['x_shown_by__mutmut_5'] = x_shown_by__mutmut_5 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_values_by_period__mutmut)
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


def x_values_by_period__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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


def x_values_by_period__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = None
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


def x_values_by_period__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = None
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


def x_values_by_period__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = None
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


def x_values_by_period__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(None, metric)
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


def x_values_by_period__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, None)
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


def x_values_by_period__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(metric)
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


def x_values_by_period__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, )
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


def x_values_by_period__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = None
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


def x_values_by_period__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is None for id_ in parts(part)}
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


def x_values_by_period__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(None)}
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


def x_values_by_period__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = None
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(None, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_14(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, None)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_15(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_16(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, )
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_17(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is None:
            values[part.id] = _grown(part.growth, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_18(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = None
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_19(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(None, values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_20(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, None, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_21(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, None, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_22(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, None)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_23(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(values, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_24(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, as_of, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_25(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, by)
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_26(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
    """The metric's value in each period that has observations by `as_of`."""
    values: dict[str, Values] = {}
    sums: dict[str, Values] = {}
    made_of = composition(portfolio, metric)
    divided = {id_ for part in made_of if part.ratio is not None for id_ in parts(part)}
    for part in made_of:
        if part.ratio is not None:
            values[part.id] = _divided(part.ratio, sums)
        elif part.growth is not None:
            values[part.id] = _grown(part.growth, values, as_of, )
        else:
            values[part.id] = _aggregated(part, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_27(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = None
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_28(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(None, part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_29(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, None, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_30(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, part.aggregate, None, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_31(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, part.aggregate, as_of, None)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_32(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part.aggregate, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_33(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, as_of, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_34(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, part.aggregate, by)
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_35(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            values[part.id] = _aggregated(part, part.aggregate, as_of, )
        if part.id in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_36(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
        if part.id not in divided:
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_37(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = None
    return values.get(metric, {})


def x_values_by_period__mutmut_38(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if (parts(part)) and False else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_39(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if (parts(part)) or True else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_40(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(None) else _summed(part, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_41(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(None, as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_42(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(part, None, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_43(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, None)
    return values.get(metric, {})


def x_values_by_period__mutmut_44(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(as_of, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_45(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(part, by)
    return values.get(metric, {})


def x_values_by_period__mutmut_46(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
            sums[part.id] = values[part.id] if parts(part) else _summed(part, as_of, )
    return values.get(metric, {})


def x_values_by_period__mutmut_47(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
    return values.get(None, {})


def x_values_by_period__mutmut_48(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
    return values.get(metric, None)


def x_values_by_period__mutmut_49(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
    return values.get({})


def x_values_by_period__mutmut_50(portfolio: Portfolio, metric: str, as_of: Day, by: Cadence) -> Values:
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
    return values.get(metric, )

mutants_x_values_by_period__mutmut['_mutmut_orig'] = x_values_by_period__mutmut_orig # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_1'] = x_values_by_period__mutmut_1 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_2'] = x_values_by_period__mutmut_2 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_3'] = x_values_by_period__mutmut_3 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_4'] = x_values_by_period__mutmut_4 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_5'] = x_values_by_period__mutmut_5 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_6'] = x_values_by_period__mutmut_6 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_7'] = x_values_by_period__mutmut_7 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_8'] = x_values_by_period__mutmut_8 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_9'] = x_values_by_period__mutmut_9 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_10'] = x_values_by_period__mutmut_10 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_11'] = x_values_by_period__mutmut_11 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_12'] = x_values_by_period__mutmut_12 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_13'] = x_values_by_period__mutmut_13 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_14'] = x_values_by_period__mutmut_14 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_15'] = x_values_by_period__mutmut_15 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_16'] = x_values_by_period__mutmut_16 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_17'] = x_values_by_period__mutmut_17 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_18'] = x_values_by_period__mutmut_18 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_19'] = x_values_by_period__mutmut_19 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_20'] = x_values_by_period__mutmut_20 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_21'] = x_values_by_period__mutmut_21 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_22'] = x_values_by_period__mutmut_22 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_23'] = x_values_by_period__mutmut_23 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_24'] = x_values_by_period__mutmut_24 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_25'] = x_values_by_period__mutmut_25 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_26'] = x_values_by_period__mutmut_26 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_27'] = x_values_by_period__mutmut_27 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_28'] = x_values_by_period__mutmut_28 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_29'] = x_values_by_period__mutmut_29 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_30'] = x_values_by_period__mutmut_30 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_31'] = x_values_by_period__mutmut_31 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_32'] = x_values_by_period__mutmut_32 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_33'] = x_values_by_period__mutmut_33 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_34'] = x_values_by_period__mutmut_34 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_35'] = x_values_by_period__mutmut_35 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_36'] = x_values_by_period__mutmut_36 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_37'] = x_values_by_period__mutmut_37 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_38'] = x_values_by_period__mutmut_38 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_39'] = x_values_by_period__mutmut_39 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_40'] = x_values_by_period__mutmut_40 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_41'] = x_values_by_period__mutmut_41 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_42'] = x_values_by_period__mutmut_42 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_43'] = x_values_by_period__mutmut_43 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_44'] = x_values_by_period__mutmut_44 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_45'] = x_values_by_period__mutmut_45 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_46'] = x_values_by_period__mutmut_46 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_47'] = x_values_by_period__mutmut_47 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_48'] = x_values_by_period__mutmut_48 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_49'] = x_values_by_period__mutmut_49 # type: ignore # mutmut generated
mutants_x_values_by_period__mutmut['x_values_by_period__mutmut_50'] = x_values_by_period__mutmut_50 # type: ignore # mutmut generated
mutants_x_ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ended__mutmut)
def ended(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, by) <= as_of
    )


def x_ended__mutmut_orig(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, by) <= as_of
    )


def x_ended__mutmut_1(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        None
    )


def x_ended__mutmut_2(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None or period_end(start, by) <= as_of
    )


def x_ended__mutmut_3(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is None and period_end(start, by) <= as_of
    )


def x_ended__mutmut_4(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(None, by) <= as_of
    )


def x_ended__mutmut_5(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, None) <= as_of
    )


def x_ended__mutmut_6(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(by) <= as_of
    )


def x_ended__mutmut_7(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, ) <= as_of
    )


def x_ended__mutmut_8(values: Values, as_of: Day, by: Cadence) -> tuple[Day, ...]:
    """The first days of the periods that have a value and are over by `as_of`, oldest first."""
    return tuple(
        start
        for start, value in values.items()
        if value is not None and period_end(start, by) < as_of
    )

mutants_x_ended__mutmut['_mutmut_orig'] = x_ended__mutmut_orig # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_1'] = x_ended__mutmut_1 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_2'] = x_ended__mutmut_2 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_3'] = x_ended__mutmut_3 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_4'] = x_ended__mutmut_4 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_5'] = x_ended__mutmut_5 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_6'] = x_ended__mutmut_6 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_7'] = x_ended__mutmut_7 # type: ignore # mutmut generated
mutants_x_ended__mutmut['x_ended__mutmut_8'] = x_ended__mutmut_8 # type: ignore # mutmut generated
mutants_x_change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_change__mutmut)
def change(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_orig(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_1(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if (newer is None or base is None or base <= 0) and False else (newer / base - 1) * 100


def x_change__mutmut_2(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if (newer is None or base is None or base <= 0) or True else (newer / base - 1) * 100


def x_change__mutmut_3(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None and base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_4(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None and base is None or base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_5(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is not None or base is None or base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_6(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is not None or base <= 0 else (newer / base - 1) * 100


def x_change__mutmut_7(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base < 0 else (newer / base - 1) * 100


def x_change__mutmut_8(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 1 else (newer / base - 1) * 100


def x_change__mutmut_9(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 1) / 100


def x_change__mutmut_10(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base + 1) * 100


def x_change__mutmut_11(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer * base - 1) * 100


def x_change__mutmut_12(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 2) * 100


def x_change__mutmut_13(newer: Fraction | None, base: Fraction | None) -> Fraction | None:
    """How far `newer` lies above `base`, in percent; None where base is unknown or not above 0."""
    return None if newer is None or base is None or base <= 0 else (newer / base - 1) * 101

mutants_x_change__mutmut['_mutmut_orig'] = x_change__mutmut_orig # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_1'] = x_change__mutmut_1 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_2'] = x_change__mutmut_2 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_3'] = x_change__mutmut_3 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_4'] = x_change__mutmut_4 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_5'] = x_change__mutmut_5 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_6'] = x_change__mutmut_6 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_7'] = x_change__mutmut_7 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_8'] = x_change__mutmut_8 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_9'] = x_change__mutmut_9 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_10'] = x_change__mutmut_10 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_11'] = x_change__mutmut_11 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_12'] = x_change__mutmut_12 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_13'] = x_change__mutmut_13 # type: ignore # mutmut generated
mutants_x__starts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__starts__mutmut)
def _starts(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_orig(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_1(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_2(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = None
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_3(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[1]
    while start <= known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_4(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start < known[-1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_5(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[+1]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_6(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-2]:
        yield start
        start = next_start(start, by)


def x__starts__mutmut_7(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = None


def x__starts__mutmut_8(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(None, by)


def x__starts__mutmut_9(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, None)


def x__starts__mutmut_10(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(by)


def x__starts__mutmut_11(known: tuple[Day, ...], by: Cadence) -> Iterator[Day]:
    if not known:
        return
    start = known[0]
    while start <= known[-1]:
        yield start
        start = next_start(start, )

mutants_x__starts__mutmut['_mutmut_orig'] = x__starts__mutmut_orig # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_1'] = x__starts__mutmut_1 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_2'] = x__starts__mutmut_2 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_3'] = x__starts__mutmut_3 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_4'] = x__starts__mutmut_4 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_5'] = x__starts__mutmut_5 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_6'] = x__starts__mutmut_6 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_7'] = x__starts__mutmut_7 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_8'] = x__starts__mutmut_8 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_9'] = x__starts__mutmut_9 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_10'] = x__starts__mutmut_10 # type: ignore # mutmut generated
mutants_x__starts__mutmut['x__starts__mutmut_11'] = x__starts__mutmut_11 # type: ignore # mutmut generated
mutants_x__divided__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__divided__mutmut)
def _divided(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], below) for start, below in over.items() if start in of}


def x__divided__mutmut_orig(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], below) for start, below in over.items() if start in of}


def x__divided__mutmut_1(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = None
    return {start: quotient(of[start], below) for start, below in over.items() if start in of}


def x__divided__mutmut_2(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(None, below) for start, below in over.items() if start in of}


def x__divided__mutmut_3(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], None) for start, below in over.items() if start in of}


def x__divided__mutmut_4(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(below) for start, below in over.items() if start in of}


def x__divided__mutmut_5(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], ) for start, below in over.items() if start in of}


def x__divided__mutmut_6(ratio: Ratio, sums: Mapping[str, Values]) -> Values:
    of, over = sums[ratio.of], sums[ratio.over]
    return {start: quotient(of[start], below) for start, below in over.items() if start not in of}

mutants_x__divided__mutmut['_mutmut_orig'] = x__divided__mutmut_orig # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_1'] = x__divided__mutmut_1 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_2'] = x__divided__mutmut_2 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_3'] = x__divided__mutmut_3 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_4'] = x__divided__mutmut_4 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_5'] = x__divided__mutmut_5 # type: ignore # mutmut generated
mutants_x__divided__mutmut['x__divided__mutmut_6'] = x__divided__mutmut_6 # type: ignore # mutmut generated
mutants_x_quotient__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_quotient__mutmut)
def quotient(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if of is not None and over else None


def x_quotient__mutmut_orig(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if of is not None and over else None


def x_quotient__mutmut_1(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if (of is not None and over) and False else None


def x_quotient__mutmut_2(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if (of is not None and over) or True else None


def x_quotient__mutmut_3(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of * over if of is not None and over else None


def x_quotient__mutmut_4(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if of is not None or over else None


def x_quotient__mutmut_5(of: Fraction | None, over: Fraction | None) -> Fraction | None:
    """`of` over `over`; None where one of them is unknown or nothing can be divided."""
    return of / over if of is None and over else None

mutants_x_quotient__mutmut['_mutmut_orig'] = x_quotient__mutmut_orig # type: ignore # mutmut generated
mutants_x_quotient__mutmut['x_quotient__mutmut_1'] = x_quotient__mutmut_1 # type: ignore # mutmut generated
mutants_x_quotient__mutmut['x_quotient__mutmut_2'] = x_quotient__mutmut_2 # type: ignore # mutmut generated
mutants_x_quotient__mutmut['x_quotient__mutmut_3'] = x_quotient__mutmut_3 # type: ignore # mutmut generated
mutants_x_quotient__mutmut['x_quotient__mutmut_4'] = x_quotient__mutmut_4 # type: ignore # mutmut generated
mutants_x_quotient__mutmut['x_quotient__mutmut_5'] = x_quotient__mutmut_5 # type: ignore # mutmut generated
mutants_x__grown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__grown__mutmut)
def _grown(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_orig(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_1(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = None
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_2(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(None, of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_3(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], None)
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_4(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_5(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], )
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_6(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(None))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_7(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(None, by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_8(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, None, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_9(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, None)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_10(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(by, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_11(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, growth.months)))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_12(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, )))
        for start in ended(of, as_of, by)
    }


def x__grown__mutmut_13(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(None, as_of, by)
    }


def x__grown__mutmut_14(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, None, by)
    }


def x__grown__mutmut_15(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, None)
    }


def x__grown__mutmut_16(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(as_of, by)
    }


def x__grown__mutmut_17(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, by)
    }


def x__grown__mutmut_18(growth: Growth, values: Mapping[str, Values], as_of: Day, by: Cadence) -> Values:
    of = values[growth.of]
    return {
        start: change(of[start], of.get(start_before(start, by, growth.months)))
        for start in ended(of, as_of, )
    }

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
mutants_x__summed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__summed__mutmut)
def _summed(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), as_of, by)


def x__summed__mutmut_orig(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), as_of, by)


def x__summed__mutmut_1(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(None, summing(metric), as_of, by)


def x__summed__mutmut_2(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, None, as_of, by)


def x__summed__mutmut_3(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), None, by)


def x__summed__mutmut_4(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), as_of, None)


def x__summed__mutmut_5(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(summing(metric), as_of, by)


def x__summed__mutmut_6(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, as_of, by)


def x__summed__mutmut_7(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), by)


def x__summed__mutmut_8(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(metric), as_of, )


def x__summed__mutmut_9(metric: Metric, as_of: Day, by: Cadence) -> Values:
    return _aggregated(metric, summing(None), as_of, by)

mutants_x__summed__mutmut['_mutmut_orig'] = x__summed__mutmut_orig # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_1'] = x__summed__mutmut_1 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_2'] = x__summed__mutmut_2 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_3'] = x__summed__mutmut_3 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_4'] = x__summed__mutmut_4 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_5'] = x__summed__mutmut_5 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_6'] = x__summed__mutmut_6 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_7'] = x__summed__mutmut_7 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_8'] = x__summed__mutmut_8 # type: ignore # mutmut generated
mutants_x__summed__mutmut['x__summed__mutmut_9'] = x__summed__mutmut_9 # type: ignore # mutmut generated
mutants_x_summing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_summing__mutmut)
def summing(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if metric.aggregate is Aggregate.COUNT else Aggregate.SUM


def x_summing__mutmut_orig(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if metric.aggregate is Aggregate.COUNT else Aggregate.SUM


def x_summing__mutmut_1(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if (metric.aggregate is Aggregate.COUNT) and False else Aggregate.SUM


def x_summing__mutmut_2(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if (metric.aggregate is Aggregate.COUNT) or True else Aggregate.SUM


def x_summing__mutmut_3(metric: Metric) -> Aggregate:
    """How the metric adds up inside a ratio: by number for `count`, else by value."""
    return Aggregate.COUNT if metric.aggregate is not Aggregate.COUNT else Aggregate.SUM

mutants_x_summing__mutmut['_mutmut_orig'] = x_summing__mutmut_orig # type: ignore # mutmut generated
mutants_x_summing__mutmut['x_summing__mutmut_1'] = x_summing__mutmut_1 # type: ignore # mutmut generated
mutants_x_summing__mutmut['x_summing__mutmut_2'] = x_summing__mutmut_2 # type: ignore # mutmut generated
mutants_x_summing__mutmut['x_summing__mutmut_3'] = x_summing__mutmut_3 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__aggregated__mutmut)
def _aggregated(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_orig(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_1(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = None
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_2(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(None, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_3(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, None)
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_4(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_5(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, )
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_6(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, None))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_7(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_8(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, ))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_9(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(None, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_10(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, None)
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_11(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_12(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, )
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_13(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate and Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_14(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(None))
        for start, group in groupby(made, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_15(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(None, key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_16(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=None)
    }


def x__aggregated__mutmut_17(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(key=lambda o: period_start(o.date, by))
    }


def x__aggregated__mutmut_18(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, )
    }


def x__aggregated__mutmut_19(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: None)
    }


def x__aggregated__mutmut_20(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(None, by))
    }


def x__aggregated__mutmut_21(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, None))
    }


def x__aggregated__mutmut_22(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(by))
    }


def x__aggregated__mutmut_23(metric: Metric, aggregate: Aggregate | None, as_of: Day, by: Cadence) -> Values:
    made = observed(metric, Window(None, as_of))
    return {
        start: aggregated(aggregate or Aggregate.LAST, tuple(o.value for o in group))
        for start, group in groupby(made, key=lambda o: period_start(o.date, ))
    }

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
mutants_x__aggregated__mutmut['x__aggregated__mutmut_18'] = x__aggregated__mutmut_18 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_19'] = x__aggregated__mutmut_19 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_20'] = x__aggregated__mutmut_20 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_21'] = x__aggregated__mutmut_21 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_22'] = x__aggregated__mutmut_22 # type: ignore # mutmut generated
mutants_x__aggregated__mutmut['x__aggregated__mutmut_23'] = x__aggregated__mutmut_23 # type: ignore # mutmut generated
