"""How near one's own view of one's work comes to that of others.

Formula: (1 - mean |d|) x 100 over competencies, where d = (one's newest rating - the mean of the
others' ratings) / 100. Each rating is put on 0 to 100 first: (rating - min of its scale) / (max -
min) x 100, the percent of the maximum possible (POMP).

Unit: %; 100 is seeing oneself exactly as others do.

Window: feedback dated in the last 12 months, or in as many as the owner sets.

Needs: 3 competencies, each rated by self and by 3 others; one other is enough where all of them are
managers.

Components: `bias`, the mean of d in points of a scale of 1 to 5 (above 0: one rates oneself higher
than others do); `blind_spots`, competencies with d of 0.25 or more, a point of 1 to 5;
`hidden_strengths`, those with d of -0.25 or less; `uptake`, the percent of others' feedback of the
window, 30 or more days old, that was acted on within 30 days.

Left out: feedback without ratings (`no-ratings`), ratings of competencies one has not rated oneself
(`no-self-rating`) or that too few others rated (`too-few-others`), and older ratings by oneself
(`superseded`).

Gaming: rating oneself after reading what others said. Rate first, ask then.

Beside: `bias` (100 - value has no direction), colleague-feedback, and the comments themselves.

Source: Atwater & Yammarino (1992), Does self-other agreement on leadership perceptions moderate the
validity of leadership and performance predictions?, Personnel Psychology 45; Luft & Ingham (1955)
for blind spots.
"""

from collections.abc import Mapping
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction

from tracker.kpis.agreement import Raters, agreements, left_out, not_compared, raters_of
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, Part, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.proportions import HUNDRED, share_of
from tracker.kpis.ratings import given, ratings_text
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.working import Term, average, size, term
from tracker.records.feedback import Feedback
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup

COMPETENCIES = Noun(
    "competency rated by self and by 3 others (or by managers alone)",
    "competencies rated by self and by 3 others (or by managers alone)",
)
NOTABLE = Fraction(1, 4)  # of the scale: one point of 1 to 5
POINTS = 4  # from the lowest to the highest of 1 to 5
SOON = timedelta(days=30)
NOT_COMPARED = {
    Exclusion.NO_SELF_RATING: "not rated by self",
    Exclusion.TOO_FEW_OTHERS: "rated by too few others",
    Exclusion.SUPERSEDED: "rated anew since",
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = None
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(None, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, None)
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, )
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(None, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, None))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, ))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = None
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(None)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = None
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(None)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = None
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = None
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=None,
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=None,
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=None,
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components=None,
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=None,
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(None),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, None, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, None)),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, )),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(None),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(None), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "XXuptakeXX": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "UPTAKE": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(None, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, None)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, )},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            None
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention(None, record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", None, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=None)
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention(record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, )
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("XXfeedbackXX", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("FEEDBACK", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(None, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, None, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, None))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, ))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention(None, record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", None, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=None, says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=None)
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention(record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), )
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("XXfeedbackXX", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("FEEDBACK", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(None, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, None), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, ), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(None, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, None))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, ))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id in counted
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
    """The agreement of self and others over the competencies both have rated."""
    feedback = given(portfolio, KPI.window(portfolio, as_of))
    raters = raters_of(feedback)
    found = agreements(feedback)
    gaps = {agreement.competency: agreement.gap for agreement in found}
    counted = {record.id: record for agreement in found for record in agreement.records}
    finding = Finding(
        verdict=first(few(COMPETENCIES, KPI.minimum, len(found))),
        value=_agreement(gaps),
        n=len(found),
        components={**_gaps(gaps), "uptake": _uptake(feedback, as_of)},
        counted=tuple(
            mention("feedback", record, says=_words(record, raters, as_of))
            for record in counted.values()
        ),
        excluded=tuple(
            mention("feedback", record, rule=left_out(record, raters), says=_giver(record, as_of))
            for record in feedback
            if record.id not in counted
        ),
    )
    return told(KPI, portfolio, as_of, )

