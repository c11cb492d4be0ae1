"""The order of the pages in the navigation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TypeAlias

from tracker.views.pages.page import Page

Nav: TypeAlias = "Sequence[Mapping[str, str | Nav]]"

# Tabs by the beginnings of their pages' places; what is named nowhere stands on its own.
TABS: Mapping[str, tuple[str, ...]] = {
    "Goals": ("goals.md", "goals/"),
    "Figures": ("kpis.md", "categories.md", "metrics.md", "metrics/"),
    "Evidence": ("evidence.md", "fit.md", "feedback.md", "reviews.md"),
    "Career": ("career.md", "learning.md", "surveys.md", "contacts.md"),
    "Reference": ("reference",),
}
# Every page carries the whole navigation: with more pages of a kind than this it would weigh more
# than they do, and their overview lists them.
MOST = 40


def navigation(pages: Sequence[Page], further: Iterable[tuple[str, str]]) -> Nav:
    """Tabs of pages with their titles as HTML (no builder escapes them), then the user's entries.

    A tab of one page is that page; pages of which there are very many are left to their overview.
    """
    crowded = {
        page.tab for page in pages if page.tab and sum(p.tab == page.tab for p in pages) > MOST
    }
    shown = [page for page in pages if not page.tab or page.tab not in crowded]
    nav: list[Mapping[str, str | Nav]] = [_entry(p) for p in shown if _tab(p) is None]
    for tab in TABS:
        entries = [_entry(page) for page in shown if _tab(page) == tab]
        if len(entries) == 1:
            nav += entries
        elif entries:
            nav.append({tab: entries})
    return (*nav, *({escape(title): uri} for title, uri in further))


def _entry(page: Page) -> Mapping[str, str | Nav]:
    return {escape(page.nav): page.uri}


def _tab(page: Page) -> str | None:
    return next((tab for tab, places in TABS.items() if page.uri.startswith(places)), None)
