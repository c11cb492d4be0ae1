"""What site a command is to make: the options that all of them have."""

from datetime import date
from pathlib import Path

import click

from tracker.cli.setting import Day, Setting, today
from tracker.faults import UsageFault
from tracker.history.commit import CommittedTree
from tracker.records.portfolio import PUBLIC
from tracker.site.plan import Plan
from tracker.text.folders import place_of

AUDIENCE = click.option("--audience", default=PUBLIC, show_default=True, help="Who will see it.")
AS_OF = click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
BUILDER = click.option(
    "--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True
)
PARTIAL = click.option("--partial", is_flag=True, help="Build although the data has errors.")


def planned(setting: Setting, audience: str, as_of: date | None, builder: str) -> Plan:
    """The site of the portfolio that `setting` finds."""
    source = setting.portfolio()
    if isinstance(source, CommittedTree) and not (source.top / ".git").exists():
        raise UsageFault("a bare repository has no folder to put a site in: clone it")
    return Plan(
        root=place_of(source),
        audience=audience,
        as_of=as_of or today(),
        builder=builder,
        tree=None if isinstance(source, Path) else source,
    )
