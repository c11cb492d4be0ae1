"""Who the portfolio is about, as search engines read it.

Source: schema.org, Person; JSON-LD 1.1.
"""

import json
from collections.abc import Mapping

from tracker.records.evidence import Evidence
from tracker.records.positions import Position
from tracker.records.vocabulary import EvidenceKind
from tracker.views.charts.spec import Json
from tracker.views.pages.book import Book

AWARDS = (EvidenceKind.AWARD,)
CREDENTIALS = (EvidenceKind.CERTIFICATION,)


def person(book: Book, site: str | None) -> str:
    """The owner as JSON-LD that can stand in a page: nothing in it ends a script."""
    text = json.dumps(_known(_person(book, site)), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _person(book: Book, site: str | None) -> Mapping[str, Json]:
    profile, position = book.portfolio.profile, _present(book)
    links = [link.url for link in profile.links] if profile else []
    return {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": book.name,
        "description": profile.headline if profile else None,
        "url": site,
        "sameAs": [url for url in links if url.startswith("https://")],
        "jobTitle": position.title if position else None,
        "worksFor": _organisation(position.organisation if position else None),
        "award": [item.title for item in _of(book, AWARDS)],
        "hasCredential": [
            {"@type": "EducationalOccupationalCredential", "name": item.title}
            for item in _of(book, CREDENTIALS)
            if item.expires is None or item.expires > book.as_of
        ],
    }


def _known(properties: Mapping[str, Json]) -> dict[str, Json]:
    """What there is: nothing is said of what is not known."""
    return {name: value for name, value in properties.items() if value not in (None, [])}


def _organisation(name: str | None) -> Json:
    return {"@type": "Organization", "name": name} if name else None


def _present(book: Book) -> Position | None:
    """The newest position that has begun and not ended."""
    held = [
        p
        for p in book.portfolio.positions.values()
        if p.start <= book.as_of and (p.end is None or p.end > book.as_of)
    ]
    return max(held, key=lambda p: (p.start, p.id), default=None)


def _of(book: Book, kinds: tuple[EvidenceKind, ...]) -> list[Evidence]:
    return [item for item in book.evidence if item.kind in kinds]
