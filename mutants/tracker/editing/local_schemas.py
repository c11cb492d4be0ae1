"""The schemas with a portfolio's own ids in them, so that any editor completes references."""

import json
from collections.abc import Iterable, Mapping

from tracker.editing.names import Names
from tracker.text.schemas import Schemas

_SAYS = "Made by `tracker schema --local`: the ids are those of this portfolio on that day."


def local_schemas(schemas: Schemas, names: Names) -> Mapping[str, str]:
    """The texts of the schemas by file name; what is a reference lists what it can point to."""
    return {file: _text(_local_mapping(schema, names)) for file, schema in schemas.items()}


def _text(schema: Mapping[str, object]) -> str:
    return json.dumps({"$comment": _SAYS, **schema}, indent=2, ensure_ascii=False) + "\n"


def _local(schema: object, names: Names) -> object:
    if isinstance(schema, Mapping):
        return _local_mapping(schema, names)
    return [_local(inner, names) for inner in schema] if isinstance(schema, list) else schema


def _local_mapping(schema: Mapping[str, object], names: Names) -> dict[str, object]:
    local = {key: _local(inner, names) for key, inner in schema.items()}
    into = schema.get("x-reference")
    if isinstance(into, str) and names.get(into):
        local |= _enumerated(names[into], schema.get("x-reference-except"))
    keys = schema.get("x-reference-keys")
    if isinstance(keys, str) and names.get(keys):
        local["properties"] = _keyed(names[keys], local.get("additionalProperties"))
    return local


def _enumerated(known: Mapping[str, str], apart: object) -> dict[str, object]:
    """What a reference can be; titles stand beside the ids in the list that editors show."""
    others = tuple(map(str, apart)) if isinstance(apart, Iterable) else ()
    return {
        "enum": [*others, *known],
        "enumDescriptions": [*("" for _ in others), *known.values()],
    }


def _keyed(known: Mapping[str, str], value: object) -> dict[str, object]:
    """Keys to be proposed, each with the title of what it names; others may be written too."""
    schema = value if isinstance(value, Mapping) else {}
    return {name: {**schema, "description": title or name} for name, title in known.items()}
