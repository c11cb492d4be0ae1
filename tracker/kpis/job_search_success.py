"""How many applications with a known outcome led to an offer.

Formula: applications that ever reached `offer` or `accepted` / applications with a known outcome
x 100. Known is whatever ever reached offer, accepted, rejected or withdrawn.

Unit: %, with the counts beside it and the Wilson 95 % interval.

Window: applications made in the last 12 months, or in as many as the owner sets, by their stages up
to the day. A promotion case put up is an application.

Needs: 5 known outcomes, and the outcome of 65 % of all applications: what nobody has answered yet
could be anything. Without applications the question does not arise.

Components: `interval`; `knowledge_rate`, the percent of applications with a known outcome;
`interviews`, applications that reached one; `median_days_to_offer`, from the application to the
first offer or acceptance.

Left out: applications whose outcome is not known (`no-outcome`).

Gaming: applying only where one is expected, or not entering what went unanswered (which
`knowledge_rate` would show).

Beside: `interviews` (no interviews and no offers are different troubles), and what was learnt.

Source: Saks (2005) on job search success as interviews, offers and acceptance; 65 % as the least
knowledge rate: NACE first-destination survey standards; interval: Wilson (1927).
"""

from collections.abc import Iterable
from datetime import date as Day

from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.proportions import Proportion, share_of
from tracker.kpis.result import Result, Status
from tracker.kpis.verdict import Noun, Verdict, first, needs
from tracker.kpis.working import Term, middle, tick
from tracker.records.applications import Application
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Stage

OUTCOMES = Noun("application with a known outcome", "applications with a known outcome")
SUCCESS = frozenset({Stage.OFFER, Stage.ACCEPTED})
KNOWN = SUCCESS | {Stage.REJECTED, Stage.WITHDRAWN}
LEAST_KNOWN, WHOLE = 65, 100  # percent


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), "reached an offer", OUTCOMES.many),
        components={
            "knowledge_rate": _knowledge_rate(made, settled),
            "interviews": sum(Stage.INTERVIEW in _reached(a, as_of) for a in made),
            "median_days_to_offer": _days_to_offer(settled, as_of),
        },
        counted=tuple(
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def _words(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date <= as_of)
    return ", ".join((f"applied {application.applied}", *stages))


def _knowledge_rate(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def _reached(application: Application, as_of: Day) -> frozenset[Stage]:
    return frozenset(s.stage for s in application.stages if s.date <= as_of)


def _none(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, "there are no applications in the window")


def _few(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def _days_to_offer(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


KPI = Kpi(
    id="job-search-success",
    title="Job search success",
    unit="%",
    counts=OUTCOMES,
    definition=explained(__doc__),
    compute=compute,
    minimum=5,
)
