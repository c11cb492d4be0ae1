"""Where the lines of a text begin and end."""

import re

from msgspec import Struct

from tracker.text.source import Position

_BLANKS = re.compile(r" *").match


class Layout(Struct, frozen=True):
    """A text with the offset at which each of its lines begins."""

    text: str
    starts: tuple[int, ...]

    def offset(self, position: Position) -> int:
        """Where in the text a position is."""
        return self.starts[position.line - 1] + position.column - 1

    def start_of_line(self, offset: int) -> int:
        """Where the line that holds `offset` begins."""
        return self.text.rfind("\n", 0, offset) + 1

    def end_of_line(self, offset: int) -> int:
        """Where the line that holds `offset` ends, its line break not included."""
        found = self.text.find("\n", offset)
        end = len(self.text) if found < 0 else found
        return end - 1 if end > offset and self.text[end - 1] == "\r" else end

    def line_break(self, offset: int) -> str:
        """How the line that holds `offset` ends; the last one, if it does not, as the first."""
        for end in (self.end_of_line(offset), self.end_of_line(0)):
            if end < len(self.text):
                return "\r\n" if self.text[end] == "\r" else "\n"
        return "\n"

    def next_line(self, offset: int) -> int | None:
        """Where the line after the one that holds `offset` begins; None where there is none."""
        found = self.text.find("\n", offset)
        return None if found < 0 else found + 1

    def indent(self, offset: int) -> int:
        """How many blanks the line that begins at `offset` has before anything else."""
        found = _BLANKS(self.text, offset)
        return found.end() - offset if found else 0

    def leads_its_line(self, offset: int) -> bool:
        """Whether only blanks stand before `offset` in its line."""
        start = self.start_of_line(offset)
        return start + self.indent(start) >= offset


def layout_of(text: str) -> Layout:
    """The layout of a text."""
    breaks = (found.end() for found in re.finditer("\n", text))
    return Layout(text, (0, *breaks))
