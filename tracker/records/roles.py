"""What a job description asks for."""

from collections.abc import Mapping
from decimal import Decimal

from msgspec import field

from tracker.records.record import Item, Record
from tracker.records.vocabulary import Category


class Requirement(Item, frozen=True, kw_only=True):
    """One thing a role asks for; `skill` is a metric's id, `level` the value it needs."""

    title: str
    category: Category | None = None
    skill: str | None = None
    level: Decimal | None = None
    weight: Decimal = Decimal(1)


class Role(Record, frozen=True, kw_only=True):
    """A job at a level."""

    title: str
    level: int | None = None
    requirements: Mapping[str, Requirement] = field(default_factory=dict)
