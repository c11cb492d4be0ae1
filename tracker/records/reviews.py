"""1:1s and check-ins, and what was agreed there."""

from datetime import date as Day

from tracker.records.record import Record, SharedItem
from tracker.records.vocabulary import RaterGroup


class Action(SharedItem, frozen=True, kw_only=True):
    """Something promised; `first_due` is the date first promised, if it has moved."""

    title: str
    due: Day
    first_due: Day | None = None
    done: Day | None = None


class Review(Record, frozen=True, kw_only=True):
    """One review of goals."""

    date: Day
    title: str | None = None
    with_: RaterGroup | None = None
    period: str | None = None
    goals: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
