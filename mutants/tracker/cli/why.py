"""`tracker why`: any figure explained."""

from datetime import date

import click

from tracker.cli.completing import ids
from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.kpis.why import Name, Why, answer, meanings, names
from tracker.records.audience import restrict
from tracker.records.portfolio import OWNER
from tracker.text.near import nearest
from tracker.text.signs import visible


@click.command(epilog="Example: tracker why goal-achievement-rate --as-of 2026-06-30")
@click.argument("id_", metavar="ID", shell_complete=ids("goals", "metrics"))
@click.option("--as-of", type=Day(), help="The day the figure is for (default: today).")
@click.option("--audience", default=OWNER, show_default=True, help="From what this audience sees.")
@click.option("--partial", is_flag=True, help="Explain it although the data has errors.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.pass_obj
def command(
    setting: Setting,
    /,
    id_: str,
    *,
    as_of: date | None,
    audience: str,
    partial: bool,
    form: str,
) -> None:
    """Explain a figure: the formula with the numbers in it, and every record behind it.

    ID is that of a KPI, goal, metric or category, or `GOAL/METRIC` for a target of a goal. Where
    two of them have one id, say which: `goal/talks`, `metric/talks`, `category/skill-development`.
    """
    now = today()
    portfolio = restrict(read(setting.portfolio(), now, partial=partial).portfolio, audience)
    day = as_of or now
    found = answer(portfolio, meant(id_, names(portfolio, day)), day)
    click.echo(rendered(found, audience, form))


def meant(said: str, among: tuple[Name, ...]) -> Name:
    """The one thing an id names. Raises UsageFault for none and for several."""
    found = meanings(said, among)
    if len(found) == 1:
        return found[0]
    if found:
        kinds = " and ".join(f"a {name.kind}" for name in found)
        full = " or ".join(f"`{name.full}`" for name in found)
        raise UsageFault(f"`{visible(said)}` is {kinds}: say {full}")
    near = nearest(said, {name.id for name in among} | {name.full for name in among})
    hint = f"did you mean `{near}`?" if near else "`tracker kpi` and `tracker status` list them"
    raise UsageFault(
        f"no KPI, goal, target, metric or category is called `{visible(said)}`; {hint}"
    )


def rendered(why: Why, audience: str, form: str) -> str:
    """The explanation in the form asked for."""
    if form == "json":
        from tracker.views.why_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(why, audience=audience)
    from tracker.views.why_text import render as as_text  # noqa: PLC0415 (as above)

    return as_text(why, audience=audience, colour=output_coloured())
