"""What the next review should begin with, as text for a terminal."""

from collections.abc import Iterator
from datetime import date as Day

from tracker.kpis.agenda import Agenda, OpenAction, Stale
from tracker.kpis.verdict import Noun
from tracker.views.table import Cell, Column, Row, table
from tracker.views.terminal import Style, painted

DAYS = Noun("day", "days")
ACTIONS = (
    Column(heading="Open actions"),
    Column(heading="Due"),
    Column(heading=""),
    Column(heading="Agreed in", most=45),
)
STALE = (
    Column(heading="Gone stale"),
    Column(heading="Newest of"),
    Column(heading="Current until"),
    Column(heading="Record", most=45),
)


def render(agenda: Agenda, *, as_of: Day, colour: bool) -> str:
    """The last review, the open actions, and what is no longer current."""
    parts = [
        "\n".join(_last(agenda, as_of, colour=colour)),
        "\n".join(_actions(agenda, colour=colour)),
        "\n".join(_stale(agenda, colour=colour)),
    ]
    return "\n\n".join(part for part in parts if part)


def _last(agenda: Agenda, as_of: Day, *, colour: bool) -> Iterator[str]:
    yield painted("For the next review", Style.STRONG, colour=colour)
    review = agenda.last_review
    if review is None:
        yield "There was no review yet: `tracker new review` writes down the first."
        return
    ago = DAYS.times((as_of - review.date).days)
    with_ = f", with {review.with_}" if review.with_ else ""
    yield f"Last review {review.date.isoformat()}, {ago} ago{with_}: {review.id}"
    if not agenda.actions:
        yield "No action is open."
    if not agenda.stale:
        yield "Nothing has gone stale."


def _actions(agenda: Agenda, *, colour: bool) -> tuple[str, ...]:
    rows = [_action(action) for action in agenda.actions]
    return table(ACTIONS, rows, colour=colour) if rows else ()


def _action(action: OpenAction) -> Row:
    style = Style.BAD if action.late else Style.PLAIN
    moved = "" if action.first_due == action.due else "moved"
    return [
        Cell(action.title),
        Cell(action.due.isoformat(), style),
        Cell("late" if action.late else moved, style),
        Cell(action.record, Style.FAINT),
    ]


def _stale(agenda: Agenda, *, colour: bool) -> tuple[str, ...]:
    rows = [_row(stale) for stale in agenda.stale]
    return table(STALE, rows, colour=colour) if rows else ()


def _row(stale: Stale) -> Row:
    return [
        Cell(stale.title),
        Cell(stale.newest.isoformat()),
        Cell(stale.current_until.isoformat(), Style.DOUBTFUL),
        Cell(stale.record, Style.FAINT),
    ]
