"""`tracker init`: a new portfolio."""

from pathlib import Path
from shlex import quote

import click

from tracker.cli.setting import Setting, today
from tracker.editing.start import start_portfolio
from tracker.faults import UsageFault


@click.command(epilog="Example: tracker init my-career && cd my-career && tracker check")
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=Path())
@click.option("--example", is_flag=True, help="The whole example portfolio, ending today.")
@click.pass_obj
def command(setting: Setting, /, folder: Path, *, example: bool) -> None:
    """Make a new portfolio in DIR (or here). Never overwrites a file."""
    if setting.revision is not None:
        raise UsageFault("`init` makes a new portfolio, and no revision has one")
    place = setting.folder / folder
    started = start_portfolio(place, example=example, today=today())
    for path in started.kept:
        setting.say(f"kept    {path} (it was there already)")
    where = "" if place.resolve() == Path.cwd() else f"cd {quote(str(place))} && "
    setting.say(f"{len(started.written)} files written. Keep this folder private: publishing it")
    setting.say("publishes everything in it; the site is what you publish. Next:")
    setting.say(f"  {where}tracker check")
    setting.say("  tracker status")
    setting.say("  tracker site serve --audience owner")
