"""Section "text rules" of the format once more, written from its words and not from our code.

It stands on the parser that PyYAML has in Python, which shares no line with libyaml.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

import yaml

Read: TypeAlias = "dict[str, Read] | list[Read] | str | Decimal | bool | None"

NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
UNKNOWN_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
HIDDEN = re.compile(
    "[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u00ad\t\n]"
)  # bidirectional marks, and what has no width


class UnjudgedError(Exception):
    """PyYAML stumbles over what YAML allows: tabs between signs, and `?` in texts in brackets."""


class RefusedError(Exception):
    """The format does not allow this text."""


def independent(data: bytes) -> Read:
    """The values in a file; RefusedError where the format refuses it, as far
    as is said here."""
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as fault:
        raise RefusedError("bytes") from fault
    if CONTROL.search(text.replace("\r\n", "\n")):
        raise RefusedError("control character")
    events = yaml.parse(text, Loader=yaml.BaseLoader)
    try:
        return _document(events)
    except yaml.YAMLError as fault:
        if any(stumbling in str(fault) for stumbling in ("'\\t'", "got '?'")):
            raise UnjudgedError(str(fault)) from fault
        raise RefusedError(str(fault)) from fault


def _document(events: Iterator[yaml.Event]) -> Read:
    next(events)
    if isinstance(next(events), yaml.StreamEndEvent):
        raise RefusedError("empty")
    root = _value(next(events), events)
    next(events)
    if not isinstance(next(events), yaml.StreamEndEvent):
        raise RefusedError("documents")
    if not isinstance(root, dict):
        raise RefusedError("root")
    return root


def _value(event: yaml.Event, events: Iterator[yaml.Event]) -> Read:
    if isinstance(event, yaml.AliasEvent) or _is_marked(event):
        raise RefusedError("alias, anchor or tag")
    if isinstance(event, yaml.MappingStartEvent):
        return dict(_pairs(events))
    if isinstance(event, yaml.SequenceStartEvent):
        items: list[Read] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_value(event, events))
        return items
    assert isinstance(event, yaml.ScalarEvent)
    if len(event.value.encode("utf-8", "surrogatepass")) > 65_536:
        raise RefusedError("long")
    return _plain(event.value) if event.style is None else _quoted(event.value)


def _is_marked(event: yaml.Event) -> bool:
    return bool(getattr(event, "anchor", None) or getattr(event, "tag", None))


def _pairs(events: Iterator[yaml.Event]) -> Iterator[tuple[str, Read]]:
    keys: set[str] = set()
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise RefusedError("key")
        key: str = event.value
        if key in keys or (key == "<<" and event.style is None) or HIDDEN.search(key):
            raise RefusedError("key")
        keys.add(key)
        yield key, _value(next(events), events)


def _quoted(text: str) -> str:
    if CONTROL.search(text):
        raise RefusedError("control character")
    return text


def _plain(text: str) -> Read:
    if text in WORDS:
        return WORDS[text]
    if UNKNOWN_NUMBER.fullmatch(text):
        raise RefusedError("number")
    if NUMBER.fullmatch(text) is None:
        return text
    number = Decimal(text)
    digits = re.sub(r"[eE].*|[-.]", "", text).lstrip("0")
    exponent = int(re.split("[eE]", text)[1]) if re.search("[eE]", text) else 0
    far = number and abs(number.adjusted()) > 100
    if len(digits) > 34 or abs(exponent) > 100 or far or abs(number) >= 2**53:
        raise RefusedError("number")
    return number
