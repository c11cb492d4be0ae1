"""What git leaves in a file where two sides could not be merged."""

import re
from collections.abc import Iterator

from tracker.text.diagnostics import Diagnostic
from tracker.text.enough import enough
from tracker.text.source import span_at

_MARKER = re.compile(r"^(?:(?:<{7}|\|{7}|>{7})(?=[ \r]|$)|={7}(?=\r?$))", re.MULTILINE)
_SIGNS = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")


def may_conflict(data: bytes) -> bool:
    """Whether anything in `data` looks like a marker."""
    return any(sign in data for sign in _SIGNS)


def without_conflicts(path: str, text: str, findings: list[Diagnostic]) -> str:
    """`text` with our side of each conflict: their lines and the markers are blank.

    So what else is wrong with the file is found as well, and on its own line.
    """
    marks = tuple(_MARKER.finditer(text))
    if not marks:
        return text
    findings += enough(path, (conflict_marker(path, text, mark) for mark in _openings(marks)))
    return "\n".join(_ours(text.split("\n")))


def _openings(marks: tuple[re.Match[str], ...]) -> Iterator[re.Match[str]]:
    """The first marker of each conflict."""
    inside = False
    for mark in marks:
        if not inside or mark.group().startswith("<"):
            yield mark
        inside = not mark.group().startswith(">")


def _ours(lines: list[str]) -> Iterator[str]:
    theirs = False
    for line in lines:
        mark = _MARKER.match(line)
        if mark is not None:
            theirs = line[0] in "|="
        yield "" if theirs or mark else line


def conflict_marker(path: str, text: str, mark: re.Match[str]) -> Diagnostic:
    """Finding: git could not merge, and nobody has decided since."""
    return Diagnostic(
        code="conflict-marker",
        message=f"git left a conflict here: `{mark.group()}`",
        path=path,
        span=span_at(text, mark.start(), len(mark.group())),
        help="keep what is right of both sides, and delete the lines with the markers",
    )
