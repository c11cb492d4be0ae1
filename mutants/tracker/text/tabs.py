"""Tabs where indentation belongs, in texts that libyaml reads all the same."""

import re

from tracker.text.diagnostics import Diagnostic
from tracker.text.enough import enough
from tracker.text.nodes import Items, Node, Scalar
from tracker.text.source import Position, Span

_INDENTED = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)
indented_by_tab = _INDENTED.search


def tab_indentations(path: str, text: str, root: Node | None) -> tuple[Diagnostic, ...]:
    """A finding for each line of `root` that a tab indents; texts of several lines may do so."""
    if "\t" not in text or indented_by_tab(text) is None:
        return ()
    begin, inside = _lines_of_texts(root)
    found = (
        tab_indentation(path, number, indentation.end())
        for number, line in enumerate(text.split("\n"), start=1)
        if number in begin and number not in inside
        if (indentation := _INDENTED.match(line)) is not None
    )
    return enough(path, found)


def _lines_of_texts(root: Node | None) -> tuple[set[int], set[int]]:
    """The lines on which a scalar begins, and those on which one goes on."""
    begin: set[int] = set()
    inside: set[int] = set()
    rest = [] if root is None else [root]
    while rest:
        node = rest.pop()
        if isinstance(node, Scalar):
            span = node.span
            begin.add(span.start.line)
            inside.update(range(span.start.line + 1, span.end.line + 1))
        elif isinstance(node, Items):
            rest.extend(node.items)
        else:
            rest.extend(part for pair in node.pairs for part in pair)
    return begin, inside


def tab_indentation(path: str, line: int, width: int) -> Diagnostic:
    """Finding: YAML is indented by spaces only."""
    return Diagnostic(
        code="tab-indentation",
        message="this line is indented with a tab",
        path=path,
        span=Span(Position(line, 1), Position(line, max(width, 1) + 1)),
        help="indent with spaces; most editors can do so whenever Tab is pressed",
    )
