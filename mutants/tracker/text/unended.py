"""Slips in what has a beginning and an end: quotes, brackets, escapes, texts of several lines."""

import re

from tracker.text.diagnostics import Diagnostic
from tracker.text.findings import shown
from tracker.text.quoting import quoted
from tracker.text.source import Position
from tracker.text.spot import LONGEST, PAIR, REACH, Spot

_CLOSED = re.compile(r"""("([^"\\]|\\.)*"|'([^']|'')*')\s*(#.*)?$""")
_COMMENTED = re.compile(r"\s#\w")
_BEFORE_TEXT = re.compile(r"[\"'\[\]{},:]")
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{0,4}|x[0-9A-Fa-f]{0,2}|U[0-9A-Fa-f]{0,8}|.)?")
_LONGEST_ESCAPE = 10


def open_quote(spot: Spot) -> Diagnostic | None:
    """A quote never closed, found at the end of the file or at the next quote."""
    at = spot.context if spot.fault.at_end else _open_above(spot)
    sign = spot.sign(at)
    if at is None or sign not in {'"', "'"}:
        return None
    return spot.finding(
        "unclosed-quote",
        "this quote is not closed on its line",
        f"end the text with `{sign}`; a text of several lines goes below `key: |`",
        at=at,
    )


def _open_above(spot: Spot) -> Position | None:
    """Where a line above the fault opens a quote that it does not close."""
    for number in range(spot.at.line - 1, max(spot.at.line - REACH, 0), -1):
        pair = PAIR.match(spot.lines[number - 1].rstrip("\r"))
        if pair is not None and pair.group("value")[:1] in {'"', "'"}:
            closed = _CLOSED.match(pair.group("value"))
            return None if closed else Position(number, pair.start("value") + 1)
    return None


def escape(spot: Spot) -> Diagnostic | None:
    """A backslash in double quotes that is no escape."""
    begin = spot.line.rfind("\\", max(spot.at.column - _LONGEST_ESCAPE, 0), spot.at.column)
    if spot.context_sign != '"' or begin < 0:
        return None
    what = next(_ESCAPE.finditer(spot.line, begin)).group()
    return spot.finding(
        "unknown-escape",
        f"`{what}` is not an escape that stands for a character",
        "write `\\\\` for a backslash, or put the text in single quotes",
        at=Position(spot.at.line, begin + 1),
        length=len(what),
    )


def open_bracket(spot: Spot) -> Diagnostic | None:
    """A bracket never closed, perhaps since a comment swallowed its end."""
    at = spot.context if spot.context_sign in {"[", "{"} else spot.last_bracket
    if at is None:
        return None
    sign = spot.sign(at)
    closing = {"[": "]", "{": "}"}[sign]
    cure = f"close it; in brackets, quote texts that hold `,`, `: `, brackets or `{closing}`"
    line = spot.lines[at.line - 1].rstrip("\r")
    comment = _COMMENTED.search(line, at.column)
    if comment is not None:
        corrected = shown(_without_comment(line, comment.start()), LONGEST)
        cure = f"after a space, `#` begins a comment; quote the text: `{corrected}`"
    return spot.finding(
        "unclosed-bracket", f"this `{sign}` is not closed with `{closing}`", cure, at=at
    )


def _without_comment(line: str, comment: int) -> str:
    """The line with quotes around the text that a comment cut, up to the brackets at its end."""
    before = [found.end() for found in _BEFORE_TEXT.finditer(line, 0, comment)]
    begin = max(before, default=0)
    begin += len(line[begin:]) - len(line[begin:].lstrip())
    end = len(line.rstrip().rstrip("]}"))
    return f"{line[:begin]}{quoted(line[begin:end])}{line[end:]}".strip()


def block_header(spot: Spot) -> Diagnostic | None:
    """`key: | text`."""
    sign = spot.context_sign
    if sign not in {"|", ">"}:
        return None
    return spot.finding(
        "text-after-bar",
        f"nothing may follow `{sign}` on its line",
        f"begin the text on the next line; to begin a text with `{sign}`, quote it",
    )
