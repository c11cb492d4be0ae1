"""A text or number that an audience must not see, and where it is written."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from tracker.records.finding import section_of
from tracker.records.record import Item, Record
from tracker.records.sections import PROFILE

# The field it stands in, its line, and what it says.
Said: TypeAlias = tuple[str, int, str | Decimal]

# They say where and for whom, and are withheld apart from what their record says.
_ABOUT = frozenset({"id", "share", "line", "path"})


class Withheld(Struct, frozen=True, kw_only=True):
    """What is withheld of `record` (`goals/ship`); `is_id` where it names something."""

    value: str | Decimal
    record: str
    field: str
    path: str
    line: int
    is_id: bool = False


def withheld(record: Record, value: object, field: str, line: int) -> Iterator[Withheld]:
    """All that a value of a record's field says."""
    for place, at, said in _said(value, field, line):
        yield named(record, said, place, at)


def named(
    record: Record, value: str | Decimal, field: str, line: int, *, is_id: bool = False
) -> Withheld:
    """A value with its record."""
    section = section_of(record)
    return Withheld(
        value=value,
        record=section if section == PROFILE else f"{section}/{record.id}",
        field=field,
        path=record.path,
        line=line,
        is_id=is_id,
    )


def fields_of(thing: Record | Item) -> Iterator[tuple[str, object]]:
    """The fields of a record or item that say something, by name."""
    for name in thing.__struct_fields__:
        if name not in _ABOUT:
            yield name, getattr(thing, name)


def _said(value: object, field: str, line: int) -> Iterator[Said]:
    if isinstance(value, Item):
        for name, inner in fields_of(value):
            yield from _said(inner, f"{field}.{name}", value.line or line)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield field, line, str(key)
            yield from _said(inner, field, line)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _said(inner, field, line)
    elif isinstance(value, str | Decimal | int) and not isinstance(value, StrEnum | bool):
        yield field, line, value if isinstance(value, str) else Decimal(value)
