"""Goalposts that were moved, as a table for a terminal, each with its reason below."""

from collections.abc import Iterable, Iterator
from datetime import date as Day
from decimal import Decimal

from tracker.kpis.moves import Move
from tracker.records.goals import DUE
from tracker.views.numbers import NOTHING, signed_days
from tracker.views.table import WIDTH, Cell, Column, table
from tracker.views.terminal import Style, painted, wrapped

COLUMNS = (
    Column(heading="What was moved", most=60),
    Column(heading="On"),
    Column(heading="From", right=True),
    Column(heading="To", right=True),
    Column(heading="By", right=True),
    Column(heading="Makes it"),
)
INDENT = "  "
UNMOVED = "No goalpost was moved."


def render(moves: Iterable[Move], *, colour: bool) -> str:
    """A heading and a table, newest first; a sentence where nothing was moved."""
    return "\n".join(_lines(tuple(moves), colour=colour))


def _lines(moves: tuple[Move, ...], *, colour: bool) -> Iterator[str]:
    yield painted("Moved goalposts", Style.STRONG, colour=colour)
    if not moves:
        yield UNMOVED
        return
    heading, *rows = table(COLUMNS, [_row(move) for move in moves], colour=colour)
    yield heading
    for move, row in zip(moves, rows, strict=True):
        yield row
        for line in wrapped(_why(move), WIDTH - len(INDENT)):
            yield painted(f"{INDENT}{line}", Style.FAINT, colour=colour)


def _row(move: Move) -> list[Cell]:
    what = "due date" if move.change == DUE else move.change
    return [
        Cell(f"{move.goal}: {what}", Style.STRONG),
        Cell(move.date.isoformat()),
        Cell(written(move.from_)),
        Cell(written(move.to)),
        Cell(moved_by(move)),
        Cell(move.way or NOTHING),
    ]


def written(value: Day | Decimal) -> str:
    """What was planned, as it is written in the files."""
    return value.isoformat() if isinstance(value, Day) else f"{value:,f}"


def moved_by(move: Move) -> str:
    """`+103 days`, `-2`."""
    return signed_days(move.by) if isinstance(move.by, int) else f"{move.by:+,f}"


def _why(move: Move) -> str:
    late = f" (moved after it was due, {move.due.isoformat()})" if move.after_due else ""
    return f"{move.reason}{late}"
