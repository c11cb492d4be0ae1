"""What all records have in common."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

from msgspec import Struct, field

Audiences: TypeAlias = tuple[str, ...]
Plain: TypeAlias = "Mapping[str, Plain] | tuple[Plain, ...] | str | Decimal | bool | None"


class Item(Struct, frozen=True, kw_only=True):
    """A mapping inside a record; `line` is its own, from 1."""

    line: int = 0


class SharedItem(Item, frozen=True, kw_only=True):
    """A list item that may narrow its record's audience; None inherits it."""

    share: Audiences | None = None


class Link(Item, frozen=True, kw_only=True):
    """A titled web address."""

    url: str
    title: str | None = None


class Money(Item, frozen=True, kw_only=True):
    """An amount; `currency` is ISO 4217 and None means the profile's."""

    amount: Decimal
    currency: str | None = None


class PrivateMoney(Money, frozen=True, kw_only=True):
    """Money that is the owner's alone unless it itself carries `share`."""

    share: Audiences = ()


class Record(Struct, frozen=True, kw_only=True):
    """One record of a section, at `path` and `line`; `share` is who may see it, in effect."""

    id: str
    path: str
    line: int
    share: Audiences = ()
    note: str | None = None
    private_note: str | None = None
    tags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    custom: Mapping[str, Plain] = field(default_factory=dict)
