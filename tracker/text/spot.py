"""A fault, and the lines around it."""

import re

from msgspec import Struct

from tracker.text.diagnostics import Diagnostic
from tracker.text.findings import shown
from tracker.text.nodes import Fault
from tracker.text.quoting import quoted
from tracker.text.source import Position, Span

PAIR = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[^\s#:](?:[^:]*[^\s:])?) *:[ \t]+(?P<value>.*)$")
LONGEST = 100
REACH = 30  # lines above a fault in which its cause is looked for
_COMMENT = re.compile(r"[ \t]#")
_END = re.compile(r"[,\]}]")
_BRACKET = re.compile(r"[\[\]{}]")


class Spot(Struct, frozen=True, kw_only=True):
    """Where a fault is: questions about the characters there."""

    path: str
    fault: Fault
    lines: tuple[str, ...]

    def finding(
        self, code: str, message: str, cure: str, *, at: Position | None = None, length: int = 1
    ) -> Diagnostic:
        """A finding of `length` characters at the fault, or where `at` says."""
        start = at or self.at
        span = Span(start, Position(start.line, start.column + max(length, 1)))
        return Diagnostic(code=code, message=message, path=self.path, span=span, help=cure)

    @property
    def at(self) -> Position:
        """Where libyaml gave up; at the end of the file, just behind its last character."""
        return self.fault.at

    @property
    def context(self) -> Position | None:
        """Where the thing began that could not be read."""
        return self.fault.context

    @property
    def line(self) -> str:
        """The line of the fault."""
        return self.lines[self.at.line - 1].rstrip("\r")

    def sign(self, at: Position | None) -> str:
        """The character at a place, empty where there is none."""
        if at is None or at.line > len(self.lines):
            return ""
        return self.lines[at.line - 1][at.column - 1 : at.column].rstrip("\r")

    @property
    def context_sign(self) -> str:
        """The character with which the thing began."""
        return self.sign(self.context)

    @property
    def last_bracket(self) -> Position | None:
        """The last opening bracket of a text that ends before it is closed, if it is near."""
        if not self.fault.at_end:
            return None
        closed = 0
        for number in range(self.at.line, max(self.at.line - REACH, 0), -1):
            for sign in reversed([*_BRACKET.finditer(self.lines[number - 1])]):
                if sign.group() in "[{" and not closed:
                    return Position(number, sign.start() + 1)
                closed += 1 if sign.group() in "]}" else -1
        return None

    @property
    def _in_brackets(self) -> bool:
        return self.context_sign in {"[", "{"}

    def value_begin(self, column: int) -> int | None:
        """The offset at which the text begins that an offset in the line lies in, if it is one."""
        before = self.line[:column]
        begin = before.rfind(": ") + 2
        if begin == 1:
            return None
        begin += len(before[begin:]) - len(before[begin:].lstrip(" "))
        return None if self.line[begin : begin + 1] in {'"', "'", "[", "{"} else begin

    def with_quotes(self, begin: int, before: re.Pattern[str] | None = None) -> str:
        """The line with quotes around the text from the offset `begin` on, and before a pattern."""
        end = self._text_end(begin, before)
        fixed = f"{self.line[:begin]}{quoted(self.line[begin:end])}{self.line[end:]}"
        return shown(fixed.strip(), LONGEST)

    def _text_end(self, begin: int, before: re.Pattern[str] | None) -> int:
        """The offset behind the text that begins at another."""
        inside = self._in_brackets or self._opened_before(begin)
        end = (before or (_END if inside else _COMMENT)).search(self.line, begin)
        text = self.line[begin : end.start() if end else None]
        return begin + len(text.rstrip())

    def _opened_before(self, offset: int) -> bool:
        before = self.line[:offset]
        return before.count("{") + before.count("[") > before.count("}") + before.count("]")
