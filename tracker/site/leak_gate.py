"""The last look at a finished site before anybody can see it.

What the audience must not see is looked for in every file, whatever has put it there. What the
site would say without the private records as well is no leak.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from msgspec import Struct, field
from functools import cached_property
from pathlib import Path

from tracker.faults import Refusal
from tracker.records.withheld import Withheld
from tracker.site.digits import numbers_in
from tracker.site.offline import brought_along
from tracker.site.policy import policy
from tracker.site.quarry import Find, Quarry, quarry, words_of
from tracker.site.readings import is_text, readings, unpacked, without_tags
from tracker.site.theme import template_text

MOST = 5  # leaks that are told of
FEWEST_PIECES = 2
# What builders write beside pages and templates: the words of their search, icons and site map.
BUILDERS = """
    config lang separator pipeline stopwordfilter stemmer trimmer fields title boost tags docs null
    location text level items path headerlink mkdocs zensical material permanent link generator
    xmlns http://www.sitemaps.org/schemas/sitemap/0.9 <?xml version="1.0" encoding="utf-8"?> urlset
    url loc lastmod changefreq font awesome free by @fontawesome license https://fontawesome.com
    icons cc by 4.0 fonts sil ofl 1.1 code mit copyright 2022 2023 2024 2025 2026 fonticons, inc.
    lucide lucide-menu lucide-search lucide-circle-arrow-up offline
    1000.0 10000.0 1000000.0 10000000.0
"""
_ENDS = re.compile(rb"\n|(?<=\}),(?=\{)")


class Leak(Struct, frozen=True, kw_only=True):
    """What is private and stands in a file of the site."""

    withheld: Withheld
    file: str

    def __str__(self) -> str:
        it = self.withheld
        return f"{it.path}:{it.line}: `{it.field}` of {it.record} is in `{self.file}`"


class Harmless(Struct, frozen=True, kw_only=True, dict=True):
    """What the site would hold without the private records as well.

    `texts` are all that its pages are made of, `documents` the places of the author's own files, in
    which a word alone is no leak, `builder` what turns pages into a site.
    """

    texts: tuple[str, ...]
    documents: Collection[str]
    builder: str

    # What was asked before.
    _known: dict[str, bool] = field(default_factory=dict)

    @cached_property
    def _readings(self) -> tuple[str, ...]:
        texts = "\n".join((*self.texts, BUILDERS, policy(()), template_text(self.builder)))
        # Search indexes drop the tags of a page, and keep what a page shows as one.
        return (*readings(texts.encode()), *readings(without_tags(texts).encode()))

    @cached_property
    def _letters(self) -> tuple[str, ...]:
        """The same without spaces, which indexes drop and put as they like."""
        return tuple(reading.replace(" ", "") for reading in self._readings)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset().union(*map(words_of, self._readings))

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return frozenset(number for text in self._readings for number in numbers_in(text))

    @property
    def most(self) -> str:
        """Most of it, in small letters."""
        return self._readings[0]

    def says(self, text: str) -> bool:
        """Whether that stands there, within whatever."""
        if text not in self._known:
            letters = text.replace(" ", "")
            self._known[text] = any(letters in reading for reading in self._letters)
        return self._known[text]

    def names(self, word: str) -> bool:
        """Whether that stands there as a word of its own."""
        return word in self._words

    def counts(self, number: str) -> bool:
        """Whether that number stands there."""
        return number in self._numbers


def refuse_leaks(site: Path, withheld: Iterable[Withheld], harmless: Harmless) -> None:
    """Raises Refusal for a site in which something stands that is withheld."""
    found = tuple(leaks(site, withheld, harmless))
    if found:
        told = "".join(f"\n  {leak}" for leak in found[:MOST])
        more = f"\n  and {len(found) - MOST} more" if len(found) > MOST else ""
        raise Refusal(f"nothing is published, since it would show what is private:{told}{more}")


def leaks(site: Path, withheld: Iterable[Withheld], harmless: Harmless) -> Iterator[Leak]:
    """What is withheld and stands in a file of the site or in its name, file by file."""
    looked_for = quarry(withheld, harmless.most)
    seen = {line for text in harmless.texts for line in _lines(text.encode())}
    for file in sorted(file for file in site.rglob("*") if file.is_file()):
        place = file.relative_to(site).as_posix()
        data = file.read_bytes()
        found = [*_in_text(place.encode(), looked_for, harmless)]
        if place in harmless.documents:
            found += _in_document(data, looked_for, harmless)
        elif not brought_along(place, data, harmless.builder):
            found += _in_text(_fresh(data, seen), looked_for, harmless)
        those = {(f.withheld.record, f.withheld.field, f.withheld.line): f.withheld for f in found}
        yield from (Leak(withheld=value, file=place) for value in those.values())


def _fresh(data: bytes, seen: set[bytes]) -> bytes:
    """The lines of a text that were not looked at before, since pages have most in common."""
    if not is_text(data):
        return data
    fresh = dict.fromkeys(line for line in _lines(unpacked(data)) if line not in seen)
    seen.update(fresh)
    return b"\n\x1e\n".join(fresh)  # what stood apart makes no text together


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines of a text, and the entries of a search index, which stand on one."""
    return (line.strip() for line in _ENDS.split(data))


def _in_text(data: bytes, looked_for: Quarry, harmless: Harmless) -> Iterator[Find]:
    """What stands in a file of the program's or the builder's making."""
    legible = is_text(data)
    for reading in readings(data):
        yield from (f for f in looked_for.texts_in(reading) if not harmless.says(f.words))
        # In packed bytes a few letters or digits stand by chance.
        if legible:
            yield from (f for f in looked_for.names_in(reading) if not harmless.names(f.words))
            yield from (f for f in looked_for.numbers_in(reading) if not harmless.counts(f.words))


def _in_document(data: bytes, looked_for: Quarry, harmless: Harmless) -> Iterator[Find]:
    """What stands in a file of the author's own: a whole text of some words, or two pieces of one.

    A word, or a piece of a sentence, may stand there by chance.
    """
    pieces: dict[int, set[str]] = {}
    for reading in readings(data):
        for find in looked_for.texts_in(reading):
            if not harmless.says(find.words):
                those = pieces.setdefault(id(find.withheld), set())
                those.add(find.words)
                whole = str(find.withheld.value).lower() == find.words and " " in find.words
                if whole or len(those) == FEWEST_PIECES:
                    yield find
