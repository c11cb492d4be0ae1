"""How the owner wants KPIs read."""

from dataclasses import dataclass
from decimal import Decimal

from tracker.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiSetting(Record):
    """Settings of a built-in KPI, or (with `metric`) a KPI of the owner's own."""

    title: str | None = None
    metric: str | None = None
    target: Decimal | None = None
    pinned: bool = False
    order: Decimal | None = None
    months: int | None = None
