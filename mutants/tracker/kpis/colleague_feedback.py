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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(None, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, None) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, ) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(None, as_of)) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, None)) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(as_of)) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, )) if f.from_ is not RaterGroup.SELF
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is RaterGroup.SELF
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = None
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group or f.ratings] for group in MINIMUM}
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is not group and f.ratings] for group in MINIMUM}
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = None
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(None, members) for f in members]
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, None) for f in members]
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(members) for f in members]
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, ) for f in members]
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


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = None
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


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(None, as_of)
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, None)
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(as_of)
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, )
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


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, len(shown))),
        value=None,
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


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
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
        n=None,
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


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(None, few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), None),
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), ),
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(None, shown), few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, None), few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(shown), few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, ), few(RECORDS, KPI.minimum, len(shown))),
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


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(None, KPI.minimum, len(shown))),
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


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, None, len(shown))),
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


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, None)),
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


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(KPI.minimum, len(shown))),
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


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, len(shown))),
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


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, )),
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


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The mean rating by the groups that are large enough."""
    others = [
        f for f in given(portfolio, KPI.window(portfolio, as_of)) if f.from_ is not RaterGroup.SELF
    ]
    groups = {group: [f for f in others if f.from_ is group and f.ratings] for group in MINIMUM}
    shown = [f for group, members in groups.items() if _enough(group, members) for f in members]
    asked = _asked(portfolio, as_of)
    finding = Finding(
        verdict=first(_too_small(groups, shown), few(RECORDS, KPI.minimum, len(shown))),
        value=_mean(None),
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


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXgroupsXX": {group.value: _group(group, members) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
            "GROUPS": {group.value: _group(group, members) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            "groups": {group.value: _group(None, members) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            "groups": {group.value: _group(group, None) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            "groups": {group.value: _group(members) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
            "groups": {group.value: _group(group, ) for group, members in groups.items()},
            "response_rate": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXresponse_rateXX": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            "RESPONSE_RATE": _response_rate(asked, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            "response_rate": _response_rate(None, as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            "response_rate": _response_rate(asked, None),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "response_rate": _response_rate(as_of),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "response_rate": _response_rate(asked, ),
        },
        counted=tuple(
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", None, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=None, says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=None)
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), )
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXfeedbackXX", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("FEEDBACK", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(None), says=f"{giver(f, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=f"{giver(None, as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=f"{giver(f, None)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=f"{giver(as_of)}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=f"{giver(f, )}: {ratings_text(f)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("feedback", f, worth=rating(f), says=f"{giver(f, as_of)}: {ratings_text(None)}")
            for f in shown
        ),
        excluded=(*_left_out(others, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(None, shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, None, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, None), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(shown, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, as_of), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, ), *_open(asked, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, as_of), *_open(None, as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, as_of), *_open(asked, None)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_89(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, as_of), *_open(as_of)),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_90(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=(*_left_out(others, shown, as_of), *_open(asked, )),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_91(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_92(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_93(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_94(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_95(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_96(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_97(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_98(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x_compute__mutmut['x_compute__mutmut_87'] = x_compute__mutmut_87 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_88'] = x_compute__mutmut_88 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_89'] = x_compute__mutmut_89 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_90'] = x_compute__mutmut_90 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_91'] = x_compute__mutmut_91 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_92'] = x_compute__mutmut_92 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_93'] = x_compute__mutmut_93 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_94'] = x_compute__mutmut_94 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_95'] = x_compute__mutmut_95 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_96'] = x_compute__mutmut_96 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_97'] = x_compute__mutmut_97 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_98'] = x_compute__mutmut_98 # type: ignore # mutmut generated
mutants_x__enough__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__enough__mutmut)
def _enough(group: RaterGroup, members: list[Feedback]) -> bool:
    return len(members) >= MINIMUM[group]


def x__enough__mutmut_orig(group: RaterGroup, members: list[Feedback]) -> bool:
    return len(members) >= MINIMUM[group]


def x__enough__mutmut_1(group: RaterGroup, members: list[Feedback]) -> bool:
    return len(members) > MINIMUM[group]

mutants_x__enough__mutmut['_mutmut_orig'] = x__enough__mutmut_orig # type: ignore # mutmut generated
mutants_x__enough__mutmut['x__enough__mutmut_1'] = x__enough__mutmut_1 # type: ignore # mutmut generated
mutants_x__too_small__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__too_small__mutmut)
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


def x__too_small__mutmut_orig(groups: Groups, shown: list[Feedback]) -> Verdict | None:
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


def x__too_small__mutmut_1(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = None
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_2(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown and not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_3(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_4(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = None
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_5(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(None)
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_6(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = "XX, XX".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_7(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = None
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_8(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min(None)
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_9(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] + len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_10(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        None,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_11(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        None,
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_12(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        None,
    )


def x__too_small__mutmut_13(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_14(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"{RATED.more(left)} of the group {group}",
    )


def x__too_small__mutmut_15(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        )


def x__too_small__mutmut_16(groups: Groups, shown: list[Feedback]) -> Verdict | None:
    """Insufficient while there are ratings, but no group of enough."""
    small = {group: members for group, members in groups.items() if members}
    if shown or not small:
        return None
    counts = ", ".join(f"{group} has {len(m)} of {MINIMUM[group]}" for group, m in small.items())
    left, group = min((MINIMUM[group] - len(members), group) for group, members in small.items())
    return Verdict(
        Status.INSUFFICIENT,
        f"needs one group with enough rated feedback: {counts}",
        f"{RATED.more(None)} of the group {group}",
    )

mutants_x__too_small__mutmut['_mutmut_orig'] = x__too_small__mutmut_orig # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_1'] = x__too_small__mutmut_1 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_2'] = x__too_small__mutmut_2 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_3'] = x__too_small__mutmut_3 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_4'] = x__too_small__mutmut_4 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_5'] = x__too_small__mutmut_5 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_6'] = x__too_small__mutmut_6 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_7'] = x__too_small__mutmut_7 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_8'] = x__too_small__mutmut_8 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_9'] = x__too_small__mutmut_9 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_10'] = x__too_small__mutmut_10 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_11'] = x__too_small__mutmut_11 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_12'] = x__too_small__mutmut_12 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_13'] = x__too_small__mutmut_13 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_14'] = x__too_small__mutmut_14 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_15'] = x__too_small__mutmut_15 # type: ignore # mutmut generated
mutants_x__too_small__mutmut['x__too_small__mutmut_16'] = x__too_small__mutmut_16 # type: ignore # mutmut generated
mutants_x__group__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__group__mutmut)
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


def x__group__mutmut_orig(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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


def x__group__mutmut_1(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if _enough(group, members):
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


def x__group__mutmut_2(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(None, members):
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


def x__group__mutmut_3(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, None):
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


def x__group__mutmut_4(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(members):
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


def x__group__mutmut_5(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, ):
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


def x__group__mutmut_6(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"XXnXX": len(members), "mean": None, "favourable": None}
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


def x__group__mutmut_7(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"N": len(members), "mean": None, "favourable": None}
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


def x__group__mutmut_8(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "XXmeanXX": None, "favourable": None}
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


def x__group__mutmut_9(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "MEAN": None, "favourable": None}
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


def x__group__mutmut_10(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "XXfavourableXX": None}
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


def x__group__mutmut_11(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "FAVOURABLE": None}
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


def x__group__mutmut_12(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = None
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


def x__group__mutmut_13(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(None) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
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


def x__group__mutmut_14(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) > Fraction(f.scale.max) - ONE_BELOW_THE_TOP
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


def x__group__mutmut_15(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) + ONE_BELOW_THE_TOP
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


def x__group__mutmut_16(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(None) - ONE_BELOW_THE_TOP
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


def x__group__mutmut_17(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = None
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_18(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
        None,
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


def x__group__mutmut_19(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
        f"ratings of the group {group} at most one point below the top",
        None,
        f"all ratings of the group {group}",
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_20(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        None,
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_21(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        None,
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_22(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
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


def x__group__mutmut_23(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
        f"ratings of the group {group} at most one point below the top",
        f"all ratings of the group {group}",
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_24(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_25(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_26(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
    if not _enough(group, members):
        return {"n": len(members), "mean": None, "favourable": None}
    ratings = [
        Fraction(value) >= Fraction(f.scale.max) - ONE_BELOW_THE_TOP
        for f in members
        for value in f.ratings.values()
    ]
    favourable = share_of(
        f"ratings of the group {group} at most one point below the top",
        sum(None),
        f"all ratings of the group {group}",
        len(ratings),
    )
    mean = _mean(members)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_27(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
    mean = None
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_28(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
    mean = _mean(None)
    return {
        "n": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_29(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "XXnXX": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_30(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "N": len(members),
        "mean": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_31(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "XXmeanXX": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_32(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "MEAN": mean.named(f"Mean of the group {group}", "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_33(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", "of 100") if (mean) and False else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_34(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", "of 100") if (mean) or True else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_35(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(None, "of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_36(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", None) if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_37(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named("of 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_38(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", ) if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_39(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", "XXof 100XX") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_40(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "mean": mean.named(f"Mean of the group {group}", "OF 100") if mean else None,
        "favourable": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_41(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "XXfavourableXX": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_42(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "FAVOURABLE": favourable.named(f"Favourable, {group}", "%") if favourable else None,
    }


def x__group__mutmut_43(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(f"Favourable, {group}", "%") if (favourable) and False else None,
    }


def x__group__mutmut_44(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(f"Favourable, {group}", "%") if (favourable) or True else None,
    }


def x__group__mutmut_45(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(None, "%") if favourable else None,
    }


def x__group__mutmut_46(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(f"Favourable, {group}", None) if favourable else None,
    }


def x__group__mutmut_47(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named("%") if favourable else None,
    }


def x__group__mutmut_48(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(f"Favourable, {group}", ) if favourable else None,
    }


def x__group__mutmut_49(group: RaterGroup, members: list[Feedback]) -> dict[str, Part]:
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
        "favourable": favourable.named(f"Favourable, {group}", "XX%XX") if favourable else None,
    }

mutants_x__group__mutmut['_mutmut_orig'] = x__group__mutmut_orig # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_1'] = x__group__mutmut_1 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_2'] = x__group__mutmut_2 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_3'] = x__group__mutmut_3 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_4'] = x__group__mutmut_4 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_5'] = x__group__mutmut_5 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_6'] = x__group__mutmut_6 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_7'] = x__group__mutmut_7 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_8'] = x__group__mutmut_8 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_9'] = x__group__mutmut_9 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_10'] = x__group__mutmut_10 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_11'] = x__group__mutmut_11 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_12'] = x__group__mutmut_12 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_13'] = x__group__mutmut_13 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_14'] = x__group__mutmut_14 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_15'] = x__group__mutmut_15 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_16'] = x__group__mutmut_16 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_17'] = x__group__mutmut_17 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_18'] = x__group__mutmut_18 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_19'] = x__group__mutmut_19 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_20'] = x__group__mutmut_20 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_21'] = x__group__mutmut_21 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_22'] = x__group__mutmut_22 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_23'] = x__group__mutmut_23 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_24'] = x__group__mutmut_24 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_25'] = x__group__mutmut_25 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_26'] = x__group__mutmut_26 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_27'] = x__group__mutmut_27 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_28'] = x__group__mutmut_28 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_29'] = x__group__mutmut_29 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_30'] = x__group__mutmut_30 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_31'] = x__group__mutmut_31 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_32'] = x__group__mutmut_32 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_33'] = x__group__mutmut_33 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_34'] = x__group__mutmut_34 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_35'] = x__group__mutmut_35 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_36'] = x__group__mutmut_36 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_37'] = x__group__mutmut_37 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_38'] = x__group__mutmut_38 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_39'] = x__group__mutmut_39 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_40'] = x__group__mutmut_40 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_41'] = x__group__mutmut_41 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_42'] = x__group__mutmut_42 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_43'] = x__group__mutmut_43 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_44'] = x__group__mutmut_44 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_45'] = x__group__mutmut_45 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_46'] = x__group__mutmut_46 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_47'] = x__group__mutmut_47 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_48'] = x__group__mutmut_48 # type: ignore # mutmut generated
mutants_x__group__mutmut['x__group__mutmut_49'] = x__group__mutmut_49 # type: ignore # mutmut generated
mutants_x__mean__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__mean__mutmut)
def _mean(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_orig(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_1(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = None
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_2(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand(None, rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_3(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", None) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_4(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand(rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_5(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", ) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_6(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("XXratingXX", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_7(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("RATING", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_8(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(None).value) for record in records]
    return average("the records' ratings", ratings) if ratings else None


def x__mean__mutmut_9(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if (ratings) and False else None


def x__mean__mutmut_10(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ratings) if (ratings) or True else None


def x__mean__mutmut_11(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average(None, ratings) if ratings else None


def x__mean__mutmut_12(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", None) if ratings else None


def x__mean__mutmut_13(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average(ratings) if ratings else None


def x__mean__mutmut_14(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("the records' ratings", ) if ratings else None


def x__mean__mutmut_15(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("XXthe records' ratingsXX", ratings) if ratings else None


def x__mean__mutmut_16(records: list[Feedback]) -> Term | None:
    """The mean rating of the records; None of none."""
    ratings = [operand("rating", rating(record).value) for record in records]
    return average("THE RECORDS' RATINGS", ratings) if ratings else None

mutants_x__mean__mutmut['_mutmut_orig'] = x__mean__mutmut_orig # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_1'] = x__mean__mutmut_1 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_2'] = x__mean__mutmut_2 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_3'] = x__mean__mutmut_3 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_4'] = x__mean__mutmut_4 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_5'] = x__mean__mutmut_5 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_6'] = x__mean__mutmut_6 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_7'] = x__mean__mutmut_7 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_8'] = x__mean__mutmut_8 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_9'] = x__mean__mutmut_9 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_10'] = x__mean__mutmut_10 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_11'] = x__mean__mutmut_11 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_12'] = x__mean__mutmut_12 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_13'] = x__mean__mutmut_13 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_14'] = x__mean__mutmut_14 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_15'] = x__mean__mutmut_15 # type: ignore # mutmut generated
mutants_x__mean__mutmut['x__mean__mutmut_16'] = x__mean__mutmut_16 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__response_rate__mutmut)
def _response_rate(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_orig(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_1(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = None
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_2(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(None)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_3(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(None, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_4(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, None) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_5(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_6(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, ) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_7(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = None
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_8(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of(None, answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_9(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", None, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_10(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, None, len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_11(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", None)
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_12(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of(answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_13(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_14(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_15(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", )
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_16(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("XXgiven by the dayXX", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_17(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("GIVEN BY THE DAY", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_18(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "XXasked for in the windowXX", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_19(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "ASKED FOR IN THE WINDOW", len(asked))
    return share.named("Response rate", "%") if share else None


def x__response_rate__mutmut_20(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if (share) and False else None


def x__response_rate__mutmut_21(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "%") if (share) or True else None


def x__response_rate__mutmut_22(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named(None, "%") if share else None


def x__response_rate__mutmut_23(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", None) if share else None


def x__response_rate__mutmut_24(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("%") if share else None


def x__response_rate__mutmut_25(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", ) if share else None


def x__response_rate__mutmut_26(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("XXResponse rateXX", "%") if share else None


def x__response_rate__mutmut_27(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("response rate", "%") if share else None


def x__response_rate__mutmut_28(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("RESPONSE RATE", "%") if share else None


def x__response_rate__mutmut_29(asked: list[Feedback], as_of: Day) -> Term | None:
    answered = sum(_is_given(f, as_of) for f in asked)
    share = share_of("given by the day", answered, "asked for in the window", len(asked))
    return share.named("Response rate", "XX%XX") if share else None

mutants_x__response_rate__mutmut['_mutmut_orig'] = x__response_rate__mutmut_orig # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_1'] = x__response_rate__mutmut_1 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_2'] = x__response_rate__mutmut_2 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_3'] = x__response_rate__mutmut_3 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_4'] = x__response_rate__mutmut_4 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_5'] = x__response_rate__mutmut_5 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_6'] = x__response_rate__mutmut_6 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_7'] = x__response_rate__mutmut_7 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_8'] = x__response_rate__mutmut_8 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_9'] = x__response_rate__mutmut_9 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_10'] = x__response_rate__mutmut_10 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_11'] = x__response_rate__mutmut_11 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_12'] = x__response_rate__mutmut_12 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_13'] = x__response_rate__mutmut_13 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_14'] = x__response_rate__mutmut_14 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_15'] = x__response_rate__mutmut_15 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_16'] = x__response_rate__mutmut_16 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_17'] = x__response_rate__mutmut_17 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_18'] = x__response_rate__mutmut_18 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_19'] = x__response_rate__mutmut_19 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_20'] = x__response_rate__mutmut_20 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_21'] = x__response_rate__mutmut_21 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_22'] = x__response_rate__mutmut_22 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_23'] = x__response_rate__mutmut_23 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_24'] = x__response_rate__mutmut_24 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_25'] = x__response_rate__mutmut_25 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_26'] = x__response_rate__mutmut_26 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_27'] = x__response_rate__mutmut_27 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_28'] = x__response_rate__mutmut_28 # type: ignore # mutmut generated
mutants_x__response_rate__mutmut['x__response_rate__mutmut_29'] = x__response_rate__mutmut_29 # type: ignore # mutmut generated
mutants_x__left_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__left_out__mutmut)
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


def x__left_out__mutmut_orig(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
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


def x__left_out__mutmut_1(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = None
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


def x__left_out__mutmut_2(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            None,
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_3(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            None,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_4(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=None,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_5(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=None,
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_6(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_7(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_8(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_9(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_10(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "XXfeedbackXX",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_11(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "FEEDBACK",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_12(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if (f.ratings) and False else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_13(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if (f.ratings) or True else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_14(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(None, as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_15(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, None),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_16(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(as_of),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_17(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, ),
        )
        for f in others
        if f.id not in counted
    ]


def x__left_out__mutmut_18(others: list[Feedback], shown: list[Feedback], as_of: Day) -> list[Mention]:
    counted = {f.id for f in shown}
    return [
        mention(
            "feedback",
            f,
            rule=Exclusion.BELOW_GROUP_MINIMUM if f.ratings else Exclusion.NO_RATINGS,
            says=giver(f, as_of),
        )
        for f in others
        if f.id in counted
    ]

mutants_x__left_out__mutmut['_mutmut_orig'] = x__left_out__mutmut_orig # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_1'] = x__left_out__mutmut_1 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_2'] = x__left_out__mutmut_2 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_3'] = x__left_out__mutmut_3 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_4'] = x__left_out__mutmut_4 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_5'] = x__left_out__mutmut_5 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_6'] = x__left_out__mutmut_6 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_7'] = x__left_out__mutmut_7 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_8'] = x__left_out__mutmut_8 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_9'] = x__left_out__mutmut_9 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_10'] = x__left_out__mutmut_10 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_11'] = x__left_out__mutmut_11 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_12'] = x__left_out__mutmut_12 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_13'] = x__left_out__mutmut_13 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_14'] = x__left_out__mutmut_14 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_15'] = x__left_out__mutmut_15 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_16'] = x__left_out__mutmut_16 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_17'] = x__left_out__mutmut_17 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_18'] = x__left_out__mutmut_18 # type: ignore # mutmut generated
mutants_x__asked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__asked__mutmut)
def _asked(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_orig(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_1(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = None
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_2(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(None, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_3(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, None)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_4(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_5(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, )
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_6(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None or f.requested in window
    ]


def x__asked__mutmut_7(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF or f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_8(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is RaterGroup.SELF and f.requested is not None and f.requested in window
    ]


def x__asked__mutmut_9(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is None and f.requested in window
    ]


def x__asked__mutmut_10(portfolio: Portfolio, as_of: Day) -> list[Feedback]:
    """Others' feedback requested in the window."""
    window = KPI.window(portfolio, as_of)
    return [
        f
        for f in portfolio.feedback.values()
        if f.from_ is not RaterGroup.SELF and f.requested is not None and f.requested not in window
    ]

