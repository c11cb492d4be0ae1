"""`tracker fit`: what a role asks for, and the evidence behind each of it."""

from datetime import date
from difflib import get_close_matches

import click

from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, output_coloured, today
from tracker.faults import UsageFault
from tracker.kpis.fit import Fit, fit
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import OWNER


@click.command(epilog="Example: tracker fit --role staff-engineer --format markdown")
@click.option(
    "--role", metavar="ROLE", help="The role (default: the `target_role` of the profile)."
)
@click.option("--as-of", type=Day(), help="The day it is for (default: today).")
@click.option("--audience", default=OWNER, show_default=True, help="From what this audience sees.")
@click.option("--partial", is_flag=True, help="Show it although the data has errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "markdown"]),
    default="table",
    show_default=True,
)
@click.pass_obj
def command(
    setting: Setting,
    /,
    *,
    role: str | None,
    as_of: date | None,
    audience: str,
    partial: bool,
    form: str,
) -> None:
    """Show which requirements of a role have evidence behind them, and which have nothing.

    It is evidence coverage and says nothing about a decision. Ratings are in percent of their
    scale: the newest own one, and the mean of those groups of others that are large enough.
    """
    now = today()
    portfolio = restrict(read(setting.portfolio(), now, partial=partial).portfolio, audience)
    found = fit(portfolio, as_of or now, role_id=role)
    if found is None:
        raise UsageFault(missing(portfolio, role))
    click.echo(rendered(found, audience, form))


def missing(portfolio: Shared, role: str | None) -> str:
    """Why there is nothing to compare with."""
    if role is None and portfolio.audience != OWNER:
        return (
            f"no target role is shared with `{portfolio.audience}`: share the profile, and the role"
            " that it names"
        )
    if role is None:
        return (
            "there is no role to compare with: write `target_role` into the profile, and what it"
            " asks for under `roles`; --role ROLE compares with another"
        )
    near = get_close_matches(role, portfolio.roles, 1)
    there = ", ".join(f"`{id_}`" for id_ in portfolio.roles)
    hint = f"did you mean `{near[0]}`?" if near else f"there are {there or 'none'}"
    return f"no role is called `{role}`; {hint}"


def rendered(found: Fit, audience: str, form: str) -> str:
    """The coverage as text in the form asked for."""
    if form == "json":
        from tracker.views.fit_json import render as as_json  # noqa: PLC0415 (start-up time)

        return as_json(found, audience=audience)
    if form == "csv":
        from tracker.views.fit_csv import render as as_csv  # noqa: PLC0415 (as above)

        return as_csv(found)
    if form == "markdown":
        from tracker.views.fit_markdown import render as as_markdown  # noqa: PLC0415 (as above)

        return as_markdown(found, audience=audience)
    from tracker.views.fit_table import render as as_table  # noqa: PLC0415 (as above)

    return as_table(found, audience=audience, colour=output_coloured())
