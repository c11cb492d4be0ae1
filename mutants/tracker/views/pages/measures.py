"""The catalogue's measures as readers meet them."""

from collections.abc import Iterator
from itertools import groupby

from tracker.data.catalogue import Template, catalogue
from tracker.records.vocabulary import Category, Direction

BETTER = {
    Direction.INCREASE: "more is better",
    Direction.DECREASE: "less is better",
    Direction.MAINTAIN: "it is to stay where it is",
}


def measure(id_: str) -> Template | None:
    """The catalogue's word on a metric of that id."""
    return next((it for it in catalogue() if it.id == id_), None)


def measures() -> tuple[tuple[Category, tuple[Template, ...]], ...]:
    """All measures by category, in the catalogue's order."""
    groups = groupby(catalogue(), key=lambda it: it.category)
    return tuple((category, tuple(those)) for category, those in groups)


def measure_parts(it: Template) -> Iterator[tuple[str, str]]:
    """How to read a measure: labels and texts."""
    if it.unit is not None:
        scale = f", from {it.scale.min} to {it.scale.max}" if it.scale else ""
        yield "Unit", f"{it.unit}{scale}"
    yield "Formula", it.formula
    if it.direction is not None and it.cadence is not None:
        yield "Recorded", f"Every {it.cadence}; {BETTER[it.direction]}."
    yield "Needs", it.minimum
    yield "Gaming", it.gaming
    yield "Beside", it.beside
    yield "Source", it.source
