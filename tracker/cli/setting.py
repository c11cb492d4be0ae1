"""Where and when a command works: the only place with a clock and a terminal."""

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click
from msgspec import Struct

from tracker.faults import UsageFault
from tracker.text.folders import Root
from tracker.text.signs import visible

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)


class Setting(Struct, frozen=True, kw_only=True):
    """What was said before the command's name."""

    folder: Path
    quiet: bool = False
    verbose: bool = False
    revision: str | None = None

    def portfolio(self) -> Root:
        """The portfolio that a reading command reads: on the disk, or as of the revision asked for.

        It is the nearest folder upwards with `goals/`, not past the git top or home. Raises
        UsageFault where there is none.
        """
        if self.revision is None:
            return self.writable()
        from tracker.cli.committed import past  # noqa: PLC0415 (start-up time)

        return past(self).tree(self.revision)

    def writable(self) -> Path:
        """The portfolio that a writing command changes, found in the same way.

        Raises UsageFault where a revision is asked for: what is committed stays as it is.
        """
        self.refuse_revision()
        start = self.folder.resolve()
        if not start.is_dir():
            raise UsageFault(f"there is no folder `{self.folder}`")
        top = home()
        for folder in (start, *start.parents):
            if (folder / "goals").is_dir():
                self.detail(f"the portfolio is `{folder}`")
                return folder
            if (folder / ".git").exists() or folder == top:
                break
        raise UsageFault(
            f"no portfolio here: neither `{start}` nor a folder above it has `goals/`."
            " `tracker init` makes one; `tracker -C DIR …` works elsewhere."
        )

    def refuse_revision(self) -> None:
        """Raises UsageFault where a revision is asked for, of a command that writes."""
        if self.revision is not None:
            raise UsageFault(
                f"this command writes, and the portfolio as of `{visible(self.revision)}` can"
                " only be read"
            )

    def say(self, message: str) -> None:
        """Tells on standard error how the work goes."""
        if not self.quiet:
            click.echo(message, err=True)

    def detail(self, message: str) -> None:
        """Tells what is being done, for those who want to know."""
        if self.verbose:
            click.echo(message, err=True)


def home() -> Path | None:
    """The user's home; None for one who has none, as in some containers."""
    try:
        return Path.home().resolve()
    except RuntimeError:
        return None


def today() -> date:
    """The day of SOURCE_DATE_EPOCH (UTC), or of the clock. Raises UsageFault for a bad one."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageFault(f"SOURCE_DATE_EPOCH is not a number of seconds: `{epoch}`") from None


def coloured(stream_is_terminal: bool) -> bool:  # noqa: FBT001 (a fact, not a switch)
    """Whether to colour: NO_COLOR says no, FORCE_COLOR yes, else a terminal does."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream_is_terminal


def output_coloured() -> bool:
    """Whether standard output is to be coloured."""
    return coloured(sys.stdout.isatty())


class Day(click.ParamType[date]):
    """A date as it is written in the files: YYYY-MM-DD, 1900 to 2199."""

    name = "date"

    def convert(
        self, value: str | date, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day, or a usage error that says how days are written."""
        if isinstance(value, date):
            return value
        try:
            day = datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 (a day has no zone)
        except ValueError:
            day = None
        if day is None or len(value) != len("2026-01-05"):
            self.fail(f"{value!r} is not a date; write YYYY-MM-DD, such as 2026-01-05", param, ctx)
        if not FIRST_DAY <= day <= LAST_DAY:
            years = f"{FIRST_DAY.year} to {LAST_DAY.year}"
            self.fail(f"{value!r} is out of range; dates run from {years}", param, ctx)
        return day
