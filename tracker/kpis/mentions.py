"""Records and their items, named as a figure's sources."""

from collections.abc import Iterable

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Mention
from tracker.kpis.working import Term
from tracker.records.metrics import Observation
from tracker.records.record import Item, Record


def mention(
    section: str,
    record: Record,
    item: Item | None = None,
    *,
    rule: Exclusion | None = None,
    worth: Term | None = None,
    says: str = "",
) -> Mention:
    """The record, or the item in it; without path and line where those are not to be told."""
    path = (item.path if isinstance(item, Observation) else None) or record.path
    line = record.line if item is None else item.line
    return Mention(
        record=f"{section}/{record.id}",
        path=path or None,
        line=line or None,
        rule=rule,
        worth=worth,
        says=says,
    )


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions by section, id and line."""
    return tuple(sorted(mentions, key=_place))


def _place(mention: Mention) -> tuple[list[str], int, str]:
    return mention.record.split("/", 1), mention.line or 0, mention.path or ""
