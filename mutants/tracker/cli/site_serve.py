"""`tracker site serve`: the site on this machine, following every edit."""

from datetime import date

import click

from tracker.cli.setting import Setting
from tracker.cli.site_draft import draft_or_findings
from tracker.cli.site_plan import AS_OF, AUDIENCE, BUILDER, PARTIAL, planned
from tracker.site.changes import changes, look
from tracker.site.live import Draft, Live
from tracker.site.serve import serve as serve_site
from tracker.site.showing import Showing


@click.command(
    short_help="Preview the site, following each edit.",
    epilog="Example: tracker site serve --audience owner",
)
@AUDIENCE
@AS_OF
@BUILDER
@PARTIAL
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="0 takes one that is free.",
)
@click.option("--open/--no-open", "show_it", default=True, help="Open it in the browser.")
@click.pass_obj
def serve(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    audience: str,
    *,
    as_of: date | None,
    builder: str,
    partial: bool,
    port: int,
    show_it: bool,
) -> None:
    """Preview the site on this machine only. An edit is shown at once, a mistake is told."""
    plan = planned(setting, audience, as_of, builder)

    def read() -> Draft | str:
        read = draft_or_findings(setting, plan, partial=partial)
        if isinstance(read, str):
            click.echo(f"{read}The preview still shows the last good site", err=True)
        return read

    showing = Showing(plan.target)
    live = Live(plan, showing, read, setting.detail)
    try:
        edits = changes(plan.root, look(plan.root))
        serve_site(showing, edits, live.follow, port=port, say=setting.say, show=show_it)
    finally:
        live.end()
