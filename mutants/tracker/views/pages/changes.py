"""What has happened since the last review, for those who are to see it."""

from collections.abc import Iterator

from tracker.history.change import Changes
from tracker.views.changes_figures import because, stands, title
from tracker.views.changes_told import groups
from tracker.views.pages.book import Book
from tracker.views.pages.links import PLACES
from tracker.views.pages.page import Page, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import plain_day


def changes_page(book: Book, changes: Changes) -> Page:
    """The page of changes: the groups of an agenda, then the KPIs before and after."""
    sheet = Sheet(book, "changes.md")
    return Page(
        uri=sheet.uri,
        title="Changes",
        nav="Changes",
        write=lambda: page_text(
            "Changes",
            sheet.fill(
                "changes",
                changes=changes,
                groups=tuple(_groups(sheet, changes)),
                figures=tuple(_figures(changes)),
            ),
            description=f"What has happened since {plain_day(changes.before)}",
        ),
    )


def _groups(sheet: Sheet, changes: Changes) -> Iterator[dict[str, object]]:
    """Each group with a link to what can be linked to: what is gone has no page any more."""
    there = sheet.book.portfolio.sections
    for group in groups(changes):
        items = [
            {
                "told": told,
                "address": sheet.links.to(told.thing.section, told.thing.id)
                if told.thing.section in PLACES and told.thing.id in there[told.thing.section]
                else None,
            }
            for told in group.told
        ]
        yield {"heading": group.heading, "items": items}


def _figures(changes: Changes) -> Iterator[dict[str, object]]:
    for figure in changes.figures:
        result = figure.now or figure.was
        yield {
            "id": result.id if result else "",
            "there": figure.now is not None,
            "title": title(figure),
            "was": stands(figure.was),
            "now": stands(figure.now),
            "because": because(figure.causes),
        }
