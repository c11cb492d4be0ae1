"""Books for tests: from YAML that stands in the test, or the example's."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from html.parser import HTMLParser
from textwrap import dedent

from markdown import Markdown

from tests.example import ROOT
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.data.instruments import instruments
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.build import build
from tracker.records.gather import gather
from tracker.records.portfolio import Portfolio
from tracker.text.parse import parse
from tracker.text.source import Source
from tracker.views.charts.spec import Spec
from tracker.views.pages.book import Book

TODAY = date(2026, 6, 30)
DRAWING = '<svg class="tk-drawing" viewBox="0 0 720 320"><g></g></svg>'


def undrawn(_spec: Spec) -> str:
    """In place of the renderer, which takes its time: a drawing with nothing in it."""
    return DRAWING


def book_of(portfolio: Portfolio, audience: str = "owner", as_of: date = TODAY) -> Book:
    """The book of a portfolio, its charts not drawn."""
    shared = restrict(portfolio, audience)
    return Book(portfolio=shared, as_of=as_of, draw=undrawn)


def book(text: str, audience: str = "owner", as_of: date = TODAY) -> Book:
    """The book of one file of that text, with the shipped instruments."""
    document, findings = parse(Source(path="goals/a.yaml", data=dedent(text).encode()))
    assert findings == ()
    assert document is not None
    return book_of(gather((*build(document), *instruments())), audience, as_of)


@cache
def example(audience: str) -> Book:
    """The book of the example portfolio."""
    return book_of(load(ROOT, AS_OF).portfolio, audience, AS_OF)


def as_built(text: str) -> str:
    """A page's text as both builders make HTML of it."""
    body = text.split("---\n", 2)[2]
    extensions = ["attr_list", "tables", "toc"]
    return str(Markdown(extensions=extensions).convert(body))


def words(html: str) -> str:
    """What a reader sees of it, in one line."""
    reader = _Reader()
    reader.feed(html)
    return " ".join(" ".join(reader.texts).split())


def links(html: str) -> Iterator[str]:
    """The addresses of its links and pictures."""
    reader = _Reader()
    reader.feed(html)
    yield from reader.links


def elements(html: str) -> set[str]:
    """The names of its elements and, with an `@`, of their attributes."""
    reader = _Reader()
    reader.feed(html)
    return reader.names


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.links: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {tag, *(f"@{name}" for name, _ in attrs)}
        wanted = {"a": "href", "img": "src"}.get(tag)
        self.links += [value for name, value in attrs if name == wanted and value]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
