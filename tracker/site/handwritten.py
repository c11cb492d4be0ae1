"""The user's own pages in `site_src/`."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Collection, Iterator
from msgspec import Struct

from tracker.records.audience import is_visible
from tracker.site.front_matter import front_matter
from tracker.site.own_files import FOLDER
from tracker.text.attached import read_inside
from tracker.text.diagnostics import Diagnostic
from tracker.text.folders import Root
from tracker.text.guard import foreign, legible
from tracker.text.limits import FILE_BYTES
from tracker.text.near import nearest
from tracker.text.opening import Problem
from tracker.text.source import Source, span_at
from tracker.views.prose import first_heading

_PLACEHOLDER = re.compile(r"<!--\s*tracker:([^\s>]*)\s*-->")


class Handwritten(Struct, frozen=True, kw_only=True):
    """A page: its place in the site, its title, for whom it is, its Markdown, and its file."""

    uri: str
    title: str
    share: tuple[str, ...]
    text: str
    source: Source

    def visible_to(self, audience: str) -> bool:
        """Whether the page says so; one that says nothing is the owner's."""
        return is_visible(self.share, audience)


def read_page(
    root: Root, uri: str, audiences: Collection[str], parts: Collection[str]
) -> tuple[Handwritten | None, tuple[Diagnostic, ...]]:
    """The page at `site_src/<uri>` and what is wrong with it; None where it is no text.

    `audiences` may be named by its `share`; `parts` can be filled in for placeholders.
    """
    steps = (FOLDER, *uri.split("/"))
    source = read_inside(root, steps, FILE_BYTES, "make two pages of it")
    if isinstance(source, Problem):
        return None, (source.at("/".join(steps)),)
    stranger = foreign(source)
    if stranger is not None:
        return None, (stranger,)
    doubts: list[Diagnostic] = []
    text = legible(source.path, source.data.removeprefix(BOM_UTF8), doubts).replace("\r\n", "\n")
    front, findings = front_matter(source.path, text, audiences)
    body = text[front.length :]
    page = Handwritten(
        uri=uri, title=_title(front.title, uri, body), share=front.share, text=body, source=source
    )
    return page, (*doubts, *findings, *_unknown_parts(text, source.path, parts))


def filled(text: str, part: Callable[[str], str]) -> Iterator[tuple[bool, str]]:
    """The page's Markdown (False) and the parts filled in for placeholders (True), in order."""
    for index, piece in enumerate(_PLACEHOLDER.split(text)):
        yield (True, part(piece)) if index % 2 else (False, piece)


def _title(said: str | None, uri: str, body: str) -> str:
    """What the page says it is called, else its first heading, else its file's name."""
    stem = uri.rpartition("/")[2].removesuffix(".md").replace("-", " ")
    return said or first_heading(body) or stem.capitalize()


def _unknown_parts(text: str, path: str, parts: Collection[str]) -> Iterator[Diagnostic]:
    for match in _PLACEHOLDER.finditer(text):
        if match[1] not in parts:
            near = nearest(match[1], parts)
            there = ", ".join(f"`{part}`" for part in sorted(parts))
            yield Diagnostic(
                code="unknown-part",
                message=f"nothing is called `tracker:{match[1]}`",
                path=path,
                span=span_at(text, match.start(), len(match[0])),
                help=f"did you mean `tracker:{near}`?" if near else f"there are {there}",
            )
