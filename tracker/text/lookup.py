"""Finding one's way in the schemas: what stands at a path, and which mappings name their keys."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import cast

from msgspec import Struct

from tracker.text.document import Block, Place, Value
from tracker.text.schemas import COMMON, PORTFOLIO, Schema, schemas

_REFERENCE = "$ref"


class _Located(Struct, frozen=True, kw_only=True):
    """A part of a schema, and the file it stands in."""

    file: str
    part: object


def schema_at(path: Place) -> Schema:
    """The schema to which a validator comes by `path` from that of the portfolio."""
    return _mapping(_at(path).part)


def form(schema: Schema) -> str:
    """The name of the shared definition that `schema` is, `path` for that of files, or nothing."""
    return "path" if "x-file" in schema else _forms().get(id(schema), "")


def named_mappings(
    value: Value, place: Place = (), path: Place = ()
) -> Iterator[tuple[Place, Block, Place]]:
    """Each mapping in `value` whose keys have a form: its place, and the path to their schema."""
    schema = schema_at(path)
    if _REFERENCE in schema:
        yield from named_mappings(value, place, (*path, _REFERENCE))
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            if isinstance(item, Block | list):
                yield from named_mappings(item, (*place, number), (*path, "items"))
    if isinstance(value, Block):
        if "propertyNames" in schema:
            yield place, value, (*path, "propertyNames")
        for key, step in _steps(value, schema):
            yield from named_mappings(value[key], (*place, key), (*path, *step))


def _steps(value: Block, schema: Schema) -> Iterator[tuple[str, Place]]:
    """The keys of a mapping with something below them, each with the way to its schema."""
    properties = _mapping(schema.get("properties"))
    others = isinstance(schema.get("additionalProperties"), Mapping)
    for key, inner in value.items():
        if isinstance(inner, Block | list):
            if key in properties:
                yield key, ("properties", key)
            elif others:
                yield key, ("additionalProperties",)


@cache
def _at(path: Place) -> _Located:
    if not path:
        return _Located(file=PORTFOLIO, part=schemas()[PORTFOLIO])
    before = _at(path[:-1])
    step = path[-1]
    if isinstance(before.part, list):
        return _Located(file=before.file, part=before.part[int(step)])
    part = _mapping(before.part).get(str(step))
    if step != _REFERENCE:
        return _Located(file=before.file, part=part)
    file, _, pointer = str(part).partition("#")
    found: object = schemas()[file or before.file]
    for key in filter(None, pointer.split("/")):
        found = _mapping(found).get(key)
    return _Located(file=file or before.file, part=found)


def _mapping(part: object) -> Schema:
    return cast("Schema", part) if isinstance(part, Mapping) else {}


@cache
def _forms() -> Mapping[int, str]:
    """The names of the shared definitions, by their identity."""
    return {id(part): name for name, part in _mapping(schemas()[COMMON]["$defs"]).items()}
