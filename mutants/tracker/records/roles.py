"""What a job description asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from tracker.records.record import Item, Record
from tracker.records.vocabulary import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Item):
    """One thing a role asks for; `skill` is a metric's id, `level` the value it needs."""

    title: str
    category: Category | None = None
    skill: str | None = None
    level: Decimal | None = None
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """A job at a level."""

    title: str
    level: int | None = None
    requirements: Mapping[str, Requirement] = field(default_factory=dict)
