"""Documents become records, by the types of the records' fields.

A field is written under its own name, less a trailing underscore (`from_`, `with_`). What the
schemas accept, this builds: there is no other way for it to end.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from msgspec.structs import fields

from tracker.records.record import Audiences, Item, Plain, Record
from tracker.records.sections import NEVER_OPENED, OPENED_BY_RECORD, PROFILE, SECTIONS
from tracker.text.document import Block, Document, Value

Convert: TypeAlias = Callable[[Value], object]
Inner: TypeAlias = "Callable[[type[Item]], Convert]"
T = TypeVar("T", bound=Record | Item)

# Fields of a record that are not written in it under their own name.
_GIVEN = frozenset({"id", "path", "line"})


class Building:
    """Makes records, and items inside them, of schema-valid data."""

    def __init__(self) -> None:
        """Knows the fields of no kind yet."""
        self._tables: dict[type[object], Mapping[str, tuple[str, Convert]]] = {}

    def item(self, kind: type[T], block: Block, **given: object) -> T:
        """An item or record of `kind`; `given` is what is not written in it."""
        table = self._tables.get(kind) or self._table(kind)
        given["line"] = block.line
        for key, value in block.items():
            name, convert = table[key]
            given[name] = value if convert is _as_written else convert(value)
        make: Callable[..., T] = kind
        return make(**given)

    def inner(self, kind: type[Item]) -> Convert:
        """What makes items that stand in others, or in records."""
        return lambda value: self.item(kind, cast("Block", value))

    def _table(self, kind: type[T]) -> Mapping[str, tuple[str, Convert]]:
        """By key: the name of the field, and what turns the value written into the field's."""
        hints = get_type_hints(kind)
        table = self._tables[kind] = {
            _key(name): (name, _converter(hints[name], self.inner))
            for name in kind.__struct_fields__
            if name not in _GIVEN
        }
        return table


BUILDING = Building()
build_item = BUILDING.item


def build(
    document: Document,
    broken: Collection[tuple[str | int, ...]] = frozenset(),
    building: Building = BUILDING,
) -> tuple[Record, ...]:
    """The records of a document in reading order, each of them as `building` makes it.

    `broken` are pointers to what its schema refuses: `(section,)`, `(section, id)`, `("share",)`.
    Those are left out; unknown sections are too.
    """
    share = () if ("share",) in broken else _audiences(document.root.get("share", []))
    return tuple(
        building.item(
            SECTIONS[section],
            _less_share(block),
            id=id_,
            path=document.path,
            share=_share(section, block, share),
        )
        for section, id_, block in _blocks(document.root)
        if (section,) not in broken and (section, id_) not in broken
    )


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


def _share(section: str, block: Block, default: Audiences) -> Audiences:
    """The share that a record has in effect."""
    if section in NEVER_OPENED:
        return ()
    if "share" in block:
        return _audiences(block["share"])
    return () if section in OPENED_BY_RECORD else default


def _less_share(block: Block) -> Block:
    written = Block((key, value) for key, value in block.items() if key != "share")
    written.line = block.line
    return written


def _audiences(value: Value) -> Audiences:
    return tuple(cast("list[str]", value))


def _key(name: str) -> str:
    return name.removesuffix("_")


def _converter(hint: object, inner: Inner) -> Convert:
    """What turns a value as written into one of the type `hint`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _one_of(tuple(a for a in arguments if a is not NoneType), inner)
    if origin is tuple:
        return _tuple_of(_converter(arguments[0], inner))
    if origin is Mapping:
        return _mapping_to(_converter(arguments[1], inner))
    return _single(cast("type[object]", hint), inner)


def _single(kind: type[object], inner: Inner) -> Convert:
    if kind is date:
        return cast("Convert", _DAYS.__getitem__)
    if kind is int:
        return cast("Convert", int)
    if issubclass(kind, StrEnum):
        return cast("Convert", {member.value: member for member in kind}.__getitem__)
    if issubclass(kind, Item):
        return inner(kind)
    return _as_written


class _Days(dict[str, date]):
    """The days as they are written, each made once: most facts share theirs with others."""

    def __missing__(self, written: str) -> date:
        day = self[written] = date.fromisoformat(written)
        return day


_DAYS = _Days()


def _as_written(value: Value) -> object:
    return value


def _one_of(options: tuple[object, ...], inner: Inner) -> Convert:
    """`X | None` is X: null is never written. `date | Decimal` is told by what is written."""
    if len(options) == 1:
        return _converter(options[0], inner)
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
