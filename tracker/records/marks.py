"""Where references stand in a document, as the schemas mark them, compiled once.

`x-reference` marks a text that names a record (or a requirement, a KPI, an audience),
`x-reference-except` the words that do not, `x-reference-keys` a mapping whose keys are names.
"""

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct, field

Schemas: TypeAlias = Mapping[str, Mapping[str, object]]

PORTFOLIO = "portfolio.schema.json"
# A schema without any of these marks nothing, and leads to nothing that does but by `$ref`.
_REFERRING = ("x-reference", "x-reference-except", "x-reference-keys")
_MARKING = frozenset((*_REFERRING, "properties", "additionalProperties", "items"))


class Marks(Struct, frozen=True, kw_only=True):
    """What is marked at a place of a document, and below it by key or for all of a list."""

    points_into: str | None = None
    apart_from: frozenset[str] = frozenset()
    keys_point_into: str | None = None
    properties: Mapping[str, "Marks"] = field(default_factory=dict)
    entries: "Marks | None" = None
    items: "Marks | None" = None


def marks(schemas: Schemas, file: str = PORTFOLIO) -> Marks:
    """The marks of a whole file of a portfolio, from the schemas by file name."""
    return _marks(schemas[file], file, schemas) or Marks()


def _marks(schema: object, file: str, schemas: Schemas) -> Marks | None:
    """The marks of a schema and all it refers to; None where nothing is marked."""
    if not isinstance(schema, Mapping):
        return None
    own = _own(schema, file, schemas) if schema.keys() & _MARKING else None
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return own
    return _merged(own, _referred(reference, file, schemas))


def _own(schema: Mapping[str, object], file: str, schemas: Schemas) -> Marks | None:
    properties = schema.get("properties")
    below = properties if isinstance(properties, Mapping) else {}
    found = {str(key): _marks(inner, file, schemas) for key, inner in below.items()}
    own = Marks(
        points_into=_text(schema.get("x-reference")),
        apart_from=frozenset(map(str, _listed(schema.get("x-reference-except")))),
        keys_point_into=_text(schema.get("x-reference-keys")),
        properties={key: inner for key, inner in found.items() if inner is not None},
        entries=_marks(schema.get("additionalProperties"), file, schemas),
        items=_marks(schema.get("items"), file, schemas),
    )
    return None if own == Marks() else own


def _referred(reference: str, file: str, schemas: Schemas) -> Marks | None:
    """The marks of what `$ref` leads to: `file#/pointer`, either part may be missing."""
    named, _, pointer = reference.partition("#")
    target = named or file
    found: object = schemas[target]
    for step in filter(None, pointer.split("/")):
        found = found.get(step) if isinstance(found, Mapping) else None
    return _marks(found, target, schemas)


def _merged(one: Marks | None, other: Marks | None) -> Marks | None:
    """Both marks together."""
    if one is None or other is None:
        return one or other
    keys = {*one.properties, *other.properties}
    below = {k: _merged(one.properties.get(k), other.properties.get(k)) for k in sorted(keys)}
    return Marks(
        points_into=one.points_into or other.points_into,
        apart_from=one.apart_from | other.apart_from,
        keys_point_into=one.keys_point_into or other.keys_point_into,
        properties={key: inner for key, inner in below.items() if inner is not None},
        entries=_merged(one.entries, other.entries),
        items=_merged(one.items, other.items),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
