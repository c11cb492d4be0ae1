"""Calculations as a reader follows them: digits enough for a pocket calculator, and no more."""

from fractions import Fraction
from functools import lru_cache

from tracker.kpis.working import Listing, Step, Token
from tracker.views.numbers import ONE, TEN, rounded
from tracker.views.words import MINUS

PLACES = 4  # decimals of a number that never ends
DIGITS = 4  # that such a number has at least
EXACT = 6  # decimals up to which a number is written as it is
ABOUT = "≈"
MOST = 60  # numbers in a row that are all written out
ENDS = 3  # of a longer row, those at either end


@lru_cache(maxsize=1 << 14)
def number(value: Fraction) -> str:
    """`1,234.5`, `0.6667`: exact where few digits do, else to four decimals, or four digits."""
    places = EXACT if is_exact(value) else _places(abs(value))
    return rounded(value, places).replace("-", MINUS)


def _places(size: Fraction) -> int:
    """Decimals, so many that a reader who goes on with them comes to the same whole days."""
    places = PLACES
    while size * TEN**places < TEN ** (DIGITS - 1):
        places += 1
    return places


def is_exact(value: Fraction) -> bool:
    """Whether it is written in full."""
    return round(value, EXACT) == value


def figures(tokens: tuple[Token, ...]) -> str:
    """The formula with the numbers in it."""
    return "".join(map(_token, tokens))


def result(step: Step) -> str:
    """`= 75 %`, `≈ 66.6667 %`."""
    return f"{equals(step.value)} {with_unit(step.value, step.unit)}"


def equals(value: Fraction) -> str:
    """The sign before a number: another where it is rounded."""
    return "=" if is_exact(value) else ABOUT


def with_unit(value: Fraction, unit: str) -> str:
    """`75 %`; of one thing in the singular. A score has none."""
    shown = ONE.get(unit, unit) if value == 1 else unit.removeprefix("score")
    return f"{number(value)} {shown}".rstrip()


def is_plain(step: Step) -> bool:
    """Whether its figures are the value itself, so that they need not stand there twice."""
    return step.figures in ((step.value,), (Listing(values=(step.value,), joint=" + "),))


def _token(token: Token) -> str:
    match token:
        case Listing():
            return _row(token)
        case Fraction():
            return number(token)
        case _:
            return token


def _row(listing: Listing) -> str:
    """Numbers in a row; of very many the first and the last, and how many there are."""
    values = [_member(value, listing.joint) for value in listing.values]
    if len(values) <= MOST:
        return listing.joint.join(values)
    shown = [*values[:ENDS], "…", *values[-ENDS:]]
    return f"{listing.joint.join(shown)} ({len(values)} numbers)"


def _member(value: Fraction, joint: str) -> str:
    """A number of a row; a negative one in brackets where it is added."""
    return f"({number(value)})" if value < 0 and joint.strip() == "+" else number(value)
