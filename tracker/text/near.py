"""The word somebody may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, among: Iterable[str]) -> str | None:
    """The word of `among` that is most like `word`, if any is; case and `-`, `_` matter little."""
    plain = {_plain(candidate): candidate for candidate in sorted(among, reverse=True)}
    close = get_close_matches(_plain(word[:80]), plain, n=1, cutoff=0.65)
    return plain[close[0]] if close else None


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
