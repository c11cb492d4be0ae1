"""What a site is made of, as the commands that make sites read it."""

import sys

from tracker.cli.judging import judged
from tracker.cli.reading import errors_of, exit_code, read, show, told
from tracker.cli.setting import Setting, today
from tracker.cli.site_before import with_before
from tracker.cli.site_findings import own_pages
from tracker.kpis.profiles import Profile
from tracker.load import load
from tracker.records.portfolio import OWNER, Portfolio
from tracker.site.live import Draft
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan


def draft(setting: Setting, plan: Plan, *, partial: bool) -> Draft:
    """The draft of the site of `plan`; ends the program with the findings while errors exist."""
    loaded = read(plan.source, today(), partial=partial, profile=_profile(plan))
    own, findings = own_pages(plan.source, loaded)
    show(findings, own.sources, err=True)
    if errors_of(findings):
        sys.exit(exit_code(findings))
    return _drafted(setting, plan, loaded.portfolio, own)


def draft_or_findings(setting: Setting, plan: Plan, *, partial: bool) -> Draft | str:
    """The draft, or the errors that stand in its way as text; `partial` minds none in the data."""
    now = today()
    loaded = load(plan.source, now)
    own, findings = own_pages(plan.source, loaded)
    errors = () if partial else errors_of(judged(loaded, _profile(plan), now))
    wrong = (*errors, *errors_of(findings))
    if wrong:
        return told(wrong, (*loaded.sources, *own.sources))
    return _drafted(setting, plan, loaded.portfolio, own)


def _drafted(setting: Setting, plan: Plan, portfolio: Portfolio, own: OwnPages) -> Draft:
    return Draft(portfolio=portfolio, own=with_before(setting, plan, portfolio, own))


def _profile(plan: Plan) -> Profile:
    """How strictly a site is judged: what others see, more so."""
    return Profile.DRAFT if plan.audience == OWNER else Profile.SHARED
