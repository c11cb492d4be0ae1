"""New items in lists and new keys in mappings, written like those that are there."""

import re

from msgspec import Struct
from msgspec.structs import replace

from tracker.editing.brackets import brackets
from tracker.editing.change import Append, Fields, Put
from tracker.editing.fmt_order import Order, portfolio_order
from tracker.editing.layout import Layout
from tracker.editing.seam import Seam, seam_below
from tracker.editing.splice import Splice
from tracker.editing.style import (
    Kin,
    Style,
    in_flow,
    item_lines,
    key_lines,
    kin_of,
    style_of,
)
from tracker.text.document import Place
from tracker.text.nodes import Items, Pairs, Scalar
from tracker.text.places import Places

_EMPTY = re.compile(r":([ \t]*\[[ \t]*\])").match


class Page(Struct, frozen=True, kw_only=True):
    """A text, what stands in it, and where."""

    layout: Layout
    places: Places

    def mapping(self, place: Place) -> Pairs:
        """The mapping at a place; there being none is a bug of whoever asks."""
        node = self.places.node(place)
        if not isinstance(node, Pairs):
            raise TypeError(place)
        return node

    def style(self, node: Items) -> Style:
        """How the last item of a list is written."""
        item = node.items[-1]
        start = self.layout.offset(item.span.start)
        same_line = item.span.start.line == node.span.start.line or len(node.items) > 1
        gap = item.span.start.column - node.span.start.column - 1 if same_line else 1
        dash = start - gap - 1
        if node.flow or not self.layout.text.startswith("-", max(dash, 0)):
            gap = 1
        return style_of(item, self.layout.text[start : start + 2], gap=gap)


def append(page: Page, change: Append) -> tuple[Splice, ...]:
    """The splices that append an item, to a list that may have none, or not be there yet."""
    mapping = page.mapping(change.place)
    node = page.places.node((*change.place, change.key))
    if node is None:
        return put(page, Put(place=change.place, key=change.key, value=(change.item,)))
    if not isinstance(node, Items):
        raise TypeError(change)
    if not node.items:
        return _first_item(page, mapping, node, change)
    style = page.style(node)
    if node.flow:
        around = brackets(page.layout, node)
        return around.with_element(in_flow(change.item, style), len(node.items) - 1)
    indent = node.span.start.column - 1
    seam = seam_below(page.layout, node, indent)
    return (seam.with_lines(item_lines(change.item, style, indent)),)


def put(page: Page, change: Put) -> tuple[Splice, ...]:
    """The splices that put a new key after the one it follows in the schemas' order."""
    mapping = page.mapping(change.place)
    index = _predecessor(mapping, change)
    own = style_of(mapping, "")
    if mapping.flow:
        new = own.named(change.key) + in_flow(change.value, own, change.key)
        return brackets(page.layout, mapping).with_element(new, index)
    kin = kin_of(page.places.root, change.key)
    indent = mapping.span.start.column - 1
    seam = seam_below(page.layout, mapping.pairs[index][1], indent)
    if isinstance(change.value, tuple) and isinstance(item := change.value[0], dict):
        return (_with_list(page, seam, change.key, item, _Frame(own, kin, indent)),)
    style = style_of(kin.value, "") if isinstance(kin.value, Pairs) else replace(own, flow=None)
    return (seam.with_lines(key_lines(change.key, change.value, style, indent)),)


class _Frame(Struct, frozen=True):
    """The style of the mapping that a list goes into, what is like the list, and the indent."""

    own: Style
    kin: Kin
    indent: int


def _with_list(page: Page, seam: Seam, key: str, item: Fields, frame: _Frame) -> Splice:
    """The splice for a key with a list of one item below it."""
    style = _style_of_items(page, frame)
    lines = item_lines(item, style, frame.indent + frame.kin.list_indent)
    return seam.with_lines((" " * frame.indent + frame.own.named(key).rstrip(), *lines))


def _style_of_items(page: Page, frame: _Frame) -> Style:
    if isinstance(frame.kin.value, Items):
        return page.style(frame.kin.value)
    return replace(frame.own, flow=None)


def _first_item(page: Page, mapping: Pairs, node: Items, change: Append) -> tuple[Splice, ...]:
    """Into `[]`: below the key where that is possible, else between the brackets."""
    frame = _Frame(
        style_of(mapping, ""), kin_of(page.places.root, change.key), mapping.span.start.column - 1
    )
    key = next(k for k, _ in mapping.pairs if isinstance(k, Scalar) and k.text == change.key)
    empty = _EMPTY(page.layout.text, page.layout.offset(key.span.end))
    if mapping.flow or empty is None:
        new = in_flow(change.item, frame.own)
        return brackets(page.layout, node).with_element(new, -1)
    lines = item_lines(
        change.item, _style_of_items(page, frame), frame.indent + frame.kin.list_indent
    )
    seam = seam_below(page.layout, node, frame.indent)
    return Splice(empty.start(1), empty.end(1), ""), seam.with_lines(lines)


def _predecessor(mapping: Pairs, change: Put) -> int:
    """The number of the pair that the new key is to follow."""
    rank = {key: number for number, key in enumerate(_order(change.place).keys)}
    limit = rank.get(change.key, len(rank))
    earlier = [
        (rank[key.text], number)
        for number, (key, _) in enumerate(mapping.pairs)
        if isinstance(key, Scalar) and rank.get(key.text, limit) < limit
    ]
    return max(earlier)[1] if earlier else len(mapping.pairs) - 1


def _order(place: Place) -> Order:
    order = portfolio_order()
    for step in place:
        order = (order.items if isinstance(step, int) else order.below(step)) or Order()
    return order
