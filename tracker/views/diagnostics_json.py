"""Findings as JSON: the same for scripts as `diagnostics_text` for people."""

import json
from collections.abc import Mapping, Sequence

from tracker.text.diagnostics import Diagnostic, Related, Severity

SCHEMA_VERSION = 1


def render(diagnostics: Sequence[Diagnostic], *, files: int, records: int) -> str:
    """`{schema_version, diagnostics, summary}`; lines and columns from 1."""
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    return json.dumps(
        {
            "schema_version": SCHEMA_VERSION,
            "diagnostics": [_diagnostic(d) for d in diagnostics],
            "summary": {
                "files": files,
                "records": records,
                "errors": errors,
                "warnings": len(diagnostics) - errors,
            },
        },
        ensure_ascii=False,
        indent=2,
    ).encode("utf-8", "backslashreplace").decode()


def _diagnostic(diagnostic: Diagnostic) -> Mapping[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "path": diagnostic.path,
        "line": diagnostic.span.start.line,
        "column": diagnostic.span.start.column,
        "end_line": diagnostic.span.end.line,
        "end_column": diagnostic.span.end.column,
        "help": diagnostic.help,
        "related": [_related(related) for related in diagnostic.related],
    }


def _related(related: Related) -> Mapping[str, object]:
    return {
        "path": related.path,
        "line": related.span.start.line,
        "column": related.span.start.column,
        "message": related.message,
    }
