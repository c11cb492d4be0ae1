"""How well one is while growing, as the newest survey has it.

Formula: the score of the newest survey whose instrument measures `wellbeing`. For the WHO-5 that is
the sum of five answers, 0 to 5 each, times 4.

Unit: the instrument's own score; of the WHO-5, 0 (worst imaginable) to 100 (best imaginable).

Window: the newest survey up to the day; it is stale when more than 365 days old.

Needs: as many answered items as the instrument asks for (`min_answered`, else all). If the newest
survey has fewer, no older one is taken in its place.

Components: `change`, points against the newest survey with the same instrument that is at least 28
days older; `meaningful`, whether that is 10 points or more, the least that means anything on the
WHO-5; `self_confidence`, the newest POMP of an instrument that measures `self-confidence`.

Left out: nothing. Surveys are the owner's alone unless shared one by one.

Gaming: it is nobody's target. A goal on one's own wellbeing is answered, not reached; and a score
of 50 or less on the WHO-5 is a reason to talk to somebody, not to work harder.

Beside: career-resilience, the facets of job-satisfaction, and time-management.

Source: Topp et al. (2015), The WHO-5 Well-Being Index: a systematic review of the literature,
Psychotherapy and Psychosomatics 84.
"""

from datetime import date as Day
from datetime import timedelta

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.result import Result
from tracker.kpis.surveys import ANSWERS, Score, aged, mentioned, newest_pomp, scores, unscored
from tracker.kpis.verdict import first
from tracker.kpis.window import AllTime
from tracker.kpis.working import Term, operand
from tracker.records.portfolio import Portfolio

CONSTRUCT = "wellbeing"
CURRENT_DAYS = 365
APART = timedelta(days=28)
MEANINGFUL = 10


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def _change(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


KPI = Kpi(
    id="growth-wellbeing",
    title="Growth and wellbeing",
    unit="score",
    counts=ANSWERS,
    definition=explained(__doc__),
    compute=compute,
    least_change=MEANINGFUL,
    length=AllTime(),
)
