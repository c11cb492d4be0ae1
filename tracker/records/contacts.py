"""People known; the owner's eyes only."""

from datetime import date as Day
from decimal import Decimal

from tracker.records.record import Record


class Contact(Record, frozen=True, kw_only=True):
    """Someone met; `quality` of the tie is 1 to 5."""

    met: Day
    name: str | None = None
    organisation: str | None = None
    sector: str | None = None
    quality: Decimal | None = None
    interactions: tuple[Day, ...] = ()
