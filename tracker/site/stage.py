"""The folder a builder builds: pages, styles, attachments, and a plain `mkdocs.yml`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath

from tracker.site.attachments import copy_attachment
from tracker.site.config import config_text
from tracker.site.handwritten import Handwritten, asset_files, filled, read_handwritten
from tracker.site.navigation import navigation
from tracker.site.plan import Plan
from tracker.site.settings import SiteSettings, read_settings
from tracker.text.diagnostics import Diagnostic
from tracker.views.pages.assets import assets
from tracker.views.pages.book import Book
from tracker.views.pages.page import Page
from tracker.views.pages.pages import pages
from tracker.views.pages.parts import NAMES, parts
from tracker.views.prose import page_text


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPages:
    """What the user wrote for the site: settings, pages and assets."""

    settings: SiteSettings
    pages: tuple[Handwritten, ...]


def read_own_pages(
    root: Path, audiences: frozenset[str]
) -> tuple[OwnPages, tuple[Diagnostic, ...]]:
    """The user's `mkdocs.yml` and `site_src/`, and what is wrong with them."""
    settings, doubts = read_settings(root)
    written, findings = read_handwritten(root, audiences, frozenset(NAMES))
    return OwnPages(settings=settings, pages=written), (*doubts, *findings)


def stage_site(plan: Plan, book: Book, own: OwnPages, say: Callable[[str], None]) -> int:
    """Writes the whole stage into the empty folder of `plan`; the number of pages.

    A page of the user's wins over the generated one of the same name.
    """
    docs = plan.stage / "docs"
    mine = tuple(page for page in own.pages if page.visible_to(plan.audience))
    for page in own.pages:
        if page not in mine:
            say(f"left out: site_src/{page.uri} (not for `{plan.audience}`)")
    made = pages(book)
    texts = {**{page.uri: page.text for page in made}, **_filled_in(plan, book, mine, made)}
    for uri, text in texts.items():
        _write(docs / uri, text)
    styles = assets()
    for place, data in styles.items():
        _write(docs / place, data)
    _copy_files(plan, book, docs, say)
    _write(plan.stage / "mkdocs.yml", _config(book, own.settings, made, frozenset(texts), styles))
    return len(texts)


def _filled_in(
    plan: Plan, book: Book, mine: Iterable[Handwritten], made: Iterable[Page]
) -> Mapping[str, str]:
    """The user's pages by place, their placeholders filled in."""
    places = {page.uri for page in mine} | {page.uri for page in made}
    places |= {place for _, place in asset_files(plan.root)}
    return {
        page.uri: page_text(
            filled(page.text, parts(book, page.uri)),
            lambda address, uri=page.uri: _resolved(address, uri, places),  # type: ignore[misc]
        )
        for page in mine
    }


def _resolved(address: str, uri: str, places: set[str]) -> str | None:
    """Where an address written on the page `uri` leads; None where this site has nothing there."""
    if ":" in address or address.startswith("#"):
        return address
    file, mark, fragment = address.partition("#")
    if normpath(join(dirname(uri), file)) not in places:
        return None
    return f"{file.removesuffix('.md')}.html{mark}{fragment}" if file.endswith(".md") else address


def _copy_files(plan: Plan, book: Book, docs: Path, say: Callable[[str], None]) -> None:
    for id_, attachment in book.attachments.items():
        file = book.portfolio.evidence[id_].file
        if file is not None:
            copy_attachment(plan.root / file, docs / attachment.place, say)
    for source, place in asset_files(plan.root):
        copy_attachment(source, docs / place, say)


def _config(
    book: Book,
    settings: SiteSettings,
    made: Sequence[Page],
    places: frozenset[str],
    styles: Mapping[str, str],
) -> str:
    further = ((title, uri) for title, uri in settings.nav if uri in places)
    nav = navigation(made, further)
    return config_text(settings, owner=book.name, nav=nav, styles=tuple(styles))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
