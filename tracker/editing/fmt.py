"""The keys of a file in the order of the schemas, by moving text: nothing is written anew."""

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from tracker.editing.change import same
from tracker.editing.fmt_block import block_splice
from tracker.editing.fmt_flow import flow_splice
from tracker.editing.fmt_lines import Lines, lines_of
from tracker.editing.fmt_order import Order, portfolio_order
from tracker.editing.splice import Splice, spliced
from tracker.text.collecting import no_collecting
from tracker.text.diagnostics import Severity
from tracker.text.document import Document
from tracker.text.nodes import Items, Node, Pairs, Scalar
from tracker.text.parse import parse
from tracker.text.places import places_in
from tracker.text.source import Source

BOM = b"\xef\xbb\xbf"
FAULTY = "it has errors; `tracker check` shows them"
STUCK = "its keys cannot be moved without changing what it says"


class Formatted(Struct, frozen=True, kw_only=True):
    """The bytes of a file with its keys in order, or why it is left as it is.

    `is_faulty` where the parser finds errors in it.
    """

    data: bytes
    problem: str | None = None
    is_faulty: bool = False


def formatted(source: Source) -> Formatted:
    """The file with its keys in order; the data in it stay exactly as they are."""
    with no_collecting():
        return _formatted(source)


def _formatted(source: Source) -> Formatted:
    document, findings = parse(source)
    if document is None or any(d.severity is Severity.ERROR for d in findings):
        return Formatted(data=source.data, problem=FAULTY, is_faulty=True)
    mark = BOM if source.data.startswith(BOM) else b""
    data = mark + ordered(document.text).encode("utf-8")
    if data == source.data:
        return Formatted(data=data)
    if not _is_the_same(document, Source(path=source.path, data=data)):
        return Formatted(data=source.data, problem=STUCK)
    return Formatted(data=data)


def ordered(text: str) -> str:
    """`text` with the keys of its mappings in order, from the outermost to the innermost."""
    ended = text if text.endswith("\n") else text + _line_end(text)
    depth = 0
    while True:
        level = tuple(_level(places_in(ended).root, depth))
        if not level:
            break
        lines = lines_of(ended)
        ended = spliced(ended, _splices(lines, level, root=depth == 0))
        depth += 1
    return ended if text.endswith("\n") else ended.removesuffix(_line_end(text))


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _level(root: Node | None, depth: int) -> Iterator[tuple[Node, Order]]:
    """The mappings and lists that `depth` others stand around, with the order of their keys."""
    level: list[tuple[Node, Order]] = [] if root is None else [(root, portfolio_order())]
    for _ in range(depth):
        level = [pair for node, order in level for pair in _children(node, order)]
    yield from level


def _children(node: Node, order: Order) -> Iterator[tuple[Node, Order]]:
    if isinstance(node, Items) and order.items is not None:
        yield from ((item, order.items) for item in node.items if not isinstance(item, Scalar))
    elif isinstance(node, Pairs):
        for key, value in node.pairs:
            below = order.below(key.text) if isinstance(key, Scalar) else None
            if below is not None and not isinstance(value, Scalar):
                yield value, below


def _splices(
    lines: Lines, level: tuple[tuple[Node, Order], ...], *, root: bool
) -> Iterator[Splice]:
    for node, order in level:
        if not isinstance(node, Pairs):
            continue
        keys = tuple(key.text for key, _ in node.pairs if isinstance(key, Scalar))
        ranked = order.ranked(keys)
        if ranked == tuple(range(len(node.pairs))):
            continue
        splice = (
            flow_splice(lines, node, ranked)
            if node.flow
            else block_splice(lines, node, ranked, root=root)
        )
        if splice is not None:
            yield splice


def _is_the_same(before: Document, after: Source) -> bool:
    """Whether the bytes still say what the document did, in as many of each character."""
    document, _ = parse(after)
    if document is None or not same(document.root, before.root):
        return False
    is_stable = ordered(document.text) == document.text
    return is_stable and Counter(document.text) == Counter(before.text)
