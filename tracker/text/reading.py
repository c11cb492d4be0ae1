"""From a tree to values, with a finding for all that is not what it seems."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import chain
from typing import TypeVar

from msgspec import Struct, field

from tracker.text import findings as say
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import MERGE, NO_KEY, Block, Document, Place, Value
from tracker.text.enough import enough
from tracker.text.glued import glued_comments
from tracker.text.guard import REPLACEMENT, Guarded
from tracker.text.limits import FINDINGS, SCALAR_BYTES
from tracker.text.nodes import Items, Node, Pairs, Scalar
from tracker.text.scalars import plain
from tracker.text.signs import CONTROLS, odd_sign
from tracker.text.slips import explain_fault
from tracker.text.tabs import tab_indentations
from tracker.text.tree import Tree

_N = TypeVar("_N", bound=Node)


def read(path: str, guarded: Guarded, tree: Tree) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document that `tree` describes; None where its root is no mapping."""
    findings = (
        *_faults(path, guarded.text, tree),
        *tab_indentations(path, guarded.text, tree.root),
    )
    if not isinstance(tree.root, Pairs) or tree.root.tag:
        if not findings and not guarded.damaged:
            findings = (say.root_not_mapping(path, tree.root),)
        return None, findings
    reader = _Reader(path=path, damaged=guarded.damaged)
    root = reader.block(tree.root, 1, ())
    document = Document(
        path=path, text=guarded.text, root=root, flaws=frozenset(reader.flaws) | tree.lost
    )
    cut = glued_comments(path, guarded.text, tree.root)
    return document, (*findings, *enough(path, chain(reader.findings, cut)))


def _faults(path: str, text: str, tree: Tree) -> tuple[Diagnostic, ...]:
    lines = tuple(text.split("\n")) if tree.faults else ()
    return enough(path, (explain_fault(path, lines, fault) for fault in tree.faults))


class _Reader(Struct, kw_only=True):
    """One walk over a tree, collecting findings and the places they are about."""

    path: str
    damaged: bool
    findings: list[Diagnostic] = field(default_factory=list)
    flaws: set[Place] = field(default_factory=set)

    def value(self, node: Node, line: int, place: Place) -> Value:
        if node.tag is not None:
            self._flaw(place, say.tag, node)
        if isinstance(node, Pairs):
            return self.block(node, line, place)
        if isinstance(node, Items):
            return [
                self.value(item, item.extent.start.line + item.extent.before + 1, (*place, number))
                for number, item in enumerate(node.items)
            ]
        return self._scalar(node, place)

    def block(self, node: Pairs, line: int, place: Place) -> Block:
        block = Block()
        block.line = line
        first: dict[str, Scalar] = {}
        for key, value in self._sound(node, place):
            inside = (*place, key.text)
            read = self.value(value, key.extent.start.line + key.extent.before + 1, inside)
            if key.text not in block:
                block[key.text] = read
                first[key.text] = key
                continue
            self.say(say.duplicate_key, key, first[key.text])
            _merge(block[key.text], read)
        return block

    def _sound(self, node: Pairs, place: Place) -> Iterator[tuple[Scalar, Node]]:
        """The pairs whose keys can be keys."""
        for key, value in node.pairs:
            if not isinstance(key, Scalar):
                self._flaw((*place, NO_KEY), say.key_not_scalar, key)
            elif key.text == MERGE and not key.style:
                self._flaw((*place, MERGE), say.merge_key, key)
            else:
                self._check_key(key, (*place, key.text))
                yield key, value

    def _check_key(self, key: Scalar, place: Place) -> None:
        if key.tag is not None:
            self._flaw(place, say.tag, key)
        elif odd_sign(key.text) is not None:
            self._flaw(place, say.character_in_key, key)
        elif self.damaged and REPLACEMENT in key.text:
            self.flaws.add(place)

    def _scalar(self, node: Scalar, place: Place) -> str | Decimal | bool | None:
        text = node.text
        if self.damaged and REPLACEMENT in text:
            self.flaws.add(place)
        elif len(text) > SCALAR_BYTES // 4 and len(text.encode("utf-8")) > SCALAR_BYTES:
            self._flaw(place, say.text_too_long, node)
            return ""
        if node.style or node.tag:
            if CONTROLS.search(text) is not None:
                self._flaw(place, say.escaped_control, node)
            return text
        try:
            return plain(text)
        except OverflowError:
            self._flaw(place, say.number_out_of_range, node)
            return Decimal(0)

    def _flaw(self, place: Place, finding: Callable[[str, _N], Diagnostic], node: _N) -> None:
        self.flaws.add(place)
        self.say(finding, node)

    def say(self, finding: Callable[..., Diagnostic], *nodes: Node) -> None:
        """Adds a finding, unless there are more than enough."""
        if len(self.findings) <= FINDINGS:
            self.findings.append(finding(self.path, *nodes))


def _merge(first: Value, again: Value) -> None:
    """Adds to a mapping what only its second appearance holds: others may refer to it."""
    if isinstance(first, Block) and isinstance(again, Block):
        for key, value in again.items():
            first.setdefault(key, value)
