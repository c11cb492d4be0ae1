"""Whether what was begun is finished: coaching, mentoring, courses and programmes.

Formula: engagements completed / engagements whose `planned_end` or outcome is dated by the day
x 100.

Unit: %, with the counts beside it and the Wilson 95 % interval.

Window: all engagements up to the day.

Needs: 3 engagements that have ended or should have.

Components: `interval`; `continuation`, of those completed at least 90 days ago the percent that
another engagement followed, starting 0 to 90 days after completion (whatever `continues` says);
`session_rate`, the percent held of all sessions recorded by the day; `running`, engagements begun
and not ended.

Left out: nothing; engagements that are still to end are counted as `running`.

Gaming: entering only what was finished. Write an engagement down when it begins.

Beside: `session_rate` (a course can be completed unattended), return-on-investment, and what the
engagement's goals have come to.

Source: completion and retention rates as in programme evaluation (Kirkpatrick & Kirkpatrick 2006);
interval: Wilson (1927).
"""

from collections.abc import Iterable
from datetime import date as Day
from datetime import timedelta

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.proportions import Proportion, share_of
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import AllTime
from tracker.kpis.working import Term, tick
from tracker.records.engagements import Engagement
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import EngagementResult

ENDED = Noun("engagement past its end", "engagements past their end")
FOLLOW_UP = timedelta(days=90)


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "completed", ENDED.many),
        components={
            "continuation": _continuation(ended, engagements, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def _words(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def _has_ended(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is not None and outcome.date <= as_of)


def _completed_on(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def _continuation(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def _session_rate(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


KPI = Kpi(
    id="completion-retention",
    title="Completion and retention",
    unit="%",
    counts=ENDED,
    definition=explained(__doc__),
    compute=compute,
    minimum=3,
    length=AllTime(),
)
