"""Figures that bear out what is said."""

from collections.abc import Iterator

from tracker.kpis.doubts import doubts
from tracker.kpis.profiles.case import Case
from tracker.records.finding import Finding


def outcomes_are_borne_out(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, case.today, unsound=case.unsound)
