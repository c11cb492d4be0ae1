"""Jobs and promotions applied for."""

from datetime import date as Day

from tracker.records.record import Record, SharedItem
from tracker.records.vocabulary import ApplicationKind, Stage


class ApplicationStage(SharedItem, frozen=True, kw_only=True):
    """What was reached, and when."""

    date: Day
    stage: Stage


class Application(Record, frozen=True, kw_only=True):
    """One application, made on `applied`."""

    title: str
    applied: Day
    organisation: str | None = None
    kind: ApplicationKind | None = None
    stages: tuple[ApplicationStage, ...] = ()
