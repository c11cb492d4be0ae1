"""Which of many texts stand in a file, in one pass over it.

A file is read as the set of all four bytes that begin at an even place. Of a text that stands there
either every second four bytes are in that set, from its first on or from its second on; so a text
is looked at only where its two rarest that stand side by side could be, and looked for only where
all of them are. What is not there costs next to nothing, and there are thousands.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from msgspec import Struct
from itertools import pairwise

WIDTH = 4  # bytes that are read as one number
EVEN = (0, 2)


class _Text(Struct, frozen=True):
    """A text and the numbers in it: from its first byte on and from its second on, two apart."""

    text: bytes
    first: frozenset[int]
    second: frozenset[int]


class Sought(Struct, frozen=True):
    """Texts to be looked for, by two numbers of each."""

    texts: Mapping[int, tuple[_Text, ...]]

    def found_in(self, data: bytes) -> Iterator[bytes]:
        """The texts that are there, each once."""
        numbers = _numbers(data, EVEN)
        near = {id(it): it for n in numbers & self.texts.keys() for it in self.texts[n]}
        for it in near.values():
            if (it.first <= numbers or it.second <= numbers) and it.text in data:
                yield it.text


def sought(texts: Iterable[bytes], common: str = "") -> Sought:
    """These texts, each of five bytes or more, ready to be looked for.

    `common` is like what they are looked for in: what stands there is not rare.
    """
    usual = _numbers(common.encode(), range(WIDTH))
    found: dict[int, list[_Text]] = {}
    for text in texts:
        numbers = [_number(text[at : at + WIDTH]) for at in range(len(text) - WIDTH + 1)]
        parts = _Text(text, frozenset(numbers[::2]), frozenset(numbers[1::2]))
        for number in _rare(numbers, usual):
            found.setdefault(number, []).append(parts)
    return Sought({number: tuple(those) for number, those in found.items()})


def _rare(numbers: Sequence[int], usual: set[int]) -> tuple[int, int]:
    """Two that stand side by side and are not usual, if there are any."""
    pairs = tuple(pairwise(numbers))
    return next((pair for pair in pairs if usual.isdisjoint(pair)), pairs[0])


def _number(data: bytes) -> int:
    return int.from_bytes(data, sys.byteorder)


def _numbers(data: bytes, starts: Iterable[int]) -> set[int]:
    """The data as numbers, read from each of these places on."""
    found: set[int] = set()
    for start in starts:
        end = start + (len(data) - start) // WIDTH * WIDTH
        found.update(memoryview(data)[start:end].cast("I"))
    return found
