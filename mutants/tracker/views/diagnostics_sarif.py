"""Findings as SARIF 2.1.0, the format that code scanners exchange.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
"""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from tracker.text.diagnostics import Diagnostic, Related
from tracker.text.source import Span

VERSION = "2.1.0"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def render(
    diagnostics: Sequence[Diagnostic],
    pages: Mapping[str, str],
    *,
    version: str,
    folder: str = "",
) -> str:
    """The findings in their order, with the pages (Markdown, by code) of those that occur.

    `version` is the program's; `folder` is where in its repository the portfolio is. ASCII.
    """
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    driver = {
        "name": "tracker",
        "version": version,
        "rules": [_rule(code, pages[code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(d, codes.index(d.code), folder) for d in diagnostics],
    }
    return json.dumps({"$schema": SCHEMA, "version": VERSION, "runs": [run]}, indent=2)


def _rule(code: str, page: str) -> dict[str, object]:
    title = page.partition("\n")[0].removeprefix("# ")
    return {
        "id": code,
        "shortDescription": {"text": title},
        "help": {"text": page, "markdown": page},
    }


def _result(diagnostic: Diagnostic, rule: int, folder: str) -> dict[str, object]:
    said = (diagnostic.message, diagnostic.help)
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity,
        "message": {"text": "\n".join(filter(None, said))},
        "locations": [{"physicalLocation": _place(diagnostic.path, diagnostic.span, folder)}],
        "relatedLocations": [
            _related(number, related, folder)
            for number, related in enumerate(diagnostic.related, start=1)
        ],
    }


def _related(number: int, related: Related, folder: str) -> dict[str, object]:
    return {
        "id": number,
        "physicalLocation": _place(related.path, related.span, folder),
        "message": {"text": related.message},
    }


def _place(path: str, span: Span, folder: str) -> dict[str, object]:
    whole = f"{folder}/{path}" if folder else path
    return {
        "artifactLocation": {"uri": quote(whole, errors="backslashreplace")},
        "region": {
            "startLine": span.start.line,
            "startColumn": span.start.column,
            "endLine": span.end.line,
            "endColumn": span.end.column,
        },
    }
