"""What a record says, wherever it stands: two that say the same are equal."""

from collections.abc import Mapping

from tracker.records.record import Item, Record

PLACES = frozenset({"path", "line"})


def content(value: object) -> object:
    """A value without the places in files of what is in it; it can be compared, and hashed."""
    if isinstance(value, Record | Item):
        named = ((n, getattr(value, n)) for n in value.__struct_fields__ if n not in PLACES)
        return (type(value).__name__, *((name, content(part)) for name, part in named))
    if isinstance(value, Mapping):
        return tuple((key, content(part)) for key, part in value.items())
    if isinstance(value, tuple):
        return tuple(content(part) for part in value)
    return value


def title_of(record: Record) -> str:
    """What a record is called: its title, else its id."""
    title: object = getattr(record, "title", None)
    return title if isinstance(title, str) and title else record.id
