"""Straight from lines to values, for texts of the plainest kind: those that hold most facts.

Why: YAML's own parser spends most of its time on an object for each event. Here a line is one of a
few forms, or the whole text is left to that parser; whatever the two read, they read alike.
"""

import re
from collections.abc import Iterator
from sys import intern
from typing import TypeAlias

from tracker.text.document import Block, Value
from tracker.text.limits import DEPTH, NODES
from tracker.text.memo import LONG, PLAIN, IrregularError

_Stack: TypeAlias = list[tuple[int, "Block | list[Value]"]]

_KEY = r"[A-Za-z0-9_][A-Za-z0-9_-]{0,63}"
# Begins with no indicator, holds neither `: ` nor ` #`, and ends with neither a colon nor a space.
_SCALAR = r"(?:-(?=[0-9]))?[^\W_][^:#\n]*(?:(?::(?=[^\s:#])|(?<=[^\s:#])#)[^:#\n]*)*(?<![ :])"
_QUOTED = r'"[^"\\\n]*"'
# In braces and brackets there are more indicators.
_INNER = r"(?:-(?=[0-9]))?[^\W_][^\n:#,\[\]{}?\"']*(?<! )"
_LIST = rf"\[(?:{_INNER}(?:, {_INNER})*)?\]"
_PAIR = rf"({_KEY}): (?:({_INNER})|({_QUOTED})|({_LIST}))"
_LINE = re.compile(
    rf"^( *)(?:(- )?(?:({_KEY}):(?= [^ ]|$) ?)?"
    rf"(?:({_SCALAR})|({_QUOTED}|{_LIST}|\{{[^\n]*\}}))?|#.*)$|^(.+)$",
    re.MULTILINE,
).findall
_PAIRS = re.compile(rf"{_PAIR}(?=, |\Z)").findall
_ARE_PAIRS = re.compile(rf"{_PAIR}(?:, {_PAIR})*").fullmatch
# No line that holds one of these is plain enough; most texts that are not have one.
_SIGNS = ("\t", "\r", ": |", ": >")


class Reading:
    """What is read of a text so far: the root, and in it the mappings and lists that are open.

    Each of these is the last that stands in the one before. `opened` is a key of which the value
    is yet to come.
    """

    __slots__ = ("line", "opened", "opened_on", "stack")

    def __init__(self) -> None:
        self.line, self.opened, self.opened_on = 1, "", 0
        self.stack: _Stack = [(0, _block(1))]

    def go_on(self, text: str) -> None:
        """Reads more lines. Raises IrregularError, OverflowError."""
        stack, opened, opened_on, line = self.stack, self.opened, self.opened_on, self.line
        for line, width, dash, key, scalar, other in _written(text, self.line):
            if opened:
                _enter(stack, width, opened, [] if dash else _block(opened_on))
            elif width != stack[-1][0]:
                _leave(stack, width)
            value = PLAIN[scalar] if scalar else _other(other, line) if other else None
            if dash:
                _add(stack, width, _block(line) if key else value)
            if key:
                _set(stack[-1][1], key, value)
            opened, opened_on = ("" if scalar or other else key), line
        self.opened, self.opened_on = opened, opened_on
        self.line += text.count("\n") + 1

    def root(self) -> Block:
        """All that was read. Raises IrregularError where it is not the whole of a text."""
        root = self.stack[0][1]
        if self.opened or not isinstance(root, Block) or not root:
            raise IrregularError
        return root


def by_line(text: str) -> Block | None:
    """The values in `text`, or None where any line is not of the plainest kind."""
    if not may_be_plain(text):
        return None
    try:
        reading = Reading()
        reading.go_on(text)
        return reading.root()
    except (IrregularError, OverflowError):
        return None


def may_be_plain(text: str) -> bool:
    """Whether it is worth a try to read `text` by lines."""
    return len(text) <= NODES and not any(sign in text for sign in _SIGNS)


def _written(text: str, first: int) -> Iterator[tuple[int, int, str, str, str, str]]:
    """The lines that are not blank: number, column, dash, key, plain scalar, other value."""
    for line, (indent, dash, key, scalar, other, odd) in enumerate(_LINE(text), first):
        if key or (dash and (scalar or other)):
            yield line, len(indent), dash, key, scalar, other
        elif dash or scalar or other or odd:
            raise IrregularError


def _block(line: int) -> Block:
    block = Block()
    block.line = line
    return block


def _enter(stack: _Stack, width: int, key: str, inner: "Block | list[Value]") -> None:
    """Puts what stands below the key that was last, further in, at its place."""
    column, here = stack[-1]
    if width <= column or len(stack) > DEPTH // 2 or not isinstance(here, Block):
        raise IrregularError
    here[intern(key)] = inner
    stack.append((width, inner))


def _leave(stack: _Stack, width: int) -> None:
    """Goes out to what begins in this column."""
    while len(stack) > 1 and width < stack[-1][0]:
        stack.pop()
    if width != stack[-1][0]:
        raise IrregularError


def _add(stack: _Stack, width: int, item: Value) -> None:
    """Adds an item to the list that is last; a mapping is open from then on."""
    here = stack[-1][1]
    if not isinstance(here, list):
        raise IrregularError
    here.append(item)
    if isinstance(item, Block) and not item:
        stack.append((width + len("- "), item))


def _set(here: "Block | list[Value]", key: str, value: Value) -> None:
    if key in here or not isinstance(here, Block):
        raise IrregularError
    here[intern(key)] = value  # a few words, written again and again


def _other(text: str, line: int) -> Value:
    """A text in quotes, a list in brackets, a mapping in braces."""
    if text[0] == '"':
        return _text(text)
    return _listed(text) if text[0] == "[" else _paired(text[1:-1], line)


def _text(quoted: str) -> str:
    if len(quoted) > LONG:
        raise IrregularError
    return quoted[1:-1]


def _listed(text: str) -> list[Value]:
    inside = text[1:-1]
    return [PLAIN[item] for item in inside.split(", ")] if inside else []


def _paired(text: str, line: int) -> Block:
    if _ARE_PAIRS(text) is None:
        raise IrregularError
    block = _block(line)
    for key, scalar, quoted, listed in _PAIRS(text):
        value = PLAIN[scalar] if scalar else _text(quoted) if quoted else _listed(listed)
        _set(block, key, value)
    return block
