"""How the owner wants KPIs read."""

from decimal import Decimal

from tracker.records.record import Record


class KpiSetting(Record, frozen=True, kw_only=True):
    """Settings of a built-in KPI, or (with `metric`) a KPI of the owner's own."""

    title: str | None = None
    metric: str | None = None
    target: Decimal | None = None
    pinned: bool = False
    order: Decimal | None = None
    months: int | None = None
