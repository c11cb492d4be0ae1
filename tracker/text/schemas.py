"""Whether a document is written as the schemas say: one validator accepts, another explains."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias, cast

import jsonschema_rs

from tracker.carried import carried
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Place, Value

Schemas: TypeAlias = Mapping[str, Mapping[str, object]]
PORTFOLIO = "portfolio.schema.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Validation:
    """The findings, and the places of what cannot be built.

    A place is `(section,)` for a section, the profile, `share` or an unknown key, and
    `(section, id)` for a record.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    broken: frozenset[Place] = frozenset()


def validate(document: Document) -> Validation:
    """What the schemas refuse in a document: one finding for each mistake, none for flaws."""
    if not document.flaws and _accepts(document.root):
        return Validation()
    from tracker.text.explain import explain  # noqa: PLC0415  (only what is refused pays for it)

    refused = tuple(place for place, part in parts(document.root) if not _accepts(part))
    return Validation(
        diagnostics=tuple(explain(document, refused)),
        broken=frozenset(refused) | frozenset(_spoilt(document)),
    )


@cache
def schemas() -> Schemas:
    """The schemas by file name."""
    return {
        file.name: json.loads(file.read_text(encoding="utf-8"))
        for file in carried("schema").iterdir()
        if file.name.endswith(".schema.json")
    }


@cache
def _mappings() -> frozenset[str]:
    """The sections that map ids to records."""
    sections = cast("Mapping[str, Mapping[str, object]]", schemas()[PORTFOLIO]["properties"])
    return frozenset(name for name, schema in sections.items() if "propertyNames" in schema)


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    def retrieve(address: str) -> dict[str, object]:
        return cast("dict[str, object]", schemas()[address.rpartition("/")[2]])

    return jsonschema_rs.Draft202012Validator(
        cast("dict[str, object]", schemas()[PORTFOLIO]), validate_formats=True, retriever=retrieve
    )


def _accepts(instance: Value) -> bool:
    return _validator().is_valid(instance)


def parts(root: Block) -> Iterator[tuple[Place, Block]]:
    """The records of a document with their places, each as a document of its own."""
    for section, value in root.items():
        if section not in _mappings() or not isinstance(value, Block) or not value:
            yield (section,), Block({section: value})
            continue
        for id_, record in value.items():
            yield (section, id_), Block({section: Block({id_: record})})


def _spoilt(document: Document) -> Iterator[Place]:
    """The places of records and single sections that the parser has complained of."""
    for flaw in filter(None, document.flaws):
        section = str(flaw[0])
        if section not in _mappings() or not isinstance(document.root.get(section), Block):
            yield (section,)
        elif len(flaw) > 1:
            yield flaw[:2]
