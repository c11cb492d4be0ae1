"""A chart as a value: what is drawn, what it says in words, and its data as a table."""

from dataclasses import dataclass

from tracker.views.charts.spec import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An entry of a legend: the kind of mark (a class of the style sheet) and its meaning."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A specification with its title, its description, its legend and the numbers in it."""

    title: str
    description: str
    spec: Spec
    keys: tuple[Key, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
