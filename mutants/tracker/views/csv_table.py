"""A table as CSV that no spreadsheet takes for anything but text and numbers."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

Datum = str | int | float | Decimal | None
# A spreadsheet takes text that begins with one of these for a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_table(columns: Sequence[str], rows: Iterable[Sequence[Datum]]) -> str:
    """A header and the rows, between line feeds; what is not known is an empty cell."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(cell, columns))
    writer.writerows([cell(datum) for datum in row] for row in rows)
    return text.getvalue().removesuffix("\n")


def cell(datum: Datum) -> str:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if datum is None:
        return ""
    text = f"{datum:f}" if isinstance(datum, Decimal) else str(datum)
    return f"'{text}" if isinstance(datum, str) and text.startswith(FORMULA_SIGNS) else text
