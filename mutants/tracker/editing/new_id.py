"""The id that a record is proposed to have."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date
from functools import cache

from tracker.editing.change import New
from tracker.text.limits import ID
from tracker.text.schemas import schemas

_APART = re.compile(r"[^a-z0-9]+")
_QUOTES = re.compile(r"['’`]")
# Letters that are no others with an accent.
_LATIN = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_DATES = ("date", "requested", "met", "applied", "start")
_NAMES = ("title", "name", "instrument", "metric", "with", "from")


def proposed_id(word: str, record: Mapping[str, New], taken: Collection[str], today: date) -> str:
    """An id made of the title, or of who and when, that is not `taken` in its section."""
    said = next((record[key] for key in _NAMES if key in record), None)
    slug = slug_of(said) if isinstance(said, str) else ""
    if "title" not in record and "name" not in record and "metric" not in record:
        day = next((record[key] for key in _DATES if key in record), today.isoformat())
        slug = f"{slug or word}-{day}"
    return free_id(slug or word, taken)


def slug_of(text: str) -> str:
    """`text` in the letters that ids have; empty where none of its letters is among them."""
    folded = _QUOTES.sub("", text.casefold()).translate(_LATIN)
    letters = unicodedata.normalize("NFKD", folded)
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    slug = _APART.sub("-", plain).strip("-")
    if len(slug) <= ID:
        return slug
    return slug[: ID + 1].rpartition("-")[0] or slug[:ID]


def free_id(slug: str, taken: Collection[str]) -> str:
    """`slug`, with a number after it where it is taken or reserved."""
    number, name = 1, slug
    while name in taken or not is_allowed(name):
        number += 1
        end = f"-{number}"
        name = slug[: ID - len(end)].rstrip("-") + end
    return name


def is_allowed(name: str) -> bool:
    """Whether the schemas let a record have this id."""
    return len(name) <= ID and _pattern().search(name) is not None


@cache
def _pattern() -> re.Pattern[str]:
    definitions = schemas()["common.schema.json"]["$defs"]
    if not isinstance(definitions, Mapping):
        raise TypeError(definitions)
    return re.compile(definitions["id"]["pattern"])
