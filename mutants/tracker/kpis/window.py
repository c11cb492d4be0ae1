"""Stretches of days: those with start < day <= end."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

SHORTEST_MONTH = 28  # days


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁWindowǁ__contains____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Window:
    """The days after `start` (None: since ever) up to and including `end`."""

    start: date | None
    end: date

    @_mutmut_mutated(mutants_xǁWindowǁ__contains____mutmut)
    def __contains__(self, day: date) -> bool:
        return day <= self.end and (self.start is None or self.start < day)

    def xǁWindowǁ__contains____mutmut_orig(self, day: date) -> bool:
        return day <= self.end and (self.start is None or self.start < day)

    def xǁWindowǁ__contains____mutmut_1(self, day: date) -> bool:
        return day <= self.end or (self.start is None or self.start < day)

    def xǁWindowǁ__contains____mutmut_2(self, day: date) -> bool:
        return day < self.end and (self.start is None or self.start < day)

    def xǁWindowǁ__contains____mutmut_3(self, day: date) -> bool:
        return day <= self.end and (self.start is None and self.start < day)

    def xǁWindowǁ__contains____mutmut_4(self, day: date) -> bool:
        return day <= self.end and (self.start is not None or self.start < day)

    def xǁWindowǁ__contains____mutmut_5(self, day: date) -> bool:
        return day <= self.end and (self.start is None or self.start <= day)

mutants_xǁWindowǁ__contains____mutmut['_mutmut_orig'] = Window.xǁWindowǁ__contains____mutmut_orig # type: ignore # mutmut generated
mutants_xǁWindowǁ__contains____mutmut['xǁWindowǁ__contains____mutmut_1'] = Window.xǁWindowǁ__contains____mutmut_1 # type: ignore # mutmut generated
mutants_xǁWindowǁ__contains____mutmut['xǁWindowǁ__contains____mutmut_2'] = Window.xǁWindowǁ__contains____mutmut_2 # type: ignore # mutmut generated
mutants_xǁWindowǁ__contains____mutmut['xǁWindowǁ__contains____mutmut_3'] = Window.xǁWindowǁ__contains____mutmut_3 # type: ignore # mutmut generated
mutants_xǁWindowǁ__contains____mutmut['xǁWindowǁ__contains____mutmut_4'] = Window.xǁWindowǁ__contains____mutmut_4 # type: ignore # mutmut generated
mutants_xǁWindowǁ__contains____mutmut['xǁWindowǁ__contains____mutmut_5'] = Window.xǁWindowǁ__contains____mutmut_5 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Months:
    """A length of calendar months."""

    count: int

    @_mutmut_mutated(mutants_xǁMonthsǁuntil__mutmut)
    def until(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, -self.count), end)

    def xǁMonthsǁuntil__mutmut_orig(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, -self.count), end)

    def xǁMonthsǁuntil__mutmut_1(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(None, end)

    def xǁMonthsǁuntil__mutmut_2(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, -self.count), None)

    def xǁMonthsǁuntil__mutmut_3(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(end)

    def xǁMonthsǁuntil__mutmut_4(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, -self.count), )

    def xǁMonthsǁuntil__mutmut_5(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(None, -self.count), end)

    def xǁMonthsǁuntil__mutmut_6(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, None), end)

    def xǁMonthsǁuntil__mutmut_7(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(-self.count), end)

    def xǁMonthsǁuntil__mutmut_8(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, ), end)

    def xǁMonthsǁuntil__mutmut_9(self, end: date) -> Window:
        """The window of this length that ends with `end`."""
        return Window(months_after(end, +self.count), end)

mutants_xǁMonthsǁuntil__mutmut['_mutmut_orig'] = Months.xǁMonthsǁuntil__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_1'] = Months.xǁMonthsǁuntil__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_2'] = Months.xǁMonthsǁuntil__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_3'] = Months.xǁMonthsǁuntil__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_4'] = Months.xǁMonthsǁuntil__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_5'] = Months.xǁMonthsǁuntil__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_6'] = Months.xǁMonthsǁuntil__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_7'] = Months.xǁMonthsǁuntil__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_8'] = Months.xǁMonthsǁuntil__mutmut_8 # type: ignore # mutmut generated
mutants_xǁMonthsǁuntil__mutmut['xǁMonthsǁuntil__mutmut_9'] = Months.xǁMonthsǁuntil__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Days:
    """A length of days."""

    count: int

    @_mutmut_mutated(mutants_xǁDaysǁuntil__mutmut)
    def until(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() - self.count)), end)

    def xǁDaysǁuntil__mutmut_orig(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() - self.count)), end)

    def xǁDaysǁuntil__mutmut_1(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(None, end)

    def xǁDaysǁuntil__mutmut_2(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() - self.count)), None)

    def xǁDaysǁuntil__mutmut_3(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(end)

    def xǁDaysǁuntil__mutmut_4(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() - self.count)), )

    def xǁDaysǁuntil__mutmut_5(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(None), end)

    def xǁDaysǁuntil__mutmut_6(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(None, end.toordinal() - self.count)), end)

    def xǁDaysǁuntil__mutmut_7(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, None)), end)

    def xǁDaysǁuntil__mutmut_8(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(end.toordinal() - self.count)), end)

    def xǁDaysǁuntil__mutmut_9(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, )), end)

    def xǁDaysǁuntil__mutmut_10(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(2, end.toordinal() - self.count)), end)

    def xǁDaysǁuntil__mutmut_11(self, end: date) -> Window:
        """The window of this length that ends with `end`; it begins on 0001-01-01 or later."""
        return Window(date.fromordinal(max(1, end.toordinal() + self.count)), end)

mutants_xǁDaysǁuntil__mutmut['_mutmut_orig'] = Days.xǁDaysǁuntil__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_1'] = Days.xǁDaysǁuntil__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_2'] = Days.xǁDaysǁuntil__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_3'] = Days.xǁDaysǁuntil__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_4'] = Days.xǁDaysǁuntil__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_5'] = Days.xǁDaysǁuntil__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_6'] = Days.xǁDaysǁuntil__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_7'] = Days.xǁDaysǁuntil__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_8'] = Days.xǁDaysǁuntil__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_9'] = Days.xǁDaysǁuntil__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_10'] = Days.xǁDaysǁuntil__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDaysǁuntil__mutmut['xǁDaysǁuntil__mutmut_11'] = Days.xǁDaysǁuntil__mutmut_11 # type: ignore # mutmut generated
mutants_xǁAllTimeǁuntil__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class AllTime:
    """No length: all facts up to a day."""

    @_mutmut_mutated(mutants_xǁAllTimeǁuntil__mutmut)
    def until(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(None, end)

    def xǁAllTimeǁuntil__mutmut_orig(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(None, end)

    def xǁAllTimeǁuntil__mutmut_1(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(None, None)

    def xǁAllTimeǁuntil__mutmut_2(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(end)

    def xǁAllTimeǁuntil__mutmut_3(self, end: date) -> Window:
        """All days up to `end`."""
        return Window(None, )

mutants_xǁAllTimeǁuntil__mutmut['_mutmut_orig'] = AllTime.xǁAllTimeǁuntil__mutmut_orig # type: ignore # mutmut generated
mutants_xǁAllTimeǁuntil__mutmut['xǁAllTimeǁuntil__mutmut_1'] = AllTime.xǁAllTimeǁuntil__mutmut_1 # type: ignore # mutmut generated
mutants_xǁAllTimeǁuntil__mutmut['xǁAllTimeǁuntil__mutmut_2'] = AllTime.xǁAllTimeǁuntil__mutmut_2 # type: ignore # mutmut generated
mutants_xǁAllTimeǁuntil__mutmut['xǁAllTimeǁuntil__mutmut_3'] = AllTime.xǁAllTimeǁuntil__mutmut_3 # type: ignore # mutmut generated


Length = Months | Days | AllTime
mutants_x_months_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_months_after__mutmut)
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


def x_months_after__mutmut_orig(day: date, months: int) -> date:
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


def x_months_after__mutmut_1(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = None
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_2(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_3(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month + 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_4(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 - day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_5(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year / 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_6(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 13 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_7(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 2 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_8(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = None
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_9(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index / 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_10(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 13, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_11(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 - 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_12(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index / 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_13(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 13 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_14(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 2
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_15(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year <= 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_16(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 2:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_17(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year >= date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_18(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = None
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_19(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if (day.day <= SHORTEST_MONTH) and False else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_20(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if (day.day <= SHORTEST_MONTH) or True else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_21(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day < SHORTEST_MONTH else monthrange(year, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_22(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(None, month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_23(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, None)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_24(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(month)[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_25(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, )[1]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_26(day: date, months: int) -> date:
    """`day` moved by calendar months (negative: back), clipped to the month's end.

    Days before the year 1 are clipped to 0001-01-01, days after 9999 to 9999-12-31.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if year < 1:
        return date.min
    if year > date.max.year:
        return date.max
    last = day.day if day.day <= SHORTEST_MONTH else monthrange(year, month)[2]
    return date(year, month, min(day.day, last))


