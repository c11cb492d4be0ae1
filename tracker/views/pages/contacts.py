"""People known: a page for the owner alone."""

from datetime import date

from msgspec import Struct

from tracker.records.contacts import Contact
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.page import Page, page_text
from tracker.views.pages.sheet import Sheet

EXAMPLE = """contacts:
  jo-from-the-meetup:
    name: Jo
    sector: logistics
    met: 2026-03-04
    interactions: [2026-05-11]"""


class Known(Struct, frozen=True, kw_only=True):
    """A contact, and the last day of being in touch."""

    record: Contact
    where: str
    last: date | None


def contacts_page(book: Book) -> Page:
    """The page of contacts, those last in touch first."""
    sheet = Sheet(book, "contacts.md")
    known = [_known(c, book.as_of) for c in book.portfolio.contacts.values() if c.met <= book.as_of]
    known.sort(key=lambda it: (it.last or it.record.met, it.record.id), reverse=True)
    if known:
        lead = sheet.fill("contacts", contacts=known)
    else:
        lead = empty(sheet, "There is no contact here yet.", "Write whom you know:", EXAMPLE)
    return Page(
        uri=sheet.uri,
        title="Contacts",
        nav="Contacts",
        write=lambda: page_text("Contacts", lead, description=f"People {book.name} knows"),
    )


def _known(contact: Contact, as_of: date) -> Known:
    touched = [day for day in contact.interactions if day <= as_of]
    where = ", ".join(part for part in (contact.organisation, contact.sector) if part)
    return Known(record=contact, where=where, last=max(touched, default=None))
