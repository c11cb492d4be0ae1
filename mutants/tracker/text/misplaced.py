"""Slips in lines as a whole: indentation, colons, entries of lists."""

import re

from tracker.text.diagnostics import Diagnostic
from tracker.text.source import Position
from tracker.text.spot import PAIR, Spot
from tracker.text.tabs import tab_indentation

_NO_SPACE = re.compile(r"(\s*(?:- +)*[A-Za-z_][\w-]*):(\S.*)$")
_TAB = re.compile(r" *\t[ \t]*")


def tab(spot: Spot) -> Diagnostic | None:
    """A tab in the indentation."""
    found = _TAB.match(spot.line)
    if found is None:
        return None
    return tab_indentation(spot.path, spot.at.line, found.end())


def directive(spot: Spot) -> Diagnostic | None:
    """`%` at the beginning of a line."""
    if not spot.line.startswith("%"):
        return None
    return spot.finding(
        "directive",
        "a line cannot begin with `%`",
        "delete it, or quote the key",
        at=Position(spot.at.line, 1),
    )


def list_on_key_line(spot: Spot) -> Diagnostic | None:
    """`key: - entry`."""
    if spot.sign(spot.at) != "-" or PAIR.match(spot.line) is None:
        return None
    if not spot.line[: spot.at.column - 1].strip():
        return None  # an entry on a line of its own, and too far to the left or to the right
    return spot.finding(
        "list-on-key-line",
        "a list cannot begin on the line of its key",
        "put each `- …` on a line of its own below, or write the list in brackets: `[a, b]`",
    )


def no_colon(spot: Spot) -> Diagnostic | None:
    """A line that has no `key: value`, found at the line after it or at its end."""
    at = spot.context
    if at is None or spot.context_sign in set("\"'[{*&!|>%"):
        return None
    line = spot.lines[at.line - 1].rstrip("\r")
    if at.line == spot.at.line or ": " in line or line.endswith(":"):
        return None
    return without_colon(spot, at)


def stray(spot: Spot) -> Diagnostic:
    """The finding about a line that is no `key: value` where one should be."""
    if re.match(r"\s*- ", spot.line):
        return spot.finding(
            "stray-entry",
            "an entry of a list stands where a key should be",
            "indent it below the key of its list, or write `key: value`",
            length=len(spot.line.strip()),
        )
    return without_colon(spot, spot.at)


def without_colon(spot: Spot, at: Position) -> Diagnostic:
    """The finding about a line without a colon, or without a space after it."""
    line = spot.lines[at.line - 1].rstrip("\r")
    glued = _NO_SPACE.match(line)
    if glued is not None:
        return spot.finding(
            "missing-space",
            "a space is missing after the colon",
            f"write `{f'{glued.group(1)}: {glued.group(2)}'.strip()}`",
            at=Position(at.line, glued.end(1) + 1),
        )
    return spot.finding(
        "missing-colon",
        "there is no colon on this line",
        "write `key: value`; a text of several lines goes in quotes, or below `key: |`",
        at=at,
        length=len(line[at.column - 1 :].strip()),
    )


def indentation(spot: Spot) -> Diagnostic | None:
    """A line that begins at a column of its own; the last guess."""
    indent = len(spot.line) - len(spot.line.lstrip(" "))
    beyond = spot.at.column - 1 > indent and spot.sign(spot.at) != ":"
    if beyond or not spot.line.strip():
        return None
    cure = (
        "give it exactly as many spaces as its neighbours; a text that goes on needs quotes or `|`"
    )
    if spot.line.lstrip(" ").startswith("- "):
        cure = "give it exactly as many spaces as the other entries of its list"
    return spot.finding(
        "bad-indentation",
        "this line is indented like none of those it could belong to",
        cure,
        at=Position(spot.at.line, indent + 1),
        length=len(spot.line.strip()),
    )
