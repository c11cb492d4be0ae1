"""What two sets of figures of one day differ in."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date as Day
from typing import Generic, TypeVar

from msgspec import Struct

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.goal import GoalReport
from tracker.kpis.result import Component, Result
from tracker.kpis.summary import Summary

T = TypeVar("T")


class Pair(Struct, Generic[T], frozen=True, kw_only=True):
    """A figure before and after; before is None where it was not there at all."""

    before: T | None
    after: T


class Difference(Struct, frozen=True, kw_only=True):
    """The figures that differ, in the order of the summaries."""

    as_of: Day
    kpis: tuple[Pair[Result], ...]
    categories: tuple[Pair[CategoryCounts], ...]
    goals: tuple[Pair[GoalReport], ...]


def difference(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def told(result: Result) -> tuple[object, ...]:
    """What a result says, without the records behind it."""
    counts = (result.n, result.numerator, result.denominator)
    return (result.value, result.status, *counts, result.components)


def components(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def _pairs(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))
