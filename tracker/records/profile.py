"""Whose portfolio this is, where they are heading, and who may look."""

from collections.abc import Mapping
from datetime import date as Day

from msgspec import field

from tracker.records.record import Item, Record


class Audience(Item, frozen=True, kw_only=True):
    """A group of readers the owner publishes for."""

    title: str
    note: str | None = None


class Profile(Record, frozen=True, kw_only=True):
    """The owner; `role` and `target_role` are ids of roles."""

    name: str
    headline: str | None = None
    about: str | None = None
    role: str | None = None
    target_role: str | None = None
    target_date: Day | None = None
    currency: str | None = None
    audiences: Mapping[str, Audience] = field(default_factory=dict)
