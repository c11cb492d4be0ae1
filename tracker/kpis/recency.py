"""How recent evidence is: an index of our own, which no standard defines.

The recency index is the share of the pieces of evidence that are dated in the last 6 months: 0
where nothing is recent, 1 where everything is. Neither is wrong by itself. Evidence that has all
been found in the weeks before a case is put up speaks of the case more than of the work, since
people remember what is near (recency effect: Murphy & Cleveland 1995, Understanding Performance
Appraisal); and what ended long ago says little about today.
"""

from collections.abc import Collection
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.window import Months
from tracker.records.evidence import Evidence

RECENT = Months(6)


def recency_index(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None
