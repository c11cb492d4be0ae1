"""`tracker history`: one figure over the commits."""

from datetime import date

import click

from tracker.cli.committed import past as repository
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.cli.why import meant
from tracker.faults import UsageFault
from tracker.history.past import Past, past, since, turning_points
from tracker.history.states import States
from tracker.kpis.why import Kind, Name, names
from tracker.records.portfolio import Portfolio


@click.command(epilog="Example: tracker history speak-in-public --since 2026-01-01")
@click.argument("id_", metavar="ID")
@click.option("--since", "first", type=Day(), help="Commits from this day on.")
@click.option("--all", "whole", is_flag=True, help="Every commit, those that change nothing too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "svg"]),
    default="table",
    show_default=True,
    help="svg draws what was known then, and what is known now of the same days.",
)
@click.pass_obj
def command(setting: Setting, /, id_: str, *, first: date | None, whole: bool, form: str) -> None:
    """Show a KPI, goal or metric (all it has observed) over the commits: what was known when.

    Each commit is judged as of its own day, and beside it stands what is known now of that day.
    Facts that were written down more than a month after they happened are counted as late. Of a
    merge the first parent is followed: what a branch brought is known from the merge on.
    """
    known = repository(setting)
    line = list(reversed(known.line(setting.revision or "HEAD")))
    told = States(line, known.tree_of)
    newest = _newest(told)
    found = past(_named(id_, told), told, newest)
    shown = since(found if whole else turning_points(found), first)
    if not shown.moments:
        raise UsageFault(f"no commit since {first} tells anything of `{id_}`")
    click.echo(_rendered(shown, form))


def _newest(told: States) -> Portfolio:
    """What is known now. Raises UsageFault where no commit ever held figures."""
    for state in told.newest_first():
        if state.portfolio is not None and not state.problem:
            return state.portfolio
    raise UsageFault("no commit here holds a portfolio without errors")


def _named(id_: str, told: States) -> Name:
    """What the id names in the newest state that knows it. Raises UsageFault."""
    first: UsageFault | None = None
    seen: Portfolio | None = None
    for state in told.newest_first():
        if state.portfolio is None or state.portfolio is seen:
            continue
        seen = state.portfolio
        try:
            name = meant(id_, names(seen, today()))
        except UsageFault as fault:
            first = first or fault
            continue
        if name.kind in {Kind.KPI, Kind.GOAL, Kind.METRIC}:
            return name
        raise UsageFault(f"`{id_}` is a {name.kind}: there is a history of KPIs, goals and metrics")
    raise first or UsageFault(f"nothing was ever called `{id_}`")


def _rendered(found: Past, form: str) -> str:
    if form == "json":
        from tracker.views.history_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(found)
    if form == "csv":
        from tracker.views.history_csv import render as as_csv  # noqa: PLC0415 (as above)

        return as_csv(found)
    if form == "svg":
        return _drawn(found)
    from tracker.views.history_table import render as as_table  # noqa: PLC0415 (as above)

    return as_table(found, colour=output_coloured())


def _drawn(found: Past) -> str:
    """A drawing that stands by itself. Raises UsageFault where there is no value to draw."""
    from tracker.views.charts.alone import alone  # noqa: PLC0415 (as above)
    from tracker.views.charts.history_path import history_chart  # noqa: PLC0415 (as above)
    from tracker.views.charts.render import svg  # noqa: PLC0415 (as above)

    chart = history_chart(found)
    if chart is None:
        raise UsageFault(f"`{found.name.id}` never had a value to draw")
    return alone(chart, svg(chart.spec))
