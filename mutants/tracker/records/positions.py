"""The jobs held."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from decimal import Decimal

from tracker.records.record import PrivateMoney, Record
from tracker.records.vocabulary import PayPeriod, PositionChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay(PrivateMoney):
    """Pay from `date` on (None: from the position's start); the owner's unless shared itself."""

    per: PayPeriod = PayPeriod.YEAR
    date: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Record):
    """A job held from `start` to `end` (None: still held)."""

    title: str
    start: Day
    end: Day | None = None
    organisation: str | None = None
    role: str | None = None
    level: int | None = None
    change: PositionChange | None = None
    pay: tuple[Pay, ...] = ()
    scope: Mapping[str, Decimal] = field(default_factory=dict)
    verified_by: str | None = None
