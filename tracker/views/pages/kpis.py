"""The KPIs: each with what it says, how sure that is, and every record behind it."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import asdict

from tracker.kpis.explanation import Explanation
from tracker.kpis.kpi import Kpi
from tracker.kpis.register import KPIS
from tracker.kpis.result import Result
from tracker.kpis.why import of_result
from tracker.records.surveys import Instrument
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.figures import beside, window_text
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.why import explanation
from tracker.views.words import count, sentence

BUILT_IN = frozenset(kpi.id for kpi in KPIS)


class Row(Struct, frozen=True, kw_only=True):
    """A KPI as the page shows it."""

    result: Result
    tells: str
    window: str
    beside: tuple[tuple[str, str], ...]
    instruments: tuple[Instrument, ...]
    making: Markup


def kpis_page(book: Book) -> Page:
    """The page of all KPIs; those without a value stand folded under the others."""
    sheet = Sheet(book, "kpis.md")
    if book.results:
        told = sum(result.value is not None for result in book.results)
        lede = f"{told} of {count(len(book.results), 'KPI')} can be told from the records."
        lead = sheet.fill("kpis", lede=lede)
    else:
        lead = empty(sheet, "There is no KPI here yet.", "Begin with a goal and a metric.")
    return Page(
        uri=sheet.uri,
        title="KPIs",
        nav="KPIs",
        write=lambda: page_text(
            "KPIs", lead, _sections(sheet), description=f"{book.name} in figures, and their making"
        ),
    )


def explanation_parts(explanation: Explanation) -> tuple[tuple[str, str], ...]:
    """The labelled parts of a definition but for what it tells, in order."""
    return tuple(
        (sentence(name.replace("_", "-")), text)
        for name, text in asdict(explanation).items()
        if text and name != "tells"
    )


def _sections(sheet: Sheet) -> Iterator[Section]:
    book = sheet.book
    rows = tuple(_row(sheet, result, book.kpis[result.id]) for result in book.results)
    valued = [row for row in rows if row.result.value is not None]
    if len(valued) > 1:
        html = sheet.fill("kpi_glance", results=[row.result for row in valued])
        yield Section(id="kpis_glance", title="At a glance", html=html)
    for id_, title, group in (
        (
            "kpis_built_in",
            "KPIs of coaching and mentoring",
            [r for r in valued if r.result.id in BUILT_IN],
        ),
        ("kpis_own", "KPIs of my own", [r for r in valued if r.result.id not in BUILT_IN]),
    ):
        if group:
            yield Section(id=id_, title=title, html=_filled(sheet, group))
    waiting = [row for row in rows if row.result.value is None]
    if waiting:
        html = sheet.fill("kpi_without", rows=_filled(sheet, waiting), total=len(waiting))
        yield Section(id="kpis_waiting", title="Not to be told yet", html=html)


def _filled(sheet: Sheet, rows: Iterable[Row]) -> Markup:
    return sheet.fill("kpi_rows", entries=tuple(rows))


def _row(sheet: Sheet, result: Result, kpi: Kpi) -> Row:
    why = of_result(sheet.book.portfolio, kpi, result)
    return Row(
        result=result,
        tells=kpi.definition.tells,
        window=window_text(result.window),
        beside=tuple(beside(result.components)) if result.value is not None else (),
        instruments=why.instruments,
        making=explanation(sheet, why),
    )
