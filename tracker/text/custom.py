"""The owner's own keys under `custom`, and the schema they may have for them."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NoReturn, TypeAlias, cast

import jsonschema_rs
from msgspec import Struct

from tracker.text.attached import CUSTOM_SCHEMA, read_schema_file
from tracker.text.diagnostics import Diagnostic
from tracker.text.document import Block, Place, Value
from tracker.text.folders import Root
from tracker.text.opening import Problem
from tracker.text.schemas import sections_of_records
from tracker.text.source import START, Position, Source, Span

PATH = "/".join(CUSTOM_SCHEMA)
_KEY = "custom"
Custom: TypeAlias = tuple[Place, Value]


class CustomSchema(Struct, frozen=True, kw_only=True):
    """A sound schema for what stands under `custom`."""

    validator: jsonschema_rs.Draft202012Validator


def custom_schema(root: Root) -> tuple[CustomSchema | None, tuple[Diagnostic, ...]]:
    """The portfolio's own schema, None where it has none, or what is wrong with it."""
    source = read_schema_file(root)
    if source is None:
        return None, ()
    if isinstance(source, Problem):
        return None, (source.at(PATH),)
    compiled = _compiled(source)
    if isinstance(compiled, Diagnostic):
        return None, (compiled,)
    return CustomSchema(validator=compiled), ()


def customs(root: Block) -> tuple[Custom, ...]:
    """What stands under `custom` in each record of a document."""
    return tuple(
        ((*place, _KEY), record[_KEY])
        for place, record in _records(root)
        if isinstance(record, Block) and _KEY in record
    )


def custom_findings(
    source: Source, found: Iterable[Custom], schema: CustomSchema
) -> tuple[Diagnostic, ...]:
    """What the portfolio's own schema refuses of what is `found` under `custom` in a file."""
    return tuple(
        _unfit(source, (*place, *error.instance_path), error.message)
        for place, custom in found
        for error in schema.validator.iter_errors(custom)
    )


@lru_cache(maxsize=1)
def _compiled(source: Source) -> jsonschema_rs.Draft202012Validator | Diagnostic:
    """The validator of a schema, or what is wrong with it.

    It looks nothing up outside the file, and its patterns take linear time.
    """
    import json  # noqa: PLC0415 (start-up time: few have a schema)

    from tracker.text.places import places_in  # noqa: PLC0415 (as above)

    try:
        schema = json.loads(source.data, parse_float=Decimal, parse_constant=_refuse)
    except json.JSONDecodeError as fault:
        at = Position(fault.lineno, fault.colno)
        return faulty_schema(fault.msg, Span(at, at))
    except (ValueError, RecursionError) as fault:
        return faulty_schema(str(fault), START)
    if not isinstance(schema, dict | bool):
        return faulty_schema("a schema is an object", START)
    try:
        return jsonschema_rs.Draft202012Validator(
            schema, offline=True, pattern_options=jsonschema_rs.RegexOptions()
        )
    except ValueError as fault:
        place = cast("Place", tuple(getattr(fault, "instance_path", ())))
        text = source.data.decode("utf-8-sig", "replace")
        return faulty_schema(str(fault).partition("\n")[0], places_in(text).span(place))


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _records(root: Block) -> Iterator[Custom]:
    for section, value in root.items():
        if section not in sections_of_records():
            yield (section,), value
        elif isinstance(value, Block):
            yield from (((section, id_), record) for id_, record in value.items())


def faulty_schema(message: str, span: Span) -> Diagnostic:
    """Finding: the schema itself cannot be used."""
    from tracker.text.findings import shown  # noqa: PLC0415 (as above)

    return Diagnostic(
        code="faulty-schema",
        message=f"this schema cannot be used: {shown(message, 200)}",
        path=PATH,
        span=span,
        help="mend it, or delete it: it is for `custom` alone, with no `$ref` out of the file",
    )


def _unfit(source: Source, place: Place, message: str) -> Diagnostic:
    from tracker.text.findings import shown  # noqa: PLC0415 (as above)
    from tracker.text.places import places_of  # noqa: PLC0415 (as above)

    return Diagnostic(
        code="unfit-custom",
        message=f"the portfolio's own schema refuses this: {shown(message, 200)}",
        path=source.path,
        span=places_of(source).span(place),
        help=f"see `{PATH}`",
    )
