"""The ends of links in a document: the names that it defines, and those that it refers to."""

from msgspec import Struct

from tracker.records.definitions import Defined, defined
from tracker.records.marks import Marks
from tracker.records.references import Reference, references
from tracker.text.document import Document


class Ends(Struct, frozen=True, kw_only=True):
    """All that links need of a document, in a small part of the room that its values take."""

    path: str
    defined: Defined
    references: tuple[Reference, ...]


def ends(document: Document, marks: Marks) -> Ends:
    """The ends in a document, but for references where the parser has complained already."""
    found = references(document.root, marks)
    return Ends(
        path=document.path,
        defined=defined(document.root),
        references=tuple(one for one in found if one.pointer not in document.flaws),
    )
