"""Findings about what may not be in a text, wherever libyaml could read it."""

import re
from collections.abc import Callable

from tracker.text.diagnostics import Diagnostic
from tracker.text.findings import shown
from tracker.text.limits import DEPTH, NODES
from tracker.text.nodes import Ill
from tracker.text.spot import LONGEST, Spot

_ENTRY_END = re.compile(r"[,\]}]|\s*:(?=\s|$)")


def anchor(spot: Spot) -> Diagnostic:
    """Finding: `&name`."""
    return spot.finding(
        "anchor",
        "anchors (`&…`) are not part of the format",
        f"write the value out where it belongs; if it is a text: `{_quoted(spot)}`",
    )


def alias(spot: Spot) -> Diagnostic:
    """Finding: `*name`."""
    return spot.finding(
        "alias",
        "aliases (`*…`) are not part of the format",
        f"write the value out where it belongs; if it is a text: `{_quoted(spot)}`",
    )


def too_deep(spot: Spot) -> Diagnostic:
    """Finding: more levels than anybody needs."""
    return spot.finding(
        "too-deep", f"there are more than {DEPTH} levels here", "nothing needs so many: start anew"
    )


def too_many_nodes(spot: Spot) -> Diagnostic:
    """Finding: more keys and values than a file may hold."""
    return spot.finding(
        "too-many-nodes",
        f"there are more than {NODES:,} keys and values in this file",
        "split it: files and folders carry no meaning, and long series fit into a CSV",
    )


def several_documents(spot: Spot) -> Diagnostic:
    """Finding: a second `---`."""
    return spot.finding(
        "several-documents",
        "a second document begins here",
        "delete the line `---`, or move what follows to a file of its own",
        length=3,
    )


def glued_hash(spot: Spot) -> Diagnostic:
    """Finding: `"text"#more`, which is no comment and no text."""
    before, behind = spot.line[: spot.at.column - 1], spot.line[spot.at.column - 1 :]
    corrected = shown(f"{before} {behind}".strip(), LONGEST)
    return spot.finding(
        "comment-without-space",
        "only after a space does `#` begin a comment",
        f"for a comment, put the space in: `{corrected}`; for a text, quote the whole of it",
    )


def text_of_signs(spot: Spot) -> Diagnostic:
    """Finding: `?x`, `:x` or `-` alone in brackets."""
    return spot.finding(
        "reserved-sign",
        f"a text without quotes cannot begin with `{spot.sign(spot.at)}` here",
        f"quote it: `{spot.with_quotes(spot.at.column - 1, _ENTRY_END)}`",
    )


def _quoted(spot: Spot) -> str:
    return spot.with_quotes(spot.at.column - 1)


LIMITS: dict[Ill, Callable[[Spot], Diagnostic]] = {
    Ill.ANCHOR: anchor,
    Ill.ALIAS: alias,
    Ill.DEPTH: too_deep,
    Ill.SIZE: too_many_nodes,
    Ill.DOCUMENTS: several_documents,
    Ill.COMMENT: glued_hash,
    Ill.SIGN: text_of_signs,
}
