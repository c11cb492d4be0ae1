"""The order of the pages in the navigation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from typing import TypeAlias

from tracker.views.pages.page import Page

Nav: TypeAlias = "Sequence[Mapping[str, str | Nav]]"

# Tabs by the beginnings of their pages' places; what is named nowhere stands on its own.
TABS: Mapping[str, tuple[str, ...]] = {
    "Goals": ("goals.md", "goals/", "amendments.md"),
    "KPIs": ("kpis.md", "categories.md", "metrics.md", "metrics/"),
    "Evidence": ("evidence.md", "fit.md", "feedback.md", "reviews.md", "changes.md"),
    "Career": ("career.md", "learning.md", "surveys.md", "contacts.md"),
    "Reference": ("reference",),
}
# Every page carries the whole navigation: with more pages of a kind than this it would weigh more
# than they do, and their overview lists them.
MOST = 40
LONGEST = 120  # characters of a title in the navigation; each may become six


def navigation(made: Collection[Page], further: Nav, mine: Mapping[str, str]) -> Nav:
    """Tabs of the pages made, the user's entries, then the user's pages that no entry names.

    `mine` are the titles of the user's pages by place; entries of pages that are not there for
    this audience are left out. A tab of one page is that page; pages of which there are very many
    are left to their overview. Titles are HTML, since no builder escapes them.
    """
    tabs = _tabs(made)
    there = {page.uri for page in made} | mine.keys()
    entries = _present(further, there - set(_places(tabs)))
    named = {*_places(tabs), *_places(entries), *(page.uri for page in made)}
    rest = ({_name(title): uri} for uri, title in mine.items() if uri not in named)
    return (*tabs, *entries, *rest)


def _tabs(made: Collection[Page]) -> Nav:
    crowded = {tab for tab, pages in Counter(p.tab for p in made).items() if tab and pages > MOST}
    shown = [page for page in made if page.tab not in crowded]
    nav: list[Mapping[str, str | Nav]] = [_entry(p) for p in shown if _tab(p) is None]
    for tab in TABS:
        entries = [_entry(page) for page in shown if _tab(page) == tab]
        if len(entries) == 1:
            nav += entries
        elif entries:
            nav.append({tab: entries})
    return nav


def _entry(page: Page) -> Mapping[str, str | Nav]:
    return {_name(page.nav): page.uri}


def _name(title: str) -> str:
    """The title as HTML, not too long: a key of YAML has at most 1,024 characters."""
    return escape(title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…")


def _tab(page: Page) -> str | None:
    return next((tab for tab, places in TABS.items() if page.uri.startswith(places)), None)


def _present(nav: Nav, there: Collection[str]) -> Nav:
    """The entries of pages that are there, and of lists in which there is one."""
    kept: list[Mapping[str, str | Nav]] = []
    for entry in nav:
        for title, below in entry.items():
            inside = below if isinstance(below, str) else _present(below, there)
            if inside if not isinstance(inside, str) else inside in there:
                kept.append({_name(title): inside})
    return kept


def _places(nav: Nav) -> Iterator[str]:
    for entry in nav:
        for below in entry.values():
            if isinstance(below, str):
                yield below
            else:
                yield from _places(below)
