"""One more element between brackets or braces."""

import re

from msgspec import Struct

from tracker.editing.layout import Layout
from tracker.editing.splice import Splice
from tracker.text.nodes import Items, Pairs
from tracker.text.source import Span

_NOTHING = re.compile(r"(?:\s+(?:#[^\n]*)?)*")


class Brackets(Struct, frozen=True, kw_only=True):
    """A list in brackets or a mapping in braces: the offsets of its elements and of its end."""

    layout: Layout
    elements: tuple[tuple[int, int], ...]
    opening: int
    closing: int

    def with_element(self, new: str, index: int) -> tuple[Splice, ...]:
        """The splices that put `new` after the element number `index`."""
        if not self.elements:
            return (self._only(new),)
        start, end = self.elements[index]
        comma = self._comma(end)
        if not self._has_lines_of_its_own(index, comma):
            return (Splice(end, end, f", {new}"),)
        line = self.layout.start_of_line(start)
        below = self.layout.line_break(end) + self.layout.text[line:start] + new
        last = self.layout.end_of_line(end)
        if comma is not None:
            return (Splice(last, last, f"{below},"),)
        return Splice(end, end, ","), Splice(last, last, below)

    def _only(self, new: str) -> Splice:
        inner = self.layout.text[self.opening + 1 : self.closing]
        start = self.closing if inner.strip() else self.opening + 1
        return Splice(start, self.closing, new)

    def _comma(self, end: int) -> int | None:
        """The comma after an element, comments passed over."""
        found = _NOTHING.match(self.layout.text, end)
        after = found.end() if found else end
        return after if self.layout.text.startswith(",", after) else None

    def _has_lines_of_its_own(self, index: int, comma: int | None) -> bool:
        """Whether nothing but its comma, and comments, stands in the lines of an element."""
        start, end = self.elements[index]
        last = self.layout.end_of_line(end)
        following = self.elements[index + 1][0] if index + 1 < len(self.elements) else self.closing
        together = comma is None or comma < last
        return together and following > last and self.layout.leads_its_line(start)


def brackets(layout: Layout, node: Items | Pairs) -> Brackets:
    """The brackets around a list or mapping that has some."""
    if isinstance(node, Items):
        spans = tuple(item.span for item in node.items)
    else:
        spans = tuple(Span(key.span.start, value.span.end) for key, value in node.pairs)
    return Brackets(
        layout=layout,
        elements=tuple((layout.offset(span.start), layout.offset(span.end)) for span in spans),
        opening=layout.offset(node.span.start),
        closing=layout.offset(node.span.end) - 1,
    )
