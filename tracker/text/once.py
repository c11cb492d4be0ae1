"""One mistake, one refusal: what follows from another refusal is left out."""

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec.structs import replace

from tracker.text.document import MERGE, NO_KEY, Document, Place
from tracker.text.limits import FINDINGS
from tracker.text.near import nearest
from tracker.text.refusal import Refusal

# Of several keywords that refuse one value, the first says best what is wrong.
_BEST = ("type", "enum", "const", "not", "maxLength", "format", "pattern")
_UNKNOWN = "additionalProperties"
_ABSENCE = frozenset({"required", "anyOf"})


def once(document: Document, refusals: Iterable[Refusal]) -> Iterator[Refusal]:
    """The refusals that are mistakes of their own, each once, those that explain others first."""
    ranked = sorted(refusals, key=_rank)
    meant = {refusal.place: _meant(refusal) for refusal in ranked if refusal.keyword == _UNKNOWN}
    seen: set[object] = set()
    for refusal in ranked:
        if _mistake(refusal) in seen or _is_below(refusal.place, document.flaws):
            continue
        seen.add(_mistake(refusal))
        if refusal.keyword not in _ABSENCE:
            yield refusal
        elif not _is_incomplete(refusal.place, document.flaws):
            yield from _absence(refusal, meant.get(refusal.place, frozenset()))


def _rank(refusal: Refusal) -> int:
    return _BEST.index(refusal.keyword) if refusal.keyword in _BEST else len(_BEST)


def _mistake(refusal: Refusal) -> tuple[object, ...]:
    """What two refusals share that are about the same mistake."""
    if refusal.keyword in _ABSENCE or refusal.keyword == _UNKNOWN:
        return (refusal.place, refusal.keyword, id(refusal.schema))
    return (refusal.place, refusal.part)


def _meant(refusal: Refusal) -> frozenset[str]:
    """The keys that are probably meant by those that are unknown, as many as are ever shown."""
    allowed = refusal.allowed
    extra = islice(refusal.extra, FINDINGS)
    return frozenset(filter(None, (nearest(key, allowed) for key in extra)))


def _absence(refusal: Refusal, meant: frozenset[str]) -> Iterator[Refusal]:
    """What is missing, but for what is there under a misspelt name, and what hangs on that."""
    if refusal.conditional or refusal.keyword == "anyOf":
        if not meant:
            yield refusal
        return
    for key in refusal.missing:
        if key not in meant:
            yield replace(refusal, wanted=[key])


def _is_incomplete(place: Place, flaws: frozenset[Place]) -> bool:
    """Whether the parser had to leave a key out of the mapping at a place."""
    return (*place, MERGE) in flaws or (*place, NO_KEY) in flaws


def _is_below(place: Place, flaws: frozenset[Place]) -> bool:
    """Whether the parser has complained of the place, or of one around it, already."""
    return any(place[:length] in flaws for length in range(len(place) + 1))
