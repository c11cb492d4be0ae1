"""What holds of every schema: that it is one, that it is closed, and that it says what it is about."""

from collections.abc import Iterator

import jsonschema
import pytest
from referencing.exceptions import Unresolvable

from tests.schema.schemas import (
    ALL,
    CONDITIONAL,
    SCHEMAS,
    SECTIONS,
    Schema,
    accepting,
    explaining,
    followed,
    places,
)

SAYS_WHAT_IT_IS = {"title", "description"}


def properties() -> Iterator[tuple[str, str, Schema]]:
    """Each property that can be written: its place, its file and its schema."""
    for name, pointer, schema in ALL:
        if any(part in pointer for part in CONDITIONAL):
            continue
        for key, inner in schema.get("properties", {}).items():
            yield f"{name}#{pointer}/properties/{key}", name, inner


def described(name: str, schema: Schema) -> set[str]:
    """Which of title and description the schema has, itself or from what it refers to."""
    own = {key for key in SAYS_WHAT_IT_IS if str(schema.get(key, "")).strip()}
    if "$ref" in schema:
        file, _, _ = schema["$ref"].partition("#")
        return own | described(file or name, followed(name, schema["$ref"]))
    return own


def test_there_is_one_schema_for_each_section() -> None:
    expected = {"portfolio", "common", *SECTIONS}
    assert expected == {name.removesuffix(".schema.json") for name in SCHEMAS}


def test_the_sections_are_those_of_the_format() -> None:
    expected = (
        "profile roles goals metrics evidence feedback instruments surveys positions engagements "
        "applications contacts setbacks reviews kpis"
    )
    assert expected.split() == list(SECTIONS)


def test_the_built_in_kpis_are_the_fourteen() -> None:
    section = SCHEMAS["portfolio.schema.json"]["properties"]["kpis"]
    expected = (
        "goal-achievement-rate career-progression skill-development job-satisfaction networking "
        "feedback-self-awareness time-management career-resilience colleague-feedback "
        "return-on-investment completion-retention growth-wellbeing job-search-success "
        "diversity-inclusion"
    )
    assert expected.split() == list(section["properties"])


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_file_is_a_schema_of_draft_2020_12(name: str) -> None:
    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_file_compiles_for_the_fast_validator(name: str) -> None:
    assert not accepting(name).is_valid({"no such key": 1}) or name == "common.schema.json"


def test_no_schema_has_an_id_so_that_editors_resolve_files_beside_it() -> None:
    assert [place for place, schema in places() if "$id" in schema] == []


def test_each_reference_between_schemas_stays_in_the_folder_and_resolves() -> None:
    broken = []
    for name, pointer, schema in ALL:
        if "$ref" not in schema:
            continue
        file, _, _ = schema["$ref"].partition("#")
        try:
            followed(name, schema["$ref"])
        except Unresolvable:
            broken.append((name, pointer))
        if file and file not in SCHEMAS:
            broken.append((name, pointer))
    assert broken == []


def test_each_definition_is_used() -> None:
    used = set()
    for name, _, schema in ALL:
        file, _, pointer = schema.get("$ref", "").partition("#")
        used.add((file or name, pointer))
    definitions = {
        (name, f"/$defs/{key}") for name, file in SCHEMAS.items() for key in file.get("$defs", {})
    }
    assert set() == definitions - used


def test_each_property_says_what_it_is() -> None:
    silent = [
        place for place, name, schema in properties() if described(name, schema) != SAYS_WHAT_IT_IS
    ]
    assert silent == []


def test_each_definition_and_each_record_says_what_it_is() -> None:
    silent = []
    for name, file in SCHEMAS.items():
        for key, schema in ({"": file} | file.get("$defs", {})).items():
            if described(name, schema) != SAYS_WHAT_IT_IS:
                silent.append((name, key))
    assert silent == []


def test_descriptions_are_sentences_and_titles_are_not() -> None:
    wrong = [
        place
        for place, schema in places()
        if not schema.get("description", "A sentence.").endswith(".")
        or schema.get("title", "A title").endswith(".")
    ]
    assert wrong == []


def test_each_record_has_an_example() -> None:
    assert [
        name for name in SCHEMAS if "examples" not in SCHEMAS[name] and name[:6] != "common"
    ] == []


def test_each_object_is_closed_but_custom() -> None:
    opened = [
        f"{name}#{pointer}"
        for name, pointer, schema in ALL
        if "object" in schema.get("type", ())
        and schema.get("additionalProperties") is not False
        and not isinstance(schema.get("additionalProperties"), dict)
    ]
    assert opened == ["common.schema.json#/$defs/custom"]


def test_each_map_says_what_its_keys_look_like() -> None:
    loose = [
        f"{name}#{pointer}"
        for name, pointer, schema in ALL
        if isinstance(schema.get("additionalProperties"), dict) and "propertyNames" not in schema
    ]
    assert loose == []


def test_each_required_key_is_a_property() -> None:
    unknown = [
        place
        for place, schema in places()
        if "properties" in schema and not {*schema.get("required", ())} <= {*schema["properties"]}
        if "additionalProperties" in schema
    ]
    assert unknown == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_example_is_valid_where_it_stands(name: str) -> None:
    wrong = []
    for other, pointer, schema in ALL:
        if other != name:
            continue
        for example in schema.get("examples", []):
            reference = f"{name}#{pointer}"
            faults = [fault.message for fault in explaining(reference).iter_errors(example)]
            if faults or not accepting(reference).is_valid(example):
                wrong.append((reference, example, faults))
    assert wrong == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_default_is_valid_where_it_stands(name: str) -> None:
    wrong = [
        f"{name}#{pointer}"
        for other, pointer, schema in ALL
        if other == name
        and "default" in schema
        and not accepting(f"{name}#{pointer}").is_valid(schema["default"])
    ]
    assert wrong == []
