"""All evidence: by kind, by requirement, and along the years."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from tracker.records.evidence import Evidence
from tracker.records.vocabulary import EvidenceKind
from tracker.views.charts.evidence_bars import EvidenceBars, evidence_chart
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.tiles import has_witness, witnessed
from tracker.views.words import MONTHS, count

EXAMPLE = """evidence:
  payments-design:
    title: Payments ledger design approved
    date: 2026-02-10
    kind: project
    url: https://example.org/designs/payments
    impact: 3 teams build on it
    witness: {group: manager}"""


class Asked(Struct, frozen=True, kw_only=True):
    """A requirement and how many pieces of evidence stand behind it."""

    id: str
    title: str
    number: int


def evidence_page(book: Book) -> Page:
    """The timeline of evidence."""
    sheet = Sheet(book, "evidence.md")
    if book.evidence:
        lead = sheet.fill("evidence", lede=_lede(book))
    else:
        lead = empty(
            sheet, "There is no evidence here yet.", "Keep what shows that it happened:", EXAMPLE
        )
    return Page(
        uri=sheet.uri,
        title="Evidence",
        nav="Evidence",
        write=lambda: page_text(
            "Evidence",
            lead,
            _sections(sheet),
            description=f"What {book.name} can show for it",
        ),
    )


def _counts(sheet: Sheet) -> Markup:
    book = sheet.book
    kinds = _kinds(book.evidence)
    rows = book.fit.requirements if book.fit else ()
    asked = tuple(Asked(id=r.id, title=r.title, number=len(r.evidence)) for r in rows)
    return sheet.fill(
        "evidence_counts",
        chart=sheet.figure(evidence_chart(_bars(book)), "chart_evidence"),
        kinds=kinds,
        most=max(len(items) for _, items in kinds),
        requirements=asked,
        most_required=max((a.number for a in asked), default=0) or 1,
        role=book.fit.title if book.fit else "",
    )


def _kinds(items: Sequence[Evidence]) -> list[tuple[EvidenceKind, list[Evidence]]]:
    """The pieces of each kind there is, the kinds with the most first."""
    by_kind = ((kind, [item for item in items if item.kind is kind]) for kind in EvidenceKind)
    return sorted((it for it in by_kind if it[1]), key=lambda it: (-len(it[1]), it[0]))


def _bars(book: Book) -> EvidenceBars:
    return EvidenceBars(
        days=[item.date for item in book.evidence],
        witnessed=[item.date for item in book.evidence if has_witness(item)],
    )


def _lede(book: Book) -> str:
    items = book.evidence
    seen = witnessed(book)
    told = sum(e.impact is not None for e in items)
    return (
        f"{count(len(items), 'piece', 'pieces')} of evidence: {seen} with a witness,"
        f" {told} with an impact in numbers."
    )


def _sections(sheet: Sheet) -> Iterator[Section]:
    items = sheet.book.evidence
    if items:
        yield Section(id="evidence_counts", title="What it shows", html=_counts(sheet))
    expiring = sorted((e for e in items if e.expires is not None), key=lambda e: (e.expires, e.id))
    if expiring:
        html = sheet.fill("evidence_expiry", items=expiring)
        yield Section(id="evidence_expiry", title="Valid for a time", html=html)
    for year, those in groupby(items, key=lambda e: e.date.year):
        html = sheet.fill("evidence_year", months=tuple(_months(tuple(those))))
        yield Section(id=f"evidence_{year}", title=str(year), html=html)


def _months(items: Sequence[Evidence]) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    for month, those in groupby(items, key=lambda e: e.date.month):
        yield f"{MONTHS[month - 1]} {items[0].date.year}", tuple(those)
