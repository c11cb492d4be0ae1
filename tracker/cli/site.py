"""`tracker site`: the portfolio as a website for one audience."""

import sys
from datetime import date
from pathlib import Path

import click

from tracker.cli.reading import exit_code, read, show
from tracker.cli.setting import Day, Setting, today
from tracker.faults import TrackerError
from tracker.load import Loaded
from tracker.records.audience import audiences
from tracker.records.portfolio import OWNER, PUBLIC
from tracker.site.build import build_site
from tracker.site.plan import Plan
from tracker.site.serve import serve as serve_site
from tracker.site.stage import OwnPages, read_own_pages
from tracker.text.diagnostics import Severity

AUDIENCE = click.option("--audience", default=PUBLIC, show_default=True, help="Who will see it.")
AS_OF = click.option("--as-of", type=Day(), help="The day the figures are for (default: today).")
BUILDER = click.option(
    "--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True
)
WATCHED = ("goals", "site_src", "mkdocs.yml")


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
    now = today()
    plan = Plan(root=setting.portfolio(), audience=audience, as_of=as_of or now, builder=builder)
    click.echo(_build(plan, now, setting))


@command.command(epilog="Example: tracker site serve --audience owner")
@AUDIENCE
@AS_OF
@BUILDER
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--open/--no-open", "show_it", default=True, help="Open it in the browser.")
@click.pass_obj
def serve(  # noqa: PLR0913 (one for each option)
    setting: Setting,
    /,
    audience: str,
    *,
    as_of: date | None,
    builder: str,
    port: int,
    show_it: bool,
) -> None:
    """Preview the site on this machine only, rebuilt whenever a file changes."""
    now = today()
    plan = Plan(root=setting.portfolio(), audience=audience, as_of=as_of or now, builder=builder)
    _build(plan, now, setting)
    watched = tuple(plan.root / name for name in WATCHED if (plan.root / name).exists())
    serve_site(
        plan.target,
        watched,
        lambda: _rebuilt(plan, now, setting),
        port=port,
        say=setting.say,
        show=show_it,
    )


def _build(plan: Plan, now: date, setting: Setting) -> Path:
    """The built site; ends the program with the findings while errors exist."""
    loaded = read(plan.root, now)
    return build_site(plan, loaded.portfolio, _own_pages(plan.root, loaded), setting.say)


def _own_pages(root: Path, loaded: Loaded) -> OwnPages:
    own, findings = read_own_pages(root, frozenset(audiences(loaded.portfolio)) - {OWNER})
    show(findings, loaded, err=True)
    if any(finding.severity is Severity.ERROR for finding in findings):
        sys.exit(exit_code(findings))
    return own


def _rebuilt(plan: Plan, now: date, setting: Setting) -> bool:
    """Whether the site was built anew; what stood in the way is said, and the last one stays."""
    try:
        _build(plan, now, setting)
    except TrackerError as fault:
        setting.say(f"tracker: {fault}")
    except SystemExit:
        setting.say("The preview still shows the last good site")
    else:
        return True
    return False
