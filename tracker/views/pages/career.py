"""The jobs held and applied for, and what went wrong on the way."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from tracker.records.positions import Pay, Position
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import between, count, month

LAST_DAY = timedelta(days=1)  # the end of a position is still part of it

EXAMPLE = """positions:
  senior-engineer:
    title: Senior Engineer
    start: 2023-03-01
    organisation: Example Ltd
    change: hire"""


class Held(Struct, frozen=True, kw_only=True):
    """A position as of the day; `end` is None while it is held."""

    record: Position
    end: date | None
    length: str
    level: int | None
    pay: tuple[Pay, ...]


def career_page(book: Book) -> Page:
    """The page of positions, applications and setbacks."""
    sheet = Sheet(book, "career.md")
    sections = tuple(_sections(sheet))
    if sections:
        lead = sheet.fill("career", lede=_lede(book))
    else:
        lead = empty(sheet, "There is no position here yet.", "Write the jobs you held:", EXAMPLE)
    return Page(
        uri=sheet.uri,
        title="Career",
        nav="Career",
        write=lambda: page_text("Career", lead, sections, description=f"The career of {book.name}"),
    )


def has_career(book: Book) -> bool:
    """Whether there is anything to show."""
    portfolio = book.portfolio
    return bool(portfolio.positions or portfolio.applications or portfolio.setbacks)


def _lede(book: Book) -> str | None:
    """How many positions in how long a time, as far as they are known."""
    held = [p for p in book.portfolio.positions.values() if p.start <= book.as_of]
    if not held:
        return None
    first = min(position.start for position in held)
    return f"{count(len(held), 'position')} since {month(first)}."


def _sections(sheet: Sheet) -> Iterator[Section]:
    portfolio, as_of = sheet.book.portfolio, sheet.book.as_of
    held = [p for p in portfolio.positions.values() if p.start <= as_of]
    if held:
        held.sort(key=lambda p: (p.start, p.id), reverse=True)
        currency = portfolio.profile.currency if portfolio.profile else None
        html = sheet.fill(
            "career_positions", positions=[_held(sheet, p) for p in held], currency=currency or ""
        )
        yield Section(id="career_positions", title="Positions", html=html)
    applied = [a for a in portfolio.applications.values() if a.applied <= as_of]
    if applied:
        applied.sort(key=lambda a: (a.applied, a.id), reverse=True)
        html = sheet.fill("career_applications", applications=applied)
        yield Section(id="career_applications", title="Applications", html=html)
    setbacks = [s for s in portfolio.setbacks.values() if s.date <= as_of]
    if setbacks:
        setbacks.sort(key=lambda s: (s.date, s.id), reverse=True)
        html = sheet.fill("career_setbacks", setbacks=setbacks)
        yield Section(id="career_setbacks", title="Setbacks", html=html)


def _held(sheet: Sheet, position: Position) -> Held:
    portfolio, as_of = sheet.book.portfolio, sheet.book.as_of
    end = position.end if position.end and position.end <= as_of else None
    left = end + LAST_DAY if end else as_of
    role = portfolio.roles.get(position.role or "")
    level = position.level if position.level is not None else role.level if role else None
    return Held(
        record=position,
        end=end,
        length=between(position.start, left),
        level=level,
        pay=tuple(p for p in position.pay if (p.date or position.start) <= as_of),
    )
