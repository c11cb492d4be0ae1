"""A CSV file gets one more row, and keeps all else."""

from datetime import date
from decimal import Decimal

import pytest

from tracker.editing.csv_row import add_row
from tracker.editing.edit import WrongEditError
from tracker.faults import Unsound
from tracker.records.metrics import Csv
from tracker.text.limits import CSV_BYTES
from tracker.text.source import Source


def added(text: str, columns: Csv = Csv(file="a.csv")) -> str:  # noqa: B008 (immutable)
    source = Source(path="goals/a.csv", data=text.encode())
    return add_row(source, columns, date(2026, 2, 3), Decimal("1.50")).data.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("date,value\n2026-01-01,1\n", "date,value\n2026-01-01,1\n2026-02-03,1.50\n"),
        ("date,value\n2026-01-01,1", "date,value\n2026-01-01,1\n2026-02-03,1.50"),
        ("date,value\r\n2026-01-01,1\r\n", "date,value\r\n2026-01-01,1\r\n2026-02-03,1.50\r\n"),
        ("date,value", "date,value\n2026-02-03,1.50"),
        ("\ufeffdate,value\n", "\ufeffdate,value\n2026-02-03,1.50\n"),
        ("date,value\n2026-01-01,1\n\n\n", "date,value\n2026-01-01,1\n2026-02-03,1.50\n\n\n"),
        ("\nvalue, date ,who\n", "\nvalue, date ,who\n1.50,2026-02-03,\n"),
    ],
)
def test_a_row_goes_below_the_last(before: str, after: str) -> None:
    assert added(before) == after


def test_the_columns_may_have_other_names() -> None:
    columns = Csv(file="a.csv", date="week", value="pages")
    assert added("pages,week\n3,2026-01-01\n", columns) == (
        "pages,week\n3,2026-01-01\n1.50,2026-02-03\n"
    )


def test_a_file_that_is_not_what_it_was_taken_for_is_not_edited() -> None:
    with pytest.raises(WrongEditError):
        added('date,value\n"2026-01-01,1\n')


def test_a_file_that_would_be_too_large_is_not_written() -> None:
    text = "date,value,note\n"
    full = f'{text}2026-01-01,1,"{"x" * (CSV_BYTES - len(text) - 16)}"\n'
    with pytest.raises(Unsound, match=r"it would have 8,388,6.. bytes, and at most 8,388,608"):
        added(full)
