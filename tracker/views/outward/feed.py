"""New evidence as an Atom feed, for readers who want to hear of it.

Source: RFC 4287, The Atom Syndication Format.
"""

from datetime import date
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup
from msgspec import Struct

from tracker.records.evidence import Evidence
from tracker.views import markdown
from tracker.views.pages.book import Book
from tracker.views.pages.links import PLACES
from tracker.views.pages.templates import written

PLACE = "feed.xml"
MOST = 50  # newest entries; readers keep the older ones


class Entry(Struct, frozen=True, kw_only=True):
    """A piece of evidence as feeds tell of it."""

    id: str
    item: Evidence
    address: str
    content: Markup


def feed(book: Book, site: str | None) -> str:
    """The newest evidence; addresses begin with `site`, or are relative to the feed without it.

    An entry keeps its id for as long as the evidence keeps its own and the site its address.
    """
    base = site or f"urn:portfolio:{book.name}/"
    return written(
        "outward/feed.xml",
        book=book,
        site=site or "",
        place=PLACE,
        id=_id(base),
        updated=max((item.date for item in book.evidence), default=_BEGINNING),
        entries=[_entry(item, base, site or "") for item in book.evidence[:MOST]],
    )


_BEGINNING = date(1970, 1, 1)


def _entry(item: Evidence, base: str, site: str) -> Entry:
    address = PLACES["evidence"].format(id=item.id)
    return Entry(
        id=_id(f"{base}{address}"),
        item=item,
        address=f"{site}{address}",
        content=markdown.html(item.note) if item.note else Markup(),
    )


def _id(address: str) -> str:
    return uuid5(NAMESPACE_URL, address).urn
