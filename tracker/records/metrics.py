"""What is measured, and each time it was."""

from datetime import date as Day
from decimal import Decimal

from tracker.records.record import Item, Record, SharedItem
from tracker.records.vocabulary import Aggregate, Cadence, Category, Direction, RaterGroup


class Observation(SharedItem, frozen=True, kw_only=True):
    """A value on a day; `path` is set where it does not stand in its metric's file (CSV)."""

    date: Day
    value: Decimal
    by: RaterGroup = RaterGroup.SELF
    note: str | None = None
    evidence: tuple[str, ...] = ()
    path: str | None = None


class Csv(Item, frozen=True, kw_only=True):
    """A file of observations beside the YAML, and the names of its columns."""

    file: str
    date: str = "date"
    value: str = "value"


class Ratio(Item, frozen=True, kw_only=True):
    """One metric over another; both are ids of metrics."""

    of: str
    over: str


class Growth(Item, frozen=True, kw_only=True):
    """The change of a metric, in percent, against `months` before."""

    of: str
    months: int = 12


class Scale(Item, frozen=True, kw_only=True):
    """The lowest and highest possible value."""

    min: Decimal
    max: Decimal


class Metric(Record, frozen=True, kw_only=True):
    """A quantity followed over time. Rows of `csv` are in `observations` too, once loaded."""

    title: str
    category: Category
    unit: str
    direction: Direction
    aggregate: Aggregate | None = None
    kpis: tuple[str, ...] = ()
    cadence: Cadence | None = None
    scale: Scale | None = None
    requirements: tuple[str, ...] = ()
    observations: tuple[Observation, ...] = ()
    csv: Csv | None = None
    ratio: Ratio | None = None
    growth: Growth | None = None
