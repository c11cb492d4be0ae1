"""Parts of the pages that an author may set into a page of their own."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from tracker.views.pages.book import Book
from tracker.views.pages.home import NEWEST, headline_goals, hero, pinned_results
from tracker.views.pages.page import block
from tracker.views.pages.sheet import Sheet


def part(book: Book, uri: str, name: str) -> str:
    """The part as a block of Markdown for the page at `uri`; "" where there is nothing."""
    return block(_MAKERS[name](Sheet(book, uri)))


def _goals(sheet: Sheet) -> Markup:
    goals = headline_goals(sheet.book)
    return sheet.fill("home_goals", goals=goals, total=len(sheet.book.goals)) if goals else Markup()


def _kpis(sheet: Sheet) -> Markup:
    results = pinned_results(sheet.book)
    return sheet.fill("home_kpis", results=results) if results else Markup()


def _categories(sheet: Sheet) -> Markup:
    return sheet.fill("categories_table", categories=sheet.book.summary.categories)


def _evidence(sheet: Sheet) -> Markup:
    items = sheet.book.evidence
    if not items:
        return Markup()
    return sheet.fill("home_evidence", items=items[:NEWEST], total=len(items))


def _fit(sheet: Sheet) -> Markup:
    fit = sheet.book.fit
    if fit is None or not fit.requirements:
        return Markup()
    return sheet.fill("fit_coverage", rows=fit.requirements)


_MAKERS: Mapping[str, Callable[[Sheet], Markup]] = {
    "profile": hero,
    "goals": _goals,
    "kpis": _kpis,
    "categories": _categories,
    "evidence": _evidence,
    "fit": _fit,
}
NAMES = tuple(_MAKERS)
