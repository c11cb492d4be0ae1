"""The reference: how a portfolio is written, and what its figures mean."""

from collections.abc import Iterator, Mapping

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.register import KPIS
from tracker.views.charts.spec import Json
from tracker.views.pages.book import Book
from tracker.views.pages.definition_pages import definition_pages
from tracker.views.pages.diagnostics import diagnostics_pages
from tracker.views.pages.glossary import FIT_TERMS, GOAL_TERMS, STATE_TERMS, STATUS_TERMS
from tracker.views.pages.kpis import explanation_parts
from tracker.views.pages.measures import measures
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.schema_rows import described, schema_rows, shared_rows
from tracker.views.pages.sheet import Sheet

SUFFIX = ".schema.json"
TAB = "Reference"
ENTRIES = (
    ("reference/definitions.html", "Definitions", "What every figure, state and status means."),
    ("reference/format.html", "The format", "Every key that may be written, section by section."),
    ("reference/diagnostics.html", "Diagnostics", "What can be wrong with a file, and the cure."),
)


def reference_pages(book: Book) -> tuple[Page, ...]:
    """The index of the reference and what it lists, as far as there is anything to list."""
    pages = (
        _definitions(book),
        *definition_pages(book),
        *_format(book),
        *diagnostics_pages(book),
    )
    return (_index(book, pages), *pages)


def _index(book: Book, pages: tuple[Page, ...]) -> Page:
    sheet = Sheet(book, "reference/index.md")
    built = {page.uri.removesuffix(".md") + ".html" for page in pages}
    entries = [entry for entry in ENTRIES if entry[0] in built]
    return Page(
        uri=sheet.uri,
        title="Reference",
        nav="Reference",
        write=lambda: page_text(
            "Reference",
            sheet.fill("reference", entries=entries),
            description="How a portfolio is written, and what its figures mean",
        ),
    )


def _definitions(book: Book) -> Page:
    sheet = Sheet(book, "reference/definitions.md")
    return Page(
        uri=sheet.uri,
        title="Definitions",
        nav="Definitions",
        tab=TAB,
        write=lambda: page_text(
            "Definitions",
            sheet.fill("definitions"),
            _definition_sections(sheet),
            description="What every figure, state and status means",
        ),
    )


def _definition_sections(sheet: Sheet) -> tuple[Section, ...]:
    kpis = [
        {
            "id": kpi.id,
            "title": kpi.title,
            "unit": kpi.unit,
            "version": kpi.version,
            "tells": kpi.definition.tells,
            "parts": explanation_parts(kpi.definition),
        }
        for kpi in KPIS
    ]
    rules = tuple((f"`{rule}`", rule.sentence) for rule in Exclusion)
    return (
        Section(id="kpis_", title="KPIs", html=sheet.fill("definition_kpis", kpis=kpis)),
        _terms(sheet, "goals_", "Goals", GOAL_TERMS),
        _terms(sheet, "states_", "States of a goal", STATE_TERMS),
        _terms(sheet, "statuses_", "Statuses of a figure", STATUS_TERMS),
        _terms(sheet, "rules_", "Rules that leave a record out", rules),
        _terms(sheet, "fit_", "Role fit and packets", FIT_TERMS),
        Section(
            id="catalogue_",
            title="The catalogue of measures",
            html=sheet.fill("definition_catalogue", categories=measures()),
        ),
    )


def _terms(sheet: Sheet, id_: str, title: str, terms: tuple[tuple[str, str], ...]) -> Section:
    return Section(id=id_, title=title, html=sheet.fill("definition_terms", terms=terms))


def _format(book: Book) -> Iterator[Page]:
    portfolio = book.schemas.get(f"portfolio{SUFFIX}")
    if not isinstance(portfolio, Mapping) or not isinstance(portfolio["properties"], Mapping):
        return
    sheet = Sheet(book, "reference/format.md")
    properties = portfolio["properties"]
    yield Page(
        uri=sheet.uri,
        title="The format",
        nav="The format",
        tab=TAB,
        write=lambda: page_text(
            "The format",
            sheet.fill("format", description=described(portfolio)),
            _format_sections(sheet, properties),
            description="Every key that may be written, section by section",
        ),
    )


def _format_sections(sheet: Sheet, properties: Mapping[str, Json]) -> Iterator[Section]:
    yield _shared_section(sheet)
    for name, schema in properties.items():
        if f"{name}{SUFFIX}" in sheet.book.schemas:
            yield _schema_section(sheet, name, described(schema))


def _schema_section(sheet: Sheet, name: str, description: str) -> Section:
    file = f"{name}{SUFFIX}"
    html = sheet.fill(
        "reference_section",
        title=name,
        description=description or described(sheet.book.schemas[file]),
        rows=schema_rows(sheet.book.schemas, file),
    )
    return Section(id=f"format_{name}", title=name, html=html)


def _shared_section(sheet: Sheet) -> Section:
    html = sheet.fill(
        "reference_section",
        title="all records",
        description="Every record may carry these.",
        rows=shared_rows(sheet.book.schemas, f"goals{SUFFIX}"),
    )
    return Section(id="format_all", title="All records", html=html)
