"""What a KPI is: its definition, and how it is asked for."""

from collections.abc import Callable
from datetime import date as Day

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.change import change, interval_of
from tracker.kpis.explanation import Explanation
from tracker.kpis.result import Previous, Result
from tracker.kpis.verdict import Noun
from tracker.kpis.window import Length, Months, Window, months_after
from tracker.records.kpis import KpiSetting
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Direction

YEAR = Months(12)


class Kpi(Struct, frozen=True, kw_only=True):
    """A KPI and how it is computed.

    `counts` is what n counts, `minimum` how many of them a value takes. A length in months may be
    changed by the owner. `version` rises whenever the same records may give another figure.
    Where there is no interval, `least_change` is the smallest that means anything: 0 where things
    are counted and not sampled, None where nobody knows. `direction` is the better one.
    """

    id: str
    title: str
    unit: str
    counts: Noun
    definition: Explanation
    compute: Callable[[Portfolio, Day], Result]
    minimum: int = 1
    length: Length = YEAR
    version: int = 1
    least_change: int | None = 0
    direction: Direction = Direction.INCREASE

    @property
    def source(self) -> str:
        """Where the definition comes from."""
        return self.definition.source

    def setting(self, portfolio: Portfolio) -> KpiSetting:
        """How the owner wants it read."""
        return portfolio.kpis.get(self.id) or KpiSetting(id=self.id, path="", line=0)

    def window(self, portfolio: Portfolio, as_of: Day) -> Window:
        """The days that count, of the owner's length where that may be chosen."""
        months = self.setting(portfolio).months
        if months is not None and isinstance(self.length, Months):
            return Months(months).until(as_of)
        return self.length.until(as_of)


def measured(kpi: Kpi, portfolio: Portfolio, as_of: Day) -> Result:
    """The KPI as of a day, with what it was one window (or else 12 months) earlier."""
    now = kpi.compute(portfolio, as_of)
    earlier = now.window.start or months_after(as_of, -YEAR.count)
    before = kpi.compute(portfolio, earlier)
    previous = Previous(
        as_of=earlier, value=before.value, status=before.status, interval=interval_of(before)
    )
    judged = change(now, previous, least=kpi.least_change, direction=kpi.direction)
    return replace(now, previous=previous, change=judged)
