"""What the user wrote for the site: settings, pages and assets."""

from collections.abc import Collection
from msgspec import Struct

from tracker.records.portfolio import OWNER
from tracker.site.before import Before
from tracker.site.handwritten import Handwritten, read_page
from tracker.site.own_files import own_files
from tracker.site.settings import SiteSettings, read_settings
from tracker.text.diagnostics import Diagnostic, in_reading_order
from tracker.text.folders import Root
from tracker.text.source import Source
from tracker.views.pages.parts import NAMES


class OwnPages(Struct, frozen=True, kw_only=True):
    """Settings, pages, and the places of assets relative to `site_src/`.

    `before` is the state that the Changes page begins with, where this audience has one.
    """

    settings: SiteSettings
    pages: tuple[Handwritten, ...]
    assets: tuple[str, ...]
    before: Before | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that findings can stand in."""
        settings = (self.settings.source,) if self.settings.source else ()
        return (*settings, *(page.source for page in self.pages))


def read_own_pages(
    root: Root, audiences: Collection[str]
) -> tuple[OwnPages, tuple[Diagnostic, ...]]:
    """The user's `mkdocs.yml` and `site_src/`, and what is wrong with them.

    `audiences` are those that a page can name.
    """
    files, findings = own_files(root)
    read = [read_page(root, uri, audiences, NAMES) for uri in files.pages]
    pages = tuple(page for page, _ in read if page is not None)
    titles = {page.uri: page.title for page in pages}
    settings, doubts = read_settings(root, titles, files.assets, {*audiences, OWNER})
    return OwnPages(settings=settings, pages=pages, assets=files.assets), in_reading_order(
        (*findings, *doubts, *(finding for _, wrong in read for finding in wrong))
    )
