"""A page for each KPI and each measure of the catalogue, made from their own definitions."""

import re
from collections.abc import Iterator

from markupsafe import Markup

from tracker.data.catalogue import Template, catalogue
from tracker.kpis.kpi import Kpi
from tracker.kpis.register import KPIS
from tracker.views.pages.book import Book
from tracker.views.pages.diagnostics import TAB
from tracker.views.pages.kpis import explanation_parts
from tracker.views.pages.links import Links
from tracker.views.pages.measures import measure_parts
from tracker.views.pages.page import Page, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import capitalised, code

KPI_PLACES = {kpi.id: f"reference/kpis/{kpi.id}.html" for kpi in KPIS}
MEASURE_PLACES = {it.id: f"reference/measures/{it.id}.html" for it in catalogue()}
PLACES = KPI_PLACES | MEASURE_PLACES
# The part that says what to look at as well: names in it lead to their pages.
BESIDE = "Beside"
_NAMES = re.compile(rf"(?<![\w`-])({'|'.join(sorted(PLACES, key=len, reverse=True))})(?![\w-])")


def definition_pages(book: Book) -> Iterator[Page]:
    """The pages of the fourteen KPIs and the 25 measures, for the owner who keeps the figures."""
    if book.owner:
        yield from (_kpi_page(book, kpi) for kpi in KPIS)
        yield from (_measure_page(book, it) for it in catalogue())


def _kpi_page(book: Book, kpi: Kpi) -> Page:
    sheet = Sheet(book, f"reference/kpis/{kpi.id}.md")
    parts = explanation_parts(kpi.definition)
    title = f"KPI: {kpi.title}"  # set apart from other pages of that name, in searches too
    return Page(
        uri=sheet.uri,
        title=title,
        nav=kpi.title,
        tab=TAB,
        write=lambda: page_text(
            title,
            sheet.fill(
                "definition_kpi",
                kpi=kpi,
                parts=_linked(sheet.links, kpi.id, parts),
                result=next((r for r in book.results if r.id == kpi.id), None),
            ),
            description=f"What {kpi.title.lower()} tells, and how it is computed",
        ),
    )


def _measure_page(book: Book, it: Template) -> Page:
    sheet = Sheet(book, f"reference/measures/{it.id}.md")
    own = {"goals": book.portfolio.goals, "metrics": book.portfolio.metrics}[it.section]
    title = f"Measure: {it.title}"
    return Page(
        uri=sheet.uri,
        title=title,
        nav=it.title,
        tab=TAB,
        write=lambda: page_text(
            title,
            sheet.fill(
                "definition_measure",
                it=it,
                parts=_linked(sheet.links, it.id, tuple(measure_parts(it))),
                owned=it.id in own,
            ),
            description=f"What {it.title.lower()} tells, and how to read it",
        ),
    )


def _linked(
    links: Links, own: str, parts: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, Markup], ...]:
    """The parts as markup; names of other definitions lead to their pages."""
    return tuple(
        (label, cross_linked(text, links, own) if label == BESIDE else code(capitalised(text)))
        for label, text in parts
    )


def cross_linked(text: str, links: Links, own: str) -> Markup:
    """The text with links from the names of KPIs and measures to their pages, but for `own`."""
    pieces: list[Markup] = []
    start = 0
    for name in _NAMES.finditer(text):
        if name[1] != own:
            place = links.at(PLACES[name[1]])
            link = Markup('<a href="{}">{}</a>').format(place, name[1])
            pieces += [code(text[start : name.start()]), link]
            start = name.end()
    return Markup("").join((*pieces, code(text[start:])))
