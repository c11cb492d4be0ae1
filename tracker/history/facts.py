"""The dated facts behind a figure, so that it can be seen when each was written down."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date as Day

from tracker.history.content import content
from tracker.kpis.composition import composition
from tracker.kpis.result import Result
from tracker.records.portfolio import Portfolio
from tracker.records.record import Item, Record

_DAYS = ("date", "done")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened on a day, of a record; equal facts are one."""

    day: Day
    record: str
    said: object


class Facts:
    """All facts of portfolios that have most of their records in common."""

    def __init__(self) -> None:
        """Knows of no record yet."""
        self._portfolio: Portfolio | None = None
        self._known: dict[int, tuple[Record, frozenset[Fact]]] = {}

    def of(self, portfolio: Portfolio) -> set[Fact]:
        """All that happened by a portfolio."""
        if portfolio is self._portfolio:  # they are known
            return set()
        self._portfolio = portfolio
        return {
            fact
            for section, records in portfolio.sections.items()
            for record in records.values()
            for fact in self._of_record(f"{section}/{record.id}", record)
        }

    def _of_record(self, name: str, record: Record) -> frozenset[Fact]:
        # A record that is kept cannot give its number to another one.
        if id(record) not in self._known:
            self._known[id(record)] = (record, frozenset(_of_thing(name, record)))
        return self._known[id(record)][1]


def facts_of_metric(portfolio: Portfolio, metric: str) -> Iterator[Fact]:
    """The observations of a metric, and of those that it is made of."""
    for part in composition(portfolio, metric):
        for made in part.observations:
            yield Fact(made.date, f"metrics/{part.id}", content(made))


def facts_of_goal(portfolio: Portfolio, goal: str) -> Iterator[Fact]:
    """The observations of a goal's metrics, and its milestones that are done."""
    found = portfolio.goals[goal]
    for metric in dict.fromkeys(target.metric for target in found.targets):
        yield from facts_of_metric(portfolio, metric)
    yield from _dated(f"goals/{goal}", found.milestones)


def facts_of_kpi(portfolio: Portfolio, result: Result) -> Iterator[Fact]:
    """What happened, by the records that a KPI has counted."""
    for name in dict.fromkeys(mention.record for mention in result.counted):
        section, _, id_ = name.partition("/")
        record = portfolio.sections.get(section, {}).get(id_)
        if record is not None:
            yield from _of_thing(name, record)


def _of_thing(name: str, thing: Record | Item) -> Iterator[Fact]:
    days: list[object] = [getattr(thing, field, None) for field in _DAYS]
    day = next((day for day in days if isinstance(day, Day)), None)
    if day is not None:
        yield Fact(day, name, content(thing) if isinstance(thing, Item) else None)
    for field in fields(thing):
        part: object = getattr(thing, field.name)
        yield from _dated(name, part if isinstance(part, tuple) else (part,))


def _dated(name: str, parts: tuple[object, ...]) -> Iterator[Fact]:
    for part in parts:
        if isinstance(part, Item):
            yield from _of_thing(name, part)
