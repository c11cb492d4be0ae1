"""Records as the format writes them, as plain values for JSON."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache

from msgspec.structs import fields

from tracker.data.instruments import instruments
from tracker.records.audience import Shared
from tracker.records.evidence import Evidence
from tracker.records.metrics import Metric
from tracker.records.portfolio import OWNER
from tracker.records.positions import Pay
from tracker.records.record import Item, Record
from tracker.records.sections import NEVER_OPENED, PROFILE
from tracker.views.kpis_json import Json

# Where a record or item stands is no part of what it says; the rows of a CSV file are observations.
_NOT_SAID = frozenset({"id", "path", "line", "csv"})
_SHARE = "share"


def written(portfolio: Shared) -> dict[str, Json]:
    """The records by section and id, under the keys of the format: a portfolio file of their own.

    What was not written is absent, but for defaults that mean something (`weight` 1). Shipped
    instruments are left out, and so are `share` and folders of files for others than the owner.
    """
    owner = portfolio.audience == OWNER
    document: dict[str, Json] = {}
    if portfolio.profile is not None:
        document[PROFILE] = _thing(portfolio.profile, owner=owner)
    shipped = {instrument.id for instrument in instruments()}
    for section, records in portfolio.sections.items():
        named = {
            id_: _thing(record, owner=owner and section not in NEVER_OPENED)
            for id_, record in records.items()
            if section != "instruments" or id_ not in shipped
        }
        if named:
            document[section] = named
    return document


def _thing(thing: Record | Item, *, owner: bool) -> dict[str, Json]:
    return {
        name.removesuffix("_"): _value(_told(thing, name, owner=owner), owner=owner)
        for name in _said(thing, owner=owner)
    }


def _told(thing: Record | Item, name: str, *, owner: bool) -> object:
    """What a field tells; of a file, others than the owner are told its name and no folder."""
    value: object = getattr(thing, name)
    if isinstance(thing, Evidence) and thing.file and name == "file" and not owner:
        return thing.file.rpartition("/")[2]
    return value


def _said(thing: Record | Item, *, owner: bool) -> Iterator[str]:
    """The fields of which something is to be told."""
    required = _required(type(thing))
    for name in _sayable(type(thing)):
        if name == _SHARE and not owner:
            continue
        value: object = getattr(thing, name)
        if name == _SHARE:
            is_said = value is not None
        elif name == "observations" and isinstance(thing, Metric):
            is_said = thing.ratio is None and thing.growth is None
        else:
            is_said = name in required or value not in (None, (), {})
        if is_said:
            yield name


@cache
def _sayable(kind: type[Record | Item]) -> tuple[str, ...]:
    return tuple(name for name in kind.__struct_fields__ if name not in _NOT_SAID)


@cache
def _required(kind: type[Record | Item]) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind) if field.required)


def _value(value: object, *, owner: bool) -> Json:
    match value:
        case str() | None | bool():
            return str(value) if isinstance(value, str) else value
        case int() | Decimal():
            return _number(value)
        case date():
            return value.isoformat()
        case Item():
            return _thing(value, owner=owner)
        case tuple() | Mapping():
            return _several(value, owner=owner)
        case _:
            return str(value)


def _several(values: tuple[object, ...] | Mapping[str, object], *, owner: bool) -> Json:
    match values:
        case (Pay(date=None) as pay,):  # from the position's beginning: no list, which takes dates
            return _thing(pay, owner=owner)
        case tuple():
            return [_value(inner, owner=owner) for inner in values]
        case _:
            return {key: _value(inner, owner=owner) for key, inner in values.items()}


def _number(value: Decimal | int) -> int | float:
    """The number as written, as far as JSON's readers can hold it: some 17 digits."""
    return int(value) if value == int(value) else float(value)
