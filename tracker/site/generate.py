"""A restricted portfolio as the values its site is made of."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tracker.carried import carried
from tracker.kpis.summary import summarise
from tracker.records.audience import Shared
from tracker.site.attachments import published
from tracker.site.chart_store import chart_store
from tracker.views.charts.spec import Json
from tracker.views.pages.book import Book


def book_of(portfolio: Shared, as_of: date, charts: Path | None) -> Book:
    """All that the pages are made of; drawings are kept in the folder `charts`, if any."""
    return Book(
        portfolio=portfolio,
        summary=summarise(portfolio, as_of),
        as_of=as_of,
        draw=chart_store(charts),
        attachments=published(portfolio),
        schemas=_schemas(),
    )


def _schemas() -> Mapping[str, Json]:
    """The JSON Schemas by file name."""
    files = sorted(carried("schema").iterdir(), key=lambda file: file.name)
    schemas = (file for file in files if file.name.endswith(".schema.json"))
    return {file.name: json.loads(file.read_text("utf-8")) for file in schemas}
