"""What is to be changed in a file's data, and what the data is to be afterwards."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias, cast

from msgspec import Struct

from tracker.text.document import Block, Place, Value

New: TypeAlias = "Mapping[str, New] | tuple[New, ...] | str | Decimal | bool"
Fields: TypeAlias = Mapping[str, New]


class Append(Struct, frozen=True, kw_only=True):
    """One more `item` in the list under `key` of the mapping at `place`; no key, no list yet."""

    place: Place
    key: str
    item: Fields


class Put(Struct, frozen=True, kw_only=True):
    """A `key` that the mapping at `place` does not have yet."""

    place: Place
    key: str
    value: New


class Replace(Struct, frozen=True, kw_only=True):
    """Another text or number at `place`."""

    place: Place
    value: str | Decimal


Change: TypeAlias = Append | Put | Replace


def after(root: Block, changes: tuple[Change, ...]) -> Block:
    """The data of a file once the changes are made; `root` itself stays as it is."""
    changed = _copied(root)
    for change in changes:
        _make(change, changed)
    return changed


def same(one: Value, other: Value) -> bool:
    """Whether two values are the same to the last digit; the order of keys does not count."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Block) and isinstance(other, Block):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return str(one) == str(other)


def _make(change: Change, root: Block) -> None:
    if isinstance(change, Replace):
        *above, last = change.place
        _set(_within(root, tuple(above)), last, change.value)
        return
    mapping = _within(root, change.place)
    if isinstance(change, Put):
        _set(mapping, change.key, _value(change.value))
    elif isinstance(mapping, Block) and isinstance(found := mapping.get(change.key), list):
        found.append(_value(change.item))
    else:
        _set(mapping, change.key, [_value(change.item)])


def _within(value: Value, place: Place) -> Value:
    for step in place:
        value = _inside(value)[step]
    return value


def _set(value: Value, step: str | int, new: Value) -> None:
    _inside(value)[step] = new


def _inside(value: Value) -> dict[str | int, Value]:
    """What is in a mapping by its keys, or in a list by its numbers."""
    return cast("dict[str | int, Value]", value)


def _value(new: New) -> Value:
    """What is new as a parser would read it."""
    if isinstance(new, Mapping):
        return Block((key, _value(inner)) for key, inner in new.items())
    return [_value(inner) for inner in new] if isinstance(new, tuple) else new


def _copied(root: Block) -> Block:
    return Block((key, _copy(inner)) for key, inner in root.items())


def _copy(value: Value) -> Value:
    if isinstance(value, Block):
        return _copied(value)
    return [_copy(inner) for inner in value] if isinstance(value, list) else value
