"""Why the schemas refuse a document, as findings: by schema keyword, one for each mistake."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012, Schema

from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Document, Place, Value
from tracker.text.once import once
from tracker.text.refusal import Refusal
from tracker.text.schemas import PORTFOLIO, parts, schemas
from tracker.text.sentences import sentences

_COMMON = "common.schema.json"


def explain(document: Document, refused: Iterable[Place]) -> Iterator[Diagnostic]:
    """The findings about the parts of a document at the places `refused`."""
    wanted = frozenset(refused)
    for place, part in parts(document.root):
        if place in wanted:
            errors = _validator().iter_errors(cast("Any", part))
            for refusal in once(document, [_refusal(document, error) for error in errors]):
                yield from sentences(refusal)


def _refusal(document: Document, error: ValidationError) -> Refusal:
    """An error of the validator in our terms."""
    schema = cast("Mapping[str, object]", error.schema)
    value, wanted = cast("Value", error.instance), cast("object", error.validator_value)
    path = tuple(map(str, error.absolute_schema_path))
    place: Place = tuple(error.absolute_path)
    is_key = "propertyNames" in path
    return Refusal(
        document=document,
        place=(*place, str(value)) if is_key else place,
        keyword=str(error.validator),
        wanted=wanted,
        schema=schema,
        value=value,
        form=_form(schema),
        part="key" if is_key else "value",
        conditional=not {"then", "else", "anyOf"}.isdisjoint(path),
    )


def _form(schema: Mapping[str, object]) -> str:
    return "path" if "x-file" in schema else _names().get(id(schema), "")


@cache
def _names() -> Mapping[int, str]:
    """The names of the shared definitions, by their identity."""
    definitions = cast("Mapping[str, object]", schemas()[_COMMON]["$defs"])
    return {id(definition): name for name, definition in definitions.items()}


@cache
def _validator() -> Validator:
    """The validator that says all it does not like, for values as our parser makes them."""
    registry: Registry[Schema] = Registry().with_resources(
        (name, DRAFT202012.create_resource(cast("Schema", schema)))
        for name, schema in schemas().items()
    )
    checker = Draft202012Validator.TYPE_CHECKER.redefine_many(
        {"number": _is_number, "integer": _is_integer}
    )
    kind = cast("type[Validator]", extend(Draft202012Validator, type_checker=checker))  # type: ignore[no-untyped-call]
    return kind(
        {"$ref": PORTFOLIO}, registry=registry, format_checker=FormatChecker(formats=["date"])
    )


def _is_number(_: object, value: object) -> bool:
    return isinstance(value, Decimal)


def _is_integer(_: object, value: object) -> bool:
    return isinstance(value, Decimal) and value == value.to_integral_value()