def x_months_after__mutmut_27(day: date, months: int) -> date:
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
    return date(None, month, min(day.day, last))


def x_months_after__mutmut_28(day: date, months: int) -> date:
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
    return date(year, None, min(day.day, last))


def x_months_after__mutmut_29(day: date, months: int) -> date:
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
    return date(year, month, None)


def x_months_after__mutmut_30(day: date, months: int) -> date:
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
    return date(month, min(day.day, last))


def x_months_after__mutmut_31(day: date, months: int) -> date:
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
    return date(year, min(day.day, last))


def x_months_after__mutmut_32(day: date, months: int) -> date:
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
    return date(year, month, )


def x_months_after__mutmut_33(day: date, months: int) -> date:
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
    return date(year, month, min(None, last))


def x_months_after__mutmut_34(day: date, months: int) -> date:
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
    return date(year, month, min(day.day, None))


def x_months_after__mutmut_35(day: date, months: int) -> date:
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
    return date(year, month, min(last))


def x_months_after__mutmut_36(day: date, months: int) -> date:
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
    return date(year, month, min(day.day, ))

mutants_x_months_after__mutmut['_mutmut_orig'] = x_months_after__mutmut_orig # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_1'] = x_months_after__mutmut_1 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_2'] = x_months_after__mutmut_2 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_3'] = x_months_after__mutmut_3 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_4'] = x_months_after__mutmut_4 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_5'] = x_months_after__mutmut_5 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_6'] = x_months_after__mutmut_6 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_7'] = x_months_after__mutmut_7 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_8'] = x_months_after__mutmut_8 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_9'] = x_months_after__mutmut_9 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_10'] = x_months_after__mutmut_10 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_11'] = x_months_after__mutmut_11 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_12'] = x_months_after__mutmut_12 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_13'] = x_months_after__mutmut_13 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_14'] = x_months_after__mutmut_14 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_15'] = x_months_after__mutmut_15 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_16'] = x_months_after__mutmut_16 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_17'] = x_months_after__mutmut_17 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_18'] = x_months_after__mutmut_18 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_19'] = x_months_after__mutmut_19 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_20'] = x_months_after__mutmut_20 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_21'] = x_months_after__mutmut_21 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_22'] = x_months_after__mutmut_22 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_23'] = x_months_after__mutmut_23 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_24'] = x_months_after__mutmut_24 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_25'] = x_months_after__mutmut_25 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_26'] = x_months_after__mutmut_26 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_27'] = x_months_after__mutmut_27 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_28'] = x_months_after__mutmut_28 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_29'] = x_months_after__mutmut_29 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_30'] = x_months_after__mutmut_30 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_31'] = x_months_after__mutmut_31 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_32'] = x_months_after__mutmut_32 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_33'] = x_months_after__mutmut_33 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_34'] = x_months_after__mutmut_34 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_35'] = x_months_after__mutmut_35 # type: ignore # mutmut generated
mutants_x_months_after__mutmut['x_months_after__mutmut_36'] = x_months_after__mutmut_36 # type: ignore # mutmut generated
