"""From a tree to values, with a finding for all that is not what it seems."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from tracker.text import findings as say
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Place, Value
from tracker.text.glued import glued_comments
from tracker.text.guard import REPLACEMENT, Guarded
from tracker.text.limits import SCALAR_BYTES
from tracker.text.nodes import Items, Node, Pairs, Scalar
from tracker.text.scalars import plain
from tracker.text.signs import CONTROLS, INVISIBLE
from tracker.text.slips import explain_fault
from tracker.text.tabs import tab_indentations
from tracker.text.tree import Tree


def read(path: str, guarded: Guarded, tree: Tree) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document that `tree` describes; None where its root is no mapping."""
    lines = tuple(guarded.text.split("\n")) if tree.faults else ()
    findings = [explain_fault(path, lines, fault) for fault in tree.faults]
    findings.extend(tab_indentations(path, guarded.text, tree.root))
    if not isinstance(tree.root, Pairs) or tree.root.tag:
        if not findings and not guarded.damaged:
            findings.append(say.root_not_mapping(path, tree.root))
        return None, tuple(findings)
    reader = _Reader(path=path, damaged=guarded.damaged)
    root = reader.block(tree.root, 1, ())
    reader.findings.extend(glued_comments(path, guarded.text, tree.root))
    flaws = frozenset(reader.flaws) | tree.lost
    document = Document(path=path, text=guarded.text, root=root, flaws=flaws)
    return document, (*findings, *reader.findings)


@dataclass(slots=True, kw_only=True)
class _Reader:
    """One walk over a tree, collecting findings and the places they are about."""

    path: str
    damaged: bool
    findings: list[Diagnostic] = field(default_factory=list)
    flaws: set[Place] = field(default_factory=set)

    def value(self, node: Node, line: int, place: Place) -> Value:
        if node.tag is not None:
            self._flaw(place, say.tag(self.path, node))
        if isinstance(node, Pairs):
            return self.block(node, line, place)
        if isinstance(node, Items):
            return [
                self.value(item, item.span.start.line, (*place, number))
                for number, item in enumerate(node.items)
            ]
        return self._scalar(node, place)

    def block(self, node: Pairs, line: int, place: Place) -> Block:
        block = Block()
        block.line = line
        first: dict[str, Scalar] = {}
        for key, value in self._sound(node, place):
            inside = (*place, key.text)
            read = self.value(value, key.span.start.line, inside)
            if key.text not in block:
                block[key.text] = read
                first[key.text] = key
                continue
            self.findings.append(say.duplicate_key(self.path, key, first[key.text]))
            _merge(block[key.text], read)
        return block

    def _sound(self, node: Pairs, place: Place) -> Iterator[tuple[Scalar, Node]]:
        """The pairs whose keys can be keys."""
        for key, value in node.pairs:
            if not isinstance(key, Scalar):
                self._flaw((*place, "?"), say.key_not_scalar(self.path, key))
            elif key.text == "<<" and not key.style:
                self._flaw((*place, "<<"), say.merge_key(self.path, key))
            else:
                self._check_key(key, (*place, key.text))
                yield key, value

    def _check_key(self, key: Scalar, place: Place) -> None:
        odd = CONTROLS.search(key.text.replace("\n", "\r").replace("\t", "\r"))
        odd = odd or INVISIBLE.search(key.text)
        if key.tag is not None:
            self._flaw(place, say.tag(self.path, key))
        elif odd is not None:
            self._flaw(place, say.character_in_key(self.path, key, key.text[odd.start()]))
        elif self.damaged and REPLACEMENT in key.text:
            self.flaws.add(place)

    def _scalar(self, node: Scalar, place: Place) -> str | Decimal | bool | None:
        if self.damaged and REPLACEMENT in node.text:
            self.flaws.add(place)
        elif len(node.text.encode("utf-8", "surrogatepass")) > SCALAR_BYTES:
            self._flaw(place, say.text_too_long(self.path, node))
            return ""
        if node.style:
            control = CONTROLS.search(node.text)
            if control is not None:
                self._flaw(place, say.escaped_control(self.path, node, control.group()))
            return node.text
        try:
            return node.text if node.tag else plain(node.text)
        except OverflowError:
            self._flaw(place, say.number_out_of_range(self.path, node))
            return Decimal(0)

    def _flaw(self, place: Place, finding: Diagnostic) -> None:
        self.flaws.add(place)
        self.findings.append(finding)


def _merge(first: Value, again: Value) -> None:
    """Adds to a mapping what only its second appearance holds: others may refer to it."""
    if isinstance(first, Block) and isinstance(again, Block):
        for key, value in again.items():
            first.setdefault(key, value)
