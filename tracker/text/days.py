"""Days as portfolios write them: YYYY-MM-DD, from 1900 to 2199."""

import re
from calendar import monthrange
from datetime import date

from msgspec import Struct

from tracker.text.findings import shown
from tracker.text.limits import FIRST_YEAR, LAST_YEAR, MONTHS

_WRITTEN = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})").fullmatch
_NEARLY = re.compile(r"([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ].*)?").fullmatch


class Doubt(Struct, frozen=True, kw_only=True):
    """What is wrong with a text that is nearly a day, and what to do or what was meant."""

    message: str
    cure: str = ""
    meant: str = ""


def day(text: str) -> date | None:
    """The day that `text` is, None where it is none of ours."""
    if not _WRITTEN(text):
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def doubtful_day(text: str) -> Doubt | None:
    """What is wrong with `text`, None where it is not even nearly a day."""
    near = _NEARLY(text)
    if near is None:
        return None
    year, month, number = map(int, near.groups())
    doubt = _no_such_day(year, month, number)
    if doubt is not None:
        return doubt
    return Doubt(
        message=f"`{shown(text)}` is not written as days are",
        meant=f"{year:04}-{month:02}-{number:02}",
    )


def _no_such_day(year: int, month: int, number: int) -> Doubt | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Doubt(
            message=f"the year {year} is not between {FIRST_YEAR} and {LAST_YEAR}",
            cure="see whether the year is right",
        )
    if not 1 <= month <= MONTHS:
        return Doubt(
            message=f"there is no month {month}", cure="write year, month and day: YYYY-MM-DD"
        )
    last = monthrange(year, month)[1]
    if 1 <= number <= last:
        return None
    return Doubt(
        message=f"{year}-{month:02} has no day {number}",
        cure=f"its last day is {year}-{month:02}-{last}",
    )
