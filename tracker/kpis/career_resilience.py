"""How well one bounces back, as the newest survey has it, and how long setbacks took.

Formula: the score of the newest survey whose instrument measures `resilience`. For the Brief
Resilience Scale that is the mean of six items, 1 to 5, of which 2, 4 and 6 are reversed (5 + 1 -
answer); below 3.00 is low, 3.00 to 4.30 normal, above that high.

Unit: the instrument's own score. Its POMP stands among the components.

Window: the newest survey up to the day, stale when more than 365 days old; setbacks of the last 12
months, or of as many as the owner sets.

Needs: as many answered items as the instrument asks for (`min_answered`, else all). Setbacks alone
give no score.

Components: `band`, the name the instrument gives to such a score; `pomp`, the percent of the
maximum possible; `setbacks` in the window, how many of them were `recovered` from by the day, and
`median_days_to_recovery`.

Left out: nothing. Setbacks are counted beside the score, never mixed into it.

Gaming: recording no setbacks, or setbacks that were none. A year without any says little about
resilience.

Beside: growth-wellbeing, and what was learnt (`lesson`) from each setback.

Source: Smith et al. (2008), The Brief Resilience Scale, International Journal of Behavioral
Medicine 15; bands from Smith et al. (2013).
"""

from datetime import date as Day

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, Part, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.mentions import mention
from tracker.kpis.result import Result
from tracker.kpis.surveys import ANSWERS, aged, mentioned, scores, unscored
from tracker.kpis.verdict import first
from tracker.kpis.working import middle
from tracker.records.portfolio import Portfolio
from tracker.records.setbacks import Setback

CONSTRUCT = "resilience"
CURRENT_DAYS = 365


def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={
            "band": newest.band if newest else None,
            "pomp": newest.pomp_term.named("Percent of the scale", "%")
            if newest and newest.pomp_term
            else None,
            **_recoveries(setbacks, as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def _recovered(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None or setback.recovered > as_of:
        return None
    return (setback.recovered - setback.date).days


def _words(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def _recoveries(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


KPI = Kpi(
    id="career-resilience",
    title="Career resilience",
    unit="score",
    counts=ANSWERS,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
)
