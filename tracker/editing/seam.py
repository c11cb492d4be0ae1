"""Where new lines can go in between, so that nothing else is read another way."""

import re
from collections.abc import Iterable

from msgspec import Struct

from tracker.editing.layout import Layout
from tracker.editing.splice import Splice
from tracker.text.nodes import Items, Node, Pairs, Scalar

_KEEPS_BREAKS = re.compile(r"[|>](?:[1-9]?\+|\+[1-9]?)").match


class Seam(Struct, frozen=True, kw_only=True):
    """The end of a line, or (`before`) the beginning of one; `line_break` is how lines end here."""

    offset: int
    line_break: str
    before: bool = False

    def with_lines(self, lines: Iterable[str]) -> Splice:
        """The splice that puts lines here. A missing line break at the end stays missing."""
        if self.before:
            new = "".join(f"{line}{self.line_break}" for line in lines)
        else:
            new = "".join(f"{self.line_break}{line}" for line in lines)
        return Splice(self.offset, self.offset, new)


def seam_below(layout: Layout, node: Node, indent: int) -> Seam:
    """The seam below the last line of a node that is in no brackets.

    Comments below it that stand in by more than `indent` belong to it.
    """
    last = _deepest(node)
    offset = layout.offset(last.span.end)
    if isinstance(last, Scalar) and last.style in {"|", ">"}:
        header = layout.offset(last.span.start)
        if _KEEPS_BREAKS(layout.text, header) and offset == layout.start_of_line(offset):
            return Seam(offset=offset, line_break=layout.line_break(header), before=True)
        offset = _last_line(layout, offset, indent)
    end = layout.end_of_line(offset)
    while (line := layout.next_line(end)) is not None and _is_comment(layout, line, indent):
        end = layout.end_of_line(line)
    return Seam(offset=end, line_break=layout.line_break(end))


def _deepest(node: Node) -> Node:
    """What stands last in a node."""
    while isinstance(node, Items | Pairs) and not node.flow:
        node = node.items[-1] if isinstance(node, Items) else node.pairs[-1][1]
    return node


def _last_line(layout: Layout, offset: int, indent: int) -> int:
    """The beginning of the last line of a block of text that is over at `offset`."""
    line = layout.start_of_line(offset)
    if line == offset:
        line = layout.start_of_line(line - 1)
    while layout.end_of_line(line) - line <= indent and _is_blank(layout, line):
        line = layout.start_of_line(line - 1)
    return line


def _is_blank(layout: Layout, line: int) -> bool:
    return not layout.text[line : layout.end_of_line(line)].strip()


def _is_comment(layout: Layout, line: int, indent: int) -> bool:
    blanks = layout.indent(line)
    return blanks > indent and layout.text.startswith("#", line + blanks)
