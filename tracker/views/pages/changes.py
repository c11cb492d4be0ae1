"""What has happened since the last review, for those who are to see it."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain

from tracker.history.change import Changes, Thing
from tracker.history.past import State
from tracker.views.changes_figures import grounds, stands, title
from tracker.views.changes_told import groups
from tracker.views.pages.book import Book
from tracker.views.pages.links import PLACES
from tracker.views.pages.over_time import over_time
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.titles import title_of
from tracker.views.words import NO_BREAK_SPACE, plain_day

Named = tuple[str | None, str]  # where it is shown, if anywhere, and what it is called


def changes_page(book: Book, changes: Changes, months: Callable[[], tuple[State, ...]]) -> Page:
    """The page of changes: the groups of an agenda, the KPIs before and after, charts over time.

    `months` gives the states at the ends of months, restricted as the book is.
    """
    sheet = Sheet(book, "changes.md")
    return Page(
        uri=sheet.uri,
        title="Changes",
        nav="Changes",
        write=lambda: page_text(
            "Changes",
            sheet.fill("changes", changes=changes),
            chain(_groups(sheet, changes), _kpis(sheet, changes), (over_time(sheet, months()),)),
            description=f"What has happened since {plain_day(changes.before)}",
        ),
    )


def _groups(sheet: Sheet, changes: Changes) -> Iterator[Section]:
    for group in groups(changes, _unbroken):
        items = [(*_thing(sheet, told.thing), told) for told in group.told]
        name = group.heading.lower().replace(" ", "_")
        html = sheet.fill("changes_group", items=items)
        yield Section(id=f"changes_{name}", title=group.heading, html=html)


def _unbroken(day: date) -> str:
    return plain_day(day).replace(" ", NO_BREAK_SPACE)


def _kpis(sheet: Sheet, changes: Changes) -> Iterator[Section]:
    if changes.figures:
        html = sheet.fill("changes_kpis", changes=changes, rows=tuple(_rows(sheet, changes)))
        yield Section(id="changes_kpis", title="KPIs", html=html)


def _rows(sheet: Sheet, changes: Changes) -> Iterator[dict[str, object]]:
    for figure in changes.figures:
        result = figure.now
        yield {
            "address": sheet.links.to("kpis", result.id) if result else None,
            "title": title(figure),
            "was": stands(figure.was),
            "now": stands(figure.now),
            "grounds": [
                (ground, [_record(sheet, record) for record in ground.records])
                for ground in grounds(figure.causes)
            ],
        }


def _thing(sheet: Sheet, thing: Thing) -> Named:
    """What is gone has no page any more, and keeps its title."""
    address, name = _record(sheet, f"{thing.section}/{thing.id}")
    return address, name if address else thing.title


def _record(sheet: Sheet, mention: str) -> Named:
    section, _, id_ = mention.partition("/")
    there = sheet.book.portfolio.sections.get(section, {})
    if section not in PLACES or id_ not in there:
        return None, mention
    return sheet.links.mention(mention), title_of(sheet.book.portfolio, mention)
