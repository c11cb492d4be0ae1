"""The options of `tracker new`, made from the schemas."""

import json
import shlex
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

import click

from tracker.cli.setting import Day
from tracker.editing.change import New
from tracker.editing.new_fields import Field, Sort, fields_of, missing
from tracker.editing.new_kinds import Kind
from tracker.editing.new_values import option, value_of
from tracker.text.schemas import schemas

Said: TypeAlias = "str | date | tuple[str, ...] | None"

PREFIX = "field_"  # before the names of keys among the parameters of a command
TEMPLATED = frozenset({"goals", "metrics"})


def new_command(kind: Kind, callback: Callable[..., None]) -> click.Command:
    """The command that makes a record of one kind; `callback` is given what was said."""
    schema = schemas()[f"{kind.section}.schema.json"]
    params: list[click.Parameter] = [click.Argument(["name"], required=False, metavar="[ID]")]
    if kind.section in TEMPLATED:
        about = f"Begin with this measure of the catalogue; `tracker new {kind.word} --list`."
        params.append(click.Option(["--from", "measure"], metavar="TEMPLATE", help=about))
        listing = click.Option(["--list", "listing"], is_flag=True, help="List the templates.")
        params.append(listing)
    params += map(_option, fields_of(kind.section))
    dry = click.Option(["--dry-run"], is_flag=True, help="Show the change, and write nothing.")
    return click.Command(
        kind.word,
        params=[*params, dry],
        callback=callback,
        help=str(schema["description"]),
        short_help=str(schema["description"]).partition(".")[0],
        epilog=_example(kind),
    )


def _option(field: Field) -> click.Option:
    is_choice = bool(field.words) and field.sort is not Sort.LIST
    sort: click.ParamType[str] | Day | None = click.Choice(field.words) if is_choice else None
    if field.sort is Sort.DAY:
        sort = Day()
    spelt = "--" + field.name  # as in the files, beside the usual way of options
    return click.Option(
        [*dict.fromkeys((option(field), spelt)), PREFIX + field.name],
        type=sort,
        multiple=field.sort is Sort.LIST,
        metavar=None if is_choice else _METAVARS[field.sort],
        help=field.description,
    )


_METAVARS = {
    Sort.TEXT: "TEXT",
    Sort.DAY: "YYYY-MM-DD",
    Sort.NUMBER: "NUMBER",
    Sort.FLAG: "true|false",
    Sort.LIST: "ITEM or [ITEM, …]",
    Sort.MAPPING: "{KEY: VALUE, …}",
    Sort.EITHER: "{KEY: VALUE, …}",
}


def _example(kind: Kind) -> str:
    """A call that says all that is required."""
    said = [f"Example: tracker new {kind.word}"]
    for field in missing(kind.section, None, {}):
        value = field.example or (field.words[0] if field.words else "2026-02-10")
        text = value if isinstance(value, str) else json.dumps(value)
        said.append(f"{option(field)} {shlex.quote(text)}")
    return " ".join(said)


def said(kind: Kind, options: Mapping[str, Said]) -> Mapping[str, New]:
    """The keys that were said. Raises UsageFault for what cannot stand under one."""
    record: dict[str, New] = {}
    for field in fields_of(kind.section):
        value = options[PREFIX + field.name]
        if value is not None and value != ():
            texts = value if isinstance(value, tuple) else (str(value),)
            record[field.name] = value_of(field, texts)
    return record
