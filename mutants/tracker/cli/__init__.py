"""The command line: options become one call, its answer is printed, the exit code says how it went.

`tracker --version` and `--help` import Click and nothing else of weight: each command's module
is imported when it is asked for.
"""

import os
import sys
from importlib import import_module
from io import TextIOWrapper

import click

from tracker import __version__
from tracker.faults import TrackerError

COMMANDS = {
    "init": "make a new portfolio",
    "check": "read everything and show all findings",
    "status": "show the goals: state, progress, pace, due",
    "kpi": "show the KPIs and the six categories",
    "why": "explain a figure: its steps, its records, what is left out",
    "fit": "show what a role asks for, and the evidence behind it",
    "export": "hand the portfolio to other programs, or to those who decide",
    "new": "add a goal, a metric, evidence or another record",
    "log": "add an observation to a metric",
    "done": "mark a milestone of a goal as done",
    "amend": "change a goal's due date or target, and say why",
    "close": "say how a goal has ended",
    "fmt": "put the keys of all records in one order",
    "completion": "have your shell complete commands, options and ids",
    "schema": "write the JSON Schemas that editors use",
    "diff": "show what happened between two commits, in the language of goals",
    "history": "show a KPI, goal or metric over the commits: what was known when",
    "merge": "merge two versions of a file, as git's merge driver",
    "at": "run a reading command on the portfolio as it was committed",
    "audience": "show what an audience will see, and what it will not",
    "site": "build or preview the portfolio site for one audience",
}
ENVIRONMENT, BUG = 3, 70
VARIABLE = "_TRACKER_COMPLETE"  # by which a shell asks for what can be completed


class Commands(click.Group):
    """The commands by name, each imported from the module of its name when needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of a first day's work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tracker.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; raises NoSuchCommand, with those whose names are near."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as unknown:
            name = unknown.command_name
            raise click.NoSuchCommand(name, possibilities=COMMANDS, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands for `--help`, without importing any of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: tracker check && tracker kpi",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(),
    default=".",
    help="Work as if started in DIR.",
)
@click.option("--at", "revision", metavar="REV", help="Read the portfolio as committed at REV.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but results and errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is being done.")
@click.pass_context
def program(
    ctx: click.Context, /, folder: str, *, revision: str | None, quiet: bool, verbose: bool
) -> None:
    """Keep career goals as text, and see where they stand."""
    from pathlib import Path  # noqa: PLC0415 (start-up time)

    from tracker.cli.setting import Setting  # noqa: PLC0415 (start-up time)

    ctx.obj = Setting(folder=Path(folder), quiet=quiet, verbose=verbose, revision=revision)


def main() -> None:
    """Runs the program and ends it with its exit code."""
    _write_whatever_comes()
    if os.environ.get(VARIABLE, "").startswith("powershell"):
        import_module("tracker.cli.powershell")
    try:
        program(prog_name="tracker")
    except TrackerError as fault:
        click.echo(f"tracker: {fault}", err=True)
        sys.exit(fault.exit_code)
    except OSError as fault:
        where = f"`{fault.filename}`: " if fault.filename else ""
        click.echo(f"tracker: {where}{fault.strerror or fault}", err=True)
        sys.exit(ENVIRONMENT)
    except Exception:  # noqa: BLE001 (the one place where a bug of ours becomes an exit code)
        _confess()
        sys.exit(BUG)


def _write_whatever_comes() -> None:
    """Lets characters that a stream cannot hold be written as escapes, as in Python."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _confess() -> None:
    import traceback  # noqa: PLC0415 (start-up time)

    click.echo(traceback.format_exc(), err=True)
    click.echo(
        f"tracker {__version__}: this is a bug of ours, not a mistake of yours.\n"
        "Please report it with the lines above (look through them for private text"
        " first).",
        err=True,
    )
