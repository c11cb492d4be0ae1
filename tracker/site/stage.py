"""The folder a builder builds: pages, styles, attachments, and a plain `mkdocs.yml`."""

from collections.abc import Callable
from pathlib import Path

from tracker.site.attachments import copy_attachment
from tracker.site.manuscript import manuscript
from tracker.site.own_files import FOLDER
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan
from tracker.views.pages.book import Book


def stage_site(plan: Plan, book: Book, own: OwnPages, say: Callable[[str], None]) -> int:
    """Writes the whole stage into the empty folder of `plan`; the number of pages."""
    for page in own.pages:
        if not page.visible_to(plan.audience):
            say(f"left out: {FOLDER}/{page.uri} (not for `{plan.audience}`)")
    whole = manuscript(book, own)
    docs = plan.stage / "docs"
    texts = {place: write() for place, write in whole.pages.items()}
    for place, text in {**texts, **whole.styles}.items():
        _write(docs / place, text)
    for place, file in whole.files.items():
        copy_attachment(plan.source, file, docs / place, say)
    _write(plan.stage / "mkdocs.yml", whole.config)
    return len(texts)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
