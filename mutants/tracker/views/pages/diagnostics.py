"""What can be wrong with a file: a page for each code, and one that lists them."""

from collections.abc import Iterator, Mapping

from tracker.views.pages.book import Book
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet

FOLDER = "reference/diagnostics"
# The part of the navigation that all single entries of the reference stand in.
TAB = "Entries"


def diagnostics_pages(book: Book) -> Iterator[Page]:
    """The list, then the pages, in the groups of the book's codes; nothing where it has none."""
    if not book.codes:
        return
    yield _list(book)
    for codes in book.codes.values():
        for code, text in codes.items():
            yield _page(book, code, text)


def _list(book: Book) -> Page:
    sheet = Sheet(book, f"{FOLDER}.md")
    groups = enumerate(book.codes.items(), start=1)
    return Page(
        uri=sheet.uri,
        title="Diagnostics",
        nav="Diagnostics",
        tab="Reference",
        write=lambda: page_text(
            "Diagnostics",
            sheet.fill("diagnostics"),
            (_section(sheet, number, group, codes) for number, (group, codes) in groups),
            description="What can be wrong with a file, and the cure",
        ),
    )


def _section(sheet: Sheet, number: int, group: str, codes: Mapping[str, str]) -> Section:
    entries = [(code, f"{FOLDER}/{code}.html", _told(text)[0]) for code, text in codes.items()]
    html = sheet.fill("diagnostic_codes", entries=entries)
    return Section(id=f"group_{number}", title=group, html=html)


def _page(book: Book, code: str, text: str) -> Page:
    sheet = Sheet(book, f"{FOLDER}/{code}.md")
    title, rest = _told(text)
    return Page(
        uri=sheet.uri,
        title=title,
        nav=code,
        tab=TAB,
        write=lambda: page_text(
            title,
            sheet.fill("diagnostic", code=code, text=rest, place=f"{FOLDER}.html"),
            description=f"The finding {code}, and its cure",
        ),
    )


def _told(text: str) -> tuple[str, str]:
    """The heading of a page, and what stands below it."""
    heading, _, rest = text.partition("\n")
    return heading.removeprefix("# "), rest
