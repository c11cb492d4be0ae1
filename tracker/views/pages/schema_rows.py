"""A JSON Schema as rows: each key, what may stand there, and what it means."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from tracker.views.charts.spec import Json

Schemas = Mapping[str, Json]
KINDS = {
    "string": "text",
    "number": "number",
    "integer": "whole number",
    "boolean": "true or false",
    "object": "mapping",
    "array": "list",
}
MARKS = {"enum": "one of", "x-markdown": "Markdown", "x-reference": "id"}
FORMATS = {"date": "day", "uri": "address"}
COMMON = "common.schema.json#/$defs/"
NAMED = {"id": "id", "date": "day", "markdown": "Markdown", "url": "address", "share": "list"}
DEEPEST = 3
EVERYWHERE = ("share", "note", "private_note", "tags", "links", "custom")


class Row(Struct, frozen=True, kw_only=True):
    """A key, with the keys around it (`targets[].metric`)."""

    key: str
    kind: str
    required: bool
    text: str
    words: tuple[str, ...]


def schema_rows(schemas: Schemas, file: str) -> tuple[Row, ...]:
    """The rows of a section's record, in the schema's order; what all records share is left out."""
    reader = _Reader(schemas, file)
    return tuple(
        row for row in reader.rows(schemas[file]) if row.key.split(".")[0] not in EVERYWHERE
    )


def shared_rows(schemas: Schemas, file: str) -> tuple[Row, ...]:
    """The rows of the keys that every record may carry."""
    rows = _Reader(schemas, file).rows(schemas[file])
    return tuple(row for row in rows if row.key.split("[")[0].split(".")[0] in EVERYWHERE)


def described(schema: Json) -> str:
    """What a schema says of itself."""
    return _text(schema, "description")


class _Reader(Struct, frozen=True):
    schemas: Schemas
    file: str

    def rows(self, schema: Json, before: str = "", depth: int = 0) -> Iterator[Row]:
        """The keys of an object, those inside them after each."""
        properties = schema.get("properties") if isinstance(schema, Mapping) else None
        if not isinstance(properties, Mapping) or depth > DEEPEST:
            return
        required = _words(schema, "required")
        for key, own in properties.items():
            found, file = self._resolved(own)
            yield Row(
                key=f"{before}{key}",
                kind=_kind(found, own),
                required=key in required,
                text=_text(own, "description") or _text(found, "description"),
                words=_choices(found),
            )
            reader = _Reader(self.schemas, file)
            for mark, inside in reader._inside(found):
                place, deeper = reader._resolved(inside)
                opened = _Reader(self.schemas, deeper)
                if key not in EVERYWHERE:
                    yield from opened.rows(place, f"{before}{key}{mark}.", depth + 1)

    def _inside(self, schema: Json) -> Iterator[tuple[str, Json]]:
        """What stands inside a value of this kind, and how keys say so."""
        if not isinstance(schema, Mapping):
            return
        if "properties" in schema:
            yield "", schema
        elif "items" in schema:
            yield "[]", schema["items"]
        elif isinstance(schema.get("additionalProperties"), Mapping):
            yield ".<id>", schema["additionalProperties"]

    def _resolved(self, schema: Json) -> tuple[Json, str]:
        """The schema behind a reference, and the file it stands in."""
        file = self.file
        while isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str):
            name, _, pointer = str(schema["$ref"]).partition("#")
            file = name or file
            schema = self.schemas[file]
            for part in pointer.split("/")[1:]:
                schema = schema[part] if isinstance(schema, Mapping) else None
        return schema, file


def _kind(schema: Json, own: Json) -> str:
    """What may stand there, in a word or two."""
    reference = _text(own, "$ref").removeprefix(COMMON)
    if reference in NAMED:
        return NAMED[reference]
    if not isinstance(schema, Mapping):
        return ""
    if _text(schema, "format") in FORMATS:
        return FORMATS[_text(schema, "format")]
    marked = next((word for mark, word in MARKS.items() if mark in schema), None)
    return marked or " or ".join(_types(schema.get("type")))


def _types(kinds: Json) -> Iterator[str]:
    names = [kinds] if isinstance(kinds, str) else kinds
    for name in names if isinstance(names, Sequence) else ():
        if str(name) in KINDS:
            yield KINDS[str(name)]


def _choices(schema: Json) -> tuple[str, ...]:
    words = _words(schema, "enum")
    items = schema.get("items") if isinstance(schema, Mapping) else None
    return words or _words(items, "enum")


def _text(schema: Json, key: str) -> str:
    value = schema.get(key) if isinstance(schema, Mapping) else None
    return value if isinstance(value, str) else ""


def _words(schema: Json, key: str) -> tuple[str, ...]:
    values = schema.get(key) if isinstance(schema, Mapping) else None
    if not isinstance(values, Sequence) or isinstance(values, str):
        return ()
    return tuple(str(value) for value in values)
