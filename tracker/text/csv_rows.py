"""Observations in CSV files: a heading line, then one observation a line."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, TypeAlias

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
_day = lru_cache(maxsize=1 << 17)(day)


@lru_cache(maxsize=1 << 14)
def _number(written: str) -> Decimal | None:
    """The number, None where it is none as JSON writes it; out of range: OverflowError."""
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


def _records(text: str) -> Iterator[tuple[int, _Fields | csv.Error]]:
    """The lines that are not blank with their numbers, or what is wrong with them as CSV."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, error
        else:
            if "".join(fields).strip():
                yield line, fields


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A CSV file: its lines, and the headings of the columns for the day and the value."""

    path: str
    lines: _Lines
    columns: tuple[str, str]

    def read(self, text: str, *, damaged: bool) -> Iterator[Row | Diagnostic]:
        """Each row, or what is wrong with it; of a damaged text, that has been said already."""
        records = _records(text)
        first = next(records, None)
        if first is None:
            yield empty_file(self.path)
            return
        line, heading = first
        if isinstance(heading, csv.Error):
            yield self.not_csv(line, heading)
            return
        names = [field.strip() for field in heading]
        faults = tuple(self.faulty(names, line))
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
        self, records: Iterator[tuple[int, _Fields | csv.Error]], names: _Fields, *, damaged: bool
    ) -> Iterator[Row | Diagnostic]:
        """The lines below the heading."""
        width = len(names)
        at_day, at_value = map(names.index, self.columns)
        for line, fields in records:
            if isinstance(fields, csv.Error):
                yield self.not_csv(line, fields)
            elif damaged and any(REPLACEMENT in field for field in fields):
                continue
            elif len(fields) != width:
                yield self.wrong_width(line, len(fields), width)
            else:
                yield self.row(line, fields[at_day].strip(), fields[at_value].strip())

    def row(self, line: int, written_day: str, written: str) -> Row | Diagnostic:
        """One line below the heading."""
        date = _day(written_day)
        if date is None:
            return self.not_a_date(line, written_day)
        try:
            value = _number(written)
        except OverflowError:
            return self.out_of_range(line, written)
        return self.not_a_number(line, written) if value is None else Row(date, value, line)

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
