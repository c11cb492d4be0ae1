"""A portfolio with all that is wrong with it, before any place is looked for in a text."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from tracker.data.instruments import instruments
from tracker.load.attachments import missing_attachments
from tracker.load.series import Read, Series, rows_of, with_series
from tracker.load.texts import Text, Texts, text_of, texts
from tracker.records.finding import Finding
from tracker.records.gather import gather
from tracker.records.link import link
from tracker.records.portfolio import Portfolio
from tracker.records.rules import RULES, Case, Rule
from tracker.text.custom import custom_findings, custom_schema
from tracker.text.diagnostics import Diagnostic, Severity
from tracker.text.files import GOALS, SUFFIXES, read_portfolio_files
from tracker.text.folders import Root
from tracker.text.limits import FINDINGS
from tracker.text.source import Source


class Ways(Struct, frozen=True, kw_only=True):
    """How a portfolio is judged; who judges many states of one has ways that remember."""

    text: Callable[[Source], Text] = text_of
    rows: Read = rows_of
    link: Callable[..., tuple[Finding, ...]] = link
    rules: tuple[Rule, ...] = RULES


class Judged(Struct, frozen=True, kw_only=True):
    """What could be built; `ill` is wrong with files, `findings` with what is in them.

    `sources` are the YAML files.
    """

    portfolio: Portfolio
    ill: tuple[Diagnostic, ...]
    findings: tuple[Finding, ...]
    sources: tuple[Source, ...]
    texts: Texts
    series: Series

    @property
    def errors(self) -> int:
        """How many errors are shown of it: no more of a file than anybody reads, and one for so."""
        found = Counter(f.place.path for f in self.findings if f.severity is Severity.ERROR)
        return sum(d.severity is Severity.ERROR for d in self.ill) + sum(
            min(number, FINDINGS + 1) for number in found.values()
        )


def judge(root: Root, today: date, instead: Mapping[str, Source], ways: Ways) -> Judged:
    """The portfolio and what is wrong with it; arguments as of `load`."""
    on_disk, unreadable = read_portfolio_files(root)
    sources = _standing_in(on_disk, instead)
    read = texts(sources, ways.text)
    series = with_series(root, read.records, instead, ways.rows)
    # Shipped instruments last: surveys that answer a forbidden redefinition are not blamed too.
    portfolio = gather((*series.records, *instruments()))
    incomplete = any(finding.severity is Severity.ERROR for finding in unreadable)
    case = Case(
        portfolio=portfolio, today=today, profile_unread=read.may_hide_a_profile or incomplete
    )
    findings = (
        *ways.link(
            read.ends,
            shipped={instrument.id for instrument in instruments()},
            unread=read.unread,
            incomplete=incomplete,
        ),
        *(finding for rule in ways.rules for finding in rule(case)),
        *series.findings,
        *missing_attachments(root, portfolio),
    )
    return Judged(
        portfolio=portfolio,
        ill=(*unreadable, *read.diagnostics, *series.diagnostics, *_unfit_custom(root, read)),
        findings=findings,
        sources=sources,
        texts=read,
        series=series,
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


def _unfit_custom(root: Root, read: Texts) -> Iterator[Diagnostic]:
    schema, faults = custom_schema(root)
    yield from faults
    if schema is not None:
        for source, text in read.found:
            yield from custom_findings(source, text.customs, schema)
