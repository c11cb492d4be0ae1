"""`tracker site`: the portfolio as a website for one audience."""

import sys
from datetime import date
from pathlib import Path

import click

from tracker.cli.reading import exit_code, read, show
from tracker.cli.setting import Day, Setting, today
from tracker.faults import TrackerError
from tracker.kpis.profiles import Profile
from tracker.load import Loaded
from tracker.records.audience import audiences
from tracker.records.portfolio import OWNER, PUBLIC
from tracker.site.build import build_site
from tracker.site.changes import changes, look
from tracker.site.own_pages import OwnPages, read_own_pages
from tracker.site.plan import Plan
from tracker.site.serve import refuse_taken
from tracker.site.serve import serve as serve_site
from tracker.text.diagnostics import Severity
from tracker.text.folders import Root, place_of

AUDIENCE = click.option("--audience", default=PUBLIC, show_default=True, help="Who will see it.")
AS_OF = click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
BUILDER = click.option(
    "--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True
)
PARTIAL = click.option("--partial", is_flag=True, help="Build although the data has errors.")


@click.group(epilog="Example: tracker site build && tracker site serve --audience owner")
def command() -> None:
    """Build or preview the portfolio site for one audience."""


@command.command(
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
    plan = _plan(setting, audience, as_of, builder)
    click.echo(_build(plan, setting, partial=partial))


@command.command(
    short_help="Preview the site, rebuilt at each edit.",
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
    """Preview the site on this machine only, rebuilt whenever a file changes."""
    plan = _plan(setting, audience, as_of, builder)
    refuse_taken(port)
    before = look(plan.root)
    site = _build(plan, setting, partial=partial)

    def rebuild() -> bool:
        return _rebuilt(plan, setting, partial=partial)

    edits = changes(plan.root, before)
    serve_site(site, edits, rebuild, port=port, say=setting.say, show=show_it)


def _plan(setting: Setting, audience: str, as_of: date | None, builder: str) -> Plan:
    source = setting.portfolio()
    tree = None if isinstance(source, Path) else source
    return Plan(
        root=place_of(source),
        audience=audience,
        as_of=as_of or today(),
        builder=builder,
        tree=tree,
    )


def _build(plan: Plan, setting: Setting, *, partial: bool) -> Path:
    """The built site; ends the program with the findings while errors exist."""
    profile = Profile.DRAFT if plan.audience == OWNER else Profile.SHARED
    loaded = read(plan.source, today(), partial=partial, profile=profile)
    own = _own_pages(plan.source, loaded)
    setting.detail(f"pages are written to `{plan.stage}`")
    return build_site(plan, loaded.portfolio, own, setting.say)


def _own_pages(root: Root, loaded: Loaded) -> OwnPages:
    own, findings = read_own_pages(root, frozenset(audiences(loaded.portfolio)) - {OWNER})
    show(findings, own.sources, err=True)
    if any(finding.severity is Severity.ERROR for finding in findings):
        sys.exit(exit_code(findings))
    return own


def _rebuilt(plan: Plan, setting: Setting, *, partial: bool) -> bool:
    """Whether the site was built anew; what stood in the way is said, and the last one stays."""
    try:
        _build(plan, setting, partial=partial)
    except (TrackerError, OSError) as fault:
        click.echo(f"tracker: {fault}", err=True)
    except SystemExit:
        pass
    else:
        return True
    click.echo("The preview still shows the last good site", err=True)
    return False
