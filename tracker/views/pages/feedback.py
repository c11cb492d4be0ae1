"""What others said, beside what one thinks oneself."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from statistics import mean

from msgspec import Struct

from tracker.kpis.agreement import Agreement, agreements
from tracker.kpis.ratings import rated
from tracker.kpis.window import Months
from tracker.records.feedback import Feedback
from tracker.records.vocabulary import RaterGroup
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.titles import feedback_title
from tracker.views.words import count

EXAMPLE = """feedback:
  2026-06-peer-a:
    from: peer
    date: 2026-06-12
    ratings: {communication: 4, system-design: 5}
    comment: Explains trade-offs before deciding.
    share: [manager]"""

YEAR = Months(12)


class Said(Struct, frozen=True, kw_only=True):
    """A record of feedback; `ratings` hold address (None: no page), name and value."""

    record: Feedback
    title: str
    ratings: tuple[tuple[str | None, str, Decimal], ...]


class Pair(Struct, frozen=True, kw_only=True):
    """A competency as seen by oneself and by others, in percent of the scale."""

    href: str | None
    title: str
    own: Fraction
    others: Fraction
    n: int


def feedback_page(book: Book) -> Page:
    """The page of feedback."""
    sheet = Sheet(book, "feedback.md")
    if book.feedback or _open(book):
        lead = sheet.fill("feedback", lede=_lede(book))
    else:
        lead = empty(sheet, "There is no feedback here yet.", "Ask, and write down:", EXAMPLE)
    return Page(
        uri=sheet.uri,
        title="Feedback",
        nav="Feedback",
        write=lambda: page_text(
            "Feedback", lead, _sections(sheet), description=f"What others say about {book.name}"
        ),
    )


def _lede(book: Book) -> str:
    groups = Counter(f.from_ for f in book.feedback)
    said = ", ".join(
        f"{number} by {'myself' if group is RaterGroup.SELF else group}"
        for group, number in sorted(groups.items())
    )
    return f"Feedback was given {count(len(book.feedback), 'time')}: {said}."


def _sections(sheet: Sheet) -> Iterator[Section]:
    book = sheet.book
    recent = tuple(f for f in book.feedback[::-1] if f.date and f.date in YEAR.until(book.as_of))
    pairs = [_pair(sheet, it) for it in agreements(recent)]
    if pairs:
        pairs.sort(key=lambda p: (p.others - p.own, p.title))
        html = sheet.fill("feedback_pairs", pairs=pairs)
        yield Section(id="self_and_others", title="As I see it, as others see it", html=html)
    for year, those in groupby(book.feedback, key=lambda f: f.date.year if f.date else None):
        html = sheet.fill("feedback_items", items=[_said(sheet, f) for f in those])
        yield Section(id=f"feedback_{year}", title=f"Said in {year}", html=html)
    waiting = _open(book)
    if waiting:
        html = sheet.fill("feedback_items", items=[_said(sheet, f) for f in waiting])
        yield Section(id="feedback_asked", title="Asked for, not given yet", html=html)


def _open(book: Book) -> tuple[Feedback, ...]:
    """What was asked for by the day and has not been given by it."""
    as_of = book.as_of
    return tuple(
        f
        for f in book.portfolio.feedback.values()
        if f.requested and f.requested <= as_of and (f.date is None or f.date > as_of)
    )


def _said(sheet: Sheet, record: Feedback) -> Said:
    ratings = tuple((*_named(sheet, key), value) for key, value in record.ratings.items())
    return Said(record=record, title=feedback_title(record), ratings=ratings)


def _pair(sheet: Sheet, agreement: Agreement) -> Pair:
    href, title = _named(sheet, agreement.competency)
    theirs = [rated(record, agreement.competency) for record in agreement.others]
    return Pair(
        href=href,
        title=title,
        own=rated(agreement.own, agreement.competency),
        others=mean(theirs),
        n=len(theirs),
    )


def _named(sheet: Sheet, competency: str) -> tuple[str | None, str]:
    """The page and the name of what was rated: a metric, a requirement, or a word."""
    book = sheet.book
    if competency in book.portfolio.metrics:
        return sheet.links.to("metrics", competency), book.portfolio.metrics[competency].title
    role = book.target_role
    if role is not None and competency in role.requirements:
        return sheet.links.to("requirements", competency), role.requirements[competency].title
    for other in book.portfolio.roles.values():
        if competency in other.requirements:
            return None, other.requirements[competency].title
    return None, competency.replace("-", " ")
