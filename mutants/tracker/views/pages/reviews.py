"""Check-ins, and what was agreed there."""

from collections.abc import Iterator
from itertools import groupby

from tracker.kpis.agenda import agenda
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.titles import title_of
from tracker.views.words import count

EXAMPLE = """reviews:
  2026-06-one-to-one:
    date: 2026-06-12
    with: manager
    goals: [staff-promotion]
    note: Agreed to hand in the case in October.
    actions:
      - {title: Send the outline, due: 2026-06-26}"""


def reviews_page(book: Book) -> Page:
    """The page of reviews."""
    sheet = Sheet(book, "reviews.md")
    if book.reviews:
        lead = sheet.fill("reviews", lede=_lede(book))
    else:
        lead = empty(sheet, "There is no review here yet.", "After your next 1:1 write:", EXAMPLE)
    return Page(
        uri=sheet.uri,
        title="Reviews",
        nav="Reviews",
        write=lambda: page_text(
            "Reviews", lead, _sections(sheet), description=f"Check-ins of {book.name}"
        ),
    )


def _lede(book: Book) -> str:
    actions = [a for review in book.reviews for a in review.actions]
    done = sum(a.done is not None and a.done <= book.as_of for a in actions)
    said = f"{count(len(book.reviews), 'review')}."
    return f"{said} {done} of {count(len(actions), 'action')} done." if actions else said


def _sections(sheet: Sheet) -> Iterator[Section]:
    if sheet.book.owner:
        yield from _prompt(sheet)
    for year, those in groupby(sheet.book.reviews, key=lambda r: r.date.year):
        html = sheet.fill("review_items", items=tuple(those))
        yield Section(id=f"reviews_{year}", title=str(year), html=html)


def _prompt(sheet: Sheet) -> Iterator[Section]:
    """What the owner's next review should begin with, where there is anything to begin with."""
    book = sheet.book
    found = agenda(book.portfolio, book.as_of)
    if found.last_review is None and not found.actions and not found.stale:
        return
    html = sheet.fill(
        "review_prompt",
        agenda=found,
        mention=sheet.links.mention,
        title=lambda record: title_of(book.portfolio, record),
    )
    yield Section(id="next_review", title="For the next review", html=html)
