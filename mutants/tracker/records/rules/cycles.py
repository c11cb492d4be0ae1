"""Records that lead back to themselves."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from tracker.records.finding import Finding, Place, Steps, at
from tracker.records.metrics import Metric
from tracker.records.rules.case import Case

# By record: the records it leads to, each with the place in the record that says so.
_Links: TypeAlias = Mapping[str, Mapping[str, Place]]

_SHOWN = 6


def chains_end(case: Case) -> Iterator[Finding]:
    """`parent`, `continues`, and `ratio` with `growth` never lead back to where they began."""
    p = case.portfolio
    parents = {g.id: {g.parent: at(g, "parent")} for g in p.goals.values() if g.parent}
    before = {
        e.id: {e.continues: at(e, "continues")} for e in p.engagements.values() if e.continues
    }
    sources = {m.id: {id_: at(m, *steps) for id_, steps in _sources(m)} for m in p.metrics.values()}
    return chain(
        (cycle("parent-cycle", way, parents) for way in _cycles(parents)),
        (cycle("continues-cycle", way, before) for way in _cycles(before)),
        (cycle("metric-cycle", way, sources) for way in _cycles(sources)),
    )


def cycle(code: str, way: list[str], links: _Links) -> Finding:
    """A record that leads back to itself by way of others."""
    first, second = way[0], way[1 % len(way)]
    shown = [*way[:_SHOWN], "…", first] if len(way) > _SHOWN else [*way, first]
    path = " → ".join(id_ if id_ == "…" else f"`{id_}`" for id_ in shown)
    return Finding(
        code=code,
        message=f"`{first}` leads back to itself: {path}",
        place=links[first][second],
        help="take out one link of the circle",
    )


def _sources(metric: Metric) -> Iterator[tuple[str, Steps]]:
    """The metrics that a metric is made of, and where it says so."""
    if metric.ratio is not None:
        yield metric.ratio.over, ("ratio", "over")
        yield metric.ratio.of, ("ratio", "of")
    if metric.growth is not None:
        yield metric.growth.of, ("growth", "of")


def _cycles(links: _Links) -> Iterator[list[str]]:
    """Each way back, once: depth first, without recursion, since chains can be long."""
    finished: set[str] = set()
    for start in links:
        way: dict[str, Iterator[str]] = {}
        here: str | None = None if start in finished else start
        while here is not None or way:
            if here is not None:
                way[here] = iter(links[here])
            last = next(reversed(way))
            here = next(way[last], None)
            if here is None:
                del way[last]
                finished.add(last)
            elif here in way:
                ids = list(way)
                yield ids[ids.index(here) :]
                here = None
            elif here in finished or here not in links:
                here = None
