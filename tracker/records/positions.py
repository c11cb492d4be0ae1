"""The jobs held."""

from collections.abc import Mapping
from datetime import date as Day
from decimal import Decimal

from msgspec import field

from tracker.records.record import PrivateMoney, Record
from tracker.records.vocabulary import PayPeriod, PositionChange


class Pay(PrivateMoney, frozen=True, kw_only=True):
    """Pay from `date` on (None: from the position's start); the owner's unless shared itself."""

    per: PayPeriod = PayPeriod.YEAR
    date: Day | None = None


class Position(Record, frozen=True, kw_only=True):
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
