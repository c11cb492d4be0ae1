"""Straight from events to values, for texts with nothing odd in them: nearly all."""

import re

from tracker.text.document import Block, Value
from tracker.text.events import (
    ALIAS,
    MAPPING,
    MAPPING_END,
    SCALAR,
    SEQUENCE_END,
    STREAM_END,
    Event,
    FaultyTextError,
    Next,
    events,
)
from tracker.text.limits import DEPTH, NODES
from tracker.text.memo import LONG, PLAIN, IrregularError
from tracker.text.misread import misread
from tracker.text.signs import CONTROLS, has_invisible, odd_sign
from tracker.text.tabs import indented_by_tab

_GLUED = re.compile(r"(?<=\S)[ \t]+#\w").finditer
_CONTROL = CONTROLS.search


def quick(text: str) -> Block | None:
    """The values in `text`, or None where anything in it is out of the ordinary."""
    if _is_odd(text):
        return None
    following = events(text)
    if " #" in text or "\t#" in text:
        following = _uncut(following, frozenset(found.start() for found in _GLUED(text)))
    try:
        following()  # the stream begins
        if type(following()) is STREAM_END:
            return None
        root = _value(following, following(), 1, 0)
        following()  # the document ends
        if type(following()) is not STREAM_END or not isinstance(root, Block):
            return None
    except (FaultyTextError, IrregularError, OverflowError):
        return None
    has_odd_signs = "\t" in text or has_invisible(text)
    return None if has_odd_signs and _has_odd_key(root) else root


def _is_odd(text: str) -> bool:
    """Whether anything can be in `text` that the quick way does not see."""
    return (
        "<<" in text
        or ("\t" in text and indented_by_tab(text) is not None)
        or (len(text) > NODES and _may_crowd(text))
        or misread(text) is not None
    )


def _has_odd_key(value: Value) -> bool:
    """Whether any key in `value` holds a tab, or what cannot be seen."""
    if isinstance(value, Block):
        return any(odd_sign(key) or _has_odd_key(inner) for key, inner in value.items())
    return isinstance(value, list) and any(map(_has_odd_key, value))


def _may_crowd(text: str) -> bool:
    """Whether `text` can hold too many nodes: each has an indicator or a line end of its own."""
    return 2 * sum(map(text.count, "-?:,[{\n")) > NODES


def _uncut(following: Next, cuts: frozenset[int]) -> Next:
    """The next event, but for a plain scalar that ends where a glued comment begins."""

    def checked() -> Event:
        event = following()
        if type(event) is SCALAR and event.implicit[0] and event.end_mark.index in cuts:
            raise IrregularError
        return event

    return checked


def _block(following: Next, line: int, depth: int) -> Block:
    if depth > DEPTH:
        raise IrregularError
    block, pairs = Block(), 0
    block.line = line
    while type(key := following()) is SCALAR:
        is_sound = key.implicit[0] or _is_harmless(key)
        if key.anchor or key.tag or "\n" in key.value or not is_sound:
            raise IrregularError
        event = following()
        if type(event) is SCALAR and event.implicit[0] and not (event.anchor or event.tag):
            block[key.value] = PLAIN[event.value]
        else:
            line_of_key = key.start_mark.line + 1
            block[key.value] = _value(following, event, line_of_key, depth)
        pairs += 1
    if len(block) != pairs or type(key) is not MAPPING_END:
        raise IrregularError  # a key twice, or one that is no scalar
    return block


def _listed(following: Next, depth: int) -> list[Value]:
    if depth > DEPTH:
        raise IrregularError
    items: list[Value] = []
    while type(event := following()) is not SEQUENCE_END:
        items.append(_value(following, event, event.start_mark.line + 1, depth))
    return items


def _value(following: Next, event: Event, line: int, depth: int) -> Value:
    kind = type(event)
    if kind is ALIAS or event.anchor or event.tag:
        raise IrregularError
    if kind is SCALAR:
        return PLAIN[event.value] if event.implicit[0] else _quoted(event)
    if kind is MAPPING:
        return _block(following, line, depth + 1)
    return _listed(following, depth + 1)


def _quoted(event: Event) -> str:
    text: str = event.value
    if len(text) > LONG or (event.style == '"' and _CONTROL(text)):
        raise IrregularError
    return text


def _is_harmless(key: Event) -> bool:
    return key.style != '"' or odd_sign(key.value) is None
