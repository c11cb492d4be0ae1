"""The KPIs as CSV, a row each."""

from tracker.kpis.result import Result
from tracker.kpis.summary import Summary
from tracker.views.csv_table import Datum, csv_table
from tracker.views.numbers import known

COLUMNS = (
    "id",
    "title",
    "value",
    "unit",
    "target",
    "numerator",
    "denominator",
    "n",
    "minimum",
    "window_start",
    "window_end",
    "as_of",
    "status",
    "reason",
    "previous_as_of",
    "previous_value",
    "previous_status",
    "change",
)


def render(summary: Summary) -> str:
    """A row per KPI."""
    return csv_table(COLUMNS, map(_row, summary.kpis))


def _row(result: Result) -> tuple[Datum, ...]:
    before = result.previous
    return (
        result.id,
        result.title,
        known(result.value),
        result.unit,
        known(result.target),
        result.numerator,
        result.denominator,
        result.n,
        result.minimum,
        result.window.start.isoformat() if result.window.start else None,
        result.window.end.isoformat(),
        result.as_of.isoformat(),
        result.status.value,
        result.reason,
        before.as_of.isoformat() if before else None,
        known(before.value) if before else None,
        before.status.value if before else None,
        result.change.judgement.value if result.change else None,
    )
