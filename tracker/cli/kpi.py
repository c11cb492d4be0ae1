"""`tracker kpi`: the fourteen KPIs, the six categories and the owner's own."""

from collections.abc import Collection
from datetime import date

import click
from msgspec.structs import replace

from tracker.cli.facts import FACTS, WITH
from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.kpis.register import KPIS
from tracker.kpis.summary import Summary, summarise
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import OWNER


@click.command(epilog=f"{FACTS}\n\nExample: tracker kpi goal-achievement-rate --as-of 2026-06-30")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
@click.option("--audience", default=OWNER, show_default=True, help="From what this audience sees.")
@click.option("--partial", is_flag=True, help="Show figures although the data has errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "markdown"]),
    default="table",
    show_default=True,
)
@WITH
@click.pass_obj
def command(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    ids: tuple[str, ...],
    *,
    as_of: date | None,
    audience: str,
    partial: bool,
    form: str,
    facts: tuple[str, ...],
) -> None:
    """Show what the portfolio amounts to, every number with how much it counted.

    For the KPIs named, the table lists each record that was counted, and each that was left out
    with the rule that did it. `--format json` does so for all, and `tracker why ID` explains one
    step by step.

    With --with, show what would change if a fact were there that is not: each figure before,
    after, and the difference. Nothing is written.
    """
    now = today()
    portfolio = restrict(read(setting.portfolio(), now, partial=partial).portfolio, audience)
    if facts:
        from tracker.cli.supposing import imagined, shown_as  # noqa: PLC0415 (start-up time)
        from tracker.kpis.what_if import of_kpis  # noqa: PLC0415 (as above)

        known = {*(kpi.id for kpi in KPIS), *portfolio.kpis}
        what = imagined(portfolio, facts, as_of or now)
        narrowed = of_kpis(what, named(ids, known)) if ids else what
        click.echo(shown_as(narrowed, portfolio, form))
        return
    summary = chosen(summarise(portfolio, as_of or now), ids)
    click.echo(rendered(summary, portfolio, form, sources=bool(ids)))


def chosen(summary: Summary, ids: tuple[str, ...]) -> Summary:
    """The summary with the KPIs named only (and then no categories). Raises UsageFault."""
    if not ids:
        return summary
    known = {result.id: result for result in summary.kpis}
    kept = tuple(known[i] for i in named(ids, known))
    return replace(summary, kpis=kept, categories=())


def named(ids: tuple[str, ...], known: Collection[str]) -> tuple[str, ...]:
    """The KPIs named, once each. Raises UsageFault for one that is not known."""
    for unknown in (i for i in ids if i not in known):
        from difflib import get_close_matches  # noqa: PLC0415 (start-up time)

        near = get_close_matches(unknown, known, 1)
        hint = f"did you mean `{near[0]}`?" if near else "`tracker kpi` lists them all"
        raise UsageFault(f"no KPI is called `{unknown}`; {hint}")
    return tuple(dict.fromkeys(ids))


def rendered(summary: Summary, portfolio: Shared, form: str, *, sources: bool) -> str:
    """The summary as text in the form asked for, a table with or without `sources`."""
    if form == "json":
        from tracker.views.kpis_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(summary, audience=portfolio.audience)
    if form == "csv":
        from tracker.views.kpis_csv import render as as_csv  # noqa: PLC0415 (start-up time)

        return as_csv(summary)
    if form == "markdown":
        from tracker.views.kpis_markdown import render as as_markdown  # noqa: PLC0415 (as above)

        return as_markdown(summary)
    from tracker.views.kpis_table import render as as_table  # noqa: PLC0415 (as above)

    colour = output_coloured()
    text = as_table(summary, audience=portfolio.audience, colour=colour)
    if not sources:
        return text
    from tracker.views.kpis_sources import render as as_sources  # noqa: PLC0415 (as above)

    return "\n\n".join(filter(None, (text, as_sources(summary.kpis, colour=colour))))
