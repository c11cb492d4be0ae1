"""How content one is with one's work, as the newest survey has it.

Formula: POMP of the newest survey whose instrument measures `job-satisfaction`: (mean of its items
- min of the scale) / (max - min) x 100. Reversed items count max + min - answer, items not answered
the mean of those answered.

Unit: POMP, the percent of the maximum possible score: 0 is the lowest answer to everything, 100 the
highest. Instruments with different scales can be compared that way.

Window: all surveys up to the day; the newest counts. It is stale when more than 182 days old.

Needs: as many answered items as the instrument asks for (`min_answered`, else all). If the newest
survey has fewer, no older one is taken in its place.

Components: `change`, POMP points against the first survey with the same instrument (none when it is
the first); `facets`, the newest POMP of each facet, from instruments that measure
`job-satisfaction/<facet>`.

Left out: nothing; surveys of other constructs are other questions.

Gaming: answering on good days only, or with the reader in mind. One person's answer on one day has
no margin of error that could be stated.

Beside: the facets (a good mean can hide one that hurts), growth-wellbeing, and what the reviews
say.

Source: Cohen, Cohen, Aiken & West (1999) for POMP; Dolbier et al. (2005) for a single item of job
satisfaction.
"""

from datetime import date as Day

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.result import Result
from tracker.kpis.surveys import ANSWERS, Score, aged, mentioned, newest_pomp, scores, unscored
from tracker.kpis.verdict import first
from tracker.kpis.window import AllTime
from tracker.kpis.working import Term, operand
from tracker.records.portfolio import Portfolio

CONSTRUCT = "job-satisfaction"
CURRENT_DAYS = 182


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def _change(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def _facets(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


KPI = Kpi(
    id="job-satisfaction",
    title="Job satisfaction",
    unit="POMP",
    counts=ANSWERS,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
    length=AllTime(),
)
