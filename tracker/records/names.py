"""What ids look like, and which known one an unknown one was meant to be."""

import re
from collections.abc import Collection

from msgspec import Struct, field

from tracker.text.near import nearest

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 64

# Comparing one name with one other takes some ten microseconds; this is a quarter of a second's
# worth.
_COMPARISONS = 25_000


def is_id(text: str) -> bool:
    """Whether `text` is written as ids are. Reserved words are the schemas' affair."""
    return len(text) <= _LONGEST and _ID.fullmatch(text) is not None


class Suggestions(Struct):
    """Answers "did you mean …?", until that would take too long to be of help."""

    _left: int = _COMPARISONS
    _answers: dict[tuple[str, int], str | None] = field(default_factory=dict)

    def nearest(self, word: str, known: Collection[str]) -> str | None:
        """The known name most like `word`, if one is like it at all."""
        question = (word, id(known))
        if question not in self._answers:
            self._left -= len(known)
            self._answers[question] = nearest(word, known) if self._left >= 0 else None
        return self._answers[question]
