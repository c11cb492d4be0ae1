"""Why the schemas refuse a document, as findings: by schema keyword, one for each mistake."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import cast

import jsonschema_rs

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Document, Place, Value
from tracker.text.enough import enough
from tracker.text.limits import FINDINGS
from tracker.text.lookup import form, named_mappings, schema_at
from tracker.text.once import once
from tracker.text.refusal import Refusal
from tracker.text.schemas import PORTFOLIO, Schemas, schemas, validator
from tracker.text.sentences import sentences

# More than are shown of a file, since what follows from another refusal is left out.
_MOST = 3 * FINDINGS
_IS_UNTOLD = re.compile(r"|\+[0-9]+|0[0-9]+").fullmatch
_MARK = "\0"  # which no key can hold


def explain(document: Document, refused: Iterable[Block]) -> tuple[Diagnostic, ...]:
    """The findings about the parts of a document that the schemas refuse."""
    return enough(document.path, _findings(document, refused))


def _findings(document: Document, refused: Iterable[Block]) -> Iterator[Diagnostic]:
    for part in refused:
        refusals = islice(chain(_values(document, part), _keys(document, part)), _MOST)
        for refusal in once(document, refusals):
            yield from sentences(refusal)


def _values(document: Document, part: Block) -> Iterator[Refusal]:
    """What is refused of the values."""
    for error in _of_values().iter_errors(_marked(part)):
        place, value = _found(part, error.instance_path)
        yield _refusal(document, place, value, tuple(error.evaluation_path))


def _keys(document: Document, part: Block) -> Iterator[Refusal]:
    """What is refused of the keys that have a form, such as ids."""
    for place, mapping, path in named_mappings(part):
        names = _of_names(path)
        for key in mapping:
            for error in () if names.is_valid(key) else names.iter_errors(key):
                way = (*path, *error.evaluation_path)
                yield _refusal(document, (*place, key), key, way, is_key=True)


def _refusal(
    document: Document, place: Place, value: Value, path: Place, *, is_key: bool = False
) -> Refusal:
    """What the keyword at the end of `path` says about a value or key."""
    schema, keyword = schema_at(path[:-1]), str(path[-1])
    return Refusal(
        document=document,
        place=place,
        keyword=keyword,
        wanted=schema.get(keyword),
        schema=schema,
        value=value,
        form=form(schema),
        part="key" if is_key else "value",
        conditional=not {"then", "else"}.isdisjoint(path),
    )


def _marked(value: Value) -> Value:
    """A value with a mark on the keys that the validator does not tell as they are written.

    One that reads as a whole number (`007`, `+5`) it tells as that number, an empty one not at all.
    """
    if isinstance(value, Block):
        return Block(
            (f"{key}{_MARK}" if _IS_UNTOLD(key) else key, _marked(inner))
            for key, inner in value.items()
        )
    return [_marked(inner) for inner in value] if isinstance(value, list) else value


def _found(root: Block, told: Iterable[str | int]) -> tuple[Place, Value]:
    """The place that the validator tells of a marked value, and what stands there."""
    value: Value = root
    place: list[str | int] = []
    for step in told:
        if isinstance(value, Block):
            key = str(step).removesuffix(_MARK)
            place.append(key)
            value = value[key]
        else:
            place.append(step)
            value = cast("list[Value]", value)[int(step)]
    return tuple(place), value


@cache
def _of_values() -> jsonschema_rs.Draft202012Validator:
    """A validator that leaves keys alone: about each of them it would repeat the whole mapping."""
    bare: Schemas = {name: _bare(schema) for name, schema in schemas().items()}  # type: ignore[misc]
    return validator(bare[PORTFOLIO], bare)


def _bare(part: object) -> object:
    """A schema without `propertyNames`."""
    if isinstance(part, dict):
        return {key: _bare(inner) for key, inner in part.items() if key != "propertyNames"}
    return [_bare(inner) for inner in part] if isinstance(part, list) else part


@cache
def _of_names(path: Place) -> jsonschema_rs.Draft202012Validator:
    return validator(schema_at(path), schemas())
