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


def _words(record: Feedback, raters: Raters, as_of: Day) -> str:
    """Who rated what and when, and which of the ratings are compared with none."""
    unused = [f"{name} ({NOT_COMPARED[why]})" for name, why in not_compared(record, raters)]
    rest = f"; not compared: {', '.join(unused)}" if unused else ""
    return f"{_giver(record, as_of)}: {ratings_text(record)}{rest}"


def _giver(record: Feedback, as_of: Day) -> str:
    """`peer on 2026-03-12, acted on 2026-04-01`: what uptake is counted by."""
    acted = record.acted.date if record.acted and record.acted.date <= as_of else None
    return f"{record.from_} on {record.date}" + (f", acted on {acted}" if acted else "")


def _agreement(gaps: Mapping[str, Term]) -> Term | None:
    """100 less the mean distance; None without a competency that both have rated."""
    if not gaps:
        return None
    distance = average("all |d|", [size(gap) for gap in gaps.values()])
    return (term(1) - distance.named("mean |d|")) * HUNDRED


def _gaps(gaps: Mapping[str, Term]) -> dict[str, Part]:
    """Which way and where self and others differ."""
    bias = average("all d", list(gaps.values())) * POINTS if gaps else None
    return {
        "bias": bias.named("Bias", "points of a scale of 1 to 5") if bias else None,
        "blind_spots": tuple(c for c, gap in gaps.items() if gap.value >= NOTABLE),
        "hidden_strengths": tuple(c for c, gap in gaps.items() if gap.value <= -NOTABLE),
    }


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
