"""1:1s and check-ins, and what was agreed there."""

from dataclasses import dataclass
from datetime import date as Day

from tracker.records.record import Record, SharedItem
from tracker.records.vocabulary import RaterGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(SharedItem):
    """Something promised; `first_due` is the date first promised, if it has moved."""

    title: str
    due: Day
    first_due: Day | None = None
    done: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """One review of goals."""

    date: Day
    title: str | None = None
    with_: RaterGroup | None = None
    period: str | None = None
    goals: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
