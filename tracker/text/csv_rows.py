"""Observations in CSV files: a heading line, then one observation a line."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from datetime import date as Day
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from tracker.text.days import day, doubtful_day
from tracker.text.diagnostics import Diagnostic
from tracker.text.enough import enough
from tracker.text.findings import RANGE, shown
from tracker.text.guard import REPLACEMENT, empty_file, foreign, legible
from tracker.text.limits import FINDINGS
from tracker.text.near import nearest
from tracker.text.scalars import IS_NUMBER, number
from tracker.text.source import Position, Source, Span

_Fields: TypeAlias = list[str]
# Not with three digits behind the comma, where it may divide thousands.
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})").fullmatch


# Long series have the same days and numbers again and again.
@lru_cache(maxsize=1 << 17)
def _day(field: str) -> Day | None:
    """The day in a field, None where there is none."""
    return day(field.strip())


@lru_cache(maxsize=1 << 14)
def _number(field: str) -> Decimal | None:
    """The number, None where it is none as JSON writes it; out of range: OverflowError."""
    written = field.strip()
    return number(written) if IS_NUMBER(written) else None


class Row(NamedTuple):
    """A value on a day, and the line (from 1) on which it stands."""

    date: Day
    value: Decimal
    line: int


def rows(
    source: Source, date: str = "date", value: str = "value"
) -> tuple[tuple[Row, ...], tuple[Diagnostic, ...]]:
    """The observations in the columns `date` and `value`, and at most one finding a line.

    No more is read once there are more findings than are shown.
    """
    stranger = foreign(source)
    if stranger is not None:
        return (), (stranger,)
    findings: list[Diagnostic] = []
    text = legible(source.path, source.data.removeprefix(codecs.BOM_UTF8), findings)
    table = _Table(path=source.path, lines=_Lines(text), columns=(date, value))
    observed: list[Row] = []
    for read in table.read(text, damaged=bool(findings)):
        if isinstance(read, Row):
            observed.append(read)
            continue
        findings.append(read)
        if len(findings) > FINDINGS:
            break
    return tuple(observed), enough(source.path, findings)


class _Records:
    """The lines of a text as CSV, but for blank ones."""

    def __init__(self, text: str) -> None:
        self.reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        self.line = 1
        """Where the fields begin that were given last."""

    def __iter__(self) -> Iterator[_Fields]:
        """The fields of each line that is not blank.

        csv.Error where a line is no CSV; those below it can be asked for again.
        """
        self.line = self.reader.line_num + 1
        for fields in self.reader:
            if len(fields) > 1 or (fields and fields[0].strip()):
                yield fields
            self.line = self.reader.line_num + 1


class _Lines:
    """The lines of a text, asked for one after the other: a list of all would be large."""

    def __init__(self, text: str) -> None:
        self.text, self.line, self.begin = text, 1, 0

    def at(self, line: int) -> str:
        """A line (from 1) without its end; none before one that has been asked for."""
        while self.line < line:
            self.begin = self.text.find("\n", self.begin) + 1
            self.line += 1
        end = self.text.find("\n", self.begin)
        return self.text[self.begin : end if end >= 0 else None].rstrip("\r")


class _Table(Struct, frozen=True, kw_only=True):
    """A CSV file: its lines, and the headings of the columns for the day and the value."""

    path: str
    lines: _Lines
    columns: tuple[str, str]

    def read(self, text: str, *, damaged: bool) -> Iterator[Row | Diagnostic]:
        """Each row, or what is wrong with it; of a damaged text, that has been said already."""
        records = _Records(text)
        try:
            heading = next(iter(records), None)
        except csv.Error as error:
            yield self.not_csv(records.line, error)
            return
        if heading is None:
            yield empty_file(self.path)
            return
        names = [field.strip() for field in heading]
        faults = tuple(self.faulty(names, records.line))
        yield from faults or self.rows(records, names, damaged=damaged)

    def faulty(self, names: _Fields, line: int) -> Iterator[Diagnostic]:
        """A finding for each column that is not there once."""
        if len(names) == 1 and ";" in names[0]:
            yield self.semicolons(line)
            return
        for column in self.columns:
            times = names.count(column)
            if times != 1:
                yield self.missing_column(column, names, line, times)

    def rows(
        self, records: _Records, names: _Fields, *, damaged: bool
    ) -> Iterator[Row | Diagnostic]:
        """The lines below the heading."""
        at_day, at_value = map(names.index, self.columns)
        at_end = False
        while not at_end:
            try:
                for fields in records:
                    if damaged and any(REPLACEMENT in field for field in fields):
                        continue
                    if len(fields) != len(names):
                        yield self.wrong_width(records.line, len(fields), len(names))
                        continue
                    yield self.row(records.line, fields[at_day], fields[at_value])
                at_end = True
            except csv.Error as error:
                yield self.not_csv(records.line, error)

    def row(self, line: int, written_day: str, written: str) -> Row | Diagnostic:
        """One line below the heading."""
        date = _day(written_day)
        if date is None:
            return self.not_a_date(line, written_day.strip())
        try:
            value = _number(written)
        except OverflowError:
            return self.out_of_range(line, written.strip())
        if value is None:
            return self.not_a_number(line, written.strip())
        return Row(date, value, line)

    # ------------------------------------------------------------------------ findings

    def finding(self, code: str, message: str, cure: str, line: int, text: str = "") -> Diagnostic:
        """A finding at `text` in a line, or about all of it."""
        content = self.lines.at(line)
        begin = max(content.find(text), 0)
        end = begin + (len(text) or len(content))
        span = Span(Position(line, begin + 1), Position(line, end + 1))
        return Diagnostic(code=code, message=message, path=self.path, span=span, help=cure)

    def missing_column(self, column: str, names: _Fields, line: int, times: int) -> Diagnostic:
        """Finding: a column that is not there, or there twice."""
        name = shown(column)
        if times:
            message = f"there are {times} columns `{name}`"
            return self.finding("missing-column", message, "rename all but one", line, column)
        near = nearest(column, names)
        heard = ", ".join(f"`{shown(other, 20)}`" for other in names[:8])
        cure = f"did you mean `{near}`?" if near else f"the columns here are {heard}"
        return self.finding("missing-column", f"there is no column `{name}`", cure, line)

    def semicolons(self, line: int) -> Diagnostic:
        """Finding: a heading as spreadsheets write it where commas stand in numbers."""
        message = "the columns are divided by semicolons"
        cure = "put commas between the columns, and points into the numbers"
        return self.finding("missing-column", message, cure, line)

    def not_csv(self, line: int, error: csv.Error) -> Diagnostic:
        """Finding: quotes that do not match."""
        cure = 'close each `"`, and write a quote inside quotes twice'
        return self.finding("bad-row", f"this line cannot be read as CSV: {error}", cure, line)

    def wrong_width(self, line: int, width: int, wanted: int) -> Diagnostic:
        """Finding: more or fewer fields than the heading has."""
        message = f"this line has {width} of {wanted} fields"
        if width > wanted:
            message = f"this line has {width} fields, and the heading has {wanted}"
        cure = (
            "write every column, decimals with a point (`4.5`), and a text with a comma in quotes:"
            ' `"a, b"`'
        )
        return self.finding("bad-row", message, cure, line)

    def not_a_date(self, line: int, written: str) -> Diagnostic:
        """Finding: no day of the calendar, or not written as one."""
        doubt = doubtful_day(written)
        if doubt is None:
            message, cure = f"`{shown(written)}` is not a date", "write days as YYYY-MM-DD"
            if not written:
                message = "there is no date on this line"
        else:
            message, cure = doubt.message, doubt.cure or f"write `{doubt.meant}`"
        return self.finding("not-a-date", message, cure, line, written)

    def not_a_number(self, line: int, written: str) -> Diagnostic:
        """Finding: not a number as JSON writes it."""
        message = f"`{shown(written)}` is not a number" if written else "there is no value here"
        cure = "write numbers as in `12` or `0.5`; leave out lines of which the value is not known"
        if _DECIMAL(written):
            cure = f"decimals have a point: write `{written.replace(',', '.')}`"
        return self.finding("not-a-number", message, cure, line, written)

    def out_of_range(self, line: int, written: str) -> Diagnostic:
        """Finding: a number nobody can have meant."""
        message = f"`{shown(written)}` is out of range"
        return self.finding("number-out-of-range", message, RANGE, line, written)
