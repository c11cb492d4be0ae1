"""Whether a document is written as the schemas say: accepted at once, or explained."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias, cast

import jsonschema_rs
from msgspec import Struct
from msgspec.json import decode

from tracker.carried import carried
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Place, Value

Schema: TypeAlias = Mapping[str, object]
Schemas: TypeAlias = Mapping[str, Schema]
PORTFOLIO = "portfolio.schema.json"
COMMON = "common.schema.json"
# The name of a portfolio's own schema: the project, a portfolio itself, may have one beside ours.
CUSTOM = "custom.schema.json"


class Validation(Struct, frozen=True, kw_only=True):
    """The findings, and the places of what cannot be built.

    A place is `(section,)` for a section, the profile, `share` or an unknown key, and
    `(section, id)` for a record.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    broken: frozenset[Place] = frozenset()


def validate(document: Document) -> Validation:
    """What the schemas refuse in a document: one finding for each mistake, none for flaws."""
    if not document.flaws and accepts(document.root):
        return Validation()
    from tracker.text.explain import explain  # noqa: PLC0415  (only what is refused pays for it)

    # Of a part that could not be read enough has been said.
    refused = {
        place: part
        for place, part in _parts(document.root)
        if place not in document.flaws and not accepts(part)
    }
    spoilt = frozenset(_unit(document.root, flaw) for flaw in document.flaws) - {()}
    return Validation(
        diagnostics=explain(document, refused.values()), broken=spoilt | frozenset(refused)
    )


def accepts(instance: Value) -> bool:
    """Whether the schemas accept a document, or a part of one."""
    return _portfolio().is_valid(instance)


@cache
def schemas() -> Schemas:
    """The schemas by file name."""
    return {
        file.name: decode(file.read_bytes())
        for file in carried("schema").iterdir()
        if file.name.endswith(".schema.json") and file.name != CUSTOM
    }


@cache
def sections_of_records() -> frozenset[str]:
    """The sections that map ids to records, as all do but for the profile."""
    properties = cast("Mapping[str, Schema]", schemas()[PORTFOLIO]["properties"])
    return frozenset(name for name, schema in properties.items() if "propertyNames" in schema)


def validator(schema: Schema, among: Schemas) -> jsonschema_rs.Draft202012Validator:
    """A validator for `schema`, which refers to others by their file names in `among`."""

    def retrieve(address: str) -> dict[str, object]:
        return cast("dict[str, object]", among[address.rpartition("/")[2]])

    return jsonschema_rs.Draft202012Validator(
        cast("dict[str, object]", schema), validate_formats=True, retriever=retrieve
    )


@cache
def _portfolio() -> jsonschema_rs.Draft202012Validator:
    return validator(schemas()[PORTFOLIO], schemas())


def _parts(root: Block) -> Iterator[tuple[Place, Block]]:
    """The records of a document with their places, each as a document of its own."""
    for section, value in root.items():
        if section not in sections_of_records() or not isinstance(value, Block) or not value:
            yield (section,), Block({section: value})
            continue
        for id_, record in value.items():
            yield (section, id_), Block({section: Block({id_: record})})


def _unit(root: Block, place: Place) -> Place:
    """What cannot be built for something at `place`: a record, a section, nothing for the root."""
    section = str(place[0]) if place else ""
    if section in sections_of_records() and isinstance(root.get(section), Block):
        return place[:2] if len(place) > 1 else ()
    return place[:1]
