"""Whether every reference leads somewhere, and every id is defined once.

Both are checked on documents: a record that does not build still defines its id, and its own
references are still looked at.
"""

from collections.abc import Collection, Iterable, Iterator

from tracker.records.definitions import (
    AUDIENCES,
    COMPETENCIES,
    KPIS,
    REQUIREMENTS,
    Definitions,
    definitions,
)
from tracker.records.ends import Ends
from tracker.records.finding import Finding, Place
from tracker.records.names import Suggestions, is_id
from tracker.records.portfolio import OWNER
from tracker.records.references import Reference
from tracker.records.sections import PROFILE, SECTIONS
from tracker.text.diagnostics import Severity

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
    found: Iterable[Ends],
    *,
    shipped: Collection[str] = (),
    unread: Collection[str] = (),
    incomplete: bool = False,
) -> tuple[Finding, ...]:
    """What is wrong with ids and references over all documents, of which `found` are the ends.

    `shipped` are ids of instruments that come with the program, `unread` the texts of files that
    did not parse: what may be defined there is not reported as missing. `incomplete` says that
    there are files of which not even the text is known: then only those names are reported that
    are like a known one.
    """
    read = tuple(found)
    known = definitions((ends.defined for ends in read), shipped=shipped, unread=unread)
    suggestions = Suggestions()
    dangling = (
        (reference, ends.path, suggestions.nearest(reference.name, known.names[reference.target]))
        for ends in read
        for reference in ends.references
        if _dangles(reference, known)
    )
    return (
        *_repeated(read, shipped),
        *(unknown_name(*one) for one in dangling if one[-1] is not None or not incomplete),
    )


def _repeated(read: Iterable[Ends], shipped: Collection[str]) -> Iterator[Finding]:
    """Ids defined again, profiles after the first, and ids that come with the program."""
    first: dict[tuple[str, str], str] = {}
    for ends in read:
        for section, id_ in _defined(ends):
            path = first.setdefault((section, id_), ends.path)
            if path != ends.path:
                again = _definition(ends.path, section, id_)
                yield defined_again(section, id_, again, _definition(path, section, id_))
            elif section == "instruments" and id_ in shipped:
                yield shipped_instrument(id_, _definition(path, section, id_))


def _defined(ends: Ends) -> Iterator[tuple[str, str]]:
    """The section and id of each record, also of those that do not build."""
    for section, ids in ends.defined.names.items():
        if section in SECTIONS:
            yield from ((section, id_) for id_ in ids)


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
