"""All dated facts as CSV, a row each."""

from collections.abc import Iterable

from tracker.views.csv_table import Datum, csv_table
from tracker.views.facts import Fact

COLUMNS = ("date", "fact", "section", "id", "title", "value", "unit", "by", "detail")


def render(facts: Iterable[Fact]) -> str:
    """A header and a row a fact; numbers are as written, and no text is a formula."""
    return csv_table(COLUMNS, map(_row, facts)) + "\n"


def _row(fact: Fact) -> tuple[Datum, ...]:
    return (
        fact.day.isoformat(),
        fact.kind,
        fact.section,
        fact.id,
        fact.title,
        fact.value,
        fact.unit,
        fact.by,
        fact.detail,
    )
