"""`tracker at REV COMMAND`: any reading command on the portfolio as it was committed."""

import click
from msgspec.structs import replace

from tracker.cli import COMMANDS, Commands
from tracker.cli.setting import Setting
from tracker.faults import UsageFault

READING = frozenset(
    {"check", "status", "kpi", "why", "fit", "diff", "history", "audience", "site", "export"}
)


class Reading(Commands):
    """All commands, of which those that read are listed: the others say themselves why not."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of those that have something to say about the past."""
        del ctx
        return [name for name in COMMANDS if name in READING]


@click.group(cls=Reading, epilog="Example: tracker at HEAD~20 kpi, or: tracker at main status")
@click.argument("revision", metavar="REV")
@click.pass_context
def command(ctx: click.Context, /, revision: str) -> None:
    """Run a reading command on the portfolio as committed at REV, without checking it out.

    REV is a commit as git names it: HEAD~1, a branch, a tag, the first letters of an id. It says
    what was known; `--as-of` says until when it had happened. Files are read as committed: what a
    filter would make of them in a checkout (git-lfs and its like) is not there.
    """
    setting: Setting = ctx.obj
    if setting.revision is not None:
        raise UsageFault("one revision at a time: say either `at` or `--at`, and once")
    ctx.obj = replace(setting, revision=revision)
