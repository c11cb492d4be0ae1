"""The word somebody may have meant."""

from collections.abc import Iterable

_LONGEST = 80
# One slip changes much of a short word; longer ones are alike by chance (`stretch`, `start`).
_SHORT, _SHORT_ALIKE, _ALIKE = 5, 0.65, 0.7


def nearest(word: str, among: Iterable[str]) -> str | None:
    """The word of `among` that is most like `word`, if any is; case and `-`, `_` matter little."""
    from difflib import get_close_matches  # noqa: PLC0415 (start-up time: most names are known)

    plain = {_plain(candidate): candidate for candidate in sorted(among, reverse=True)}
    meant = _plain(word[:_LONGEST])
    longer = [candidate for candidate in plain if candidate.startswith(f"{meant}-")]
    alike = _SHORT_ALIKE if len(meant) <= _SHORT else _ALIKE
    close = get_close_matches(meant, longer or plain, n=1, cutoff=0 if longer else alike)
    return plain[close[0]] if close else None


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")
