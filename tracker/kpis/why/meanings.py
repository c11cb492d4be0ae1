"""What can be explained, and what of it an id names."""

from collections.abc import Iterator
from datetime import date as Day

from msgspec import Struct

from tracker.kpis.own import own_kpis
from tracker.kpis.register import KPIS
from tracker.kpis.summary import is_shown
from tracker.kpis.why.explained import Kind
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Category


class Name(Struct, frozen=True):
    """Something that can be explained: `goal/speak-in-public` in full."""

    kind: Kind
    id: str

    @property
    def full(self) -> str:
        """By which it is named without a doubt."""
        return f"{self.kind}/{self.id}"


def names(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(portfolio, as_of))


def meanings(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def _names(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)
