"""Findings as SARIF 2.1.0: the shape that its schema asks for, and what stands in it."""

import json
from typing import Any

import jsonschema_rs

from tracker.text.diagnostics import Diagnostic, Related, Severity
from tracker.text.source import Position, Span
from tracker.views.diagnostics_sarif import render

PAGES = {"unknown-metric": "# A metric that nobody defined\n\nWhy.\n", "future-fact": "# Soon\n"}


def _object(required: str, **properties: object) -> dict[str, object]:
    """Nothing but these keys; `required` ones by name."""
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


TEXT = {"type": "string"}
ORDINAL = {"type": "integer", "minimum": 1}
MESSAGE = _object("text", text=TEXT, markdown=TEXT)
REGION = _object("", startLine=ORDINAL, startColumn=ORDINAL, endLine=ORDINAL, endColumn=ORDINAL)
ARTIFACT = _object("", uri={"type": "string", "format": "uri-reference"})
PLACE = _object("artifactLocation", artifactLocation=ARTIFACT, region=REGION)
LOCATION = _object(
    "", id={"type": "integer", "minimum": 0}, physicalLocation=PLACE, message=MESSAGE
)
RULE = _object("id", id=TEXT, shortDescription=MESSAGE, help=MESSAGE)
RESULT = _object(
    "message",
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]},
    message=MESSAGE,
    locations={"type": "array", "items": LOCATION},
    relatedLocations={"type": "array", "items": LOCATION, "uniqueItems": True},
)
DRIVER = _object(
    "name",
    name=TEXT,
    version=TEXT,
    rules={"type": "array", "items": RULE, "uniqueItems": True},
)
RUN = _object(
    "tool",
    tool=_object("driver", driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
# The part of the standard's schema that is used, no key and no value of it more loosely.
SARIF = _object(
    "version runs",
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"enum": ["2.1.0"]},
    runs={"type": "array", "items": RUN},
)
IS_SARIF = jsonschema_rs.Draft202012Validator(SARIF, validate_formats=True)


def _span(line: int, column: int, end: int) -> Span:
    return Span(Position(line, column), Position(line, end))


DANGLING = Diagnostic(
    code="unknown-metric",
    message="no metric is called `talk`",
    path="goals/mein Jahr/ü.yaml",
    span=_span(9, 18, 22),
    help="did you mean `talks`?",
    related=(Related(path="goals/a.yaml", span=_span(2, 3, 8), message="it is here"),),
)
FUTURE = Diagnostic(code="future-fact", message="m", path="goals/a.yaml", severity=Severity.WARNING)


def _run(*findings: Diagnostic, folder: str = "") -> dict[str, Any]:
    log = json.loads(render(findings, PAGES, version="1.2", folder=folder))
    assert [error.message for error in IS_SARIF.iter_errors(log)] == []
    (run,) = log["runs"]
    return dict(run)


def test_a_finding_is_a_result_with_level_message_and_region() -> None:
    (result,) = _run(DANGLING)["results"]
    assert (result["ruleId"], result["level"]) == ("unknown-metric", "error")
    assert result["message"] == {"text": "no metric is called `talk`\ndid you mean `talks`?"}
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 9,
        "startColumn": 18,
        "endLine": 9,
        "endColumn": 22,
    }


def test_paths_are_addresses() -> None:
    (result,) = _run(DANGLING, folder="my career")["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "my%20career/goals/mein%20Jahr/%C3%BC.yaml"}


def test_related_places_are_kept() -> None:
    (related,) = _run(DANGLING)["results"][0]["relatedLocations"]
    assert related["message"] == {"text": "it is here"}
    assert related["physicalLocation"]["artifactLocation"] == {"uri": "goals/a.yaml"}


def test_each_code_that_occurs_is_a_rule_with_its_page() -> None:
    run = _run(DANGLING, FUTURE, DANGLING)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["future-fact", "unknown-metric"]
    assert [result["ruleIndex"] for result in run["results"]] == [1, 0, 1]
    assert rules[1]["shortDescription"] == {"text": "A metric that nobody defined"}
    assert rules[1]["help"]["markdown"] == PAGES["unknown-metric"]


def test_columns_count_characters_and_not_their_halves() -> None:
    assert _run()["columnKind"] == "unicodeCodePoints"


def test_nothing_to_mend_is_a_run_without_results() -> None:
    assert _run()["results"] == []


def test_the_text_is_ascii() -> None:
    assert render([DANGLING], PAGES, version="1").isascii()
