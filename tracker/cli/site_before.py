"""What a site's Changes page begins with: the state at the last review, and the ends of months."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from msgspec.structs import replace

from tracker.cli.committed import Past, past
from tracker.cli.reading import errors_of
from tracker.cli.setting import Setting
from tracker.faults import TrackerError
from tracker.history.monthly import last_of_months
from tracker.history.objects import Objects
from tracker.history.past import State
from tracker.history.states import States
from tracker.history.timeline import Commit
from tracker.load import load
from tracker.records.portfolio import Portfolio
from tracker.site.before import Before
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan

MONTHS = 24


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
    known, tip = past(setting), setting.revision or "HEAD"
    commit = known.current_on(max(days), tip)
    tree = known.tree_of(commit.id)
    if tree is None:
        raise TrackerError("there was no portfolio yet at the last review")
    loaded = load(tree, commit.day)
    known.objects.close()  # a preview comes here again at each edit
    if errors_of(loaded.diagnostics):
        raise TrackerError("the data had errors at the last review")
    months = last_of_months(known.line(tip), plan.as_of, MONTHS)
    return Before(
        portfolio=loaded.portfolio, day=commit.day, months=_states(known.start, known.top, months)
    )


@lru_cache(maxsize=1)  # what is committed stays as it is, whatever is edited in a preview
def _states(start: Path, top: Path, line: Sequence[Commit]) -> tuple[State, ...]:
    objects = Objects(top)
    try:
        return tuple(States(line, Past(start=start, top=top, objects=objects).tree_of))
    finally:
        objects.close()
