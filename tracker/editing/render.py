"""A new record as lines of text, written as people write them."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from tracker.editing.change import Fields, New
from tracker.editing.scalar import scalar
from tracker.editing.style import STEP, WIDE, Style, in_flow, item_lines
from tracker.text.parse import parse
from tracker.text.source import Source

_PLAIN = Style()


class Hand(Struct, frozen=True, kw_only=True):
    """How a file is written: blanks before the keys of a record, and before the dashes below."""

    step: int = STEP
    list_indent: int = STEP


def record_lines(name: str, record: Fields, hand: Hand, indent: int) -> Iterator[str]:
    """The lines of a record under its id, which stands after `indent` blanks."""
    yield f"{' ' * indent}{name}:"
    yield from mapping_lines(record, hand, indent + hand.step)


def mapping_lines(mapping: Fields, hand: Hand, indent: int) -> Iterator[str]:
    """The lines of a mapping whose keys stand after `indent` blanks."""
    for key, value in mapping.items():
        yield from _key_lines(key, value, hand, indent)


def _key_lines(key: str, value: New, hand: Hand, indent: int) -> Iterator[str]:
    blanks = " " * indent
    if isinstance(value, str) and "\n" in value:
        yield from _text_lines(key, value, hand, indent)
        return
    items = value if isinstance(value, tuple) else ()
    line = f"{blanks}{key}: {_in_line(value)}"
    if not isinstance(value, Mapping | tuple) or (len(line) <= WIDE and not _is_listed(items)):
        yield line
        return
    yield f"{blanks}{key}:"
    if isinstance(value, Mapping):
        yield from mapping_lines(value, hand, indent + hand.step)
    for item in items:
        yield from _item_lines(item, indent + hand.list_indent)


def _in_line(value: New) -> str:
    return in_flow(value, _PLAIN) if isinstance(value, Mapping | tuple) else scalar(value)


def _is_listed(items: tuple[New, ...]) -> bool:
    """Whether the items are mappings, each of which is given a line."""
    return any(isinstance(item, Mapping) for item in items)


def _item_lines(item: New, indent: int) -> Iterator[str]:
    if isinstance(item, Mapping):
        yield from item_lines(item, _PLAIN, indent)
    else:
        yield f"{' ' * indent}- {_in_line(item)}"


def _text_lines(key: str, text: str, hand: Hand, indent: int) -> Iterator[str]:
    """A text of several lines, as a block where it can be one."""
    body = text.removesuffix("\n")
    sign = "|" if text.endswith("\n") else "|-"
    inner = " " * (indent + hand.step)
    lines = [f"{inner}{line}" if line else "" for line in body.split("\n")]
    if _is_read(f"k: {sign}\n" + "".join(f"  {line}\n" for line in lines), text):
        yield f"{' ' * indent}{key}: {sign}"
        yield from lines
    else:
        yield f"{' ' * indent}{key}: {scalar(text)}"


def _is_read(written: str, text: str) -> bool:
    document, findings = parse(Source(path="", data=written.encode("utf-8", "surrogateescape")))
    return document is not None and not findings and document.root.get("k") == text
