"""The KPIs as CSV, a row each."""

import csv
from io import StringIO

from tracker.kpis.result import Result
from tracker.kpis.summary import Summary
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
)
Datum = str | int | float | None
# A spreadsheet takes text that begins with one of these for a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def render(summary: Summary) -> str:
    """A header and a row per KPI, between line feeds; what is not known is an empty cell."""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows([cell(datum) for datum in _row(result)] for result in summary.kpis)
    return text.getvalue().removesuffix("\n")


def cell(datum: Datum) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if datum is None:
        return ""
    text = str(datum)
    return f"'{text}" if isinstance(datum, str) and text.startswith(FORMULA_SIGNS) else text


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
    )
