"""The user's own entries of the navigation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from tracker.site.navigation import TABS, Nav
from tracker.site.shape import Doubt
from tracker.text.document import Block, Place, Value

Titles: TypeAlias = Mapping[str, str]
MADE = ("index.md", *(place for places in TABS.values() for place in places))


def entries(nav: Value, titles: Titles) -> tuple[Nav, list[Doubt]]:
    """The entries, and those that lead nowhere; `titles` are those of the user's pages, by place.

    What the program makes for some audience or other may be named, too.
    """
    doubts: list[Doubt] = []
    return _list(nav, ("nav",), titles, doubts), doubts


def _list(value: Value, place: Place, titles: Titles, doubts: list[Doubt]) -> Nav:
    if value is None:
        return ()
    if not isinstance(value, list):
        doubts.append(_no_entry(place, "a list of entries"))
        return ()
    found = (_entry(each, (*place, i), titles, doubts) for i, each in enumerate(value))
    return tuple(entry for entry in found if entry is not None)


def _entry(
    value: Value, place: Place, titles: Titles, doubts: list[Doubt]
) -> Mapping[str, str | Nav] | None:
    if isinstance(value, str) and _is_there(value, place, titles, doubts):
        return {titles.get(value, value.removesuffix(".md")): value}
    if isinstance(value, Block) and len(value) == 1:
        ((title, below),) = value.items()
        inside = (*place, title)
        if isinstance(below, list):
            return {title: _list(below, inside, titles, doubts)}
        if isinstance(below, str):
            return {title: below} if _is_there(below, inside, titles, doubts) else None
    if not isinstance(value, str):
        doubts.append(_no_entry(place, "`Title: page.md`"))
    return None


def _is_there(page: str, place: Place, titles: Titles, doubts: list[Doubt]) -> bool:
    if page in titles or (page.startswith(MADE) and page.endswith(".md")):
        return True
    doubts.append(
        Doubt(
            place=place,
            code="unknown-page",
            message=f"there is no page `{page}`",
            help="write the place of a page below `site_src/`, such as `about.md`;"
            " other sites are linked to from pages",
        )
    )
    return False


def _no_entry(place: Place, wanted: str) -> Doubt:
    return Doubt(
        place=place,
        code="invalid-site-setting",
        message=f"this entry of `nav` is not {wanted}",
        help="write `- Title: page.md`, one entry a line",
    )
