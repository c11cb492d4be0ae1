"""Where text comes from, and places in it."""

from msgspec import Struct


class Position(Struct, frozen=True, order=True):
    """A place between characters: line and column from 1, columns in characters."""

    line: int
    column: int


class Span(Struct, frozen=True, order=True):
    """The characters from `start` up to, not including, `end`."""

    start: Position
    end: Position


START = Span(Position(1, 1), Position(1, 1))


class Source(Struct, frozen=True, kw_only=True):
    """One file's bytes and its path relative to the portfolio, `/` between."""

    path: str
    data: bytes


def span_at(text: str, start: int, length: int = 1) -> Span:
    """The span of the `length` characters of one line that begin at the offset `start`."""
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    return Span(Position(line, column), Position(line, column + length))
