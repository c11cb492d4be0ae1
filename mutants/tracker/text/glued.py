"""Comments that nobody meant: `title: Fix #42` is read as `Fix`."""

import re
from collections.abc import Iterator

from tracker.text.diagnostics import Diagnostic
from tracker.text.findings import glued_comment
from tracker.text.nodes import Items, Node, Pairs, Scalar
from tracker.text.quoting import quoted
from tracker.text.scalars import plain

_GLUED = re.compile(r"[ \t]+(#\w.*?)\r?$")
_IS_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch


def glued_comments(path: str, text: str, root: Node) -> Iterator[Diagnostic]:
    """A warning for each plain text that a `#` glued to a word cuts short."""
    if " #" not in text and "\t#" not in text:
        return
    lines = text.split("\n")
    for scalar in _plain_texts(root):
        end = scalar.span.end
        found = _GLUED.match(lines[end.line - 1], end.column - 1)
        if found is not None:
            whole = f"{scalar.text}{found.group()}".rstrip()
            yield glued_comment(path, scalar.span, quoted(whole), found.group(1))


def _plain_texts(root: Node) -> Iterator[Scalar]:
    """The values that are text without quotes; days apart, which nothing can follow."""
    rest = [root]
    while rest:
        node = rest.pop()
        if isinstance(node, Items):
            rest.extend(node.items)
        elif isinstance(node, Pairs):
            rest.extend(value for _, value in node.pairs)
        elif not node.style and not node.tag and _is_text(node.text):
            yield node


def _is_text(text: str) -> bool:
    try:
        return isinstance(plain(text), str) and not _IS_DATE(text)
    except OverflowError:
        return False
