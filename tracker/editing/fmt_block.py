"""Putting the keys of a mapping in block style in order, each with the comments that are its own.

A comment belongs to the key below it; one that is indented deeper than the key above belongs to
that. Comments at the head of a mapping that a blank line parts from its first key are the
mapping's, and so are those after its last key. Blank lines stay where they are.
"""

import re

from msgspec import Struct

from tracker.editing.fmt_lines import Lines
from tracker.editing.splice import Splice
from tracker.text.nodes import Pairs

_IS_PREFIX = re.compile(r"[ -]*").fullmatch


class _Segment(Struct, frozen=True, kw_only=True):
    """Blank lines, which stay; then comments and the key with all that is below it, which move."""

    blanks: tuple[str, ...]
    comments: tuple[str, ...]
    content: tuple[str, ...]


def block_splice(lines: Lines, node: Pairs, order: tuple[int, ...], *, root: bool) -> Splice | None:
    """The splice that gives the pairs of `node` that order; None where they share their lines."""
    column = node.pairs[0][0].span.start.column
    firsts = [key.span.start.line - 1 for key, _ in node.pairs]
    prefixes = [lines.lines[line][: column - 1] for line in firsts]
    if not _IS_PREFIX(prefixes[0]) or any(prefix.strip(" ") for prefix in prefixes[1:]):
        return None
    bounds = [
        _head(lines, firsts[0], column, root=root) if not prefixes[0].strip() else firsts[0],
        *(
            _boundary(lines, lines.last_line(value), column, first)
            for (_, value), first in zip(node.pairs, firsts[1:], strict=False)
        ),
        _end(lines, lines.last_line(node.pairs[-1][1]), column),
    ]
    segments = [
        _segment(lines, bound, first, following)
        for bound, first, following in zip(bounds, firsts, bounds[1:], strict=False)
    ]
    start, end = lines.starts[bounds[0]], lines.starts[bounds[-1]]
    text = _joined(segments, order, prefixes[0])
    return Splice(start, end, text)


def _head(lines: Lines, first: int, column: int, *, root: bool) -> int:
    """The line where what belongs to the first key begins.

    The first comments of a file are about the file, even right above its first key. Comments
    deeper than the key stay where they are: below a text of several lines they would be text.
    """
    top = lines.asides_before(first)
    begin = first
    while begin > top and (lines.comment_column(begin - 1) or column + 1) <= column:
        begin -= 1
    return first if root and begin == top == 0 else begin


def _boundary(lines: Lines, last: int, column: int, following: int) -> int:
    """The line after `last` from where on lines belong to the key in the line `following`."""
    begin = last + 1
    for number in range(last + 1, following):
        comment = lines.comment_column(number)
        if comment is not None and comment <= column:
            return begin
        if comment is not None:
            begin = number + 1
    return begin


def _end(lines: Lines, last: int, column: int) -> int:
    """The line after the last key with the deeper comments that follow it."""
    following = lines.asides_after(last)
    begin = last + 1
    for number in range(last + 1, following):
        comment = lines.comment_column(number)
        if comment is not None and comment <= column:
            break
        if comment is not None:
            begin = number + 1
    return begin


def _segment(lines: Lines, begin: int, first: int, end: int) -> _Segment:
    filled = begin
    while lines.is_blank(filled):
        filled += 1
    return _Segment(
        blanks=lines.lines[begin:filled],
        comments=lines.lines[filled:first],
        content=lines.lines[first:end],
    )


def _joined(segments: list[_Segment], order: tuple[int, ...], prefix: str) -> str:
    """The segments in order. `prefix` is what stands before the first key, such as `- `."""
    parts: list[str] = []
    width = len(prefix)
    for slot, number in enumerate(order):
        segment = segments[number]
        first, *rest = segment.content
        mark = prefix if slot == 0 else " " * width
        parts += segments[slot].blanks
        parts += (*segment.comments, mark + first[width:], *rest)
    return "".join(parts)
