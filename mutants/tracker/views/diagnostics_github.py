"""Findings as annotations of GitHub Actions, shown beside the lines of a change.

Source: "Workflow commands for GitHub Actions", and `actions/toolkit` for what is escaped.
"""

from collections.abc import Iterable

from tracker.text.diagnostics import Diagnostic
from tracker.text.signs import visible


def render(diagnostics: Iterable[Diagnostic], *, folder: str = "") -> str:
    """The findings in their order, one a line; `folder` is where in its repository a portfolio is.

    Related places stand in the message, since an annotation has one place only.
    """
    return "".join(f"{_command(diagnostic, folder)}\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic, folder: str) -> str:
    start, end = diagnostic.span.start, diagnostic.span.end
    properties = {
        "file": f"{folder}/{diagnostic.path}" if folder else diagnostic.path,
        "line": start.line,
        "endLine": end.line,
        "col": start.column,
        "endColumn": end.column,
        "title": diagnostic.code,
    }
    if end.line != start.line:  # columns of several lines are refused
        del properties["col"], properties["endColumn"]
    written = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{diagnostic.severity} {written}::{_text(_message(diagnostic))}"


def _message(diagnostic: Diagnostic) -> str:
    lines = [diagnostic.message, *((diagnostic.help,) if diagnostic.help else ())]
    for related in diagnostic.related:
        start = related.span.start
        lines.append(f"{related.path}:{start.line}:{start.column}: {related.message}")
    return "\n".join(map(visible, lines))


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
