"""Where each record is shown, and how to get there from a page."""

from functools import lru_cache
from posixpath import dirname, relpath

from msgspec import Struct

PLACES = {
    "profile": "index.html",
    "roles": "fit.html",
    "goals": "goals/{id}.html",
    "metrics": "metrics/{id}.html",
    "evidence": "evidence.html#{id}",
    "feedback": "feedback.html#{id}",
    "reviews": "reviews.html#{id}",
    "positions": "career.html#positions_{id}",
    "applications": "career.html#applications_{id}",
    "setbacks": "career.html#setbacks_{id}",
    "engagements": "learning.html#{id}",
    "surveys": "surveys.html#{id}",
    "instruments": "surveys.html#instruments_{id}",
    "contacts": "contacts.html#{id}",
    "kpis": "kpis.html#{id}",
    "categories": "categories.html#{id}",
    "definitions": "reference/definitions.html#{id}",
    "requirements": "fit.html#{id}",
}


class Links(Struct, frozen=True):
    """Links from the page at `uri`, all relative, so that the site works wherever it lies."""

    uri: str

    def to(self, section: str, id_: str = "") -> str:
        """The address of a record, as seen from this page."""
        return self.at(PLACES[section].format(id=id_))

    def at(self, place: str) -> str:
        """The address of a built file (with its fragment), as seen from this page."""
        file, mark, fragment = place.partition("#")
        return f"{_near(file, dirname(self.uri))}{mark}{fragment}"

    def mention(self, record: str) -> str:
        """The address of what a result counted: `section/id`."""
        section, _, id_ = record.partition("/")
        return self.to(section, id_)


@lru_cache(maxsize=1 << 14)
def _near(file: str, folder: str) -> str:
    """The file as seen from the folder."""
    return relpath(file, folder or ".")
