"""`tracker merge`: git's merge driver for the files of a portfolio."""

import sys
from pathlib import Path

import click

from tracker.cli.setting import Setting
from tracker.editing.merge import merged
from tracker.editing.new_file import put_files
from tracker.faults import EnvironmentFault

DISPUTED = 1


@click.command(epilog="Example: tracker merge base.yaml ours.yaml theirs.yaml")
@click.argument("base", type=click.Path(path_type=Path))
@click.argument("ours", type=click.Path(path_type=Path))
@click.argument("theirs", type=click.Path(path_type=Path))
@click.option("--path", metavar="PATH", help="What the file is called (default: as OURS).")
@click.pass_obj
def command(setting: Setting, /, base: Path, ours: Path, theirs: Path, *, path: str | None) -> None:
    """Merge what THEIRS has done to BASE into OURS, record by record and item by item.

    Git calls it once `tracker init` has registered it: two branches that both log a number merge
    without a conflict. Comments and order stay. Where both sides changed one thing, OURS gets
    conflict marks, and the exit code is 1.
    """
    setting.refuse_revision()
    name = path or ours.name
    found = merged(name, *(_bytes(setting.folder / file) for file in (base, ours, theirs)))
    place = setting.folder / ours
    put_files(place.parent, {place.name: found.data})
    if found.is_disputed:
        setting.say(f"{name}: both sides changed the same; settle it between the conflict marks")
        sys.exit(DISPUTED)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise EnvironmentFault(f"`{file}` cannot be read: {error.strerror}") from None
