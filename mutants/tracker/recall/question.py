"""What is asked: the command, where, on which day, of which program, and on what kind of screen."""

import os
import sys
import time
from _blake2 import blake2b

from tracker import __version__
from tracker.recall import REPEATABLE
from tracker.recall.program import program
from tracker.recall.store import store_for

_SWITCHES = frozenset({"-q", "-v", "--quiet", "--verbose"})
_FORM = "1"
# What the environment may change in an answer; all that begins so, and these.
_PREFIXES = ("LC_", "PYTHON", "TRACKER_", "_TRACKER_")
_VARIABLES = frozenset(
    ("COLUMNS", "FORCE_COLOR", "HOME", "LANG", "NO_COLOR", "SOURCE_DATE_EPOCH", "TERM", "TZ")
)


class Question:
    """A question about the portfolio `root`, the `key` of its answers, and the folder of these."""

    __slots__ = ("began", "day", "key", "root", "store")

    def __init__(self, *, root: str, key: str, store: str, day: str, began: float) -> None:
        self.root = root
        self.key = key
        self.store = store
        self.day = day
        self.began = began


def asked(arguments: list[str]) -> Question | None:
    """The question in a command line; None where its answer is not kept."""
    began, day = time.time(), today()
    folder = _folder(arguments)
    if folder is None or sys.stdout is None or sys.stderr is None:
        return None
    start = os.path.realpath(folder)
    above = _above(start)
    root = next((place for place in above if os.path.isdir(f"{place}/goals")), None)
    tops = [place for place in above if os.path.lexists(f"{place}/.git")]
    store = None if root is None else store_for([root, *tops])
    if root is None or store is None:
        return None
    where = (day, start, root, *tops)
    parts = (_FORM, __version__, *program(), "", *where, "", *arguments, "", *_surroundings())
    key = blake2b("\0".join(parts).encode("utf-8", "surrogateescape"), digest_size=32).hexdigest()
    return Question(root=root, key=key, store=store, day=day, began=began)


def today() -> str:
    """The day of the clock, here."""
    return time.strftime("%Y-%m-%d")


def _folder(arguments: list[str]) -> str | None:
    """Where the command is to work, None where it is not one of the repeatable ones."""
    folder, rest = "", iter(arguments)
    for word in rest:
        if word == "-C":
            folder = next(rest, "")
        elif word not in _SWITCHES:
            return folder if word in REPEATABLE else None
    return None


def _above(start: str) -> list[str]:
    """A folder and all above it."""
    found = [start]
    while (above := os.path.dirname(found[-1])) != found[-1]:
        found.append(above)
    return found


def _surroundings() -> list[str]:
    """The environment, as far as it changes answers, and what is known of the two streams."""
    said = [
        f"{name}={value}"
        for name, value in sorted(os.environ.items())
        if name in _VARIABLES or name.startswith(_PREFIXES)
    ]
    streams = (sys.stdout, sys.stderr)
    return [*said, *(f"{s.encoding} {s.errors} {s.isatty()}" for s in streams)]
