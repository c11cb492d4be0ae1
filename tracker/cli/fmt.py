"""`tracker fmt`: the keys of every record in one order."""

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from tracker.cli.reading import ERRORS, exit_code, show
from tracker.cli.setting import Setting
from tracker.editing.fmt import formatted
from tracker.editing.lock import locked
from tracker.editing.write import sweep, write
from tracker.faults import UsageFault
from tracker.text.files import read_portfolio_files
from tracker.text.folders import place_of
from tracker.text.signs import visible
from tracker.text.source import Source


@click.command(epilog="Example: tracker fmt --check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; list the files that would change.")
@click.pass_obj
def command(setting: Setting, /, paths: tuple[Path, ...], *, check: bool) -> None:
    """Put the keys of every record into the order of the schemas.

    PATHS are the files and folders to see to; all where none is named. Ids, comments and all that
    is written stay as they are. With --check the exit code is 1 where a file would change.
    """
    tree = setting.portfolio() if check else setting.writable()
    root = place_of(tree)
    with nullcontext() if check else locked(root, setting.say):
        sources, findings = read_portfolio_files(tree)
        if not check:
            sweep(root, sources)
        chosen = _within(paths, sources, setting, root)
        outcomes = [_seen_to(root, source, check=check) for source in chosen]
    show(findings, sources, err=True)
    if ordered := outcomes.count("ordered"):
        setting.say(_told(ordered, check=check))
    elif not any(outcomes):
        setting.say("all keys are in order")
    sys.exit(exit_code(findings) or (ERRORS if _is_amiss(outcomes, check=check) else 0))


def _seen_to(root: Path, source: Source, *, check: bool) -> str:
    """What became of a file: nothing, `ordered`, or `left` or `faulty` where it stays as it is."""
    done = formatted(source)
    if done.problem is not None:
        click.echo(f"tracker: left {visible(source.path)} as it is: {done.problem}", err=True)
        return "faulty" if done.is_faulty else "left"
    if done.data == source.data:
        return ""
    if not check:
        write(root, source, Source(path=source.path, data=done.data))
    click.echo(visible(source.path))
    return "ordered"


def _told(ordered: int, *, check: bool) -> str:
    files = "1 file" if ordered == 1 else f"{ordered} files"
    return f"{files} to put in order: run `tracker fmt`" if check else f"put {files} in order"


def _is_amiss(outcomes: list[str], *, check: bool) -> bool:
    return "faulty" in outcomes or (check and "ordered" in outcomes)


def _within(
    paths: tuple[Path, ...], sources: tuple[Source, ...], setting: Setting, root: Path
) -> tuple[Source, ...]:
    """The files in the paths named; all where none is. Raises UsageFault for a path without any."""
    if not paths:
        return sources
    chosen: set[Source] = set()
    for path in paths:
        wanted = (setting.folder / path).resolve()
        found = {source for source in sources if (root / source.path).is_relative_to(wanted)}
        if not found:
            raise UsageFault(f"no file of the portfolio is in `{visible(str(path))}`")
        chosen |= found
    return tuple(source for source in sources if source in chosen)
