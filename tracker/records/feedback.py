"""What others (and oneself) said."""

from collections.abc import Mapping
from datetime import date as Day
from decimal import Decimal

from msgspec import field

from tracker.records.metrics import Scale
from tracker.records.record import Item, Record
from tracker.records.vocabulary import RaterGroup

ONE_TO_FIVE = Scale(min=Decimal(1), max=Decimal(5))


class Acted(Item, frozen=True, kw_only=True):
    """When and how feedback was acted on."""

    date: Day
    note: str | None = None


class Feedback(Record, frozen=True, kw_only=True):
    """Feedback given on `date`, or still open since `requested`."""

    from_: RaterGroup
    title: str | None = None
    date: Day | None = None
    requested: Day | None = None
    name: str | None = None
    ratings: Mapping[str, Decimal] = field(default_factory=dict)
    scale: Scale = ONE_TO_FIVE
    comment: str | None = None
    favourable: bool | None = None
    acted: Acted | None = None
    goals: tuple[str, ...] = ()
    signature: str | None = None
