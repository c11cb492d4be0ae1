"""`tracker site publish`: the public site, pushed to a Pages branch."""

from datetime import date

import click

from tracker.cli.committed import past
from tracker.cli.setting import Setting
from tracker.cli.site_draft import draft
from tracker.cli.site_plan import AS_OF, BUILDER, planned
from tracker.history.branch import refuse_branch
from tracker.history.remote import remote_of
from tracker.records.portfolio import PUBLIC
from tracker.site.build import build_site
from tracker.site.publish import Published, publish, refuse_uncommitted


@click.command(
    "publish",
    short_help="Push the public site to a Pages branch.",
    epilog="Example: tracker site publish --remote origin --branch gh-pages --dry-run",
)
@click.option(
    "--remote",
    default="origin",
    show_default=True,
    help="A remote of this repository, an address (https or ssh), or a path.",
)
@click.option("--branch", default="gh-pages", show_default=True, help="The branch it goes to.")
@AS_OF
@BUILDER
@click.option("--dry-run", is_flag=True, help="Do all but the push, and list what would change.")
@click.pass_obj
def publish_command(
    setting: Setting,
    /,
    remote: str,
    *,
    branch: str,
    as_of: date | None,
    builder: str,
    dry_run: bool,
) -> None:
    """Build the site for the public anew and push it, one commit each time.

    Nothing is published while data is not committed, while there are errors, or where the branch
    holds something else than a site. The commit names nobody. What was once published stays in
    the branch's history.
    """
    root = setting.writable()
    known = past(setting)
    target = remote_of(known.top, remote)
    refuse_branch(known.top, branch)
    plan = planned(setting, PUBLIC, as_of, builder)
    made_of = draft(setting, plan, partial=False)
    attached = [e.file for e in made_of.portfolio.evidence.values() if e.file]
    refuse_uncommitted(root, known.tree("HEAD"), attached)
    site = build_site(plan, made_of.portfolio, made_of.own, setting.say)
    done = publish(site, known.top, target, branch, plan.as_of, dry_run=dry_run)
    if dry_run:
        _list(done)
    if done.commit is None:
        setting.say(f"`{branch}` holds this site already; nothing was pushed")
    elif dry_run:
        setting.say("nothing was pushed")
    else:
        setting.say(f"pushed to `{branch}` of {target.address}: {_counted(done)}")


def _list(done: Published) -> None:
    for sign, paths in (("A", done.added), ("M", done.changed), ("D", done.removed)):
        for path in paths:
            click.echo(f"{sign} {path}")


def _counted(done: Published) -> str:
    numbers = (len(done.added), len(done.changed), len(done.removed))
    return "{} files new, {} changed, {} gone".format(*numbers)
