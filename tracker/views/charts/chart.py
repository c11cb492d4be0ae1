"""A chart as a value: what is drawn, what it says in words, and its data as a table."""

from msgspec import Struct

from tracker.views.charts.spec import Spec


class Key(Struct, frozen=True, kw_only=True):
    """An entry of a legend: the kind of mark (a class of the style sheet) and its meaning."""

    mark: str
    text: str


class Chart(Struct, frozen=True, kw_only=True):
    """A specification with its title, its description, its legend and the numbers in it."""

    title: str
    description: str
    spec: Spec
    keys: tuple[Key, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
