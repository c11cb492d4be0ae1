"""The state that a site's Changes page begins with: the one committed at the last review."""

from dataclasses import replace

from tracker.cli.committed import past
from tracker.cli.reading import errors_of
from tracker.cli.setting import Setting
from tracker.faults import TrackerError
from tracker.load import load
from tracker.records.portfolio import Portfolio
from tracker.site.before import Before
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan


def with_before(setting: Setting, plan: Plan, portfolio: Portfolio, own: OwnPages) -> OwnPages:
    """What the user wrote, with that state where the audience of the site has asked for it.

    Where there is none (no review, no history that long, errors then), it is said why not.
    """
    if plan.audience not in own.settings.changes:
        return own
    try:
        return replace(own, before=_before(setting, plan, portfolio))
    except TrackerError as fault:
        setting.say(f"no page of changes: {fault}")
        return own


def _before(setting: Setting, plan: Plan, portfolio: Portfolio) -> Before:
    days = [made.date for made in portfolio.reviews.values() if made.date <= plan.as_of]
    if not days:
        raise TrackerError("there was no review yet")
    known = past(setting)
    commit = known.current_on(max(days), setting.revision or "HEAD")
    tree = known.tree_of(commit.id)
    if tree is None:
        raise TrackerError("there was no portfolio yet at the last review")
    loaded = load(tree, commit.day)
    known.objects.close()  # a preview comes here again at each edit
    if errors_of(loaded.diagnostics):
        raise TrackerError("the data had errors at the last review")
    return Before(portfolio=loaded.portfolio, day=commit.day)
