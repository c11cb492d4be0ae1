"""What a site is made from: pages as Markdown, styles, files and settings."""

from collections.abc import Callable, Collection, Iterator, Mapping
from msgspec import Struct
from functools import partial
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from tracker.carried import carried
from tracker.site.config import config_text
from tracker.site.handwritten import Handwritten, filled
from tracker.site.navigation import navigation
from tracker.site.own_files import FOLDER
from tracker.site.own_pages import OwnPages
from tracker.site.settings import SiteSettings
from tracker.views.export_json import render as as_json
from tracker.views.outward.card import PLACE as CARD
from tracker.views.outward.card import card
from tracker.views.outward.feed import PLACE as FEED
from tracker.views.outward.feed import feed
from tracker.views.outward.head import Head
from tracker.views.outward.person import person
from tracker.views.pages.assets import assets
from tracker.views.pages.book import Book
from tracker.views.pages.changes import changes_page
from tracker.views.pages.page import Page
from tracker.views.pages.pages import pages
from tracker.views.pages.parts import part
from tracker.views.prose import page_text


SUFFIX = ".schema.json"


class Manuscript(Struct, frozen=True, kw_only=True):
    """Everything a builder is given, by place in the site.

    `pages` (`goals/a.md`) and `extras` (`feed.xml`) are written when they are asked for; `files`
    are copied from their paths below the portfolio's root; `config` is the text of the builder's
    `mkdocs.yml`; `head` is what pages say of themselves.
    """

    pages: Mapping[str, Callable[[], str]]
    extras: Mapping[str, Callable[[], bytes]]
    head: Head
    styles: Mapping[str, str]
    files: Mapping[str, str]
    config: str


def manuscript(book: Book, own: OwnPages) -> Manuscript:
    """The site of `book` with the user's own pages, which win over generated ones of their name."""
    made = (*pages(book), *_changes(book, own))
    mine = tuple(page for page in own.pages if page.visible_to(book.portfolio.audience))
    files, styles, extras = _files(book, own), assets(), _extras(book, own.settings)
    site = own.settings.address
    places = {page.uri for page in made} | {page.uri for page in mine} | files.keys() | extras.keys()
    nav = navigation(made, own.settings.nav, {page.uri: page.title for page in mine})
    return Manuscript(
        pages={
            **{page.uri: partial(getattr, page, "text") for page in made},
            **{page.uri: partial(_own_text, book, page, places) for page in mine},
        },
        extras=extras,
        head=Head(name=book.name, site=site, person=person(book, site)),
        styles=styles,
        files=files,
        config=config_text(own.settings, owner=book.name, nav=nav, styles=tuple(styles)),
    )


def _changes(book: Book, own: OwnPages) -> Iterator[Page]:
    """The page of what has changed, for those who asked for it."""
    before = own.before
    found = before.changes_to(book.portfolio, book.as_of) if before is not None else None
    if before is not None and found is not None:
        yield changes_page(book, found, partial(before.months_for, book.portfolio))


def _extras(book: Book, settings: SiteSettings) -> Mapping[str, Callable[[], bytes]]:
    """What stands beside the pages, for programs."""
    return {
        "portfolio.json": lambda: as_json(book.portfolio, book.summary).encode(),
        **_schemas("schema"),
        **_schemas("schema/export"),
        FEED: lambda: feed(book, settings.address).encode(),
        CARD: lambda: book.paint(card(book, settings.accent)),
    }


def _schemas(folder: str) -> Mapping[str, Callable[[], bytes]]:
    """The schemas in the folder; that of `portfolio.json` refers to the others by their places."""
    schemas = sorted(carried(folder).iterdir(), key=lambda file: file.name)
    return {f"{folder}/{f.name}": f.read_bytes for f in schemas if f.name.endswith(SUFFIX)}


def _files(book: Book, own: OwnPages) -> Mapping[str, str]:
    """The files to be copied: from the portfolio's root, by place in the site."""
    evidence = book.portfolio.evidence
    attached = {a.place: evidence[id_].file or "" for id_, a in book.attachments.items()}
    return {**attached, **{place: f"{FOLDER}/{place}" for place in own.assets}}


def _own_text(book: Book, page: Handwritten, places: Collection[str]) -> str:
    """A page of the user's, its placeholders filled in and its links made to fit."""

    def resolved(address: str) -> str | None:
        return _resolved(address, page.uri, places)

    return page_text(page.title, filled(page.text, partial(part, book, page.uri)), resolved)


def _resolved(address: str, uri: str, places: Collection[str]) -> str | None:
    """Where an address written on the page `uri` leads; None where this site has nothing there."""
    if ":" in address or address.startswith("#"):
        return address
    file, mark, fragment = address.partition("#")
    if normpath(join(dirname(uri), unquote(file))) not in places:
        return None
    return f"{file.removesuffix('.md')}.html{mark}{fragment}" if file.endswith(".md") else address
