"""Numbers in texts, whatever stands between their thousands."""

import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

FEWEST = 4  # digits of a number that is looked for
EXACT = 20  # digits to the left of the point up to which numbers are rounded
_BETWEEN = ",.'’_ \u00a0\u2009\u202f"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<whole>\d{{1,3}}(?:(?P<sign>[{_BETWEEN}])\d{{3}})(?:(?P=sign)\d{{3}})*|\d+)"
    r"(?:[.,](?P<part>\d+))?(?!\w)"
)
_NO_DIGITS = re.compile(r"[^\d]")
# The lines of a drawing are many numbers that say nothing.
_DRAWN = re.compile(r'\sd=\\?"[^"]*"')


def numbers_in(text: str) -> Iterator[str]:
    """The numbers of at least four digits, without what stands between thousands."""
    for found in _NUMBER.finditer(_DRAWN.sub("", text)):
        if len(found[0]) >= FEWEST:
            whole = found["whole"]
            yield _plain(_NO_DIGITS.sub("", whole), found["part"])
            # A single point or comma may as well stand before decimals.
            if found["part"] is None and whole.count(found["sign"] or " ") == 1:
                yield _plain(*_NO_DIGITS.split(whole, maxsplit=1))


def forms(number: Decimal) -> Iterator[str]:
    """A number as it may be written: all its digits, and rounded; none of few digits."""
    for text in {f"{n:f}" for n in _rounded(number.copy_abs())}:
        written = _plain(*text.split(".")) if "." in text else text
        if len(_NO_DIGITS.sub("", written)) >= FEWEST:
            yield written


def _plain(whole: str, part: str | None = None) -> str:
    decimals = (part or "").rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def _rounded(number: Decimal) -> Iterator[Decimal]:
    yield number
    if number.adjusted() < EXACT:
        yield number.quantize(Decimal(1), ROUND_DOWN)
        for step in ("1", "0.1", "0.01"):
            yield number.quantize(Decimal(step), ROUND_HALF_EVEN)
