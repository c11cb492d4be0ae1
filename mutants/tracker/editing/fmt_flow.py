"""Putting the keys of a mapping in braces in order."""

import re

from tracker.editing.fmt_lines import Lines
from tracker.editing.splice import Splice
from tracker.text.nodes import Pairs

_IS_OPENING = re.compile(r"\{\s*").fullmatch
_IS_COMMA = re.compile(r"\s*,\s*").fullmatch
_IS_CLOSING = re.compile(r"\s*,?\s*\}").fullmatch


def flow_splice(lines: Lines, node: Pairs, order: tuple[int, ...]) -> Splice | None:
    """The splice that gives the pairs of `node` that order; commas and blanks stay where they are.

    None where more than commas and blanks stands between them, such as a comment.
    """
    spans = [(lines.offset(key.span.start), lines.offset(v.span.end)) for key, v in node.pairs]
    start, end = lines.offset(node.span.start), lines.offset(node.span.end)
    bounds = [start, *(bound for span in spans for bound in span), end]
    gaps = [lines.text[a:b] for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    between = all(map(_IS_COMMA, gaps[1:-1]))
    if not (between and _IS_OPENING(gaps[0]) and _IS_CLOSING(gaps[-1])):
        return None
    pairs = [lines.text[slice(*spans[number])] for number in order]
    text = "".join(gap + pair for gap, pair in zip(gaps, [*pairs, ""], strict=True))
    return Splice(start, end, text)
