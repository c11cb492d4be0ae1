"""The schemas under test, and the two validators that must agree on them."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

import jsonschema
import jsonschema_rs
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Schema: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, Schema]

FOLDER = Path(__file__).parents[2] / "schema"
# `custom.schema.json` is the name for a portfolio's own schema of `custom`; it is none of ours.
SCHEMAS: dict[str, Schema] = {
    path.name: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.schema.json"))
    if path.name != "custom.schema.json"
}
SECTIONS = tuple(name for name in SCHEMAS["portfolio.schema.json"]["properties"] if name != "share")


def without_draft(schema: Schema) -> Schema:
    """The schema without the key that names its draft."""
    return {key: value for key, value in schema.items() if key != "$schema"}


def whole(_: jsonschema.TypeChecker, value: object) -> bool:
    """Whether the value is a whole number, as a decimal too."""
    if isinstance(value, Decimal):
        return value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


_Explaining: type[Validator] = extend(  # type: ignore[no-untyped-call]
    jsonschema.Draft202012Validator,
    type_checker=jsonschema.Draft202012Validator.TYPE_CHECKER.redefine("integer", whole),
)
# Without `$schema`, since jsonschema goes on with a validator of its own where it meets that key.
_REGISTRY: Registry[bool | Mapping[str, Any]] = Registry().with_resources(
    (name, DRAFT202012.create_resource(without_draft(schema))) for name, schema in SCHEMAS.items()
)
_FAST_REGISTRY = jsonschema_rs.Registry(list(SCHEMAS.items()))


def explaining(reference: str) -> Validator:
    """The validator that says what is wrong, for a schema named as `$ref` names it."""
    formats = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return _Explaining({"$ref": reference}, registry=_REGISTRY, format_checker=formats)


def accepting(
    reference: str, registry: jsonschema_rs.Registry = _FAST_REGISTRY
) -> jsonschema_rs.Validator:
    """The validator that says fast whether all is well."""
    return jsonschema_rs.Draft202012Validator(
        {"$ref": reference}, registry=registry, validate_formats=True
    )


def followed(name: str, reference: str) -> Schema:
    """The schema that a `$ref` in the file of this name points to."""
    resolver = _REGISTRY.resolver(base_uri=name)
    found = resolver.lookup(reference).contents
    assert isinstance(found, dict)
    return found


def subschemas(name: str) -> Iterator[Place]:
    """Each subschema of a file, with its JSON pointer; the file's root first."""
    yield from _walk("", SCHEMAS[name])


def _walk(pointer: str, schema: Schema) -> Iterator[Place]:
    yield pointer, schema
    for keyword in ("properties", "$defs"):
        for key, inner in schema.get(keyword, {}).items():
            yield from _walk(f"{pointer}/{keyword}/{key}", inner)
    for keyword in ("allOf", "anyOf"):
        for number, inner in enumerate(schema.get(keyword, [])):
            yield from _walk(f"{pointer}/{keyword}/{number}", inner)
    for keyword in ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else"):
        if isinstance(schema.get(keyword), dict):
            yield from _walk(f"{pointer}/{keyword}", schema[keyword])


ALL = [(name, pointer, schema) for name in SCHEMAS for pointer, schema in subschemas(name)]
CONDITIONAL = ("/allOf/", "/anyOf/", "/if", "/then", "/else", "/not")


def places() -> Iterator[Place]:
    """Each subschema of every file, with its place: `goals.schema.json#/properties/due`."""
    for name, pointer, schema in ALL:
        yield f"{name}#{pointer}", schema
