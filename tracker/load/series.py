"""The rows of CSV files among the observations of the metrics that name them."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.load.attachments import not_read
from tracker.records.finding import Finding, at
from tracker.records.metrics import Csv, Metric, Observation
from tracker.records.record import Record
from tracker.text.attached import read_csv_file
from tracker.text.diagnostics import Diagnostic
from tracker.text.folders import Root
from tracker.text.opening import Problem
from tracker.text.source import Source

Rows: TypeAlias = tuple[tuple[Observation, ...], tuple[Diagnostic, ...]]
Read: TypeAlias = Callable[[Source, str, str], Rows]


class Series(Struct, frozen=True, kw_only=True):
    """Records with their series, the CSV files read, and what is wrong with them.

    `unsound` are the metrics of whose series a part could not be read.
    """

    records: list[Record] = field(default_factory=list)
    unsound: set[str] = field(default_factory=set)
    sources: list[Source] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def with_series(
    root: Root, records: Iterable[Record], instead: Mapping[str, Source], read: Read
) -> Series:
    """The records, those with a `csv` with its rows as observations, which `read` gives.

    Sources as in `load`.
    """
    series = Series()
    for record in records:
        if isinstance(record, Metric) and record.csv is not None:
            source = read_csv_file(root, record.path, record.csv.file)
            if isinstance(source, Source):
                source = instead.get(source.path, source)
            series.records.append(_joined(source, record, record.csv, series, read))
        else:
            series.records.append(record)
    return series


def rows_of(source: Source, date: str, value: str) -> Rows:
    """The rows of a CSV file with such columns as observations, and what is wrong with others."""
    from tracker.text.csv_rows import rows  # noqa: PLC0415 (start-up time: few have a series)

    found, ill = rows(source, date, value)
    observations = (
        Observation(date=row.date, value=row.value, path=source.path, line=row.line)
        for row in found
    )
    return tuple(observations), ill


def _joined(
    source: Source | Problem, metric: Metric, csv: Csv, series: Series, read: Read
) -> Metric:
    """The metric with its series, as far as it can be read; the rest goes into `series`."""
    if isinstance(source, Problem):
        series.findings.append(not_read(source, at(metric, "csv", "file")))
        series.unsound.add(metric.id)
        return metric
    observations, ill = read(source, csv.date, csv.value)
    series.sources.append(source)
    if ill:
        series.diagnostics.extend(ill)
        series.unsound.add(metric.id)
    return replace(metric, observations=observations)
