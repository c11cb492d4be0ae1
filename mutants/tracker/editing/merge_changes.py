"""What somebody did to a file's data, as changes that can be made in another text."""

from collections.abc import Iterator

from tracker.editing.change import Append, Change, New, Put, Replace, same
from tracker.text.document import Block, Place, Value


class _Inexpressible(Exception):
    """Something was taken out, or put in between."""


def changes_between(base: Block, now: Block, there: Block) -> tuple[Change, ...] | None:
    """The changes that make `now` of `base`; None where something else was done as well.

    They are for a text that says `there`: what it has begun as well is gone on with.
    """
    try:
        return tuple(_in_block(_begun(base, now, there), now, ()))
    except _Inexpressible:
        return None


def _begun(base: Block, now: Block, there: Block) -> Block:
    """The base with empty sections for those that both sides have begun."""
    both = now.keys() & there.keys() - base.keys()
    return Block({**base, **{key: Block() for key in both if isinstance(now[key], Block)}})


def _in_block(base: Block, now: Block, place: Place) -> Iterator[Change]:
    if base.keys() - now.keys():
        raise _Inexpressible
    for key, value in now.items():
        if key not in base:
            yield from _put(place, key, value)
        elif not same(base[key], value):
            yield from _changed(base[key], value, place, key)


def _put(place: Place, key: str, value: Value) -> Iterator[Change]:
    if isinstance(value, list) and all(isinstance(item, Block) for item in value):
        # Item by item: the other side may have begun the same list.
        yield from _appended(place, key, value)
    else:
        yield Put(place=place, key=key, value=_new(value))


def _changed(base: Value, now: Value, place: Place, key: str | int) -> Iterator[Change]:
    here = (*place, key)
    if isinstance(base, Block) and isinstance(now, Block):
        yield from _in_block(base, now, here)
    elif isinstance(base, list) and isinstance(now, list) and isinstance(key, str):
        yield from _in_list(base, now, place, key)
    elif isinstance(now, str) or (not isinstance(now, Block | list | bool) and now is not None):
        yield Replace(place=here, value=now)
    else:
        raise _Inexpressible


def _in_list(base: list[Value], now: list[Value], place: Place, key: str) -> Iterator[Change]:
    if len(now) < len(base):
        raise _Inexpressible
    for number, (old, new) in enumerate(zip(base, now, strict=False)):
        if not same(old, new):
            yield from _changed(old, new, (*place, key), number)
    yield from _appended(place, key, now[len(base) :])


def _appended(place: Place, key: str, items: list[Value]) -> Iterator[Change]:
    for item in items:
        if not isinstance(item, Block):
            raise _Inexpressible
        yield Append(place=place, key=key, item={k: _new(v) for k, v in item.items()})


def _new(value: Value) -> New:
    if isinstance(value, Block):
        return {key: _new(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return tuple(_new(item) for item in value)
    if value is None:
        raise _Inexpressible
    return value
