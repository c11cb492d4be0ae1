"""Coaching, mentoring, courses and programmes."""

from datetime import date as Day
from decimal import Decimal

from tracker.records.record import Item, PrivateMoney, Record, SharedItem
from tracker.records.reviews import Action
from tracker.records.vocabulary import EngagementKind, EngagementResult


class EngagementOutcome(Item, frozen=True, kw_only=True):
    """How and when the engagement ended."""

    result: EngagementResult
    date: Day


class Session(SharedItem, frozen=True, kw_only=True):
    """One meeting; `minutes` is its length."""

    date: Day
    held: bool = True
    minutes: Decimal | None = None
    note: str | None = None
    actions: tuple[Action, ...] = ()


class Cost(PrivateMoney, frozen=True, kw_only=True):
    """Money spent; the owner's unless shared itself."""

    date: Day
    kind: str | None = None


class Benefit(PrivateMoney, frozen=True, kw_only=True):
    """Money gained; counted as amount x attribution x confidence (each 0 to 1)."""

    date: Day
    attribution: Decimal | None = None
    confidence: Decimal | None = None
    source: str | None = None


class Engagement(Record, frozen=True, kw_only=True):
    """One engagement; `continues` is the engagement before it, `goals` what it is for."""

    title: str
    kind: EngagementKind
    start: Day
    planned_end: Day
    provider: str | None = None
    outcome: EngagementOutcome | None = None
    continues: str | None = None
    goals: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    costs: tuple[Cost, ...] = ()
    benefits: tuple[Benefit, ...] = ()
