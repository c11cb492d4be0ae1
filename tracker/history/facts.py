"""The dated facts behind a figure, so that it can be seen when each was written down."""

from collections.abc import Iterator
from datetime import date as Day
from itertools import zip_longest
from typing import TypeAlias

from msgspec import Struct

from tracker.history.content import content
from tracker.kpis.composition import composition
from tracker.kpis.result import Result
from tracker.records.goals import Milestone
from tracker.records.metrics import Observation
from tracker.records.portfolio import Portfolio
from tracker.records.record import Item, Record

_DAYS = ("date", "done")
_ALL = ""
# Records, each with what in it counts: the name of a type of items, or all.
Behind: TypeAlias = frozenset[tuple[str, str]]


class Fact(Struct, frozen=True):
    """Something that happened on a day, of a record; equal facts are one.

    `kind` is the type of the item that says so, empty for the record itself.
    """

    day: Day
    record: str
    kind: str
    said: object

    def is_behind(self, figure: Behind) -> bool:
        """Whether a figure is made of it."""
        return (self.record, _ALL) in figure or (self.record, self.kind) in figure


class Facts:
    """What portfolios have told of so far, one after the other."""

    def __init__(self) -> None:
        """Knows of nothing yet."""
        self._last = Portfolio()
        self._known: set[Fact] = set()

    def new_in(self, portfolio: Portfolio) -> frozenset[Fact]:
        """What no portfolio has told of before; only what differs from the last is looked at."""
        last, self._last = self._last, portfolio
        new = frozenset(_of_others(portfolio, last)) - self._known
        self._known |= new
        return new


def behind_metric(portfolio: Portfolio, metric: str) -> Behind:
    """The observations of a metric, and of those that it is made of."""
    made_of = composition(portfolio, metric)
    return frozenset((f"metrics/{part.id}", Observation.__name__) for part in made_of)


def behind_goal(portfolio: Portfolio, goal: str) -> Behind:
    """The observations of a goal's metrics, and its milestones that are done."""
    metrics = (target.metric for target in portfolio.goals[goal].targets)
    milestones = frozenset({(f"goals/{goal}", Milestone.__name__)})
    return milestones.union(*(behind_metric(portfolio, metric) for metric in metrics))


def behind_kpi(result: Result) -> Behind:
    """What happened, by the records that a KPI has counted."""
    return frozenset((mention.record, _ALL) for mention in result.counted)


def _of_others(portfolio: Portfolio, last: Portfolio) -> Iterator[Fact]:
    """What the records tell that are not the very same as in the last portfolio."""
    was = last.sections
    for section, records in portfolio.sections.items():
        before = was[section]
        for id_, record in records.items():
            known = before.get(id_)
            if record is not known:
                yield from _of_thing(f"{section}/{id_}", record, known)


def _of_thing(name: str, thing: Record | Item, before: Record | None = None) -> Iterator[Fact]:
    """What it tells, but for items that it has told of `before` at the same place."""
    days: list[object] = [getattr(thing, field, None) for field in _DAYS]
    day = next((day for day in days if isinstance(day, Day)), None)
    if isinstance(thing, Record) and day is not None:
        yield Fact(day, name, _ALL, None)
    elif day is not None:
        yield Fact(day, name, type(thing).__name__, content(thing))
    for field in thing.__struct_fields__:
        parts = _parts(getattr(thing, field))
        told = _parts(getattr(before, field, ()))
        for part, same in zip_longest(parts, told[: len(parts)]):
            if part is not same and isinstance(part, Item) and part != same:
                yield from _of_thing(name, part)


def _parts(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)