mutants_x_compute__mutmut['_mutmut_orig'] = x_compute__mutmut_orig # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_1'] = x_compute__mutmut_1 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_2'] = x_compute__mutmut_2 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_3'] = x_compute__mutmut_3 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_4'] = x_compute__mutmut_4 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_5'] = x_compute__mutmut_5 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_6'] = x_compute__mutmut_6 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_7'] = x_compute__mutmut_7 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_8'] = x_compute__mutmut_8 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_9'] = x_compute__mutmut_9 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_10'] = x_compute__mutmut_10 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_11'] = x_compute__mutmut_11 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_12'] = x_compute__mutmut_12 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_13'] = x_compute__mutmut_13 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_14'] = x_compute__mutmut_14 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_15'] = x_compute__mutmut_15 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_16'] = x_compute__mutmut_16 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_17'] = x_compute__mutmut_17 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_18'] = x_compute__mutmut_18 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_19'] = x_compute__mutmut_19 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_20'] = x_compute__mutmut_20 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_21'] = x_compute__mutmut_21 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_22'] = x_compute__mutmut_22 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_23'] = x_compute__mutmut_23 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_24'] = x_compute__mutmut_24 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_25'] = x_compute__mutmut_25 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_26'] = x_compute__mutmut_26 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_27'] = x_compute__mutmut_27 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_28'] = x_compute__mutmut_28 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_29'] = x_compute__mutmut_29 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_30'] = x_compute__mutmut_30 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_31'] = x_compute__mutmut_31 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_32'] = x_compute__mutmut_32 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_33'] = x_compute__mutmut_33 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_34'] = x_compute__mutmut_34 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_35'] = x_compute__mutmut_35 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_36'] = x_compute__mutmut_36 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_37'] = x_compute__mutmut_37 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_38'] = x_compute__mutmut_38 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_39'] = x_compute__mutmut_39 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_40'] = x_compute__mutmut_40 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_41'] = x_compute__mutmut_41 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_42'] = x_compute__mutmut_42 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_43'] = x_compute__mutmut_43 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_44'] = x_compute__mutmut_44 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_45'] = x_compute__mutmut_45 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_46'] = x_compute__mutmut_46 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_47'] = x_compute__mutmut_47 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_48'] = x_compute__mutmut_48 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_49'] = x_compute__mutmut_49 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_50'] = x_compute__mutmut_50 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_51'] = x_compute__mutmut_51 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_52'] = x_compute__mutmut_52 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_53'] = x_compute__mutmut_53 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_54'] = x_compute__mutmut_54 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_55'] = x_compute__mutmut_55 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_56'] = x_compute__mutmut_56 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_57'] = x_compute__mutmut_57 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_58'] = x_compute__mutmut_58 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_59'] = x_compute__mutmut_59 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_60'] = x_compute__mutmut_60 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_61'] = x_compute__mutmut_61 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_62'] = x_compute__mutmut_62 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_63'] = x_compute__mutmut_63 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_64'] = x_compute__mutmut_64 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_65'] = x_compute__mutmut_65 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_66'] = x_compute__mutmut_66 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_67'] = x_compute__mutmut_67 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_68'] = x_compute__mutmut_68 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_69'] = x_compute__mutmut_69 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_70'] = x_compute__mutmut_70 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_71'] = x_compute__mutmut_71 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_72'] = x_compute__mutmut_72 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_73'] = x_compute__mutmut_73 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_74'] = x_compute__mutmut_74 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_75'] = x_compute__mutmut_75 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_76'] = x_compute__mutmut_76 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_77'] = x_compute__mutmut_77 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_78'] = x_compute__mutmut_78 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_79'] = x_compute__mutmut_79 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_80'] = x_compute__mutmut_80 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_81'] = x_compute__mutmut_81 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_82'] = x_compute__mutmut_82 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_83'] = x_compute__mutmut_83 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_84'] = x_compute__mutmut_84 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_85'] = x_compute__mutmut_85 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_86'] = x_compute__mutmut_86 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_orig(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_1(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = None
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_2(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(None, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_3(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, None)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_4(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_5(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, )]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_6(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = None
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_7(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if (unused) and False else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_8(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if (unused) or True else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_9(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(None)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_10(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {'XX, XX'.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_11(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else "XXXX"
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_12(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(None, as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_13(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, None)}: {ratings_text(record)}{rest}"


def x__words__mutmut_14(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(as_of)}: {ratings_text(record)}{rest}"


def x__words__mutmut_15(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, )}: {ratings_text(record)}{rest}"


def x__words__mutmut_16(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(None)}{rest}"

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_10'] = x__words__mutmut_10 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_11'] = x__words__mutmut_11 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_12'] = x__words__mutmut_12 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_13'] = x__words__mutmut_13 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_14'] = x__words__mutmut_14 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_15'] = x__words__mutmut_15 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_16'] = x__words__mutmut_16 # type: ignore # mutmut generated
mutants_x__giver__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__giver__mutmut)
def _giver(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_orig(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_1(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_2(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if (record.acted and record.acted.date <= as_of) and False else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_3(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if (record.acted and record.acted.date <= as_of) or True else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_4(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted or record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_5(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date < as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def x__giver__mutmut_6(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" - (f", acted on {acted}" if acted else "")


def x__giver__mutmut_7(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if (acted) and False else "")


def x__giver__mutmut_8(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if (acted) or True else "")


def x__giver__mutmut_9(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "XXXX")

mutants_x__giver__mutmut['_mutmut_orig'] = x__giver__mutmut_orig # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_1'] = x__giver__mutmut_1 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_2'] = x__giver__mutmut_2 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_3'] = x__giver__mutmut_3 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_4'] = x__giver__mutmut_4 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_5'] = x__giver__mutmut_5 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_6'] = x__giver__mutmut_6 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_7'] = x__giver__mutmut_7 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_8'] = x__giver__mutmut_8 # type: ignore # mutmut generated
mutants_x__giver__mutmut['x__giver__mutmut_9'] = x__giver__mutmut_9 # type: ignore # mutmut generated
mutants_x__agreement__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__agreement__mutmut)
def _agreement(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_orig(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_1(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_2(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = None
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_3(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average(None, [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_4(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", None)
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_5(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average([size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_6(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", )
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_7(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("XXall |d|XX", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_8(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("ALL |D|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_9(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(None) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_10(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) / HUNDRED


def x__agreement__mutmut_11(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) + distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_12(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(None) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_13(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(2) - distance.named("mean |d|")) * HUNDRED


def x__agreement__mutmut_14(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named(None)) * HUNDRED


def x__agreement__mutmut_15(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("XXmean |d|XX")) * HUNDRED


def x__agreement__mutmut_16(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("MEAN |D|")) * HUNDRED

mutants_x__agreement__mutmut['_mutmut_orig'] = x__agreement__mutmut_orig # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_1'] = x__agreement__mutmut_1 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_2'] = x__agreement__mutmut_2 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_3'] = x__agreement__mutmut_3 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_4'] = x__agreement__mutmut_4 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_5'] = x__agreement__mutmut_5 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_6'] = x__agreement__mutmut_6 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_7'] = x__agreement__mutmut_7 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_8'] = x__agreement__mutmut_8 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_9'] = x__agreement__mutmut_9 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_10'] = x__agreement__mutmut_10 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_11'] = x__agreement__mutmut_11 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_12'] = x__agreement__mutmut_12 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_13'] = x__agreement__mutmut_13 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_14'] = x__agreement__mutmut_14 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_15'] = x__agreement__mutmut_15 # type: ignore # mutmut generated
mutants_x__agreement__mutmut['x__agreement__mutmut_16'] = x__agreement__mutmut_16 # type: ignore # mutmut generated
mutants_x__gaps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__gaps__mutmut)
def _gaps(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_orig(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_1(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_2(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if (gaps) and False else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_3(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if (gaps) or True else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_4(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) / POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_5(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average(None, list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_6(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", None) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_7(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average(list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_8(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", ) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_9(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("XXall dXX", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_10(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("ALL D", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_11(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(None)) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_12(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "XXbiasXX": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_13(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "BIAS": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_14(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if (bias) and False else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_15(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if (bias) or True else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_16(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named(None, "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_17(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", None) if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_18(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_19(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", ) if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_20(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("XXBiasXX", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_21(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_22(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("BIAS", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_23(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "XXpoints of a scale of 1 to 5XX") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_24(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "POINTS OF A SCALE OF 1 TO 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_25(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "XXblind_spotsXX": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_26(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "BLIND_SPOTS": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_27(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(None),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_28(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value > NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_29(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "XXhidden_strengthsXX": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_30(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "HIDDEN_STRENGTHS": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


def x__gaps__mutmut_31(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(None),
    }


def x__gaps__mutmut_32(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value < -NOTABLE),
    }


def x__gaps__mutmut_33(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= +NOTABLE),
    }

mutants_x__gaps__mutmut['_mutmut_orig'] = x__gaps__mutmut_orig # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_1'] = x__gaps__mutmut_1 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_2'] = x__gaps__mutmut_2 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_3'] = x__gaps__mutmut_3 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_4'] = x__gaps__mutmut_4 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_5'] = x__gaps__mutmut_5 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_6'] = x__gaps__mutmut_6 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_7'] = x__gaps__mutmut_7 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_8'] = x__gaps__mutmut_8 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_9'] = x__gaps__mutmut_9 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_10'] = x__gaps__mutmut_10 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_11'] = x__gaps__mutmut_11 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_12'] = x__gaps__mutmut_12 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_13'] = x__gaps__mutmut_13 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_14'] = x__gaps__mutmut_14 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_15'] = x__gaps__mutmut_15 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_16'] = x__gaps__mutmut_16 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_17'] = x__gaps__mutmut_17 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_18'] = x__gaps__mutmut_18 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_19'] = x__gaps__mutmut_19 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_20'] = x__gaps__mutmut_20 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_21'] = x__gaps__mutmut_21 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_22'] = x__gaps__mutmut_22 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_23'] = x__gaps__mutmut_23 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_24'] = x__gaps__mutmut_24 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_25'] = x__gaps__mutmut_25 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_26'] = x__gaps__mutmut_26 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_27'] = x__gaps__mutmut_27 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_28'] = x__gaps__mutmut_28 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_29'] = x__gaps__mutmut_29 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_30'] = x__gaps__mutmut_30 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_31'] = x__gaps__mutmut_31 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_32'] = x__gaps__mutmut_32 # type: ignore # mutmut generated
mutants_x__gaps__mutmut['x__gaps__mutmut_33'] = x__gaps__mutmut_33 # type: ignore # mutmut generated
mutants_x__uptake__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__uptake__mutmut)
def _uptake(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_orig(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_1(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = None
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_2(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None or record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_3(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_4(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date < record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_5(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date - SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_6(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None or record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_7(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF or record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_8(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_9(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_10(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date - SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_11(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON < as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_12(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = None
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_13(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "XXfeedback of others, 30 or more days oldXX"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_14(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "FEEDBACK OF OTHERS, 30 OR MORE DAYS OLD"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_15(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = None
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_16(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of(None, sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_17(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", None, whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_18(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), None, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_19(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, None)
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_20(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of(sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_21(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_22(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_23(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, )
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_24(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("XXacted on within 30 daysXX", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_25(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("ACTED ON WITHIN 30 DAYS", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_26(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(None), whole, len(acted))
    return share.named("Uptake", "%") if share else None


def x__uptake__mutmut_27(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if (share) and False else None


def x__uptake__mutmut_28(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "%") if (share) or True else None


def x__uptake__mutmut_29(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named(None, "%") if share else None


def x__uptake__mutmut_30(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", None) if share else None


def x__uptake__mutmut_31(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("%") if share else None


def x__uptake__mutmut_32(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", ) if share else None


def x__uptake__mutmut_33(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("XXUptakeXX", "%") if share else None


def x__uptake__mutmut_34(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("uptake", "%") if share else None


def x__uptake__mutmut_35(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("UPTAKE", "%") if share else None


def x__uptake__mutmut_36(feedback: tuple[Feedback, ...], as_of: Day) -> Term | None:
    """The percent of others' feedback, old enough to tell, acted on within 30 days."""
    acted = [
        record.acted is not None and record.acted.date <= record.date + SOON
        for record in feedback
        if record.from_ is not RaterGroup.SELF
        and record.date is not None
        and record.date + SOON <= as_of
    ]
    whole = "feedback of others, 30 or more days old"
    share = share_of("acted on within 30 days", sum(acted), whole, len(acted))
    return share.named("Uptake", "XX%XX") if share else None

mutants_x__uptake__mutmut['_mutmut_orig'] = x__uptake__mutmut_orig # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_1'] = x__uptake__mutmut_1 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_2'] = x__uptake__mutmut_2 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_3'] = x__uptake__mutmut_3 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_4'] = x__uptake__mutmut_4 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_5'] = x__uptake__mutmut_5 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_6'] = x__uptake__mutmut_6 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_7'] = x__uptake__mutmut_7 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_8'] = x__uptake__mutmut_8 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_9'] = x__uptake__mutmut_9 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_10'] = x__uptake__mutmut_10 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_11'] = x__uptake__mutmut_11 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_12'] = x__uptake__mutmut_12 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_13'] = x__uptake__mutmut_13 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_14'] = x__uptake__mutmut_14 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_15'] = x__uptake__mutmut_15 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_16'] = x__uptake__mutmut_16 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_17'] = x__uptake__mutmut_17 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_18'] = x__uptake__mutmut_18 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_19'] = x__uptake__mutmut_19 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_20'] = x__uptake__mutmut_20 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_21'] = x__uptake__mutmut_21 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_22'] = x__uptake__mutmut_22 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_23'] = x__uptake__mutmut_23 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_24'] = x__uptake__mutmut_24 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_25'] = x__uptake__mutmut_25 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_26'] = x__uptake__mutmut_26 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_27'] = x__uptake__mutmut_27 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_28'] = x__uptake__mutmut_28 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_29'] = x__uptake__mutmut_29 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_30'] = x__uptake__mutmut_30 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_31'] = x__uptake__mutmut_31 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_32'] = x__uptake__mutmut_32 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_33'] = x__uptake__mutmut_33 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_34'] = x__uptake__mutmut_34 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_35'] = x__uptake__mutmut_35 # type: ignore # mutmut generated
mutants_x__uptake__mutmut['x__uptake__mutmut_36'] = x__uptake__mutmut_36 # type: ignore # mutmut generated


KPI = Kpi(
    id="feedback-self-awareness",
    title="Feedback and self-awareness",
    unit="%",
    counts=COMPETENCIES,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
    minimum=3,
)
