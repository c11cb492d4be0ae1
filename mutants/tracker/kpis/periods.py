"""The calendar in weeks (Monday to Sunday), months, quarters and years."""

from datetime import date as Day
from datetime import timedelta

from tracker.kpis.window import months_after
from tracker.records.vocabulary import Cadence

_MONTHS = {Cadence.MONTH: 1, Cadence.QUARTER: 3, Cadence.YEAR: 12}
_WEEK = timedelta(days=7)
_TO_THURSDAY = timedelta(days=3)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_period_start__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_period_start__mutmut)
def period_start(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_orig(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_1(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is not Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_2(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day + timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_3(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=None)
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_4(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = None
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_5(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(None, (day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_6(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, None, 1)


def x_period_start__mutmut_7(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, None)


def x_period_start__mutmut_8(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day((day.month - 1) // months * months + 1, 1)


def x_period_start__mutmut_9(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, 1)


def x_period_start__mutmut_10(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, )


def x_period_start__mutmut_11(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months - 1, 1)


def x_period_start__mutmut_12(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months / months + 1, 1)


def x_period_start__mutmut_13(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) / months * months + 1, 1)


def x_period_start__mutmut_14(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month + 1) // months * months + 1, 1)


def x_period_start__mutmut_15(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 2) // months * months + 1, 1)


def x_period_start__mutmut_16(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 2, 1)


def x_period_start__mutmut_17(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 2)

mutants_x_period_start__mutmut['_mutmut_orig'] = x_period_start__mutmut_orig # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_1'] = x_period_start__mutmut_1 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_2'] = x_period_start__mutmut_2 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_3'] = x_period_start__mutmut_3 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_4'] = x_period_start__mutmut_4 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_5'] = x_period_start__mutmut_5 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_6'] = x_period_start__mutmut_6 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_7'] = x_period_start__mutmut_7 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_8'] = x_period_start__mutmut_8 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_9'] = x_period_start__mutmut_9 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_10'] = x_period_start__mutmut_10 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_11'] = x_period_start__mutmut_11 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_12'] = x_period_start__mutmut_12 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_13'] = x_period_start__mutmut_13 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_14'] = x_period_start__mutmut_14 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_15'] = x_period_start__mutmut_15 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_16'] = x_period_start__mutmut_16 # type: ignore # mutmut generated
mutants_x_period_start__mutmut['x_period_start__mutmut_17'] = x_period_start__mutmut_17 # type: ignore # mutmut generated
mutants_x_next_start__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_next_start__mutmut)
def next_start(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_orig(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_1(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if (cadence is Cadence.WEEK) and False else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_2(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if (cadence is Cadence.WEEK) or True else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_3(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start - _WEEK if cadence is Cadence.WEEK else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_4(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is not Cadence.WEEK else months_after(start, _MONTHS[cadence])


def x_next_start__mutmut_5(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(None, _MONTHS[cadence])


def x_next_start__mutmut_6(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(start, None)


def x_next_start__mutmut_7(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(_MONTHS[cadence])


def x_next_start__mutmut_8(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(start, )

mutants_x_next_start__mutmut['_mutmut_orig'] = x_next_start__mutmut_orig # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_1'] = x_next_start__mutmut_1 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_2'] = x_next_start__mutmut_2 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_3'] = x_next_start__mutmut_3 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_4'] = x_next_start__mutmut_4 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_5'] = x_next_start__mutmut_5 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_6'] = x_next_start__mutmut_6 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_7'] = x_next_start__mutmut_7 # type: ignore # mutmut generated
mutants_x_next_start__mutmut['x_next_start__mutmut_8'] = x_next_start__mutmut_8 # type: ignore # mutmut generated
mutants_x_period_end__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_period_end__mutmut)
def period_end(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) - timedelta(days=1)


def x_period_end__mutmut_orig(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) - timedelta(days=1)


def x_period_end__mutmut_1(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) + timedelta(days=1)


def x_period_end__mutmut_2(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(None, cadence) - timedelta(days=1)


def x_period_end__mutmut_3(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, None) - timedelta(days=1)


def x_period_end__mutmut_4(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(cadence) - timedelta(days=1)


def x_period_end__mutmut_5(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, ) - timedelta(days=1)


def x_period_end__mutmut_6(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) - timedelta(days=None)


def x_period_end__mutmut_7(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) - timedelta(days=2)

mutants_x_period_end__mutmut['_mutmut_orig'] = x_period_end__mutmut_orig # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_1'] = x_period_end__mutmut_1 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_2'] = x_period_end__mutmut_2 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_3'] = x_period_end__mutmut_3 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_4'] = x_period_end__mutmut_4 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_5'] = x_period_end__mutmut_5 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_6'] = x_period_end__mutmut_6 # type: ignore # mutmut generated
mutants_x_period_end__mutmut['x_period_end__mutmut_7'] = x_period_end__mutmut_7 # type: ignore # mutmut generated
mutants_x_start_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_start_before__mutmut)
def start_before(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_orig(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_1(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = None
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_2(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if (cadence is Cadence.WEEK) and False else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_3(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if (cadence is Cadence.WEEK) or True else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_4(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start - _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_5(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is not Cadence.WEEK else start
    return period_start(months_after(day, -months), cadence)


def x_start_before__mutmut_6(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(None, cadence)


def x_start_before__mutmut_7(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), None)


def x_start_before__mutmut_8(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(cadence)


def x_start_before__mutmut_9(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), )


def x_start_before__mutmut_10(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(None, -months), cadence)


def x_start_before__mutmut_11(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, None), cadence)


def x_start_before__mutmut_12(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(-months), cadence)


def x_start_before__mutmut_13(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, ), cadence)


def x_start_before__mutmut_14(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, +months), cadence)

mutants_x_start_before__mutmut['_mutmut_orig'] = x_start_before__mutmut_orig # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_1'] = x_start_before__mutmut_1 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_2'] = x_start_before__mutmut_2 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_3'] = x_start_before__mutmut_3 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_4'] = x_start_before__mutmut_4 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_5'] = x_start_before__mutmut_5 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_6'] = x_start_before__mutmut_6 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_7'] = x_start_before__mutmut_7 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_8'] = x_start_before__mutmut_8 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_9'] = x_start_before__mutmut_9 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_10'] = x_start_before__mutmut_10 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_11'] = x_start_before__mutmut_11 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_12'] = x_start_before__mutmut_12 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_13'] = x_start_before__mutmut_13 # type: ignore # mutmut generated
mutants_x_start_before__mutmut['x_start_before__mutmut_14'] = x_start_before__mutmut_14 # type: ignore # mutmut generated
