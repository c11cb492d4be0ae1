"""Values as a reader wants to see them: days, quantities, shares, counts, states."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor

from markupsafe import Markup, escape

from tracker.kpis.categories import TITLES
from tracker.records.vocabulary import Category

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
NARROW_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
SMALL = 10

def plain_day(day: date) -> str:
    """`20 Nov 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day(value: date) -> Markup:
    """A day for readers and machines."""
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), plain_day(value))


def month(value: date) -> str:
    """`Nov 2026`."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def quantity(value: Decimal | Fraction | int) -> str:
    """A number as written, its thousands set apart; a fraction to one decimal below ten."""
    if isinstance(value, Fraction):
        return quantity(_rounded(value))
    sign = MINUS if value < 0 else ""
    whole, point, digits = f"{abs(Decimal(value)):f}".partition(".")
    return f"{sign}{_grouped(whole)}{point}{digits}"


def percent(share: Fraction) -> str:
    """A share of 1 as whole percent; never 0 % or 100 % for what is not."""
    hundredths = share * 100
    near = round(hundredths)
    if near == 100 and hundredths < 100:
        near = 99
    if near == 0 and hundredths > 0:
        return f"under 1{NO_BREAK_SPACE}%"
    return f"{quantity(near)}{NO_BREAK_SPACE}%"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 goal`, `3 goals`."""
    return f"{quantity(number)} {one if number == 1 else many or one + 's'}"


def figure(value: Decimal | Fraction | int | None, unit: str) -> str:
    """A quantity with its unit, `%` and currencies included; a dash for what is not known."""
    if value is None:
        return "–"
    return f"{quantity(value)}{NO_BREAK_SPACE}{unit}" if unit else quantity(value)


def of_hundred(share: Fraction) -> str:
    """A share of 1 as a plain percentage for lengths in a drawing, kept inside 0 to 100."""
    return f"{float(min(max(share, Fraction(0)), Fraction(1)) * 100):.2f}".rstrip("0").rstrip(".")


def days(number: int) -> str:
    """`1 day`, `12 days`."""
    return count(number, "day")


def span(length: int) -> str:
    """A length in days in the unit a person would use, rounded down."""
    if abs(length) < 14:
        return days(length)
    if abs(length) < 60:
        return count(length // 7, "week")
    if abs(length) < 730:
        return count(floor(length / 30.44), "month")
    return count(floor(length / 365.25), "year")


def pace(value: Fraction) -> str:
    """Progress over what is expected by now: `0.86`."""
    return f"{float(value):.2f}"


def code(text: str) -> Markup:
    """Plain text in which `words` between backticks are set as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    marked = (Markup("<code>{}</code>").format(p) if i % 2 else escape(p) for i, p in enumerate(parts))
    return Markup("").join(marked)


def is_web(text: str) -> bool:
    """Whether it is a web address."""
    return text.startswith(("https://", "http://"))


def sentence(word: str) -> str:
    """A word of the format as a reader meets it: `on-track` → `On track`."""
    text = word.replace("-", " ")
    return text[:1].upper() + text[1:]


def category(value: Category) -> str:
    """A category's name."""
    return TITLES[value]


def _rounded(value: Fraction) -> Decimal:
    places = 0 if value.denominator == 1 else 1 if abs(value) >= SMALL else 2
    scaled = round(value * 10**places)
    return (Decimal(scaled) / 10**places).normalize() + 0


def _grouped(whole: str) -> str:
    if len(whole) <= 4:
        return whole
    head = len(whole) % 3
    parts = [whole[:head]] if head else []
    parts += [whole[i : i + 3] for i in range(head, len(whole), 3)]
    return NARROW_SPACE.join(parts)
