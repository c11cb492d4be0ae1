"""The schemas and the records are both written by hand; these tests keep them in step."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import pytest
from msgspec.structs import fields

from tracker.records.build import build, written_keys
from tracker.records.record import Item, Record
from tracker.records.sections import NEVER_OPENED, OPENED_BY_RECORD, PROFILE, SECTIONS
from tracker.records.vocabulary import BuiltInKpi
from tracker.text.document import Block, Document, Value

FOLDER = Path(__file__).parents[2] / "schema"
SCHEMAS: dict[str, Any] = {
    path.name: json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    for path in sorted(FOLDER.glob("*.schema.json"))
}


@dataclass(frozen=True)
class Schema:
    """A subschema, `$ref` followed, and the file it stands in."""

    file: str
    value: Mapping[str, Any]

    @classmethod
    def of(cls, file: str, value: Mapping[str, Any]) -> "Schema":
        merged = dict(value)
        while "$ref" in merged:
            target, _, pointer = merged.pop("$ref").partition("#")
            file = target or file
            found = SCHEMAS[file]
            for step in filter(None, pointer.split("/")):
                found = found[step]
            merged = {**found, **merged}
        return cls(file, merged)

    def __getitem__(self, key: str) -> "Schema":
        return Schema.of(self.file, self.value[key])

    @property
    def properties(self) -> "dict[str, Schema]":
        return {key: Schema.of(self.file, v) for key, v in self.value["properties"].items()}


def record_schema(section: str) -> Schema:
    return Schema.of(f"{section}.schema.json", {"$ref": f"{section}.schema.json"})


Kind = type[Record] | type[Item]


def pairs(kind: Kind, schema: Schema, name: str) -> Iterator[tuple[str, Kind, Schema]]:
    """Each class with the schema of what it is built from."""
    yield name, kind, schema
    hints = get_type_hints(kind)
    for key, inner in schema.properties.items():
        hint = hints[key if key in hints else f"{key}_"]
        yield from inner_pairs(hint, inner, f"{name}.{key}")


def inner_pairs(hint: object, schema: Schema, name: str) -> Iterator[tuple[str, Kind, Schema]]:
    origin = get_origin(hint)
    arguments = [a for a in get_args(hint) if a is not NoneType]
    if origin in {Union, UnionType} and len(arguments) == 1:
        yield from inner_pairs(arguments[0], schema, name)
    elif origin is tuple and "items" in schema.value:
        yield from inner_pairs(arguments[0], schema["items"], name)
    elif origin is Mapping and "additionalProperties" in schema.value and name.count("custom") == 0:
        if isinstance(schema.value["additionalProperties"], dict):
            yield from inner_pairs(arguments[1], schema["additionalProperties"], name)
    elif isinstance(hint, type) and issubclass(hint, Item):
        yield from pairs(hint, schema, name)


PAIRS = [
    pair
    for section, kind in SECTIONS.items()
    for pair in pairs(kind, record_schema(section), section)
]
named = pytest.mark.parametrize(("name", "kind", "schema"), PAIRS, ids=[name for name, *_ in PAIRS])


@named
def test_the_keys_of_a_schema_are_the_fields_of_its_record(
    name: str, kind: Kind, schema: Schema
) -> None:
    assert set(schema.properties) == set(written_keys(kind)), name


@named
def test_what_a_schema_requires_has_no_default(name: str, kind: Kind, schema: Schema) -> None:
    required = set(schema.value.get("required", ()))
    listed = {"date"} if name == "positions.pay" else set()  # a pay that stands alone has none
    assert required - listed == {key for key, must in written_keys(kind).items() if must}


def enums() -> Iterator[tuple[str, type[StrEnum], Schema]]:
    for name, kind, schema in PAIRS:
        hints = get_type_hints(kind)
        for key, inner in schema.properties.items():
            hint = hints[key if key in hints else f"{key}_"]
            found = (
                inner["items"] if get_origin(hint) is tuple and "items" in inner.value else inner
            )
            for option in (hint, *get_args(hint)):
                if isinstance(option, type) and issubclass(option, StrEnum):
                    yield f"{name}.{key}", option, found


ENUMS = list(enums())


@pytest.mark.parametrize(("name", "words", "schema"), ENUMS, ids=[name for name, *_ in ENUMS])
def test_the_words_of_an_enum_are_its_members(
    name: str, words: type[StrEnum], schema: Schema
) -> None:
    assert schema.value["enum"] == [word.value for word in words], name


def test_every_enum_of_the_schemas_is_an_enum_of_the_records() -> None:
    in_schemas = {
        f"{name}.{key}"
        for name, _, schema in PAIRS
        for key, inner in schema.properties.items()
        if "enum" in inner.value or "enum" in inner.value.get("items", {})
    }
    assert in_schemas <= {name for name, *_ in ENUMS}


def defaults() -> Iterator[tuple[str, Kind, str, Any]]:
    for name, kind, schema in PAIRS:
        for key, inner in schema.properties.items():
            if "default" in inner.value:
                yield f"{name}.{key}", kind, key, inner.value["default"]


@pytest.mark.parametrize(
    ("kind", "key", "default"),
    [found[1:] for found in defaults()],
    ids=[found[0] for found in defaults()],
)
def test_the_default_of_a_schema_is_the_default_of_its_field(
    kind: Kind, key: str, default: object
) -> None:
    named = {field.name.removesuffix("_"): field for field in fields(kind)}
    expected = named[key].default
    if isinstance(default, dict):
        assert {key: getattr(expected, key) for key in default} == default
    elif expected is not None:  # None: worked out from another field or record
        assert expected == default


def written(value: object) -> Value:
    """JSON as the parser would hand it on."""
    if isinstance(value, dict):
        block = Block((str(key), written(inner)) for key, inner in value.items())
        block.line = 1
        return block
    if isinstance(value, list):
        return [written(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return cast("Value", value)


def examples() -> Iterator[tuple[str, Any]]:
    for section in SECTIONS:
        for example in record_schema(section).value["examples"]:
            yield section, example


@pytest.mark.parametrize(("section", "example"), list(examples()))
def test_every_example_of_a_schema_builds(section: str, example: dict[str, object]) -> None:
    root = {section: example if section == PROFILE else {"an-id": example}}
    block = written(root)
    assert isinstance(block, Block)
    (record,) = build(Document(path="goals/a.yaml", text="", root=block))
    assert type(record) is SECTIONS[section]
    for key, value in example.items():
        name = key if hasattr(record, key) else f"{key}_"
        assert getattr(record, name) not in (None, {}) or value in ({}, []), key


def test_the_example_of_a_file_builds() -> None:
    (example,) = SCHEMAS["portfolio.schema.json"]["examples"]
    block = written(example)
    assert isinstance(block, Block)
    records = build(Document(path="goals/a.yaml", text="", root=block))
    assert [record.id for record in records] == [
        "staff-promotion", "design-docs-led", "payments-design",
    ]  # fmt: skip
    assert {record.share for record in records} == {("public",)}


def test_the_sections_of_the_schema_are_those_that_build_reads() -> None:
    keys = Schema.of("portfolio.schema.json", SCHEMAS["portfolio.schema.json"]).properties
    assert set(keys) - {"share"} == set(SECTIONS)


def test_the_built_in_kpis_of_the_schema_are_the_fourteen() -> None:
    keys = SCHEMAS["portfolio.schema.json"]["properties"]["kpis"]["properties"]
    assert list(keys) == [kpi.value for kpi in BuiltInKpi]


def test_what_a_file_does_not_open_is_marked_private_in_its_schema() -> None:
    marked = {s: record_schema(s).value.get("x-private") for s in SECTIONS}
    assert {s for s, mark in marked.items() if mark == "unless-shared"} == OPENED_BY_RECORD
    assert {s for s, mark in marked.items() if mark == "owner"} == NEVER_OPENED


def test_dates_become_days_and_numbers_keep_their_digits() -> None:
    block = written(
        {"setbacks": {"a": {"title": "T", "date": "2026-02-10"}},
         "roles": {"r": {"title": "R", "requirements": {"q": {"title": "Q", "level": Decimal("3.10")}}}}}
    )  # fmt: skip
    assert isinstance(block, Block)
    setback, role = build(Document(path="a.yaml", text="", root=block))
    assert getattr(setback, "date") == date(2026, 2, 10)  # noqa: B009 (a Record as far as types go)
    assert str(getattr(role, "requirements")["q"].level) == "3.10"  # noqa: B009 (as above)
