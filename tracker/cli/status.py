"""`tracker status`: where the goals stand."""

from collections.abc import Collection
from datetime import date

import click

from tracker.cli.completing import ids
from tracker.cli.facts import FACTS, WITH
from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.cli.since import changes_since
from tracker.faults import UsageFault
from tracker.kpis.standing import Standing, standing
from tracker.kpis.standing import of_goals as of_some
from tracker.records.audience import restrict
from tracker.records.portfolio import OWNER


@click.command(epilog=f"{FACTS}\n\nExample: tracker status speak-in-public --format json")
@click.argument("goals", nargs=-1, metavar="[GOAL]...", shell_complete=ids("goals"))
@click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
@click.option("--moved", is_flag=True, help="Show the goalposts that were moved, with the reasons.")
@click.option("--partial", is_flag=True, help="Show figures although the data has errors.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.option("--since", metavar="ENGAGEMENT", help="Show goals and KPIs when it began, and now.")
@WITH
@click.pass_obj
def command(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    goals: tuple[str, ...],
    *,
    as_of: date | None,
    moved: bool,
    partial: bool,
    form: str,
    facts: tuple[str, ...],
    since: str | None,
) -> None:
    """Show each goal's state, progress, pace, buffer, forecast and due date.

    It ends with what the next review should begin with: open actions, and what has gone stale.
    For the goals named it shows the plan as it stands and as first made, and how forecasts of the
    past have done. With --with, what would change if a fact were there that is not.
    With --since, the goals of an engagement and the KPIs, when it began and now.
    """
    now = today()
    portfolio = read(setting.portfolio(), now, partial=partial).portfolio
    if since is not None:
        if goals or facts or moved:
            raise UsageFault("--since shows the goals of the engagement: name nothing beside it")
        click.echo(changes_since(portfolio, since, as_of or now, form))
    elif facts:
        from tracker.cli.supposing import imagined, shown_as  # noqa: PLC0415 (start-up time)
        from tracker.kpis.what_if import of_goals  # noqa: PLC0415 (as above)

        mine = restrict(portfolio, OWNER)
        what = imagined(mine, facts, as_of or now)
        click.echo(shown_as(of_goals(what, named(goals, portfolio.goals)), mine, form))
    else:
        whole, chosen = standing(portfolio, as_of or now), named(goals, portfolio.goals)
        shown = of_some(whole, chosen) if chosen else whole
        click.echo(_rendered(shown, form, moved=moved, detailed=bool(chosen)))


def _rendered(shown: Standing, form: str, *, moved: bool, detailed: bool) -> str:
    if form == "json":
        from tracker.views.status_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(shown)
    if moved:
        from tracker.views.moves_table import render as as_moves  # noqa: PLC0415 (as above)

        return as_moves(shown.moves, colour=output_coloured())
    from tracker.views.status import render as as_text  # noqa: PLC0415 (as above)

    return as_text(shown, detailed=detailed, colour=output_coloured())


def named(goals: tuple[str, ...], known: Collection[str]) -> tuple[str, ...]:
    """The goals named, once each. Raises UsageFault for one that is not known."""
    for unknown in (goal for goal in goals if goal not in known):
        from difflib import get_close_matches  # noqa: PLC0415 (start-up time)

        near = get_close_matches(unknown, known, 1)
        hint = f"did you mean `{near[0]}`?" if near else "`tracker status` lists them all"
        raise UsageFault(f"no goal is called `{unknown}`; {hint}")
    return tuple(dict.fromkeys(goals))
