"""The proof that a finished site is what it would be without the private records."""

from collections.abc import Mapping
from msgspec.structs import replace
from pathlib import Path

from tracker.faults import Refusal
from tracker.records.audience import Shared, restrict
from tracker.records.parting import parted
from tracker.records.portfolio import OWNER, Portfolio
from tracker.site.generate import book_of
from tracker.site.leak_gate import Harmless, refuse_leaks
from tracker.site.manuscript import Manuscript, manuscript
from tracker.site.not_found import words
from tracker.site.own_pages import OwnPages
from tracker.site.plan import Plan
from tracker.site.readings import is_text
from tracker.site.user_store import user_store


def prove(plan: Plan, portfolio: Portfolio, own: OwnPages, made: Manuscript, site: Path) -> None:
    """Raises Refusal for a site, `made` from this manuscript, that would be another without them.

    They are told apart for that by `share` alone, and the manuscript is made once more of the rest:
    what a mistake in restricting lets through is not there a second time.
    """
    if plan.audience == OWNER:
        return
    parts = parted(portfolio, plan.audience)
    bare = restrict(parts.open, plan.audience)
    without = manuscript(book_of(bare, plan.as_of, user_store(plan.root)), own)
    texts = _texts(without)
    readable = (data.decode() for data in texts.values() if is_text(data))
    harmless = Harmless(
        texts=(*readable, _written(bare), words(made.head.site)), documents=without.files.keys(), builder=plan.builder
    )
    refuse_leaks(site, parts.withheld, harmless)
    changed = [place for place, data in _texts(made).items() if texts.get(place) != data]
    if changed or made.files != without.files:
        where = ", ".join(f"`{place}`" for place in changed) or "which files are copied"
        raise Refusal(f"nothing is published, since the private records change {where}")


def _texts(whole: Manuscript) -> Mapping[str, bytes]:
    """All that is not copied, by its place in the site or in the builder's folder."""
    return {
        **{place: write().encode() for place, write in whole.pages.items()},
        **{place: write() for place, write in whole.extras.items()},
        "mkdocs.yml": whole.config.encode(),
        "<head>": whole.head.of("", "index.html").encode(),
    }


def _written(shared: Shared) -> str:
    """All that the shared records say, shown or not; the folders of their files are no part of it."""
    evidence = {id_: replace(item, file=None) for id_, item in shared.evidence.items()}
    return repr(replace(shared, evidence=evidence))
