"""Coaching, mentoring, courses and programmes: what was done, what it cost and brought."""

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup
from msgspec import Struct

from tracker.kpis.ledger import end_of
from tracker.records.engagements import Benefit, Cost, Engagement, Session
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.since import since_it_began
from tracker.views.words import count, figure, percent

EXAMPLE = """engagements:
  coaching-2026:
    title: Coaching on delegation
    kind: coaching
    start: 2026-01-12
    planned_end: 2026-06-30
    goals: [staff-promotion]
    sessions:
      - {date: 2026-01-12, minutes: 60}"""


class Amount(Struct, frozen=True, kw_only=True):
    """A cost or benefit in words."""

    day: date
    what: str
    amount: str
    counted: str


class Shown(Struct, frozen=True, kw_only=True):
    """An engagement as of the day."""

    record: Engagement
    end: date
    standing: str
    sessions: tuple[Session, ...]
    held: int
    money: tuple[Amount, ...]
    since: Markup


def learning_page(book: Book) -> Page:
    """The page of engagements."""
    sheet = Sheet(book, "learning.md")
    begun = [e for e in book.portfolio.engagements.values() if e.start <= book.as_of]
    begun.sort(key=lambda e: (e.start, e.id), reverse=True)
    if begun:
        lead = sheet.fill("career", lede=_lede(begun, book.as_of))
    else:
        lead = empty(
            sheet, "There is no coaching, mentoring or course here yet.", "Write:", EXAMPLE
        )
    return Page(
        uri=sheet.uri,
        title="Learning",
        nav="Learning",
        write=lambda: page_text(
            "Learning",
            lead,
            _sections(sheet, begun),
            description=f"Coaching, mentoring, courses and programmes of {book.name}",
        ),
    )


def _lede(begun: list[Engagement], as_of: date) -> str:
    running = sum(end_of(engagement, as_of) > as_of for engagement in begun)
    sessions = [s for engagement in begun for s in engagement.sessions if s.date <= as_of]
    said = f"{count(len(begun), 'engagement')}, {running} of them running"
    if not sessions:
        return f"{said}."
    return f"{said}; {sum(s.held for s in sessions)} of {count(len(sessions), 'session')} held."


def _sections(sheet: Sheet, begun: list[Engagement]) -> Iterator[Section]:
    as_of = sheet.book.as_of
    shown = [_shown(sheet, engagement) for engagement in begun]
    running = [it for it in shown if it.end > as_of]
    ended = [it for it in shown if it.end <= as_of]
    for id_, title, items in (
        ("learning_running", "Running", running),
        ("learning_ended", "Ended", ended),
    ):
        if items:
            html = sheet.fill("engagement_items", items=items)
            yield Section(id=id_, title=title, html=html)


def _shown(sheet: Sheet, engagement: Engagement) -> Shown:
    as_of = sheet.book.as_of
    sessions = sorted((s for s in engagement.sessions if s.date <= as_of), key=lambda s: s.date)
    return Shown(
        record=engagement,
        end=end_of(engagement, as_of),
        standing=_standing(engagement, as_of),
        sessions=tuple(reversed(sessions)),
        held=sum(s.held for s in sessions),
        money=tuple(_money(sheet, engagement)),
        since=since_it_began(sheet, engagement),
    )


def _standing(engagement: Engagement, as_of: date) -> str:
    outcome = engagement.outcome
    if outcome is not None and outcome.date <= as_of:
        return str(outcome.result)
    return "running" if engagement.planned_end >= as_of else "past its planned end"


def _money(sheet: Sheet, engagement: Engagement) -> Iterator[Amount]:
    profile = sheet.book.portfolio.profile
    home = profile.currency if profile else None
    entries: list[Cost | Benefit] = [*engagement.costs, *engagement.benefits]
    for entry in sorted(entries, key=lambda it: it.date):
        if entry.date <= sheet.book.as_of:
            yield Amount(
                day=entry.date,
                what=_what(entry),
                amount=figure(entry.amount, entry.currency or home or ""),
                counted=_counted(entry),
            )


def _what(entry: Cost | Benefit) -> str:
    if isinstance(entry, Cost):
        return f"Cost: {entry.kind}" if entry.kind else "Cost"
    return f"Benefit: {entry.source}" if entry.source else "Benefit"


def _counted(entry: Cost | Benefit) -> str:
    if isinstance(entry, Cost):
        return "in full"
    if entry.attribution is None or entry.confidence is None:
        return "as 0, without both estimates"
    return f"{percent(entry.attribution)} of it, {percent(entry.confidence)} sure"
