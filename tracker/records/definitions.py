"""The names references can point to, taken from documents: broken records define theirs too."""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from tracker.records.portfolio import PUBLIC
from tracker.records.sections import PROFILE, SECTIONS
from tracker.records.vocabulary import BuiltInKpi
from tracker.text.document import Block, Document

REQUIREMENTS = "roles/requirements"
AUDIENCES = "audiences"
COMPETENCIES = "competencies"
KPIS = "kpis-builtin"

_MADE_FROM = {
    PROFILE: (AUDIENCES,),
    "roles": (REQUIREMENTS, COMPETENCIES),
    "metrics": (COMPETENCIES,),
    "kpis": (KPIS,),
}
# Possessive, and begun at beginnings only: the time it takes is proportional to the text.
_KEY = re.compile(r"(?<![a-z0-9-])([a-z0-9][a-z0-9-]*+)[\"']?\s*+:")


class Definitions(Struct, frozen=True, kw_only=True):
    """What is defined, by what a reference can point into.

    `hidden` names what is not wholly known, since a part of it is no mapping; `unread` are words
    that may be defined where a file or section could not be made out. Neither is ever reported
    as missing: the one mistake that hides them is.
    """

    names: Mapping[str, frozenset[str]]
    hidden: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()

    def may_know(self, target: str, name: str) -> bool:
        """Whether the name is, or for all that is known may be, defined."""
        return name in self.names[target] or target in self.hidden or name in self.unread


def definitions(
    documents: Iterable[Document], *, shipped: Iterable[str] = (), unread: Iterable[str] = ()
) -> Definitions:
    """What documents define; `shipped` are instruments, `unread` texts that did not parse."""
    roots = [document.root for document in documents]
    names = _ids(roots)
    names["instruments"] |= frozenset(shipped)
    names[REQUIREMENTS] = frozenset(f"{r}/{q}" for r, q in _requirements(roots))
    names[AUDIENCES] = frozenset(_audiences(roots)) | {PUBLIC}
    names[COMPETENCIES] = names["metrics"] | {q for _, q in _requirements(roots)}
    names[KPIS] = names["kpis"] | {kpi.value for kpi in BuiltInKpi}
    words = {word for text in unread for word in _KEY.findall(text)}
    return Definitions(
        names=names,
        hidden=frozenset(_hidden(roots)),
        unread=frozenset(words.union(*_unknown_sections(roots))),
    )


def _ids(roots: Iterable[Block]) -> dict[str, frozenset[str]]:
    """The ids by section."""
    found: dict[str, set[str]] = {section: set() for section in SECTIONS}
    for root in roots:
        for section, ids in root.items():
            if section in found and isinstance(ids, Block):
                found[section].update(ids)
    return {section: frozenset(ids) for section, ids in found.items()}


def _requirements(roots: Iterable[Block]) -> Iterator[tuple[str, str]]:
    for root in roots:
        for role in (roles := _block(root, "roles")):
            yield from ((role, q) for q in _block(_block(roles, role), "requirements"))


def _audiences(roots: Iterable[Block]) -> Iterator[str]:
    for root in roots:
        yield from _block(_block(root, PROFILE), "audiences")


def _hidden(roots: Iterable[Block]) -> Iterator[str]:
    """What a value of the wrong shape hides names of."""
    for root in roots:
        for section, value in root.items():
            if section in SECTIONS and not isinstance(value, Block):
                yield from (section, *_MADE_FROM.get(section, ()))
        if not _is_block(_block(root, PROFILE), "audiences"):
            yield AUDIENCES
        roles = _block(root, "roles")
        if not all(
            _is_block(roles, r) and _is_block(_block(roles, r), "requirements") for r in roles
        ):
            yield from _MADE_FROM["roles"]


def _unknown_sections(roots: Iterable[Block]) -> Iterator[Iterable[str]]:
    for root in roots:
        yield from (_block(root, key) for key in root if key not in SECTIONS)


def _block(parent: Block, key: str) -> Block:
    """The mapping under a key; an empty one where there is none."""
    value = parent.get(key)
    return value if isinstance(value, Block) else _EMPTY


def _is_block(parent: Block, key: str) -> bool:
    """Whether a mapping, or nothing, stands under a key."""
    return isinstance(parent.get(key, _EMPTY), Block)


_EMPTY = Block()
