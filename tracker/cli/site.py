"""`tracker site`: the portfolio as a website for one audience."""

from datetime import date

import click

from tracker.cli.reading import read
from tracker.cli.setting import Day, Setting, today
from tracker.records.portfolio import PUBLIC
from tracker.site.plan import Plan

AUDIENCE = click.option("--audience", default=PUBLIC, show_default=True, help="Who will see it.")
AS_OF = click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
BUILDER = click.option(
    "--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True
)


@click.group()
def command() -> None:
    """Build or preview the portfolio site for one audience."""


@command.command(epilog="Example: tracker site build --audience manager")
@AUDIENCE
@AS_OF
@BUILDER
@click.pass_obj
def build(setting: Setting, /, audience: str, *, as_of: date | None, builder: str) -> None:
    """Build the site into `site/` (`site-AUDIENCE/` for others than public)."""
    from tracker.site.build import build as build_site  # noqa: PLC0415 (start-up time)

    now = today()
    root = setting.portfolio()
    plan = Plan(root=root, audience=audience, as_of=as_of or now, builder=builder)
    loaded = read(root, now)
    target = build_site(plan, loaded.portfolio, setting.say)
    click.echo(target)


@command.command(epilog="Example: tracker site serve --audience owner")
@AUDIENCE
@AS_OF
@BUILDER
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--open/--no-open", "show", default=True, help="Open it in the browser.")
@click.pass_obj
def serve(
    setting: Setting, /, audience: str, *, as_of: date | None, builder: str, port: int, show: bool
) -> None:
    """Preview the site on this machine only, rebuilt whenever a file changes."""
    from tracker.site.serve import serve as serve_site  # noqa: PLC0415 (start-up time)

    now = today()
    plan = Plan(
        root=setting.portfolio(), audience=audience, as_of=as_of or now, builder=builder
    )
    serve_site(plan, today=now, port=port, show=show, say=setting.say)
