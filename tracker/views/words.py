"""Values as a reader wants to see them on a page: days, quantities, shares, counts, names."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from markupsafe import Markup, escape

from tracker.kpis.categories import TITLES
from tracker.kpis.window import months_after
from tracker.records.vocabulary import Category
from tracker.views import numbers

MONTHS = (
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
)  # fmt: skip
SHORTEST = 3  # letters of a unit that is a sign, such as `fps`
NO_BREAK_SPACE = "\u00a0"
_DAY = re.compile(r"(?<![\w-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w-])")
MINUS = "\u2212"
WHOLE = 100  # percent
# The longest stretch told in a unit, in days, and the length of the unit.
UNITS = ((13, 1, "day"), (59, 7, "week"), (729, Fraction("30.44"), "month"))
YEAR = Fraction("365.25")
FEWEST_MONTHS = 2  # below, weeks and days say more


def plain_day(day: date) -> str:
    """`20 Nov 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def days_in_words(text: str) -> str:
    """The text with days as pages write them where they are written as in the files.

    Workings are told in a terminal, too, where days are what one writes into a file.
    """
    return _DAY.sub(_in_words, text)


def _in_words(found: re.Match[str]) -> str:
    try:
        return plain_day(date.fromisoformat(found[0])).replace(" ", NO_BREAK_SPACE)
    except ValueError:
        return found[0]


@lru_cache(maxsize=4096)
def day(value: date) -> Markup:
    """A day for readers and machines."""
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), plain_day(value))


def month(value: date) -> str:
    """`Nov 2026`."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def quantity(value: Decimal | Fraction | int) -> str:
    """What was recorded with its digits as written, what was computed rounded."""
    text = numbers.quantity(value) if isinstance(value, Fraction) else f"{Decimal(value):,f}"
    return text.replace("-", MINUS)


def figure(value: Decimal | Fraction | int | None, unit: str) -> str:
    """A quantity with its unit; a dash for what is not known."""
    if value is None:
        return numbers.NOTHING
    return f"{quantity(value)}{NO_BREAK_SPACE}{behind(value, unit)}" if unit else quantity(value)


def behind(value: Decimal | Fraction | int, unit: str) -> str:
    """The unit behind a quantity: of one thing `× talks`.

    It is the author's own word, which we cannot put in the singular.
    """
    return f"×{NO_BREAK_SPACE}{unit}" if value == 1 and _is_plural(unit) else unit


def _is_plural(unit: str) -> bool:
    """Whether the unit reads as things that are counted: `documents`, no `ms` and no `EUR`."""
    first = unit.lstrip().partition(" ")[0]
    return len(first) > SHORTEST and first.islower() and first.endswith("s")


def percent(share: Fraction | Decimal) -> str:
    """A share of 1 as whole percent; never 0 % or 100 % for what is not quite."""
    said = numbers.percent(Fraction(share))
    return said.replace("-", MINUS).replace(" %", f"{NO_BREAK_SPACE}%")


def of_hundred(share: Fraction) -> str:
    """A share of 1 as a plain percentage for lengths in a drawing, kept inside 0 to 100."""
    inside = min(max(share, Fraction(0)), Fraction(1))
    return f"{float(inside * WHOLE):.2f}".rstrip("0").rstrip(".")


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 goal`, `3 goals`."""
    return f"{quantity(number)} {one if number == 1 else many or one + 's'}"


def days(number: int) -> str:
    """`1 day`, `12 days`."""
    return count(number, "day")


def span(length: int) -> str:
    """A length in days, 0 or more, in the unit a person would use, rounded down."""
    for longest, unit, name in UNITS:
        if length <= longest:
            return count(int(length // unit), name)
    return count(int(length // YEAR), "year")


def between(first: date, last: date) -> str:
    """How long it is from one day to a later one, in full calendar months: `3 years 7 months`."""
    months = (last.year - first.year) * 12 + last.month - first.month
    if months_after(first, months) > last:
        months -= 1
    if months < FEWEST_MONTHS:
        return span((last - first).days)
    parts = (count(months // 12, "year"), count(months % 12, "month"))
    return " ".join(part for part in parts if not part.startswith("0 "))


def pace(value: Fraction) -> str:
    """Progress over what is expected by now: `0.86`."""
    return numbers.fixed(value)


@lru_cache(maxsize=4096)
def code(text: str) -> Markup:
    """Plain text in which `words` between backticks are set as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if index % 2 else escape(part)
        for index, part in enumerate(parts)
    )


def is_web(text: str) -> bool:
    """Whether it is a web address."""
    return text.startswith(("https://", "http://"))


def sentence(word: str) -> str:
    """A word of the format as a reader meets it: `on-track` → `On track`."""
    return capitalised(word.replace("-", " "))


def worded(key: str) -> str:
    """A key as plain words: `cost_center` → `cost center`."""
    return key.replace("_", " ").replace("-", " ")


def capitalised(text: str) -> str:
    """The text with a capital letter at its beginning, as a sentence has it."""
    return text[:1].upper() + text[1:]


def category(value: Category) -> str:
    """A category's name."""
    return TITLES[value]
