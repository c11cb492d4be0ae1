"""What a plain scalar means: true, false, null, a number as JSON writes it, or text."""

import re
from decimal import Decimal

from tracker.text.limits import DIGITS, EXPONENT, NUMBER

WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
IS_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?").fullmatch
NUMBER_STARTS = frozenset("-0123456789")
IS_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)").fullmatch
_IS_SMALL = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?").fullmatch


def plain(text: str) -> str | Decimal | bool | None:
    """The value of a plain scalar; a number out of range raises OverflowError."""
    if text in WORDS:
        return WORDS[text]
    first = text[0]
    if first in NUMBER_STARTS and IS_NUMBER(text):
        return number(text)
    if first in "-+." and IS_NO_NUMBER(text):
        raise OverflowError(text)
    return text


def number(text: str) -> Decimal:
    """The number that JSON's grammar reads in `text`, digits kept; out of range: OverflowError.

    In range are at most 34 digits, an exponent within ±100, and magnitudes below 2^53.
    """
    if _IS_SMALL(text):
        return Decimal(text)
    mantissa, _, exponent = text.lower().partition("e")
    digits = mantissa.lstrip("-0.").replace(".", "")
    written = exponent.lstrip("+-").lstrip("0")
    if len(digits) > DIGITS or len(written) > len(str(EXPONENT)) or int(written or 0) > EXPONENT:
        raise OverflowError(text)
    value = Decimal(text)
    if abs(value.adjusted()) > EXPONENT or abs(value) >= NUMBER:
        raise OverflowError(text)
    return value
