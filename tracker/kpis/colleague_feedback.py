"""How those one works with rate one's work.

Formula: the mean over feedback records of groups that reach their minimum; a record's rating is the
mean POMP of its ratings, each (rating - min of its scale) / (max - min) x 100.

Unit: POMP, the percent of the maximum possible rating.

Window: feedback dated in the last 12 months, or in as many as the owner sets.

Needs: a group that reaches its minimum: 1 rated record of a manager or mentor, 3 of peers, reports
or clients. n counts the records of such groups.

Components: `groups`, for each its `n`, `mean` (POMP) and `favourable` (the percent of ratings at
most one point below the top of their scale); below the minimum the number alone, so that nobody's
answer can be read off. `response_rate`, the percent of others' feedback `requested` in the window
that was given by the day.

Left out: records without ratings (`no-ratings`), records of groups that are too small
(`below-group-minimum`), requests that are still open (`not-given`). Ratings by self are another
question (feedback-self-awareness).

Gaming: asking friends only. The response rate and the groups that are missing tell.

Beside: feedback-self-awareness, `response_rate`, and the comments: ratings say how much, not what.

Source: Antonioni (1994), The effects of feedback accountability on upward appraisal ratings,
Personnel Psychology 47: who can be picked out rates more kindly. A minimum of 3 is usual in
360-degree surveys.
"""

from collections.abc import Mapping
from datetime import date as Day
from fractions import Fraction

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, Part, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.proportions import share_of
from tracker.kpis.ratings import given, giver, rating, ratings_text
from tracker.kpis.result import Mention, Result, Status
from tracker.kpis.verdict import Noun, Verdict, few, first
from tracker.kpis.working import Term, average, operand
from tracker.records.feedback import Feedback
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup

RECORDS = Noun("rated record of others' feedback", "rated records of others' feedback")
RATED = Noun("rated record", "rated records")
MINIMUM = {
    RaterGroup.MANAGER: 1,
    RaterGroup.MENTOR: 1,
    RaterGroup.PEER: 3,
    RaterGroup.REPORT: 3,
    RaterGroup.CLIENT: 3,
}
ONE_BELOW_THE_TOP = 1
Groups = Mapping[RaterGroup, list[Feedback]]


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, len(shown))),
        value=_mean(shown),
        n=len(shown),
        components={
            "groups": {group.value: _group(group, members) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def _enough(group: RaterGroup, members: list[Feedback]) -> bool:
    return len(members) >= MINIMUM[group]


def _too_small(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def _group(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
        f"ratings of the group {group} at most one point below the top",
        sum(ratings),
        f"all ratings of the group {group}",
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def _mean(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def _response_rate(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def _left_out(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def _asked(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def _open(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def _is_given(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is not None and feedback.date <= as_of


KPI = Kpi(
    id="colleague-feedback",
    title="Colleague feedback",
    unit="POMP",
    counts=RECORDS,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
)
