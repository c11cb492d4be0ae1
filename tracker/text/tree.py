"""The tree of a text, faulty or not: where the whole cannot be read, its parts are."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

from tracker.text.compose import compose
from tracker.text.document import Place
from tracker.text.limits import FINDINGS
from tracker.text.nodes import Extent, Fault, Ill, Node, Pairs, Point, Scalar
from tracker.text.source import Position

_KEY = re.compile(
    r"""\s*(?P<key>"[^"\\]*"|'[^']*'|[^\s:#"'\[\]{},&*!|>%@`?-](?:[^:#]*[^\s:#])?)\s*:(?=\s|$)"""
)
_HEADING = re.compile(r"""[^\s#].*?:[ \t]*(?:#.*)?\r?$""").match


class Tree(Struct, frozen=True, kw_only=True):
    """What could be read; `lost` are the places of parts that could not, each behind a fault."""

    root: Node | None
    faults: tuple[Fault, ...] = ()
    lost: frozenset[Place] = frozenset()


class _Part(Struct, frozen=True, kw_only=True):
    """Some lines: `first` counts from 0, and `place` is where they belong."""

    lines: tuple[str, ...]
    first: int


@lru_cache(maxsize=1)  # what is read slowly is soon asked for the places of what was found in it
def grow(text: str) -> Tree:
    """The tree of `text`; sections and records that cannot be read leave the others as they are.

    A part that is lost still has its key, with an empty mapping, since others may refer to it.
    """
    whole = compose(text, 0)
    if not isinstance(whole, Fault):
        return Tree(root=whole)
    if whole.ill in {Ill.SIZE, Ill.DOCUMENTS}:
        return Tree(root=None, faults=(whole,))
    return _pieced(text, whole)


def _pieced(text: str, fault: Fault) -> Tree:
    lines = tuple(text.split("\n"))
    parts = tuple(_parts(_Part(lines=lines, first=0), 0))
    known = fault if len(parts) == 1 and parts[0].first == 0 else None
    grown = _grown(lambda part: _section(part, known), parts)
    pairs = tuple(pair for tree in grown for pair in _pairs(tree.root))
    if not pairs:
        return Tree(root=None, faults=(fault,))
    return Tree(
        root=Pairs(Extent(Point(0, 0), Point(len(lines), 0)), pairs),
        faults=tuple(f for tree in grown for f in tree.faults) or (fault,),
        lost=frozenset(place for tree in grown for place in tree.lost),
    )


def _grown(grow_part: Callable[[_Part], Tree], parts: Iterable[_Part]) -> list[Tree]:
    """The trees of parts; once there are more faults than are shown, only their keys are read."""
    grown: list[Tree] = []
    faults = 0
    for part in parts:
        grown.append(grow_part(part) if faults <= FINDINGS else _key_alone(part))
        faults += len(grown[-1].faults)
    return grown


def _pairs(root: Node | None) -> tuple[tuple[Node, Node], ...]:
    return root.pairs if isinstance(root, Pairs) else ()


def _parts(part: _Part, indent: int) -> Iterator[_Part]:
    """The lines cut before each that begins at `indent` or less, comments and blanks apart."""
    begin: int | None = None
    for number, line in enumerate(part.lines):
        if _is_content(line) and _indent(line) <= indent and not line.lstrip(" ").startswith("\t"):
            if begin is not None:
                yield _Part(lines=part.lines[begin:number], first=part.first + begin)
            begin = number
    if begin is not None:
        yield _Part(lines=part.lines[begin:], first=part.first + begin)


def _is_content(line: str) -> bool:
    bare = line.strip()
    return bool(bare) and not bare.startswith("#") and bare not in {"---", "..."}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _section(part: _Part, known: Fault | None) -> Tree:
    """One top-level key with what is below it; `known` is what is wrong with the only one."""
    tree = _read(part) if known is None else _key_alone(part, (known,))
    if not tree.faults or _HEADING(part.lines[0]) is None:
        return tree
    below = _Part(lines=part.lines[1:], first=part.first + 1)
    indent = next((_indent(line) for line in below.lines if _is_content(line)), 0)
    grown = _grown(_read, _parts(below, indent)) if indent else []
    key = _key(part)
    if key is None or not any(_pairs(record.root) for record in grown):
        return tree
    pairs = tuple(pair for tree in grown for pair in _pairs(tree.root))
    return Tree(
        root=Pairs(key.extent, ((key, Pairs(key.extent, pairs)),)),
        faults=tuple(f for tree in grown for f in tree.faults) or tree.faults,
        lost=frozenset((key.text, *place) for tree in grown for place in tree.lost),
    )


def _read(part: _Part) -> Tree:
    """The tree of some lines; where they cannot be read, that of their key alone."""
    node = compose("\n".join(part.lines), part.first)
    if isinstance(node, Pairs):
        return Tree(root=node)
    fault = node if isinstance(node, Fault) else _stray(part)
    return _key_alone(part, (fault,))


def _key_alone(part: _Part, faults: tuple[Fault, ...] = ()) -> Tree:
    """A lost part, of which others know the key."""
    key = _key(part)
    if key is None:
        return Tree(root=None, faults=faults)
    root = Pairs(key.extent, ((key, Pairs(key.extent, ())),))
    return Tree(root=root, faults=faults, lost=frozenset({(key.text,)}))


def _stray(part: _Part) -> Fault:
    """A line that belongs to nothing."""
    line = part.lines[0]
    return Fault(ill=Ill.STRAY, at=Position(part.first + 1, _indent(line) + 1))


def _key(part: _Part) -> Scalar | None:
    """The key that some lines begin with."""
    line = part.lines[0]
    found = _KEY.match(line)
    if found is None:
        return None
    written = found.group("key")
    start = Point(part.first, _indent(line))
    end = Point(part.first, start.column + len(written))
    return Scalar(Extent(start, end), written.strip("\"'"), "")
