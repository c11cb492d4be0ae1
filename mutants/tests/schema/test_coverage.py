"""The good documents use each key there is: they are no longer good where a key is taken away."""

from pathlib import Path

import jsonschema_rs

from tests.schema.plain_yaml import read
from tests.schema.schemas import ALL, SCHEMAS, Schema, accepting

GOOD = [read(path) for path in sorted((Path(__file__).parent / "good").glob("*.yaml"))]
REFUSALS = ("/if", "/then")


def used(schema: Schema, key: str) -> bool:
    """Whether a good document has this property of this subschema."""
    kept = schema["properties"][key]
    schema["properties"][key] = False
    try:
        registry = jsonschema_rs.Registry(list(SCHEMAS.items()))
        validator = accepting("portfolio.schema.json", registry)
        return not all(validator.is_valid(document) for document in GOOD)
    finally:
        schema["properties"][key] = kept


def test_each_key_is_used_in_a_good_document() -> None:
    unused = [
        f"{name}#{pointer} {key}"
        for name, pointer, schema in ALL
        for key, inner in schema.get("properties", {}).items()
        if not any(part in pointer for part in REFUSALS) and inner.get("not") != {}
        if not used(schema, key)
    ]
    assert unused == []
