"""The KPIs and categories as Markdown tables, fit for a pull request or a note."""

from tracker.kpis.result import Result
from tracker.kpis.summary import Summary
from tracker.views.change_words import shortfall, since
from tracker.views.markdown_table import LEFT, RIGHT, markdown_table
from tracker.views.numbers import counts, figure, interval, unit

COLUMNS = {
    "KPI": LEFT,
    "Counted": LEFT,
    "Value": RIGHT,
    "95 %": LEFT,
    "Before": RIGHT,
    "Since": LEFT,
    "Target": RIGHT,
    "Status": LEFT,
}
CATEGORY_COLUMNS = {
    "Category": LEFT,
    **dict.fromkeys(("Metrics", "With data", "On target", "Evidenced"), RIGHT),
}


def render(summary: Summary) -> str:
    """A table of the KPIs, and one of the categories if there are any."""
    tables = [
        f"KPIs as of {summary.as_of.isoformat()}",
        markdown_table(COLUMNS, [_row(result) for result in summary.kpis]),
    ]
    if summary.categories:
        rows = [
            (c.title, *map(str, (c.metrics, c.with_data, c.on_target, c.evidenced)))
            for c in summary.categories
        ]
        tables.append(markdown_table(CATEGORY_COLUMNS, rows))
    return "\n\n".join(tables)


def _row(result: Result) -> tuple[str, ...]:
    before = result.previous.value if result.previous else None
    value = figure(result, result.value)
    status = f"{result.status}: {shortfall(result)}" if result.reason else result.status.value
    return (
        result.title,
        counts(result),
        value if result.value is None else f"{value} {unit(result)}",
        interval(result),
        "" if before is None else figure(result, before),
        since(result),
        "" if result.target is None else figure(result, result.target),
        status,
    )
