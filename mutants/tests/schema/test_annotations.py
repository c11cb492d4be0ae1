"""What the schemas say beside validation: references, privacy, hints. See `schema/README.md`."""

from tests.schema.schemas import ALL, CONDITIONAL, SECTIONS, followed, places

REFERENCES = {"roles/requirements", "kpis-builtin", "audiences"} | set(SECTIONS)
ANNOTATIONS: dict[str, set[object] | type] = {
    "x-reference": REFERENCES,
    "x-reference-except": list,
    "x-reference-keys": {"competencies", "instruments/items"},
    "x-audience-items": {True},
    "x-markdown": {True},
    "x-private": {"owner", "unless-shared"},
    "x-file": {"portfolio", "yaml"},
    "x-explain": str,
    "x-hint": str,
}
# A finding about one of these is told by `x-explain`, since the keyword says nothing to a reader.
WORDLESS = {"not", "anyOf", "dependentRequired"}


def test_annotations_are_few_and_known() -> None:
    unknown = []
    for place, schema in places():
        for key, value in schema.items():
            if not key.startswith("x-"):
                continue
            known = ANNOTATIONS.get(key, set())
            if not (isinstance(value, known) if isinstance(known, type) else value in known):
                unknown.append((place, key, value))
    assert unknown == []


def test_annotations_of_values_stand_where_a_plain_walk_finds_them() -> None:
    told = ANNOTATIONS.keys() - {"x-explain", "x-hint"}
    hidden = [
        place
        for place, schema in places()
        if told & schema.keys() and any(part in place for part in CONDITIONAL)
    ]
    assert hidden == []


def test_what_may_carry_a_share_of_its_own_is_marked_and_has_the_key() -> None:
    wrong = []
    for name, pointer, schema in ALL:
        if schema.get("type") == "array" and "$ref" in schema["items"]:
            item = followed(name, schema["items"]["$ref"])
            has = "share" in item.get("properties", {})
            if has != item.get("x-audience-items", False):
                wrong.append((name, pointer))
    assert wrong == []


def test_each_combination_of_keys_that_is_refused_is_told_in_words() -> None:
    wordless = [
        place
        for place, schema in places()
        if WORDLESS & schema.keys()
        and "/if" not in place
        and not {"x-explain", "x-hint"} <= schema.keys()
    ]
    assert wordless == []


def test_an_explanation_is_about_one_keyword() -> None:
    telling = {"$ref", "title", "description", "examples", "x-explain", "x-hint", "x-reference"}
    ambiguous = [
        place
        for place, schema in places()
        if "x-explain" in schema and len(schema.keys() - telling) != 1
    ]
    assert ambiguous == []


def test_editors_say_what_the_program_says() -> None:
    differing = [
        place
        for place, schema in places()
        if "errorMessage" in schema and schema["errorMessage"] != schema.get("x-hint")
    ]
    assert differing == []


def test_each_pattern_comes_with_words_for_editors() -> None:
    assert [
        place for place, schema in places() if "pattern" in schema and "errorMessage" not in schema
    ] == []
