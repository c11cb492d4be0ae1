"""`tracker status`: where the goals stand."""

from datetime import date
from difflib import get_close_matches

import click

from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.kpis.standing import Standing, of_goals, standing


@click.command(epilog="Example: tracker status speak-in-public --format json")
@click.argument("goals", nargs=-1, metavar="[GOAL]...")
@click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
@click.option("--moved", is_flag=True, help="Show the goalposts that were moved, with the reasons.")
@click.option("--partial", is_flag=True, help="Show figures although the data has errors.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.pass_obj
def command(
    setting: Setting,
    /,
    goals: tuple[str, ...],
    *,
    as_of: date | None,
    moved: bool,
    partial: bool,
    form: str,
) -> None:
    """Show each goal's state, progress, pace, buffer, forecast and due date.

    It ends with what the next review should begin with: open actions, and what has gone stale.
    For the goals named it shows the plan as it stands and as first made, and how forecasts of the
    past have done.
    """
    now = today()
    portfolio = read(setting.portfolio(), now, partial=partial).portfolio
    whole = standing(portfolio, as_of or now)
    shown = chosen(whole, goals)
    if form == "json":
        from tracker.views.status_json import render as as_json  # noqa: PLC0415 (start-up time)

        click.echo(as_json(shown))
    elif moved:
        from tracker.views.moves_table import render as as_moves  # noqa: PLC0415 (as above)

        click.echo(as_moves(shown.moves, colour=output_coloured()))
    else:
        from tracker.views.status import render as as_text  # noqa: PLC0415 (as above)

        click.echo(as_text(shown, detailed=bool(goals), colour=output_coloured()))


def chosen(whole: Standing, ids: tuple[str, ...]) -> Standing:
    """What is about the goals named; all where none is named. Raises UsageFault."""
    known = {report.id: report for report in whole.goals}
    for unknown in (i for i in ids if i not in known):
        near = get_close_matches(unknown, known, 1)
        hint = f"did you mean `{near[0]}`?" if near else "`tracker status` lists them all"
        raise UsageFault(f"no goal is called `{unknown}`; {hint}")
    return of_goals(whole, ids) if ids else whole
