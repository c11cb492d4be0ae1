"""Findings as JSON, for programs."""

import json

from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.source import Position, Span
from tracker.views.diagnostics_json import render

FINDING = Diagnostic(
    code="duplicate-key",
    message="`ü` is here a second time",
    path="goals/a.yaml",
    span=Span(Position(4, 3), Position(4, 6)),
    help="rename one of them",
    related=(
        Related(
            path="goals/a.yaml", span=Span(Position(3, 3), Position(3, 6)), message="the first one"
        ),
    ),
)
WARNING = Diagnostic(code="future-fact", message="m", path="b", severity=Severity.WARNING)


def test_a_finding_has_code_severity_message_span_help_and_related_places() -> None:
    assert json.loads(render([FINDING], files=1, records=2)) == {
        "schema_version": 1,
        "diagnostics": [
            {
                "code": "duplicate-key",
                "severity": "error",
                "message": "`ü` is here a second time",
                "path": "goals/a.yaml",
                "line": 4,
                "column": 3,
                "end_line": 4,
                "end_column": 6,
                "help": "rename one of them",
                "related": [
                    {"path": "goals/a.yaml", "line": 3, "column": 3, "message": "the first one"}
                ],
            }
        ],
        "summary": {"files": 1, "records": 2, "errors": 1, "warnings": 0},
    }


def test_errors_and_warnings_are_counted_apart() -> None:
    said = json.loads(render([FINDING, WARNING, WARNING], files=2, records=9))
    assert said["summary"] == {"files": 2, "records": 9, "errors": 1, "warnings": 2}


def test_no_help_is_null() -> None:
    assert json.loads(render([WARNING], files=1, records=1))["diagnostics"][0]["help"] is None


def test_the_text_is_ascii_so_that_no_terminal_is_disturbed() -> None:
    finding = Diagnostic(code="c", message="\x1b[2J\u202e\udcff", path="a")
    said = render([finding], files=1, records=0)
    assert said.isascii()
    assert "\x1b" not in said
    assert json.loads(said)["diagnostics"][0]["message"] == "\x1b[2J\u202e\udcff"
