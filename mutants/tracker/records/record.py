"""What all records have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

Audiences: TypeAlias = tuple[str, ...]
Plain: TypeAlias = "Mapping[str, Plain] | tuple[Plain, ...] | str | Decimal | bool | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A mapping inside a record; `line` is its own, from 1."""

    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedItem(Item):
    """A list item that may narrow its record's audience; None inherits it."""

    share: Audiences | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Item):
    """A titled web address."""

    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Item):
    """An amount; `currency` is ISO 4217 and None means the profile's."""

    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateMoney(Money):
    """Money that is the owner's alone unless it itself carries `share`."""

    share: Audiences = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
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
