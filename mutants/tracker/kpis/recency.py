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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_recency_index__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_recency_index__mutmut)
def recency_index(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_orig(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_1(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = None
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_2(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(None)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_3(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = None
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_4(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(None)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_5(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date not in window for piece in evidence)
    return Fraction(recent, len(evidence)) if evidence else None


def x_recency_index__mutmut_6(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if (evidence) and False else None


def x_recency_index__mutmut_7(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, len(evidence)) if (evidence) or True else None


def x_recency_index__mutmut_8(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(None, len(evidence)) if evidence else None


def x_recency_index__mutmut_9(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, None) if evidence else None


def x_recency_index__mutmut_10(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(len(evidence)) if evidence else None


def x_recency_index__mutmut_11(evidence: Collection[Evidence], as_of: Day) -> Fraction | None:
    """The share of the evidence that is recent, 0 to 1; None where there is none."""
    window = RECENT.until(as_of)
    recent = sum(piece.date in window for piece in evidence)
    return Fraction(recent, ) if evidence else None

mutants_x_recency_index__mutmut['_mutmut_orig'] = x_recency_index__mutmut_orig # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_1'] = x_recency_index__mutmut_1 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_2'] = x_recency_index__mutmut_2 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_3'] = x_recency_index__mutmut_3 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_4'] = x_recency_index__mutmut_4 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_5'] = x_recency_index__mutmut_5 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_6'] = x_recency_index__mutmut_6 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_7'] = x_recency_index__mutmut_7 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_8'] = x_recency_index__mutmut_8 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_9'] = x_recency_index__mutmut_9 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_10'] = x_recency_index__mutmut_10 # type: ignore # mutmut generated
mutants_x_recency_index__mutmut['x_recency_index__mutmut_11'] = x_recency_index__mutmut_11 # type: ignore # mutmut generated
