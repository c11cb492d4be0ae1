"""Findings as JSON, for programs."""

import json
from collections import Counter
from collections.abc import Sequence

from tracker.text.diagnostics import Diagnostic, Related, Severity

SCHEMA_VERSION = 1


def render(diagnostics: Sequence[Diagnostic], *, files: int, records: int) -> str:
    """The findings in their order, and how much was read: `files` and `records` are counts.

    The text is ASCII, so that nothing in a finding can disturb a terminal or its encoding.
    """
    severities = Counter(diagnostic.severity for diagnostic in diagnostics)
    document = {
        "schema_version": SCHEMA_VERSION,
        "diagnostics": [_finding(diagnostic) for diagnostic in diagnostics],
        "summary": {
            "files": files,
            "records": records,
            "errors": severities[Severity.ERROR],
            "warnings": severities[Severity.WARNING],
        },
    }
    return json.dumps(document, indent=2)


def _finding(diagnostic: Diagnostic) -> dict[str, object]:
    span = diagnostic.span
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "path": diagnostic.path,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
        "help": diagnostic.help,
        "related": [_related(related) for related in diagnostic.related],
    }


def _related(related: Related) -> dict[str, object]:
    start = related.span.start
    return {
        "path": related.path,
        "line": start.line,
        "column": start.column,
        "message": related.message,
    }
