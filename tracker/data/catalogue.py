"""The usual measures, as templates for metrics and goals."""

from functools import cache

from tracker.carried import PACKAGE
from tracker.records.build import build_item
from tracker.records.metrics import Scale
from tracker.records.record import Item
from tracker.records.vocabulary import Aggregate, Cadence, Category, Direction
from tracker.text.document import Block
from tracker.text.parse import parse
from tracker.text.source import Source


class Template(Item, frozen=True, kw_only=True):
    """A measure: the keys of the record made from it, and how to read it.

    `section` says what it becomes. A goal has no unit, direction, aggregate and cadence; `asks`
    are the keys that only the owner can fill in.
    """

    id: str
    title: str
    category: Category
    tells: str
    formula: str
    minimum: str
    gaming: str
    beside: str
    source: str
    section: str = "metrics"
    unit: str | None = None
    direction: Direction | None = None
    aggregate: Aggregate | None = None
    cadence: Cadence | None = None
    scale: Scale | None = None
    asks: tuple[str, ...] = ()


@cache
def catalogue() -> tuple[Template, ...]:
    """The 25 measures, by category."""
    data = (PACKAGE / "data" / "catalogue.yaml").read_bytes()
    document, _ = parse(Source(path="", data=data))
    entries = document.root if document is not None else {}
    return tuple(
        build_item(Template, entry, id=name)
        for name, entry in entries.items()
        if isinstance(entry, Block)
    )
