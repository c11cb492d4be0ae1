"""The six categories, counted side by side."""

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.why import why_category
from tracker.views.pages.book import Book
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.why import explanation


def categories_page(book: Book) -> Page:
    """The page of the six categories, each with its metrics and goals."""
    sheet = Sheet(book, "categories.md")
    return Page(
        uri=sheet.uri,
        title="Categories",
        nav="Categories",
        write=lambda: page_text(
            "Categories",
            sheet.fill("categories", categories=book.summary.categories),
            (_section(sheet, counts) for counts in book.summary.categories),
            description="Six categories of promotion metrics, as counts",
        ),
    )


def _section(sheet: Sheet, counts: CategoryCounts) -> Section:
    book = sheet.book
    rows = [row for row in book.metric_rows if row.metric.category is counts.id]
    making = why_category(book.portfolio, counts.id, book.summary.goals, book.as_of)
    html = sheet.fill(
        "category",
        table=sheet.fill("metric_table", rows=rows) if rows else "",
        goals=tuple(pair for pair in book.goals if pair[0].category is counts.id),
        making=explanation(sheet, making),
    )
    return Section(id=counts.id, title=counts.title, html=html)
