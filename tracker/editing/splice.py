"""New characters in the place of old ones; all the others stay."""

from collections.abc import Iterable

from msgspec import Struct


class Splice(Struct, frozen=True, order=True):
    """The characters from `start` up to, not including, `end` (offsets) give way to `new`."""

    start: int
    end: int
    new: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all splices made; where two begin at one place, they stand as they are given.

    None may overlap.
    """
    parts: list[str] = []
    done = 0
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        parts += (text[done : splice.start], splice.new)
        done = splice.end
    return "".join((*parts, text[done:]))
