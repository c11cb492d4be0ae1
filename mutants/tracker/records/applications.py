"""Jobs and promotions applied for."""

from dataclasses import dataclass
from datetime import date as Day

from tracker.records.record import Record, SharedItem
from tracker.records.vocabulary import ApplicationKind, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationStage(SharedItem):
    """What was reached, and when."""

    date: Day
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(Record):
    """One application, made on `applied`."""

    title: str
    applied: Day
    organisation: str | None = None
    kind: ApplicationKind | None = None
    stages: tuple[ApplicationStage, ...] = ()
