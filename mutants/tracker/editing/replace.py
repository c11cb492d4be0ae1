"""A text or number in the place of another, in the same quotes."""

from tracker.editing.change import Replace
from tracker.editing.insert import Page
from tracker.editing.scalar import scalar
from tracker.editing.splice import Splice
from tracker.text.nodes import Node, Scalar


def replaced(page: Page, change: Replace) -> tuple[Splice, ...]:
    """The splice that writes the new value where the old one stands."""
    node = page.places.node(change.place)
    if not isinstance(node, Scalar):
        raise TypeError(change)
    start, end = page.layout.offset(node.span.start), page.layout.offset(node.span.end)
    if node.style in {"|", ">"}:
        end = start + len(page.layout.text[start:end].rstrip())
    new = scalar(change.value, node.style, flow=_in_brackets(page, change))
    return (Splice(start, end, new),)


def _in_brackets(page: Page, change: Replace) -> bool:
    """Whether any of what is around a place is in brackets or braces."""
    around = (page.places.node(change.place[:length]) for length in range(len(change.place)))
    return any(_is_flow(node) for node in around)


def _is_flow(node: Node | None) -> bool:
    return node is not None and not isinstance(node, Scalar) and node.flow
