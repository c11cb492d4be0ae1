"""Stretches of days: those with start < day <= end."""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from msgspec import Struct

SHORTEST_MONTH = 28  # days


class Window(Struct, frozen=True):
    """The days after `start` (None: since ever) up to and including `end`."""

    start: date | None
    end: date

    def __contains__(self, day: date) -> bool:
        return day <= self.end and (self.start is None or self.start < day)


class Months(Struct, frozen=True):
    """A length of calendar months."""

    count: int

    def until(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, -self.count), end)


class Days(Struct, frozen=True):
    """A length of days."""

    count: int

    def until(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() - self.count)), end)


class AllTime(Struct, frozen=True):
    """No length: all facts up to a day."""

    def until(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(None, end)


Length = Months | Days | AllTime


@lru_cache(maxsize=1 << 12)
def months_after(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))
