"""The calendar in weeks (Monday to Sunday), months, quarters and years."""

from datetime import date as Day
from datetime import timedelta

from tracker.kpis.window import months_after
from tracker.records.vocabulary import Cadence

_MONTHS = {Cadence.MONTH: 1, Cadence.QUARTER: 3, Cadence.YEAR: 12}
_WEEK = timedelta(days=7)
_TO_THURSDAY = timedelta(days=3)


def period_start(day: Day, cadence: Cadence) -> Day:
    """The first day of the calendar period that `day` lies in."""
    if cadence is Cadence.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[cadence]
    return Day(day.year, (day.month - 1) // months * months + 1, 1)


def next_start(start: Day, cadence: Cadence) -> Day:
    """The first day of the period after the one that begins on `start`."""
    return start + _WEEK if cadence is Cadence.WEEK else months_after(start, _MONTHS[cadence])


def period_end(start: Day, cadence: Cadence) -> Day:
    """The last day of the period that begins on `start`."""
    return next_start(start, cadence) - timedelta(days=1)


def start_before(start: Day, cadence: Cadence, months: int) -> Day:
    """The first day of the period `months` before the one that begins on `start`.

    A week belongs to the year and month of its Thursday (ISO 8601), so that 12 months before
    week 10 is week 10, not week 9.
    """
    day = start + _TO_THURSDAY if cadence is Cadence.WEEK else start
    return period_start(months_after(day, -months), cadence)
