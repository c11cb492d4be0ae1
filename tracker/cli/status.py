"""`tracker status`: where the goals stand."""

from datetime import date
from difflib import get_close_matches

import click

from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.kpis.goal import GoalReport
from tracker.kpis.progress import goal_reports
from tracker.views.status_json import render as as_json
from tracker.views.status_table import render as as_table


@click.command(epilog="Example: tracker status speak-in-public --format json")
@click.argument("goals", nargs=-1, metavar="[GOAL]...")
@click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
@click.option("--partial", is_flag=True, help="Show figures although the data has errors.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.pass_obj
def command(
    setting: Setting, /, goals: tuple[str, ...], *, as_of: date | None, partial: bool, form: str
) -> None:
    """Show each goal's state, progress, pace, buffer and due date."""
    now = today()
    day = as_of or now
    portfolio = read(setting.portfolio(), now, partial=partial).portfolio
    reports = chosen(goal_reports(portfolio, day), goals)
    if form == "json":
        click.echo(as_json(reports, as_of=day))
    else:
        click.echo(as_table(reports, as_of=day, colour=output_coloured()))


def chosen(reports: tuple[GoalReport, ...], ids: tuple[str, ...]) -> tuple[GoalReport, ...]:
    """The reports of the goals named; all where none is named. Raises UsageFault."""
    known = {report.id: report for report in reports}
    for unknown in (i for i in ids if i not in known):
        near = get_close_matches(unknown, known, 1)
        hint = f"did you mean `{near[0]}`?" if near else "`tracker status` lists them all"
        raise UsageFault(f"no goal is called `{unknown}`; {hint}")
    return tuple(known[i] for i in dict.fromkeys(ids)) if ids else reports
