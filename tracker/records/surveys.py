"""Questionnaires as scoring keys, and the times they were answered."""

from collections.abc import Mapping
from datetime import date as Day
from decimal import Decimal

from tracker.records.metrics import Scale
from tracker.records.record import Item, Record
from tracker.records.vocabulary import Scoring


class InstrumentItem(Item, frozen=True, kw_only=True):
    """One question; reversed items score max + min - answer."""

    text: str | None = None
    reverse: bool = False


class Band(Item, frozen=True, kw_only=True):
    """A named range of scores, up to but not including `below`; None is the last."""

    title: str
    below: Decimal | None = None


class Instrument(Record, frozen=True, kw_only=True):
    """A scoring key for one construct."""

    title: str
    construct: str
    items: Mapping[str, InstrumentItem]
    scale: Scale
    scoring: Scoring
    multiply: Decimal = Decimal(1)
    min_answered: int | None = None
    bands: tuple[Band, ...] = ()
    source: str | None = None
    licence: str | None = None


class Survey(Record, frozen=True, kw_only=True):
    """The answers to an instrument on a day."""

    instrument: str
    date: Day
    answers: Mapping[str, Decimal]
    title: str | None = None
