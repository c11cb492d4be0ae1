"""`tracker site build`: the site of one audience."""

from datetime import date

import click

from tracker.cli.setting import Setting
from tracker.cli.site_draft import draft
from tracker.cli.site_plan import AS_OF, AUDIENCE, BUILDER, PARTIAL, planned
from tracker.site.build import build_site


@click.command(
    short_help="Build the site for one audience.",
    epilog="Example: tracker site build --audience owner",
)
@AUDIENCE
@AS_OF
@BUILDER
@PARTIAL
@click.pass_obj
def build(
    setting: Setting, /, audience: str, *, as_of: date | None, builder: str, partial: bool
) -> None:
    """Build the site into `site/` (`site-AUDIENCE/` for others than public)."""
    plan = planned(setting, audience, as_of, builder)
    made_of = draft(setting, plan, partial=partial)
    setting.detail(f"pages are written to `{plan.stage}`")
    click.echo(build_site(plan, made_of.portfolio, made_of.own, setting.say))
