from tracker.text.examples import definition


def test_a_definition_is_the_last_that_references_lead_to() -> None:
    schema = {"properties": {"kpi": {"$ref": "common.schema.json#/$defs/id"}}}
    assert definition(schema, "kpi")["maxLength"] == 64


def test_what_has_no_definition_has_an_empty_one() -> None:
    assert definition({}, "kpi") == {}
