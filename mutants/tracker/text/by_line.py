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


def by_line(text: str) -> Block | None:
    """The values in `text`, or None where any line is not of the plainest kind."""
    if len(text) > NODES or any(sign in text for sign in _SIGNS):
        return None
    try:
        return _root(text)
    except (IrregularError, OverflowError):
        return None


def _root(text: str) -> Block:
    root, opened, opened_on = _block(1), "", 0
    stack: _Stack = [(0, root)]
    for line, width, dash, key, scalar, other in _written(text):
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
    if opened or not root:
        raise IrregularError
    return root


def _written(text: str) -> Iterator[tuple[int, int, str, str, str, str]]:
    """The lines that are not blank: number, column, dash, key, plain scalar, other value."""
    for line, (indent, dash, key, scalar, other, odd) in enumerate(_LINE(text), 1):
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
