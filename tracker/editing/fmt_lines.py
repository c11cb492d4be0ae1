"""The lines of a text, and which of them belong to what stands in them."""

from itertools import accumulate

from msgspec import Struct

from tracker.text.nodes import Node
from tracker.text.source import Position


class Lines(Struct, frozen=True, kw_only=True):
    """The lines with their ends, counted from 0, and the offset of each."""

    text: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]

    def offset(self, position: Position) -> int:
        """Where in the text a position is."""
        return self.starts[position.line - 1] + position.column - 1

    def is_blank(self, number: int) -> bool:
        """Whether nothing stands in a line."""
        return not self.lines[number].strip()

    def comment_column(self, number: int) -> int | None:
        """The column (from 1) where a line that is a comment begins; None for others."""
        line = self.lines[number]
        bare = line.lstrip(" ")
        return len(line) - len(bare) + 1 if bare.startswith("#") else None

    def is_aside(self, number: int) -> bool:
        """Whether a line is blank or a comment, if it is not inside a text."""
        return self.is_blank(number) or self.comment_column(number) is not None

    def last_line(self, node: Node) -> int:
        """The last line that something of a node stands in."""
        end = node.span.end
        line = end.line - (2 if end.column == 1 else 1)  # a block of text ends in the line after
        first = node.span.start.line - 1
        while line > first and self.is_blank(line):
            line -= 1
        return max(line, first)

    def asides_after(self, number: int) -> int:
        """The first line after `number` that is neither blank nor a comment, or the end."""
        following = number + 1
        while following < len(self.lines) and self.is_aside(following):
            following += 1
        return following

    def asides_before(self, number: int) -> int:
        """The first of the blank and comment lines that end right before `number`."""
        first = number
        while first > 0 and self.is_aside(first - 1):
            first -= 1
        return first


def lines_of(text: str) -> Lines:
    """The lines of `text`, which may end without a line end."""
    lines = tuple(line + "\n" for line in text.split("\n"))
    lines = (*lines[:-1], lines[-1][:-1]) if lines[-1] != "\n" else lines[:-1]
    starts = tuple(accumulate((len(line) for line in lines), initial=0))
    return Lines(text=text, lines=lines, starts=starts)
