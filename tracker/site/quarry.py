"""What is looked for in a site: texts in all their forms, ids and numbers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from msgspec import Struct
from decimal import Decimal
from functools import cached_property

from tracker.records.withheld import Withheld
from tracker.site.digits import forms, numbers_in
from tracker.site.haystack import Sought, sought
from tracker.site.needles import SHORTEST_ID, coded, pieces

# An id stands alone, or after the underscore of a longer name.
_WORD = re.compile(r"[^\W_]+(?:-+[^\W_]+)*")


class Find(Struct, frozen=True, kw_only=True):
    """Something withheld that stands in a text, and the words by which it was known."""

    withheld: Withheld
    words: str


class Quarry(Struct, frozen=True, kw_only=True, dict=True):
    """What is withheld, by what can be seen of it."""

    texts: Mapping[bytes, Find]
    ids: Mapping[str, Find]
    numbers: Mapping[str, Find]
    common: str = ""

    @cached_property
    def _sought(self) -> Sought:
        return sought(self.texts, self.common)

    def texts_in(self, reading: str) -> Iterator[Find]:
        """The texts that stand there, plain or coded."""
        return (self.texts[text] for text in self._sought.found_in(reading.encode()))

    def names_in(self, reading: str) -> Iterator[Find]:
        """The ids that stand there as words of their own."""
        return (self.ids[word] for word in words_of(reading) & self.ids.keys())

    def numbers_in(self, reading: str) -> Iterator[Find]:
        """The numbers that stand there."""
        return (self.numbers[n] for n in set(numbers_in(reading)) & self.numbers.keys())


def quarry(withheld: Iterable[Withheld], common: str = "") -> Quarry:
    """All that can be looked for of what is withheld; the first place where it is written counts.

    `common` is like what it is looked for in, which makes that faster.
    """
    texts: dict[bytes, Find] = {}
    ids: dict[str, Find] = {}
    numbers: dict[str, Find] = {}
    for value in withheld:
        if isinstance(value.value, Decimal):
            for form in forms(value.value):
                numbers.setdefault(form, Find(withheld=value, words=form))
            continue
        if value.is_id and len(value.value) >= SHORTEST_ID:
            ids.setdefault(value.value, Find(withheld=value, words=value.value))
        for piece in pieces(value.value):
            find = Find(withheld=value, words=piece.lower())
            for form in (piece.lower(), *coded(piece)):
                texts.setdefault(form.encode(), find)
    return Quarry(texts=texts, ids=ids, numbers=numbers, common=common)


def words_of(reading: str) -> set[str]:
    """The words of a text; what hyphens join is one."""
    return set(_WORD.findall(reading))
