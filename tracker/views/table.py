"""Rows and columns as text of even width."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct

from tracker.text.signs import visible
from tracker.views.terminal import Style, padded, painted, width, wrapped

GAP = "  "
WIDTH = 100  # cells of a line, none of which is longer


class Column(Struct, frozen=True, kw_only=True):
    """A heading, how wide its cells may become, and on which side they stand."""

    heading: str
    most: int = 20
    right: bool = False


class Cell(Struct, frozen=True):
    """A text in its style."""

    text: str
    style: Style = Style.PLAIN


Row = Sequence[Cell]


def table(columns: Sequence[Column], rows: Sequence[Row], *, colour: bool) -> tuple[str, ...]:
    """The heading and each row as text. Columns are as wide as their widest cell, at most.

    What the others leave of the line is the first column's. Texts wrap; none is ever cut.
    """
    heading = [Cell(column.heading, Style.FAINT) for column in columns]
    shown = [[Cell(visible(it.text), it.style) for it in row] for row in (heading, *rows)]
    widths = [max(width(cell.text) for cell in cells) for cells in zip(*shown, strict=True)]
    widths[1:] = [min(it, column.most) for it, column in zip(widths[1:], columns[1:], strict=True)]
    room = WIDTH - sum(widths[1:]) - len(GAP) * (len(columns) - 1)
    widths[0] = min(widths[0], room)
    return tuple("\n".join(_lines(row, columns, widths, colour=colour)) for row in shown)


def _lines(
    row: Row, columns: Sequence[Column], widths: Sequence[int], *, colour: bool
) -> Iterator[str]:
    """The row, and below it what its cells have no room for."""
    wraps = [_wrapped(cell.text, cells) for cell, cells in zip(row, widths, strict=True)]
    for texts in zip_longest(*wraps, fillvalue=""):
        cells = [
            painted(
                padded(text, cells, right=column.right), cell.style, colour=colour and bool(text)
            )
            for text, cell, column, cells in zip(texts, row, columns, widths, strict=True)
        ]
        yield GAP.join(cells).rstrip()


def _wrapped(text: str, cells: int) -> Sequence[str]:
    """The lines of a cell; a text that fits is left as it is, with the spaces in it."""
    return (text,) if width(text) <= cells else wrapped(text, cells)
