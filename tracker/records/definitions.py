"""The names references can point to, taken from documents: broken records define theirs too."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from msgspec import Struct

from tracker.records.portfolio import PUBLIC
from tracker.records.sections import PROFILE, SECTIONS
from tracker.records.vocabulary import BuiltInKpi
from tracker.text.document import Block

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
_TARGETS = (*SECTIONS, REQUIREMENTS, AUDIENCES, COMPETENCIES, KPIS)
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


class Defined(Struct, frozen=True, kw_only=True):
    """What one document defines: names in reading order, by what a reference can point into.

    A section has the ids of its records, a profile its own name; the rest is as in Definitions.
    """

    names: Mapping[str, tuple[str, ...]]
    hidden: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def definitions(
    found: Iterable[Defined], *, shipped: Iterable[str] = (), unread: Iterable[str] = ()
) -> Definitions:
    """What documents define; `shipped` are instruments, `unread` texts that did not parse."""
    names: dict[str, set[str]] = {target: set() for target in _TARGETS}
    hidden, words = set[str](), {word for text in unread for word in _KEY.findall(text)}
    for one in found:
        hidden.update(one.hidden)
        words.update(one.unread)
        for target, defined in one.names.items():
            names[target].update(defined)
    names["instruments"].update(shipped)
    names[AUDIENCES].add(PUBLIC)
    names[COMPETENCIES] |= names["metrics"]
    names[KPIS] |= names["kpis"].union(kpi.value for kpi in BuiltInKpi)
    return Definitions(
        names={target: frozenset(known) for target, known in names.items()},
        hidden=frozenset(hidden),
        unread=frozenset(words),
    )


def defined(root: Block) -> Defined:
    """What a document defines."""
    names = {
        section: (PROFILE,) if section == PROFILE else tuple(_block(root, section))
        for section in root
        if section in SECTIONS
    }
    pairs = tuple(_requirements(root))
    if pairs:
        names[REQUIREMENTS] = tuple(f"{role}/{name}" for role, name in pairs)
        names[COMPETENCIES] = tuple(name for _, name in pairs)
    if audiences := _block(_block(root, PROFILE), "audiences"):
        names[AUDIENCES] = tuple(audiences)
    others = (_block(root, key) for key in root if key not in SECTIONS)
    return Defined(
        names=names, hidden=tuple(_hidden(root)), unread=tuple(chain.from_iterable(others))
    )


def _requirements(root: Block) -> Iterator[tuple[str, str]]:
    for role in (roles := _block(root, "roles")):
        yield from ((role, name) for name in _block(_block(roles, role), "requirements"))


def _hidden(root: Block) -> Iterator[str]:
    """What a value of the wrong shape hides names of."""
    for section, value in root.items():
        if section in SECTIONS and not isinstance(value, Block):
            yield from (section, *_MADE_FROM.get(section, ()))
    if not _is_block(_block(root, PROFILE), "audiences"):
        yield AUDIENCES
    roles = _block(root, "roles")
    if not all(_is_block(roles, r) and _is_block(_block(roles, r), "requirements") for r in roles):
        yield from _MADE_FROM["roles"]


def _block(parent: Block, key: str) -> Block:
    """The mapping under a key; an empty one where there is none."""
    value = parent.get(key)
    return value if isinstance(value, Block) else _EMPTY


def _is_block(parent: Block, key: str) -> bool:
    """Whether a mapping, or nothing, stands under a key."""
    return isinstance(parent.get(key, _EMPTY), Block)


_EMPTY = Block()
