"""The keys of a record as the schemas have them: what is asked for, and how it may be said."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from msgspec import Struct

from tracker.editing.change import New
from tracker.records.vocabulary import BuiltInKpi
from tracker.text.schemas import schemas


class Sort(StrEnum):
    """What stands under a key."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    FLAG = "true or false"
    LIST = "list"
    MAPPING = "mapping"
    EITHER = "mapping or list"


class Field(Struct, frozen=True, kw_only=True):
    """One key. Of a list, `words` and `points_into` are about its items, as is `items`.

    `words` are all that may be said, `points_into` is the section whose ids are.
    """

    name: str
    sort: Sort
    description: str
    required: bool
    words: tuple[str, ...] = ()
    points_into: str | None = None
    items: Sort | None = None
    example: object = None


_SORTS = {
    "string": Sort.TEXT,
    "number": Sort.NUMBER,
    "integer": Sort.NUMBER,
    "boolean": Sort.FLAG,
    "array": Sort.LIST,
    "object": Sort.MAPPING,
}


@cache
def fields_of(section: str) -> tuple[Field, ...]:
    """The keys of a record in that section, in the schema's order."""
    file = f"{section}.schema.json"
    schema = schemas()[file]
    required, properties = schema.get("required", ()), schema["properties"]
    if not isinstance(required, list | tuple) or not isinstance(properties, Mapping):
        raise TypeError(file)
    return tuple(
        _field(str(name), own, file, required=name in required) for name, own in properties.items()
    )


def _field(name: str, own: object, file: str, *, required: bool) -> Field:
    schema, home = _whole(own, file)
    sort = _sort(schema)
    about = _whole(schema["items"], home)[0] if sort is Sort.LIST else schema
    words, into, examples = about.get("enum", ()), about.get("x-reference"), schema.get("examples")
    return Field(
        name=name,
        sort=sort,
        description=str(schema.get("description", "")),
        required=required,
        words=tuple(map(str, words)) if isinstance(words, list) else (),
        points_into=into if isinstance(into, str) else None,
        items=_sort(about) if sort is Sort.LIST else None,
        example=examples[0] if isinstance(examples, list) and examples else None,
    )


def _sort(schema: Mapping[str, object]) -> Sort:
    if schema.get("format") == "date":
        return Sort.DAY
    kind = schema.get("type")
    return Sort.EITHER if isinstance(kind, list) else _SORTS[str(kind)]


def _whole(schema: object, file: str) -> tuple[Mapping[str, object], str]:
    """A schema with all that it refers to, what it says itself first, and its items' file."""
    if not isinstance(schema, Mapping):
        raise TypeError(schema)
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema, file
    named, _, pointer = reference.partition("#")
    found: object = schemas()[named or file]
    for step in filter(None, pointer.split("/")):
        found = found[step] if isinstance(found, Mapping) else None
    whole, home = _whole(found, named or file)
    return {**whole, **schema}, file if "items" in schema else home


def missing(section: str, name: str | None, record: Mapping[str, object]) -> tuple[Field, ...]:
    """The keys that the record cannot do without and does not have yet."""
    return tuple(
        field
        for field in fields_of(section)
        if field.name not in record
        and (field.required or _is_needed(section, field.name, name, record))
    )


def _is_needed(section: str, key: str, name: str | None, record: Mapping[str, object]) -> bool:
    """Whether a key is needed because of the others, or of the id."""
    if section == "metrics":
        return key == "aggregate" and not record.keys() & {"ratio", "growth"}
    return section == "kpis" and key == "metric" and name not in set(BuiltInKpi)


def with_source(section: str, record: Mapping[str, New]) -> Mapping[str, New]:
    """The record; a metric that has no source yet begins with no observations."""
    if section != "metrics" or record.keys() & {"observations", "csv", "ratio", "growth"}:
        return record
    return {**record, "observations": ()}
