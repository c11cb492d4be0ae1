"""Where a result goes: standard output, or a file that is replaced as a whole."""

import os
from pathlib import Path

import click

from tracker.editing.new_file import put_files
from tracker.faults import EnvironmentFault, UsageFault
from tracker.text.files import GOALS


def put(text: str, file: Path | None, root: Path) -> None:
    """Prints the text, or makes it the content of `file`.

    Raises UsageFault for a file among those that the portfolio in `root` is read from, and
    EnvironmentFault where a link would lead out of it, or where the file cannot be written.
    """
    if file is None:
        click.echo(text, nl=False)
        return
    place = Path(os.path.abspath(file))  # noqa: PTH100 (links are not to be followed here)
    if place.is_dir():
        raise EnvironmentFault(f"`{file}` is a folder; say the name of a file in it")
    if (root / GOALS) in place.parents or (root / GOALS).resolve() in place.resolve().parents:
        raise UsageFault(
            f"`{GOALS}/` holds what the portfolio is read from; say another place than `{file}`"
        )
    _refuse_links(place, root)
    put_files(place.parent.resolve(), {place.name: text.encode()})


def _refuse_links(place: Path, root: Path) -> None:
    """Raises EnvironmentFault where the file is a link, or a link leads out of the portfolio."""
    folder = place.parent.resolve()
    leads_out = root in place.parents and root not in (folder, *folder.parents)
    if place.is_symlink() or leads_out:
        raise EnvironmentFault(f"a link leads from `{place}` elsewhere; nothing is written there")
