"""From the files of a portfolio to its records, with everything that is wrong with them.

Here alone text and records, the two strangers, meet.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from tracker.data.instruments import instruments
from tracker.load.attachments import missing_attachments
from tracker.load.located import located
from tracker.load.series import with_series
from tracker.load.texts import Text, Texts, text_of, texts
from tracker.records.finding import Finding
from tracker.records.gather import gather
from tracker.records.link import link
from tracker.records.marks import Marks, marks
from tracker.records.portfolio import Portfolio
from tracker.records.rules import RULES, Case
from tracker.text.collecting import no_collecting
from tracker.text.custom import custom_findings, custom_schema
from tracker.text.diagnostics import Diagnostic, Severity, in_reading_order
from tracker.text.document import Document
from tracker.text.files import GOALS, SUFFIXES, read_portfolio_files
from tracker.text.folders import Root
from tracker.text.schemas import schemas
from tracker.text.source import Source

__all__ = ["Loaded", "load", "located"]

NOTHING: Mapping[str, Source] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A portfolio of all that could be built, and all findings in reading order.

    `sources` are the YAML files and the CSV files they name; `files` counts the former. `records`
    counts what is written, whether or not it could be built. `unsound` are the metrics of whose
    CSV file a part could not be read.
    """

    portfolio: Portfolio
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    documents: Mapping[str, Document]
    files: int
    records: int
    unsound: frozenset[str]


def load(
    root: Root,
    today: date,
    instead: Mapping[str, Source] = NOTHING,
    *,
    read: Callable[[Source], Text] = text_of,
) -> Loaded:
    """The portfolio in the folder or tree `root`, judged as of `today`.

    The sources of `instead`, by their paths, stand in for what is in the files of those paths;
    YAML files among them need not be there yet. Who loads many states of a portfolio has a `read`
    that remembers.
    """
    with no_collecting():
        return _load(root, today, instead, read)


def _load(
    root: Root, today: date, instead: Mapping[str, Source], reader: Callable[[Source], Text]
) -> Loaded:
    on_disk, unreadable = read_portfolio_files(root)
    sources = _standing_in(on_disk, instead)
    read = texts(sources, reader)
    series = with_series(root, read.records, instead)
    # Shipped instruments last: surveys that answer a forbidden redefinition are not blamed too.
    portfolio = gather((*series.records, *instruments()))
    incomplete = any(finding.severity is Severity.ERROR for finding in unreadable)
    findings = (
        *_dangling(read, incomplete=incomplete),
        *_broken_rules(portfolio, today, profile_unread=read.may_hide_a_profile or incomplete),
        *series.findings,
        *missing_attachments(root, portfolio),
    )
    ill = (*unreadable, *read.diagnostics, *series.diagnostics, *_unfit_custom(root, read))
    return Loaded(
        portfolio=portfolio,
        diagnostics=in_reading_order((*ill, *located(findings, read.documents))),
        sources=(*sources, *series.sources),
        documents=read.documents,
        files=len(sources),
        records=read.written,
        unsound=frozenset(series.unsound),
    )


def _standing_in(on_disk: tuple[Source, ...], instead: Mapping[str, Source]) -> tuple[Source, ...]:
    """The YAML files, some by another source, and those that are yet to be, by path."""
    by_path = {source.path: source for source in on_disk}
    by_path |= {
        path: source
        for path, source in instead.items()
        if path.startswith(f"{GOALS}/") and path.endswith(SUFFIXES)
    }
    return tuple(by_path[path] for path in sorted(by_path))


def _dangling(read: Texts, *, incomplete: bool) -> tuple[Finding, ...]:
    shipped = {instrument.id for instrument in instruments()}
    documents = read.documents.values()
    return link(documents, _marks(), shipped=shipped, unread=read.unread, incomplete=incomplete)


@cache
def _marks() -> Marks:
    return marks(schemas())


def _broken_rules(portfolio: Portfolio, today: date, *, profile_unread: bool) -> Iterator[Finding]:
    case = Case(portfolio=portfolio, today=today, profile_unread=profile_unread)
    for rule in RULES:
        yield from rule(case)


def _unfit_custom(root: Root, read: Texts) -> tuple[Diagnostic, ...]:
    schema, faults = custom_schema(root)
    if schema is None:
        return faults
    documents = read.documents.values()
    return tuple(finding for d in documents for finding in custom_findings(d, schema))
