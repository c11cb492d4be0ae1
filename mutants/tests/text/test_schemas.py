"""That every schema can be explained, and that what is refused is what is not built."""

import json

import pytest

from tests.text.said import GOAL, document, parsed
from tracker.text.examples import example
from tracker.text.explain import explain
from tracker.text.forms import FORMS
from tracker.text.lookup import form, named_mappings, schema_at
from tracker.text.schemas import COMMON, PORTFOLIO, schemas, sections_of_records, validate


def test_what_a_sound_document_holds_can_all_be_built() -> None:
    validation = validate(document(GOAL))
    assert (validation.diagnostics, validation.broken) == ((), frozenset())


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("goals:\n  a: {}\n  b: 3\n", {("goals", "a"), ("goals", "b")}),
        ("goals: 3\nroles: []\n", {("goals",), ("roles",)}),
        ("profile: {name: 3}\n", {("profile",)}),
        ("share: public\n", {("share",)}),
        ("share: [owner]\n", {("share",)}),
        ("xyzzy: {a: 1}\n", {("xyzzy",)}),
        ("goals: {A: {}}\n", {("goals", "A")}),
        ("goals: {a: x: y}\n", set()),
        ("goals:\n  a: x: y\n", {("goals", "a")}),
        ("goals: !t {}\n", set()),
        ("profile: {name: a, headline: !t b}\n", {("profile",)}),
        (GOAL + "    weight: 1e999\n", {("goals", "g")}),
        (GOAL + "    title: again\n", set()),
        ("<<: {}\nkpis: {}\n", {("<<",)}),
    ],
)
def test_what_is_refused_or_flawed_is_not_built(text: str, broken: set[tuple[str, ...]]) -> None:
    found, _ = parsed(text)
    assert found is not None
    assert validate(found).broken == broken


def test_all_sections_but_the_profile_map_ids_to_records() -> None:
    properties = schemas()[PORTFOLIO]["properties"]
    assert isinstance(properties, dict)
    assert sections_of_records() == set(properties) - {"profile", "share"}


def test_a_part_that_is_not_refused_has_no_finding() -> None:
    found = document(GOAL)
    assert explain(found, [found.root]) == ()


def test_a_schema_is_found_by_the_path_of_its_validator() -> None:
    path = ("properties", "goals", "additionalProperties", "$ref", "properties", "due", "$ref")
    assert form(schema_at(path)) == "date"
    assert form(schema_at((*path[:-2], "evidence", "$ref", "items"))) == ""
    metric = ("properties", "metrics", "additionalProperties", "$ref")
    assert "required" in schema_at((*metric, "allOf", 4, "then"))
    assert form(schema_at((*metric, "properties", "csv", "$ref", "properties", "file"))) == "path"


def test_keys_with_a_form_are_looked_for_wherever_mappings_are() -> None:
    found = document(
        "goals: {g: {}}\nprofile: {audiences: {a: {}}}\nroles: {r: {requirements: {q: {}}}}\n"
        "kpis: {networking: {}, own: {custom: {K: {k: 1}}}}\nfeedback: {f: {ratings: {x: 1}}}\n"
    )
    places = {"/".join(map(str, place)) for place, _, _ in named_mappings(found.root)}
    assert places == {
        "goals", "kpis", "roles", "feedback",
        "profile/audiences", "roles/r/requirements", "feedback/f/ratings",
    }  # fmt: skip


def test_an_example_is_one_line_of_yaml() -> None:
    goal = schemas()["goals.schema.json"]
    assert example(goal, "due") == "2026-12-18"
    assert example(goal, "category") == "leadership-teamwork"
    assert json.loads(example(goal, "share")) == ["public"]
    assert example(goal, "nowhere") == "…"
    assert example({}, "title") == "…"
    assert example({"properties": {"a": {"$ref": "#/nowhere"}}}, "a") == "…"


def test_no_form_of_a_shared_definition_is_forgotten() -> None:
    definitions = schemas()[COMMON]["$defs"]
    assert isinstance(definitions, dict)
    patterned = {name for name, schema in definitions.items() if "pattern" in schema}
    assert patterned - {"portfolioFile"} <= set(FORMS)
