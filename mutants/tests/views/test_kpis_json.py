import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

from tests.views.figures import missing, proportion, summary
from tracker.views.kpis_json import component, render


def test_a_result_has_the_keys_of_its_definition_in_their_order() -> None:
    document = json.loads(render(summary(proportion()), audience="owner"))
    assert document["kpis"] == [
        {
            "id": "goals-kept",
            "title": "Goals kept",
            "value": 57.142857,
            "unit": "%",
            "target": 80,
            "numerator": 4,
            "denominator": 7,
            "n": 7,
            "minimum": 3,
            "window": {"start": "2025-06-30", "end": "2026-06-30"},
            "as_of": "2026-06-30",
            "status": "ok",
            "reason": None,
            "previous": {"as_of": "2025-06-30", "value": 50, "status": "ok"},
            "components": {
                "interval": [25.0476, 84.1775],
                "missed": 2,
                "ids": ["a", "b"],
                "by": {"x": None},
            },
            "counted": [{"record": "goals/a", "path": "goals/all.yaml", "line": 3}],
            "excluded": [{"record": "goals/b", "path": None, "line": None, "rule": "withdrawn"}],
            "definition": {"version": 1, "source": "Wilson (1927)"},
        }
    ]
    assert ", ".join(document["kpis"][0]) == (
        "id, title, value, unit, target, numerator, denominator, n, minimum, window, as_of,"
        " status, reason, previous, components, counted, excluded, definition"
    )


def test_the_document_says_for_when_and_for_whom() -> None:
    document = json.loads(render(summary(), audience="manager"))
    assert document == {
        "schema_version": 1,
        "as_of": "2026-06-30",
        "audience": "manager",
        "kpis": [],
        "categories": [
            {
                "id": "project-impact",
                "title": "Project impact",
                "metrics": 4,
                "with_data": 3,
                "on_target": 2,
                "evidenced": 1,
            }
        ],
    }


def test_missing_is_null_and_never_zero() -> None:
    (found,) = json.loads(render(summary(missing()), audience="owner"))["kpis"]
    assert found["value"] is None
    assert found["target"] is None
    assert found["numerator"] is None
    assert found["previous"] is None
    assert found["window"] == {"start": None, "end": "2026-06-30"}
    assert (found["status"], found["reason"]) == ("insufficient", "needs 3 answers, has 2")


def test_whole_numbers_are_written_without_a_point() -> None:
    assert '"target": 80,' in render(summary(proportion()), audience="owner")


def test_components_of_all_kinds_are_json() -> None:
    assert component({"a": (Fraction(1, 3), 2, "x", None), "b": date(2026, 1, 2)}) == {
        "a": [0.333333, 2, "x", None],
        "b": "2026-01-02",
    }
    assert component(True) is True  # noqa: FBT003 (a component, not a switch)
    assert component(Fraction(Decimal("2.50"))) == 2.5
