"""`tracker init`: a new portfolio."""

from pathlib import Path
from shlex import quote

import click

from tracker.cli.setting import Setting, today
from tracker.editing.start import start_portfolio
from tracker.faults import TrackerError


@click.command(epilog="Example: tracker init my-career && cd my-career && tracker check")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path())
@click.option("--example", is_flag=True, help="The whole example portfolio, ending today.")
@click.option(
    "--merge-driver", is_flag=True, help="Only tell git in this clone how to merge its files."
)
@click.pass_obj
def command(setting: Setting, /, folder: Path, *, example: bool, merge_driver: bool) -> None:
    """Make a new portfolio in DIR (or here). Never overwrites a file.

    In a git repository git is also told to merge portfolio files by `tracker merge`. That is no
    part of the repository: whoever clones it runs `tracker init --merge-driver` once.
    """
    setting.refuse_revision()
    place = setting.folder / folder
    if merge_driver:
        _register(setting, place.resolve())
        return
    started = start_portfolio(place, example=example, today=today())
    for path in started.kept:
        setting.say(f"kept    {path} (it was there already)")
    where = "" if place.resolve() == Path.cwd() else f"cd {quote(str(place))} && "
    setting.say(f"{len(started.written)} files written. Keep this folder private: publishing it")
    setting.say("publishes everything in it; the site is what you publish. Next:")
    if not _is_registered(place.resolve()):
        setting.say(f"  {where}git init && tracker init --merge-driver")
    setting.say(f"  {where}tracker check")
    setting.say("  tracker status")
    setting.say("  tracker site serve --audience owner")


def _register(setting: Setting, place: Path) -> None:
    """Tells git how to merge, or says how it is told. Raises TrackerError without a repository."""
    from tracker.history.driver import by_hand, register_driver  # noqa: PLC0415 (start-up time)
    from tracker.history.repository import top_of  # noqa: PLC0415 (as above)

    if register_driver(top_of(place)):
        setting.say("git merges the files of the portfolio by `tracker merge` now, in this clone")
        return
    setting.say(
        "the configuration of this repository is elsewhere; to have git merge with tracker:"
    )
    for line in by_hand():
        setting.say(f"  {line}")


def _is_registered(place: Path) -> bool:
    """Whether git knows how to merge in the new portfolio; it may be in no repository yet."""
    from tracker.history.driver import register_driver  # noqa: PLC0415 (start-up time)
    from tracker.history.repository import top_of  # noqa: PLC0415 (as above)

    try:
        return register_driver(top_of(place))
    except TrackerError:
        return False
