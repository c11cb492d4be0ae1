"""The folder a builder builds: pages, styles, attachments, and a plain `mkdocs.yml`."""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from tracker.site.attachments import copy_attachment
from tracker.site.config import config_text
from tracker.site.handwritten import Handwritten, filled
from tracker.site.navigation import navigation
from tracker.site.own_files import FOLDER
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan
from tracker.views.pages.assets import assets
from tracker.views.pages.book import Book
from tracker.views.pages.page import Page
from tracker.views.pages.pages import pages
from tracker.views.pages.parts import parts
from tracker.views.prose import page_text


def stage_site(plan: Plan, book: Book, own: OwnPages, say: Callable[[str], None]) -> int:
    """Writes the whole stage into the empty folder of `plan`; the number of pages.

    A page of the user's wins over the generated one of the same name.
    """
    docs = plan.stage / "docs"
    mine = tuple(page for page in own.pages if page.visible_to(plan.audience))
    for page in own.pages:
        if page not in mine:
            say(f"left out: {FOLDER}/{page.uri} (not for `{plan.audience}`)")
    made = pages(book)
    styles = assets()
    files = _files(book, own)
    texts = {page.uri: page.text for page in made}
    texts |= _filled_in(book, mine, {*texts, *files, *(page.uri for page in mine)})
    for place, text in {**texts, **styles}.items():
        _write(docs / place, text)
    for place, file in files.items():
        copy_attachment(plan.source, file, docs / place, say)
    _write(plan.stage / "mkdocs.yml", _config(book, own, made, mine, tuple(styles)))
    return len(texts)


def _files(book: Book, own: OwnPages) -> Mapping[str, str]:
    """The files to be copied: from the portfolio's root, by place in the site."""
    evidence = book.portfolio.evidence
    attached = {a.place: evidence[id_].file or "" for id_, a in book.attachments.items()}
    return {**attached, **{place: f"{FOLDER}/{place}" for place in own.assets}}


def _filled_in(
    book: Book, mine: Iterable[Handwritten], places: Collection[str]
) -> Mapping[str, str]:
    """The user's pages by place, their placeholders filled in and their links made to fit."""
    return {page.uri: _page(book, page, places) for page in mine}


def _page(book: Book, page: Handwritten, places: Collection[str]) -> str:
    def resolved(address: str) -> str | None:
        return _resolved(address, page.uri, places)

    return page_text(page.title, filled(page.text, parts(book, page.uri)), resolved)


def _resolved(address: str, uri: str, places: Collection[str]) -> str | None:
    """Where an address written on the page `uri` leads; None where this site has nothing there."""
    if ":" in address or address.startswith("#"):
        return address
    file, mark, fragment = address.partition("#")
    if normpath(join(dirname(uri), unquote(file))) not in places:
        return None
    return f"{file.removesuffix('.md')}.html{mark}{fragment}" if file.endswith(".md") else address


def _config(
    book: Book,
    own: OwnPages,
    made: Collection[Page],
    mine: Collection[Handwritten],
    styles: tuple[str, ...],
) -> str:
    nav = navigation(made, own.settings.nav, {page.uri: page.title for page in mine})
    return config_text(own.settings, owner=book.name, nav=nav, styles=styles)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
