"""The catalogue's measures as readers meet them."""

from collections.abc import Iterator
from itertools import groupby

from tracker.data.catalogue import Template, catalogue
from tracker.records.vocabulary import Category


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
        yield "Unit", it.unit
    yield "Formula", it.formula
    yield "Needs", it.minimum
    yield "Gaming", it.gaming
    yield "Beside", it.beside
    yield "Source", it.source
