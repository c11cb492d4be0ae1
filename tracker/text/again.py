"""A text that begins as the one before it did, read from about where the two part."""

from bisect import bisect_left
from itertools import islice

from tracker.text.by_line import Reading, may_be_plain
from tracker.text.document import Block, Value
from tracker.text.memo import IrregularError

LINES = 16  # between two places to go on from


class Rereading:
    """Texts read by lines, one after the other: what does not differ is the very same value."""

    def __init__(self) -> None:
        """Has read nothing yet."""
        self._text = ""
        self._marks: list[_Mark] = []

    def by_line(self, text: str) -> Block | None:
        """As the function of this name."""
        if not may_be_plain(text):
            return None
        before, self._text = self._text, text
        parted = bisect_left(
            self._marks, 1, key=lambda mark: int(not text.startswith(before[: mark.offset]))
        )
        del self._marks[parted:]
        try:
            return self._read(text)
        except (IrregularError, OverflowError):
            return None

    def _read(self, text: str) -> Block:
        offset, reading = 0, Reading()
        if self._marks:
            mark = self._marks.pop()
            offset, reading = mark.offset, mark.reading()
        lines = text[offset:].split("\n")
        for start in range(0, len(lines), LINES):
            self._marks.append(_Mark(offset, reading))
            some = "\n".join(lines[start : start + LINES])
            reading.go_on(some)
            offset += len(some) + 1
        return reading.root()


class _Mark:
    """Where a text was read to: of what was open then, how much there was of it.

    All that is read later is added behind, or below what is last.
    """

    __slots__ = ("_line", "_open", "_opened", "_opened_on", "offset")

    def __init__(self, offset: int, reading: Reading) -> None:
        self.offset, self._line = offset, reading.line
        self._opened, self._opened_on = reading.opened, reading.opened_on
        self._open = [(width, here, len(here)) for width, here in reading.stack]

    def reading(self) -> Reading:
        """A reading that goes on from here, and leaves what others have read as it is."""
        again = Reading()
        again.line, again.opened, again.opened_on = self._line, self._opened, self._opened_on
        again.stack.clear()
        for width, here, length in self._open:
            copy = _first(here, length)
            if again.stack:
                _put_last(again.stack[-1][1], copy)
            again.stack.append((width, copy))
        return again


def _first(here: Block | list[Value], length: int) -> Block | list[Value]:
    if isinstance(here, list):
        return here[:length]
    copy = Block(islice(here.items(), length))
    copy.line = here.line
    return copy


def _put_last(here: Block | list[Value], value: Value) -> None:
    if isinstance(here, list):
        here[-1] = value
    else:
        here[next(reversed(here))] = value
