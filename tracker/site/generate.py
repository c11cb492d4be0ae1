"""A restricted portfolio as the values its site is made of."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tracker.carried import carried
from tracker.data.codes import grouped_pages
from tracker.records.audience import Shared
from tracker.records.portfolio import OWNER
from tracker.site.attachments import published
from tracker.site.chart_store import card_store, chart_store
from tracker.site.template_store import TemplateStore
from tracker.views.charts.spec import Json
from tracker.views.pages.book import Book
from tracker.views.pages.templates import keep_translations


def book_of(portfolio: Shared, as_of: date, store: Path | None) -> Book:
    """All that the pages are made of; what need not be made twice is kept in the folder `store`.

    Who reads a portfolio writes none: what can be wrong with its files is told to the owner alone.
    """
    if store is not None:
        keep_translations(TemplateStore(store))
    return Book(
        portfolio=portfolio,
        as_of=as_of,
        draw=chart_store(store),
        paint=card_store(store),
        attachments=published(portfolio),
        schemas=_schemas(),
        codes=grouped_pages() if portfolio.audience == OWNER else {},
    )


def _schemas() -> Mapping[str, Json]:
    """The JSON Schemas by file name."""
    files = sorted(carried("schema").iterdir(), key=lambda file: file.name)
    schemas = (file for file in files if file.name.endswith(".schema.json"))
    return {file.name: json.loads(file.read_text("utf-8")) for file in schemas}
