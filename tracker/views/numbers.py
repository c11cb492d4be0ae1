"""Figures as numbers: exact enough for machines, and rounded to what they can bear for readers."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun

Quantity = Fraction | Decimal | int

PLACES = 6
NOTHING = "–"
HUNDRED, TEN = 100, 10
DAYS = Noun("day", "days")
# The units of the shipped KPIs that are counted things; a unit of one's own is left as written.
ONE = {"promotions": "promotion", "active ties": "active tie", "actions": "action"}


def number(value: Quantity) -> int | float:
    """For JSON and CSV: half-even to 6 decimals, whole numbers as such; never NaN."""
    rounded = round(Fraction(value), PLACES)
    return int(rounded) if rounded.denominator == 1 else float(rounded)


def known(value: Quantity | None) -> int | float | None:
    """The number, or None for what is not known."""
    return None if value is None else number(value)


def quantity(value: Quantity | None) -> str:
    """For readers: whole from 100 on, one decimal from 10 on, else two; whole numbers as such.

    Of what is less than 0.1 the first two digits: 0 is shown only where it is 0.
    """
    if value is None:
        return NOTHING
    return _legible(value if isinstance(value, Fraction) else Fraction(value))


@lru_cache(maxsize=1 << 14)
def _legible(value: Fraction) -> str:
    size = abs(value)
    return rounded(value, 0 if size >= HUNDRED else 1 if size >= TEN else telling(value, 2))


def telling(value: Fraction, least: int) -> int:
    """At least so many decimals, and as many as the first two digits of a small number take."""
    places, size = least, abs(value)
    while 0 < size * TEN**places < TEN:
        places += 1
    return places


def rounded(value: Fraction, places: int) -> str:
    """Half-even to so many decimals, without zeros at the end: `-1,234.5`."""
    near = round(value, places)
    text = f"{Decimal(near.numerator) / Decimal(near.denominator):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def fixed(value: Fraction) -> str:
    """With two decimals, zeros too: `1.10`."""
    near = round(value, 2)
    return f"{Decimal(near.numerator) / Decimal(near.denominator):.2f}"


def share(value: Fraction | None, of: int | None) -> str:
    """A percentage of so many: whole ones, below one in a hundred nothing is told by decimals."""
    return NOTHING if value is None else rounded(value, 1 if (of or 0) >= HUNDRED else 0)


def figure(result: Result, value: Fraction | None) -> str:
    """A value of this result (its own, its target, that of before) without the unit."""
    if result.denominator is not None:
        return share(value, result.denominator)
    if result.unit == "%" and value is not None:
        return rounded(value, 0 if abs(value) >= TEN else telling(value, 1))
    return quantity(value)


def unit(result: Result) -> str:
    """The unit of a result's value: `promotions`, and of one `promotion`."""
    return ONE.get(result.unit, result.unit) if result.value == 1 else result.unit


def counts(result: Result) -> str:
    """What a value is made of: `3 of 4` of a proportion, else `n 12`."""
    if result.denominator is not None:
        return f"{result.numerator} of {result.denominator}"
    return f"n {result.n}"


def interval(result: Result) -> str:
    """`30–95 %`, the 95 % interval of a proportion; nothing elsewhere."""
    bounds = result.components.get("interval")
    if not isinstance(bounds, tuple):
        return ""
    low, high = (share(b, result.denominator) for b in bounds if isinstance(b, Fraction))
    return f"{low}–{high} %"


def percent(value: Fraction | None) -> str:
    """A share of 1 as whole percent: `57 %`; never 0 % or 100 % for what is not quite."""
    if value is None:
        return NOTHING
    hundredths = value * HUNDRED
    near = round(hundredths)
    if near == 0 and hundredths > 0:
        return "under 1 %"
    return f"{HUNDRED - 1 if near == HUNDRED and hundredths < HUNDRED else near:,} %"


def signed_days(value: int | None) -> str:
    """`+12 days`, `-1 day`."""
    if value is None:
        return NOTHING
    return f"{'+' if value > 0 else ''}{value} {DAYS.one if abs(value) == 1 else DAYS.many}"
