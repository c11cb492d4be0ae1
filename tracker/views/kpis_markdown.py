"""The KPIs and categories as Markdown tables, fit for a pull request or a note."""

import re
from collections.abc import Iterable, Mapping, Sequence

from tracker.kpis.result import Result
from tracker.kpis.summary import Summary
from tracker.text.signs import visible
from tracker.views.numbers import counts, figure, interval, unit

LEFT, RIGHT = ":--", "--:"
COLUMNS = {
    "KPI": LEFT,
    "Value": RIGHT,
    "Counted": LEFT,
    "95 %": LEFT,
    "Before": RIGHT,
    "Target": RIGHT,
    "Status": LEFT,
}
CATEGORY_COLUMNS = {
    "Category": LEFT,
    **dict.fromkeys(("Metrics", "With data", "On target", "Evidenced"), RIGHT),
}
_SIGNS = re.compile(r"[\\`*_{}\[\]|~<>&]")


def render(summary: Summary) -> str:
    """A table of the KPIs, and one of the categories if there are any."""
    tables = [
        f"KPIs as of {summary.as_of.isoformat()}",
        _table(COLUMNS, [_row(result) for result in summary.kpis]),
    ]
    if summary.categories:
        rows = [
            (c.title, *map(str, (c.metrics, c.with_data, c.on_target, c.evidenced)))
            for c in summary.categories
        ]
        tables.append(_table(CATEGORY_COLUMNS, rows))
    return "\n\n".join(tables)


def escaped(text: str) -> str:
    """The text on one line, with nothing in it that Markdown or HTML would read as a sign."""
    return _SIGNS.sub(lambda sign: f"\\{sign.group()}", visible(text))


def _row(result: Result) -> tuple[str, ...]:
    before = result.previous.value if result.previous else None
    value = figure(result, result.value)
    status = f"{result.status}: {result.reason}" if result.reason else result.status.value
    return (
        result.title,
        value if result.value is None else f"{value} {unit(result)}",
        counts(result),
        interval(result),
        "" if before is None else figure(result, before),
        "" if result.target is None else figure(result, result.target),
        status,
    )


def _table(columns: Mapping[str, str], rows: Iterable[Sequence[str]]) -> str:
    """Headings with the mark of their column's alignment, then the rows; text escaped."""
    body = [[escaped(text) for text in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in (columns, columns.values(), *body))
