"""How a value is passed on to an audience that sees its record."""

from collections.abc import Callable, Mapping
from typing import TypeAlias, cast

from tracker.records.record import Audiences, Item, Record
from tracker.records.sight import Sight

# From the value, what the audience sees, and what the value is a field of.
Pass: TypeAlias = Callable[[object, Sight, Record | Item], object]


def kept(value: object, _sight: Sight, _of: Record | Item) -> object:
    """The value as it is."""
    return value


def instead(other: object) -> Pass:
    """Another value in place of any."""
    return lambda _value, _sight, _of: other


def to_them(_value: object, sight: Sight, _of: Record | Item) -> object:
    """As `share`: the audience alone, since names of other audiences stay with the owner."""
    return (sight.audience,)


def if_opened(value: object, sight: Sight, of: Record | Item) -> object:
    """The value where the mapping it stands in is itself shared with the audience."""
    share = cast("Audiences | None", getattr(of, "share", None))
    return value if share is not None and sight.is_open(share) else None


def to_them_if_opened(_value: object, sight: Sight, of: Record | Item) -> object:
    """As `share` of such a mapping."""
    return if_opened((sight.audience,), sight, of)


def reference(target: str) -> Pass:
    """An id, or None where what it names is not there."""
    return lambda value, sight, _: (
        value if isinstance(value, str) and sight.sees(target, value) else None
    )


def references(target: str) -> Pass:
    """The ids of what is there."""
    return lambda value, sight, _: tuple(
        id_ for id_ in cast("tuple[str, ...]", value) if sight.sees(target, id_)
    )


def under(target: str) -> Pass:
    """The entries under ids of what is there."""
    return lambda value, sight, _: {
        id_: entry
        for id_, entry in cast("Mapping[str, object]", value).items()
        if sight.sees(target, id_)
    }
