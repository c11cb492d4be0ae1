"""`tracker schema`: the JSON Schemas, for editors."""

from collections.abc import Mapping
from pathlib import Path

import click

from tracker.carried import carried
from tracker.cli.setting import Setting, today
from tracker.editing.local_schemas import local_schemas
from tracker.editing.names import names
from tracker.editing.new_file import put_files
from tracker.faults import UsageFault
from tracker.load import load
from tracker.text.schemas import schemas

FOLDER = "schema"


@click.command(epilog="Example: tracker schema --local")
@click.option("--local", is_flag=True, help="With the ids of this portfolio, to be completed.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write to (default: `schema/` of the portfolio).",
)
@click.pass_obj
def command(setting: Setting, /, *, local: bool, output: Path | None) -> None:
    """Write the JSON Schemas that editors check and complete portfolio files by.

    With --local every reference lists the ids that there are in this portfolio, with their
    titles, so that any editor completes them; write them anew when there are new ids. They hold
    the titles of private records too: keep them as private as the portfolio.
    """
    root = None if output is not None and not local else setting.writable()
    place = (setting.folder / output) if output is not None else (root or Path()) / FOLDER
    own = carried(FOLDER)
    if local and isinstance(own, Path) and place.resolve() == own.resolve():
        raise UsageFault(f"`{place}` holds the program's own schemas; say --output DIR")
    written = put_files(place, _local(root) if local and root is not None else _shipped())
    same = "" if len(written) == len(schemas()) else "; the others are written there already"
    setting.say(f"{len(written)} of {len(schemas())} schemas written to {place}{same}")


def _shipped() -> Mapping[str, bytes]:
    """The schemas as they come with the program."""
    return {name: (carried(FOLDER) / name).read_bytes() for name in sorted(schemas())}


def _local(root: Path) -> Mapping[str, bytes]:
    loaded = load(root, today())
    known = names(loaded.documents.values(), loaded.portfolio)
    return {name: text.encode() for name, text in sorted(local_schemas(schemas(), known).items())}
