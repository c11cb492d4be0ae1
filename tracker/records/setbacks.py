"""What went wrong, and what was learnt."""

from datetime import date as Day

from tracker.records.record import Record


class Setback(Record, frozen=True, kw_only=True):
    """A setback and the day it was recovered from."""

    title: str
    date: Day
    recovered: Day | None = None
    lesson: str | None = None
