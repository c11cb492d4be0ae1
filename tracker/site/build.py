"""A portfolio becomes a site: restrict, compute, write, build, put in place."""

from collections.abc import Callable
from pathlib import Path

from tracker.records.audience import restrict
from tracker.records.portfolio import OWNER, PUBLIC, Portfolio
from tracker.site.builder import run_builder
from tracker.site.extent import extent
from tracker.site.finish import finish_pages
from tracker.site.generate import book_of
from tracker.site.offline import add_offline_search
from tracker.site.manuscript import manuscript
from tracker.site.own_pages import OwnPages
from tracker.site.place import fresh_folder, put_in_place, refuse_links
from tracker.site.plan import Plan
from tracker.site.proof import prove
from tracker.site.stage import stage_site
from tracker.site.turn import turn
from tracker.site.user_store import user_store


def build_site(plan: Plan, portfolio: Portfolio, own: OwnPages, say: Callable[[str], None]) -> Path:
    """Builds the site of `plan` and puts it in place as a whole; where it is.

    Raises TrackerError or OSError when any step fails; then what was there before still stands.
    """
    shared = restrict(portfolio, plan.audience)
    if plan.audience != OWNER:
        say(extent(portfolio, shared))
    store = user_store(plan.root)
    whole = manuscript(book_of(shared, plan.as_of, store), own)
    refuse_links(plan.stage, plan.root)
    with turn(plan.stage, say):
        fresh_folder(plan.stage, plan.root)
        pages = stage_site(plan, whole, own, say, store)
        say(f"{pages} pages for `{plan.audience}`, as of {plan.as_of}; {plan.builder} builds them")
        finished = run_builder(plan.builder, plan.stage, plan.as_of)
        add_offline_search(finished)
        finish_pages(finished, plan.builder, whole.head)
        prove(plan, portfolio, own, whole, finished)
        put_in_place(finished, plan.target, plan.root)
    if plan.audience == PUBLIC:
        say("Publish the site, not the repository: the repository holds what is private, too.")
    return plan.target
