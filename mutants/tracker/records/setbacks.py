"""What went wrong, and what was learnt."""

from dataclasses import dataclass
from datetime import date as Day

from tracker.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Setback(Record):
    """A setback and the day it was recovered from."""

    title: str
    date: Day
    recovered: Day | None = None
    lesson: str | None = None
