"""A portfolio becomes a site: restrict, compute, write, build, put in place."""

from collections.abc import Callable
from pathlib import Path

from tracker.records.audience import restrict
from tracker.records.portfolio import PUBLIC, Portfolio
from tracker.site.builder import run_builder
from tracker.site.chart_store import user_store
from tracker.site.finish import finish_site
from tracker.site.generate import book_of
from tracker.site.offline import add_offline_index
from tracker.site.place import fresh_folder, put_in_place
from tracker.site.plan import Plan
from tracker.site.stage import OwnPages, stage_site


def build_site(
    plan: Plan, portfolio: Portfolio, own: OwnPages, say: Callable[[str], None]
) -> Path:
    """Builds the site of `plan` and puts it in place as a whole; where it is.

    Raises TrackerError when any step fails; then what was published before still stands.
    """
    shared = restrict(portfolio, plan.audience)
    book = book_of(shared, plan.as_of, user_store())
    fresh_folder(plan.stage, plan.root)
    pages = stage_site(plan, book, own, say)
    say(f"{pages} pages for `{plan.audience}`, as of {plan.as_of}; building with {plan.builder}")
    finished = run_builder(plan.builder, plan.stage, plan.as_of)
    add_offline_index(finished)
    finish_site(finished)
    put_in_place(finished, plan.target, plan.root)
    if plan.audience == PUBLIC:
        say("Publish the site, not the repository: the repository holds what is private, too.")
    return plan.target
