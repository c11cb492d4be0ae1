"""What is measured, and each time it was."""

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal

from tracker.records.record import Item, Record, SharedItem
from tracker.records.vocabulary import Aggregate, Cadence, Category, Direction, RaterGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(SharedItem):
    """A value on a day; `path` is set where it does not stand in its metric's file (CSV)."""

    date: Day
    value: Decimal
    by: RaterGroup = RaterGroup.SELF
    note: str | None = None
    evidence: tuple[str, ...] = ()
    path: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Csv(Item):
    """A file of observations beside the YAML, and the names of its columns."""

    file: str
    date: str = "date"
    value: str = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio(Item):
    """One metric over another; both are ids of metrics."""

    of: str
    over: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth(Item):
    """The change of a metric, in percent, against `months` before."""

    of: str
    months: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Item):
    """The lowest and highest possible value."""

    min: Decimal
    max: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric(Record):
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
