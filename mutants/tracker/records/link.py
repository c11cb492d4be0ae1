"""Whether every reference leads somewhere, and every id is defined once.

Both are checked on documents: a record that does not build still defines its id, and its own
references are still looked at.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from tracker.records.definitions import (
    AUDIENCES,
    COMPETENCIES,
    KPIS,
    REQUIREMENTS,
    Definitions,
    definitions,
)
from tracker.records.finding import Finding, Place
from tracker.records.marks import Marks
from tracker.records.names import Suggestions, is_id
from tracker.records.portfolio import OWNER
from tracker.records.references import Reference, references
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Severity
from tracker.text.document import Block, Document, Value

# What one of each kind is called, and how one comes to be.
_WORDS = {
    "roles": ("role", "define it under `roles`"),
    "goals": ("goal", "define it under `goals`"),
    "metrics": ("metric", "define it under `metrics`"),
    "evidence": ("evidence", "define it under `evidence`"),
    "instruments": ("instrument", "define it under `instruments`"),
    "engagements": ("engagement", "define it under `engagements`"),
    REQUIREMENTS: ("requirement", "define it in its role under `requirements`"),
    COMPETENCIES: ("competency", "ratings stand under the id of a requirement or a metric"),
    KPIS: ("KPI", "define it under `kpis`, with the `metric` it is made of"),
    AUDIENCES: ("audience", "declare it in the profile under `audiences`"),
}

_CODES = {
    "roles": "unknown-role",
    "goals": "unknown-goal",
    "metrics": "unknown-metric",
    "evidence": "unknown-evidence",
    "instruments": "unknown-instrument",
    "engagements": "unknown-engagement",
    REQUIREMENTS: "unknown-requirement",
    COMPETENCIES: "unknown-competency",
    KPIS: "unknown-kpi",
    AUDIENCES: "unknown-audience",
}


def link(
    documents: Iterable[Document],
    marks: Marks,
    *,
    shipped: Collection[str] = (),
    unread: Collection[str] = (),
    incomplete: bool = False,
    found: Callable[[Value, Marks], Sequence[Reference]] = references,
) -> tuple[Finding, ...]:
    """What is wrong with ids and references over all documents.

    `shipped` are ids of instruments that come with the program, `unread` the texts of files that
    did not parse: what may be defined there is not reported as missing. `incomplete` says that
    there are files of which not even the text is known: then only those names are reported that
    are like a known one. `found` gives the references in the values of a document.
    """
    read = tuple(documents)
    known = definitions(read, shipped=shipped, unread=unread)
    suggestions = Suggestions()
    dangling = (
        (
            reference,
            document.path,
            suggestions.nearest(reference.name, known.names[reference.target]),
        )
        for document in read
        for reference in _dangling(document, found(document.root, marks), known)
    )
    return (
        *_repeated(read, shipped),
        *(unknown_name(*one) for one in dangling if one[-1] is not None or not incomplete),
    )


def _dangling(
    document: Document, found: Iterable[Reference], known: Definitions
) -> Iterator[Reference]:
    for reference in found:
        if reference.pointer not in document.flaws and _dangles(reference, known):
            yield reference


def _repeated(documents: Iterable[Document], shipped: Collection[str]) -> Iterator[Finding]:
    """Ids defined again, profiles after the first, and ids that come with the program."""
    first: dict[tuple[str, str], str] = {}
    for document in documents:
        for section, id_ in _defined(document):
            path = first.setdefault((section, id_), document.path)
            if path != document.path:
                again = _definition(document.path, section, id_)
                yield defined_again(section, id_, again, _definition(path, section, id_))
            elif section == "instruments" and id_ in shipped:
                yield shipped_instrument(id_, _definition(path, section, id_))


def _defined(document: Document) -> Iterator[tuple[str, str]]:
    """The section and id of each record, also of those that do not build."""
    for section, value in document.root.items():
        if section == PROFILE:
            yield PROFILE, PROFILE
        elif section in SECTIONS and isinstance(value, Block):
            for id_ in value:
                yield section, id_


def _definition(path: str, section: str, id_: str) -> Place:
    pointer = (PROFILE,) if section == PROFILE else (section, id_)
    return Place(path=path, pointer=pointer, part="key")


def _dangles(reference: Reference, known: Definitions) -> bool:
    """Whether nothing has this name. What is not written as a name, its schema refuses."""
    target, name = reference.target, reference.name
    if target not in _WORDS or known.may_know(target, name):
        return False
    if target == AUDIENCES and name == OWNER:
        return False
    role, slash, _ = name.partition("/")
    return not (slash and role in known.unread) and all(map(is_id, name.split("/")))


def unknown_name(reference: Reference, path: str, near: str | None) -> Finding:
    """A reference that leads nowhere; `near` is a known name that is like it."""
    word, cure = _WORDS[reference.target]
    rated = reference.target == COMPETENCIES
    return Finding(
        code=_CODES[reference.target],
        message=f"no {word} is called `{reference.name}`",
        place=Place(path=path, pointer=reference.pointer, part=reference.part),
        severity=Severity.WARNING if rated else Severity.ERROR,
        help=f"did you mean `{near}`?" if near else cure,
    )


def defined_again(section: str, id_: str, place: Place, first: Place) -> Finding:
    """An id that its section has already, or a second profile."""
    profile = section == PROFILE
    return Finding(
        code="second-profile" if profile else "duplicate-id",
        message="there is a profile already" if profile else f"`{section}` has a `{id_}` already",
        place=place,
        help="a portfolio has one profile: move its keys into the first"
        if profile
        else "ids are unique in their section over all files: give one of the two another",
        related=((first, "the first is here"),),
    )


def shipped_instrument(id_: str, place: Place) -> Finding:
    """An instrument under an id that comes with the program."""
    return Finding(
        code="shipped-instrument",
        message=f"the instrument `{id_}` comes with the program and cannot be defined again",
        place=place,
        help="use it as it is, or give yours an id of its own",
    )
