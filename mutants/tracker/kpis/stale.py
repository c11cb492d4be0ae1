"""Whether a metric has gone without an observation for too long."""

from datetime import date as Day
from datetime import timedelta

from tracker.kpis.composition import cadence, composition
from tracker.kpis.observations import newest
from tracker.kpis.window import months_after
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Cadence

_MONTHS = {Cadence.MONTH: 2, Cadence.QUARTER: 6, Cadence.YEAR: 24}
_TWO_WEEKS = timedelta(days=14)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_stale__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_stale__mutmut)
def is_stale(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = None
    return last is not None and last < as_of


def x_is_stale__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(None, metric, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, None, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, None)
    return last is not None and last < as_of


def x_is_stale__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(metric, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, as_of)
    return last is not None and last < as_of


def x_is_stale__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, )
    return last is not None and last < as_of


def x_is_stale__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is not None or last < as_of


def x_is_stale__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is None and last < as_of


def x_is_stale__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> bool:
    """Whether `as_of` lies behind the last day on which the metric was fresh."""
    last = fresh_until(portfolio, metric, as_of)
    return last is not None and last <= as_of

mutants_x_is_stale__mutmut['_mutmut_orig'] = x_is_stale__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_1'] = x_is_stale__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_2'] = x_is_stale__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_3'] = x_is_stale__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_4'] = x_is_stale__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_5'] = x_is_stale__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_6'] = x_is_stale__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_7'] = x_is_stale__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_8'] = x_is_stale__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_9'] = x_is_stale__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_stale__mutmut['x_is_stale__mutmut_10'] = x_is_stale__mutmut_10 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fresh_until__mutmut)
def fresh_until(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = None
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(None, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, None), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, ), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(None, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, None, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, None)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, )
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None and last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is not None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_14(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is not None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_15(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if (by is Cadence.WEEK) and False else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_16(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if (by is Cadence.WEEK) or True else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_17(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last - _TWO_WEEKS if by is Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_18(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is not Cadence.WEEK else months_after(last, _MONTHS[by])


def x_fresh_until__mutmut_19(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(None, _MONTHS[by])


def x_fresh_until__mutmut_20(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, None)


def x_fresh_until__mutmut_21(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(_MONTHS[by])


def x_fresh_until__mutmut_22(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The newest observation + 14 days, 2, 6 or 24 months (cadence week, month, quarter, year).

    None where nothing was observed or no cadence is said: that never grows stale.
    """
    by, last = cadence(portfolio, metric), newest_day(portfolio, metric, as_of)
    if by is None or last is None:
        return None
    return last + _TWO_WEEKS if by is Cadence.WEEK else months_after(last, )

mutants_x_fresh_until__mutmut['_mutmut_orig'] = x_fresh_until__mutmut_orig # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_1'] = x_fresh_until__mutmut_1 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_2'] = x_fresh_until__mutmut_2 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_3'] = x_fresh_until__mutmut_3 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_4'] = x_fresh_until__mutmut_4 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_5'] = x_fresh_until__mutmut_5 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_6'] = x_fresh_until__mutmut_6 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_7'] = x_fresh_until__mutmut_7 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_8'] = x_fresh_until__mutmut_8 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_9'] = x_fresh_until__mutmut_9 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_10'] = x_fresh_until__mutmut_10 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_11'] = x_fresh_until__mutmut_11 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_12'] = x_fresh_until__mutmut_12 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_13'] = x_fresh_until__mutmut_13 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_14'] = x_fresh_until__mutmut_14 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_15'] = x_fresh_until__mutmut_15 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_16'] = x_fresh_until__mutmut_16 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_17'] = x_fresh_until__mutmut_17 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_18'] = x_fresh_until__mutmut_18 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_19'] = x_fresh_until__mutmut_19 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_20'] = x_fresh_until__mutmut_20 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_21'] = x_fresh_until__mutmut_21 # type: ignore # mutmut generated
mutants_x_fresh_until__mutmut['x_fresh_until__mutmut_22'] = x_fresh_until__mutmut_22 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_newest_day__mutmut)
def newest_day(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = None
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(None, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, None) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, ) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(None, metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, None))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(metric))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, ))
    return max((made.date for made in newests if made is not None), default=None)


def x_newest_day__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max(None, default=None)


def x_newest_day__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max(default=None)


def x_newest_day__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is not None), )


def x_newest_day__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day) -> Day | None:
    """The day of the newest observation of the metric and of all it is made of, by `as_of`."""
    newests = (newest(part, as_of) for part in composition(portfolio, metric))
    return max((made.date for made in newests if made is None), default=None)

mutants_x_newest_day__mutmut['_mutmut_orig'] = x_newest_day__mutmut_orig # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_1'] = x_newest_day__mutmut_1 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_2'] = x_newest_day__mutmut_2 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_3'] = x_newest_day__mutmut_3 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_4'] = x_newest_day__mutmut_4 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_5'] = x_newest_day__mutmut_5 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_6'] = x_newest_day__mutmut_6 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_7'] = x_newest_day__mutmut_7 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_8'] = x_newest_day__mutmut_8 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_9'] = x_newest_day__mutmut_9 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_10'] = x_newest_day__mutmut_10 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_11'] = x_newest_day__mutmut_11 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_12'] = x_newest_day__mutmut_12 # type: ignore # mutmut generated
mutants_x_newest_day__mutmut['x_newest_day__mutmut_13'] = x_newest_day__mutmut_13 # type: ignore # mutmut generated
