"""Rows and columns as text of even width."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.text.signs import visible
from tracker.views.terminal import Style, fitted, padded, painted, width, wrapped

GAP = "  "
WIDTH = 100  # cells of a line, none of which is longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A heading, how wide its cells may become, and on which side they stand."""

    heading: str
    most: int = 20
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in its style."""

    text: str
    style: Style = Style.PLAIN


Row = Sequence[Cell]


def table(columns: Sequence[Column], rows: Sequence[Row], *, colour: bool) -> tuple[str, ...]:
    """The heading and each row as text. Columns are as wide as their widest cell.

    What the others leave of the line is the first column's, whose texts wrap.
    """
    heading = [Cell(column.heading, Style.FAINT) for column in columns]
    shown = [_fitted(row, columns) for row in (heading, *rows)]
    widths = [max(width(cell.text) for cell in cells) for cells in zip(*shown, strict=True)]
    room = WIDTH - sum(widths[1:]) - len(GAP) * (len(columns) - 1)
    widths[0] = min(widths[0], room)
    return tuple("\n".join(_lines(row, columns, widths, colour=colour)) for row in shown)


def _fitted(row: Row, columns: Sequence[Column]) -> Row:
    """All cells escaped for a terminal, and all but the first cut to their columns."""
    most = [None, *(column.most for column in columns[1:])]
    return [
        Cell(visible(cell.text) if cells is None else fitted(cell.text, cells), cell.style)
        for cell, cells in zip(row, most, strict=True)
    ]


def _lines(
    row: Row, columns: Sequence[Column], widths: Sequence[int], *, colour: bool
) -> Iterator[str]:
    """The row, and below it what its first cell has no room for."""
    first, *others = row
    begin, *rest = wrapped(first.text, widths[0])
    cells = [
        painted(padded(cell.text, cells, right=column.right), cell.style, colour=colour)
        for cell, column, cells in zip(
            (Cell(begin, first.style), *others), columns, widths, strict=True
        )
    ]
    yield GAP.join(cells).rstrip()
    yield from (painted(text, first.style, colour=colour) for text in rest)
