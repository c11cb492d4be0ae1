"""One more row in a CSV file, proven like any other edit."""

import csv
import io
from datetime import date as Day
from decimal import Decimal

from msgspec.structs import replace

from tracker.editing.edit import WrongEditError
from tracker.editing.layout import layout_of
from tracker.faults import Unsound
from tracker.records.metrics import Csv
from tracker.text.csv_rows import rows
from tracker.text.limits import CSV_BYTES
from tracker.text.source import Source


def add_row(source: Source, columns: Csv, day: Day, value: Decimal) -> Source:
    """The source with a row below its last one, other columns than the two left empty.

    `source` is one that is read without findings. Raises Unsound where it would be too large.
    """
    text = source.data.decode("utf-8-sig")
    cells = {columns.date: day.isoformat(), columns.value: str(value)}
    row = ",".join(cells.get(name, "") for name in _heading(text))
    layout = layout_of(text)
    end = layout.end_of_line(len(text.rstrip()))
    line = f"{layout.line_break(end)}{row}"
    mark = source.data[: len(source.data) - len(text.encode())]
    new = replace(source, data=mark + (text[:end] + line + text[end:]).encode())
    if len(new.data) > CSV_BYTES:
        raise Unsound(
            f"`{new.path}` would not be read any more: it would have {len(new.data):,} bytes, and"
            f" at most {CSV_BYTES:,} are read"
        )
    if not _is_as_meant(source, new, columns, (day, value)):
        raise WrongEditError(source.path)
    return new


def _heading(text: str) -> list[str]:
    """The names of the columns."""
    records = csv.reader(io.StringIO(text, newline=""), strict=True)
    return next([name.strip() for name in fields] for fields in records if any(fields))


def _is_as_meant(old: Source, new: Source, columns: Csv, added: tuple[Day, Decimal]) -> bool:
    before, _ = rows(old, columns.date, columns.value)
    now, findings = rows(new, columns.date, columns.value)
    return not findings and [(r.date, str(r.value)) for r in now] == [
        *((r.date, str(r.value)) for r in before),
        (added[0], str(added[1])),
    ]