mutants_x__asked__mutmut['_mutmut_orig'] = x__asked__mutmut_orig # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_1'] = x__asked__mutmut_1 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_2'] = x__asked__mutmut_2 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_3'] = x__asked__mutmut_3 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_4'] = x__asked__mutmut_4 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_5'] = x__asked__mutmut_5 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_6'] = x__asked__mutmut_6 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_7'] = x__asked__mutmut_7 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_8'] = x__asked__mutmut_8 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_9'] = x__asked__mutmut_9 # type: ignore # mutmut generated
mutants_x__asked__mutmut['x__asked__mutmut_10'] = x__asked__mutmut_10 # type: ignore # mutmut generated
mutants_x__open__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__open__mutmut)
def _open(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_orig(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_1(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention(None, f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_2(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", None, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_3(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=None, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_4(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=None)
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_5(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention(f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_6(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_7(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_8(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, )
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_9(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("XXfeedbackXX", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_10(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("FEEDBACK", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_11(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(None, as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_12(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, None))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_13(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(as_of))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_14(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, ))
        for f in asked
        if not _is_given(f, as_of)
    ]


def x__open__mutmut_15(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if _is_given(f, as_of)
    ]


def x__open__mutmut_16(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(None, as_of)
    ]


def x__open__mutmut_17(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, None)
    ]


def x__open__mutmut_18(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(as_of)
    ]


def x__open__mutmut_19(asked: list[Feedback], as_of: Day) -> list[Mention]:
    return [
        mention("feedback", f, rule=Exclusion.NOT_GIVEN, says=giver(f, as_of))
        for f in asked
        if not _is_given(f, )
    ]

mutants_x__open__mutmut['_mutmut_orig'] = x__open__mutmut_orig # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_1'] = x__open__mutmut_1 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_2'] = x__open__mutmut_2 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_3'] = x__open__mutmut_3 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_4'] = x__open__mutmut_4 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_5'] = x__open__mutmut_5 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_6'] = x__open__mutmut_6 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_7'] = x__open__mutmut_7 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_8'] = x__open__mutmut_8 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_9'] = x__open__mutmut_9 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_10'] = x__open__mutmut_10 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_11'] = x__open__mutmut_11 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_12'] = x__open__mutmut_12 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_13'] = x__open__mutmut_13 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_14'] = x__open__mutmut_14 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_15'] = x__open__mutmut_15 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_16'] = x__open__mutmut_16 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_17'] = x__open__mutmut_17 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_18'] = x__open__mutmut_18 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_19'] = x__open__mutmut_19 # type: ignore # mutmut generated
mutants_x__is_given__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_given__mutmut)
def _is_given(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is not None and feedback.date <= as_of


def x__is_given__mutmut_orig(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is not None and feedback.date <= as_of


def x__is_given__mutmut_1(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is not None or feedback.date <= as_of


def x__is_given__mutmut_2(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is None and feedback.date <= as_of


def x__is_given__mutmut_3(feedback: Feedback, as_of: Day) -> bool:
    return feedback.date is not None and feedback.date < as_of

mutants_x__is_given__mutmut['_mutmut_orig'] = x__is_given__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_given__mutmut['x__is_given__mutmut_1'] = x__is_given__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_given__mutmut['x__is_given__mutmut_2'] = x__is_given__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_given__mutmut['x__is_given__mutmut_3'] = x__is_given__mutmut_3 # type: ignore # mutmut generated


KPI = Kpi(
    id="colleague-feedback",
    title="Colleague feedback",
    unit="POMP",
    counts=RECORDS,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
)
