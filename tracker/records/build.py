"""Documents become records, by the types of the records' fields.

A field is written under its own name, less a trailing underscore (`from_`, `with_`). What the
schemas accept, this builds: there is no other way for it to end.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from msgspec.structs import fields

from tracker.records.record import Audiences, Item, Plain, Record
from tracker.records.sections import NEVER_OPENED, OPENED_BY_RECORD, PROFILE, SECTIONS
from tracker.text.document import Block, Document, Value

Convert: TypeAlias = Callable[[Value], object]
T = TypeVar("T", bound=Record | Item)

# Fields of a record that are not written in it under their own name.
_GIVEN = frozenset({"id", "path", "line"})


def build(
    document: Document, broken: Collection[tuple[str | int, ...]] = frozenset()
) -> tuple[Record, ...]:
    """The records of a document in reading order.

    `broken` are pointers to what its schema refuses: `(section,)`, `(section, id)`, `("share",)`.
    Those are left out; unknown sections are too.
    """
    share = () if ("share",) in broken else _audiences(document.root.get("share", []))
    return tuple(
        _record(section, id_, block, document.path, share)
        for section, id_, block in _blocks(document.root)
        if (section,) not in broken and (section, id_) not in broken
    )


def build_item(kind: type[T], block: Block, **given: object) -> T:
    """An item or record of `kind` from schema-valid data; `given` is what is not written in it."""
    table = _table(cast("Hashable", kind))
    given["line"] = block.line
    for key, value in block.items():
        name, convert = table[key]
        given[name] = value if convert is _as_written else convert(value)
    make: Callable[..., T] = kind
    return make(**given)


def written_keys(kind: type[Record | Item]) -> Mapping[str, bool]:
    """The keys that `build` reads for `kind`, each with whether it must be written."""
    return {_key(f.name): f.required for f in fields(kind) if f.name not in _GIVEN}


def _blocks(root: Block) -> Iterator[tuple[str, str, Block]]:
    for section, value in root.items():
        if section not in SECTIONS or not isinstance(value, Block):
            continue
        if section == PROFILE:
            yield section, PROFILE, value
            continue
        for id_, block in value.items():
            if isinstance(block, Block):
                yield section, id_, block


def _record(section: str, id_: str, block: Block, path: str, default: Audiences) -> Record:
    """The record with the share it has in effect."""
    own = _audiences(block["share"]) if "share" in block else None
    if section in NEVER_OPENED:
        share: Audiences = ()
    elif own is not None:
        share = own
    else:
        share = () if section in OPENED_BY_RECORD else default
    written = Block((key, value) for key, value in block.items() if key != "share")
    written.line = block.line
    return build_item(SECTIONS[section], written, id=id_, path=path, share=share)


def _audiences(value: Value) -> Audiences:
    return tuple(cast("list[str]", value))


@cache
def _table(kind: type[Record | Item]) -> Mapping[str, tuple[str, Convert]]:
    """By key: the name of the field, and what turns the value written into the field's."""
    hints = get_type_hints(kind)
    return {
        _key(name): (name, _converter(hints[name]))
        for name in kind.__struct_fields__
        if name not in _GIVEN
    }


def _key(name: str) -> str:
    return name.removesuffix("_")


def _converter(hint: object) -> Convert:
    """What turns a value as written into one of the type `hint`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _one_of(tuple(a for a in arguments if a is not NoneType))
    if origin is tuple:
        return _tuple_of(_converter(arguments[0]))
    if origin is Mapping:
        return _mapping_to(_converter(arguments[1]))
    return _single(cast("type[object]", hint))


def _single(kind: type[object]) -> Convert:
    if kind is date:
        return cast("Convert", _DAYS.__getitem__)
    if kind is int:
        return cast("Convert", int)
    if issubclass(kind, StrEnum):
        return cast("Convert", {member.value: member for member in kind}.__getitem__)
    if issubclass(kind, Item):
        return lambda value: build_item(kind, cast("Block", value))
    return _as_written


class _Days(dict[str, date]):
    """The days as they are written, each made once: most facts share theirs with others."""

    def __missing__(self, written: str) -> date:
        day = self[written] = date.fromisoformat(written)
        return day


_DAYS = _Days()


def _as_written(value: Value) -> object:
    return value


def _one_of(options: tuple[object, ...]) -> Convert:
    """`X | None` is X: null is never written. `date | Decimal` is told by what is written."""
    if len(options) == 1:
        return _converter(options[0])
    if set(options) == {date, Decimal}:
        return lambda value: _DAYS[value] if isinstance(value, str) else value
    return plain


def plain(value: Value) -> Plain:
    """A value of the owner's own, immutable: mappings stay mappings, lists become tuples."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return tuple(plain(inner) for inner in value)
    return value


def _tuple_of(convert: Convert) -> Convert:
    """A list as a tuple. A mapping that stands alone is a list of one (`pay`)."""

    def converted(value: Value) -> tuple[object, ...]:
        members = value if isinstance(value, list) else [value]
        return tuple(map(convert, members))

    return converted


def _mapping_to(convert: Convert) -> Convert:
    return lambda value: {key: convert(inner) for key, inner in cast("Block", value).items()}
