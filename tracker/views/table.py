"""Rows and columns as text of even width."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.views.terminal import Style, fitted, padded, painted, width

GAP = "  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A heading, how wide its cells may become, and on which side they stand."""

    heading: str
    most: int = 40
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in its style."""

    text: str
    style: Style = Style.PLAIN


Row = Sequence[Cell]


def lines(columns: Sequence[Column], rows: Sequence[Row], *, colour: bool) -> tuple[str, ...]:
    """The heading and the rows, each a line; columns are as wide as their widest cell."""
    heading = [Cell(column.heading, Style.FAINT) for column in columns]
    shown = [
        [Cell(fitted(cell.text, column.most), cell.style) for cell, column in _pairs(row, columns)]
        for row in (heading, *rows)
    ]
    widths = [max(width(cell.text) for cell in cells) for cells in zip(*shown, strict=True)]
    return tuple(_line(row, columns, widths, colour=colour) for row in shown)


def _pairs(row: Row, columns: Sequence[Column]) -> zip[tuple[Cell, Column]]:
    return zip(row, columns, strict=True)


def _line(row: Row, columns: Sequence[Column], widths: Sequence[int], *, colour: bool) -> str:
    cells = [
        painted(padded(cell.text, cells, right=column.right), cell.style, colour=colour)
        for cell, column, cells in zip(row, columns, widths, strict=True)
    ]
    return GAP.join(cells).rstrip()
