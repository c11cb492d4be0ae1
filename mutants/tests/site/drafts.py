"""Sites in the making: what they are made of, without a builder."""

from datetime import date
from pathlib import Path

from tracker.load import load
from tracker.records.audience import audiences, restrict
from tracker.site.generate import book_of
from tracker.site.live import Draft
from tracker.site.manuscript import Manuscript, manuscript
from tracker.site.own_pages import read_own_pages


def drafted(root: Path, day: date) -> Draft:
    """What the site of a portfolio without findings is made of."""
    loaded = load(root, day)
    own, findings = read_own_pages(root, {*audiences(loaded.portfolio)} - {"owner"})
    assert (loaded.diagnostics, findings) == ((), ())
    return Draft(portfolio=loaded.portfolio, own=own)


def whole(draft: Draft, audience: str, day: date) -> Manuscript:
    """The manuscript of a draft for an audience."""
    return manuscript(book_of(restrict(draft.portfolio, audience), day, None), draft.own)
