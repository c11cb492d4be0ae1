"""From the files of a portfolio to its records, with everything that is wrong with them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from tracker.data.instruments import instruments
from tracker.records.build import build
from tracker.records.finding import Finding, Place
from tracker.records.gather import gather
from tracker.records.link import link
from tracker.records.marks import Marks, marks
from tracker.records.portfolio import Portfolio
from tracker.records.rules import RULES, Case
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Diagnostic, Related, in_reading_order
from tracker.text.document import Block, Document
from tracker.text.files import read_portfolio_files
from tracker.text.parse import parse
from tracker.text.places import places
from tracker.text.schemas import schemas, validate
from tracker.text.source import Position, Source, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A portfolio of all that could be built, and all findings in reading order.

    `records` counts what is written, whether or not it builds.
    """

    portfolio: Portfolio
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    documents: Mapping[str, Document]
    records: int

    @property
    def files(self) -> int:
        """How many files were read."""
        return len(self.sources)


def load(root: Path, today: date) -> Loaded:
    """The portfolio in the folder `root`, judged as of `today`."""
    sources, unread = read_portfolio_files(root)
    parsed = [(source, *parse(source)) for source in sources]
    documents = {source.path: read for source, read, _ in parsed if read is not None}
    checked = {path: validate(document) for path, document in documents.items()}
    built = tuple(
        record
        for path, document in documents.items()
        for record in build(document, checked[path].broken)
    )
    portfolio = gather((*instruments(), *built))
    ill_formed = (*unread, *(finding for *_, found in parsed for finding in found))
    case = Case(
        portfolio=portfolio,
        today=today,
        profile_unread=portfolio.profile is None
        and (bool(ill_formed) or any(PROFILE in d.root for d in documents.values())),
    )
    findings = (
        *link(
            documents.values(),
            _marks(),
            shipped={instrument.id for instrument in instruments()},
            unread=[_text(source) for source, read, _ in parsed if read is None or read.flaws],
        ),
        *(finding for rule in RULES for finding in rule(case)),
    )
    return Loaded(
        portfolio=portfolio,
        diagnostics=in_reading_order(
            (
                *ill_formed,
                *(finding for validation in checked.values() for finding in validation.diagnostics),
                *located(findings, documents),
            )
        ),
        sources=sources,
        documents=documents,
        records=sum(_count(document.root) for document in documents.values()),
    )


def located(
    findings: Iterable[Finding], documents: Mapping[str, Document]
) -> tuple[Diagnostic, ...]:
    """Findings about records as diagnostics at their places in the text."""
    return tuple(
        Diagnostic(
            code=finding.code,
            message=finding.message,
            path=finding.place.path,
            span=_span(finding.place, documents),
            severity=finding.severity,
            help=finding.help,
            related=tuple(
                Related(path=place.path, span=_span(place, documents), message=message)
                for place, message in finding.related
            ),
        )
        for finding in findings
    )


def _span(place: Place, documents: Mapping[str, Document]) -> Span:
    if place.line is not None:
        start = Position(place.line, 1)
        return Span(start, start)
    return places(documents[place.path]).span(place.pointer, place.part)


@cache
def _marks() -> Marks:
    return marks(schemas())


def _text(source: Source) -> str:
    return source.data.decode(errors="replace")


def _count(root: Block) -> int:
    """The records in a document; a profile is one."""
    return sum(
        1 if section == PROFILE else len(value)
        for section, value in root.items()
        if section in SECTIONS and isinstance(value, Block)
    )
