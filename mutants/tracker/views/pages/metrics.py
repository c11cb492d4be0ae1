"""All metrics, by category."""

from collections.abc import Iterator

from tracker.kpis.categories import TITLES
from tracker.records.vocabulary import Category
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import count

EXAMPLE = """metrics:
  design-docs-led:
    title: Design documents led to approval
    category: leadership-teamwork
    unit: documents
    direction: increase
    aggregate: sum
    observations:
      - {date: 2026-02-10, value: 1}"""


def metrics_page(book: Book) -> Page:
    """The index of metrics."""
    sheet = Sheet(book, "metrics/index.md")
    number = len(book.portfolio.metrics)
    if number:
        stale = sum(row.stale for row in book.metric_rows)
        lead = sheet.fill("metrics", number=number, stale=stale)
    else:
        lead = empty(
            sheet, "There is no metric here yet.", "Write one beside the goal it is for:", EXAMPLE
        )
    return Page(
        uri=sheet.uri,
        title="Metrics",
        nav="Metrics",
        write=lambda: page_text(
            "Metrics",
            lead,
            _sections(sheet),
            description=f"{count(number, 'quantity', 'quantities')} followed over time",
        ),
    )


def _sections(sheet: Sheet) -> Iterator[Section]:
    for category in Category:
        rows = [row for row in sheet.book.metric_rows if row.metric.category is category]
        if rows:
            html = sheet.fill("metric_table", rows=rows)
            yield Section(id=f"metrics_{category}", title=TITLES[category], html=html)
