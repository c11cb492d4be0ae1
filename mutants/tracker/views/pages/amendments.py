"""Goalposts that were moved: all changes of plan, with their direction and their reason."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from tracker.kpis.moves import Move, Way
from tracker.records.goals import DUE
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import count, days, figure, plain_day

EXAMPLE = """    amendments:
      - date: 2026-05-04
        change: due
        from: 2026-09-30
        to: 2026-12-18
        reason: The committee now meets in December."""


def amendments_page(book: Book) -> Page:
    """The page of moved goalposts."""
    sheet = Sheet(book, "amendments.md")
    if book.moves:
        lead = sheet.fill(
            "amendments", lede=_lede(book.moves), moves=tuple(shown_moves(sheet, book.moves))
        )
    else:
        lead = empty(
            sheet,
            "No plan has been changed.",
            "`tracker amend` changes one, and writes down from what to what and why:",
            EXAMPLE,
        )
    return Page(
        uri=sheet.uri,
        title="Moved goalposts",
        nav="Moved goalposts",
        write=lambda: page_text(
            "Moved goalposts", lead, description=f"Where {book.name} changed a plan, and why"
        ),
    )


def shown_moves(sheet: Sheet, moves: Iterable[Move]) -> Iterator[dict[str, object]]:
    """Each move in words: of which goal, what, how far, and which way."""
    portfolio = sheet.book.portfolio
    for move in moves:
        metric = portfolio.metrics.get(move.change)
        unit = metric.unit if metric else ""
        yield {
            "move": move,
            "goal": portfolio.goals[move.goal],
            "title": metric.title if metric else "Due date",
            "from_": _stated(move.from_, unit),
            "to": _stated(move.to, unit),
            "by": _by(move, unit),
        }


def _lede(moves: tuple[Move, ...]) -> str:
    ways = [(sum(move.way is way for move in moves), way.value) for way in Way]
    told = " and ".join(f"{number} made it {way}" for number, way in ways if number)
    late = sum(move.after_due for move in moves)
    after = f"; {late} came after the due date had passed" if late else ""
    said = f"{count(len(moves), 'change')} of plan"
    return f"{said}: {told}{after}." if told else f"{said}{after}."


def _by(move: Move, unit: str) -> str:
    if move.change == DUE:
        number = int(move.by)
        return f"{days(abs(number))} {'later' if number > 0 else 'earlier'}"
    return f"{figure(abs(Decimal(move.by)), unit)} {'more' if move.by > 0 else 'less'}"


def _stated(value: date | Decimal, unit: str) -> str:
    return plain_day(value) if isinstance(value, date) else figure(value, unit)
