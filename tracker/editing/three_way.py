"""Two sequences that grew out of one, side by side: what stayed, and what did not."""

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from msgspec import Struct

Element = TypeVar("Element", bound=Hashable)


class Chunk(Struct, Generic[Element], frozen=True):
    """A part of the base, and what stands in its place on either side."""

    base: Sequence[Element]
    ours: Sequence[Element]
    theirs: Sequence[Element]

    @property
    def resolved(self) -> Sequence[Element] | None:
        """What both sides mean together; None where both changed it, and not in the same way."""
        if self.ours in (self.theirs, self.base):
            return self.theirs
        return self.ours if self.theirs == self.base else None


def chunks(
    base: Sequence[Element], ours: Sequence[Element], theirs: Sequence[Element]
) -> Iterator[Chunk[Element]]:
    """The whole in order: elements that both sides have kept, and between them all the others."""
    in_ours, in_theirs = _matches(base, ours), _matches(base, theirs)
    at = (0, 0, 0)
    for index in sorted(in_ours.keys() & in_theirs.keys()):
        here = (index, in_ours[index], in_theirs[index])
        yield from _between((base, ours, theirs), at, here)
        yield Chunk(*((base[index],),) * 3)
        at = (here[0] + 1, here[1] + 1, here[2] + 1)
    yield from _between((base, ours, theirs), at, (len(base), len(ours), len(theirs)))


def united(ours: Sequence[Element], theirs: Sequence[Element]) -> tuple[Element, ...]:
    """All that either side has put in; what both have is one, as often as both have it."""
    left = list(ours)
    more = []
    for element in theirs:
        if element in left:
            left.remove(element)
        else:
            more.append(element)
    return (*ours, *more)


def _between(
    versions: tuple[Sequence[Element], ...], start: tuple[int, ...], end: tuple[int, ...]
) -> Iterator[Chunk[Element]]:
    if start != end:
        yield Chunk(*(tuple(v[a:b]) for v, a, b in zip(versions, start, end, strict=True)))


def _matches(base: Sequence[Element], other: Sequence[Element]) -> dict[int, int]:
    """Where in the other sequence each element of the base that is still there stands."""
    matcher = SequenceMatcher(None, base, other, autojunk=False)
    return {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
