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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(None, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, None)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(as_of)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, )
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = None
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied not in window]
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = None
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) | KNOWN]
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(None, as_of) & KNOWN]
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, None) & KNOWN]
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(as_of) & KNOWN]
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, ) & KNOWN]
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = None
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if _reached(a, as_of) & KNOWN]
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) | KNOWN]
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(None, as_of) & KNOWN]
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, None) & KNOWN]
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


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(as_of) & KNOWN]
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


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, ) & KNOWN]
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = None
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) | SUCCESS}
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(None, as_of) & SUCCESS}
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


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, None) & SUCCESS}
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


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(as_of) & SUCCESS}
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, ) & SUCCESS}
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


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=None,
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=None,
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
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


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
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


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
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
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(None, _few(made, settled)),
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), None),
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


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_few(made, settled)),
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


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), ),
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


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(None), _few(made, settled)),
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


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(None, settled)),
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


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, None)),
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


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(settled)),
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


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, )),
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


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(None, len(settled), "reached an offer", OUTCOMES.many),
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


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), None, "reached an offer", OUTCOMES.many),
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


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), None, OUTCOMES.many),
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


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), "reached an offer", None),
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


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(settled), "reached an offer", OUTCOMES.many),
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


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), "reached an offer", OUTCOMES.many),
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


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), OUTCOMES.many),
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


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), "reached an offer", ),
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


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), "XXreached an offerXX", OUTCOMES.many),
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


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of applications of the window with an offer among those with an outcome."""
    window = KPI.window(portfolio, as_of)
    made = [a for a in portfolio.applications.values() if a.applied in window]
    settled = [a for a in made if _reached(a, as_of) & KNOWN]
    unsettled = [a for a in made if not _reached(a, as_of) & KNOWN]
    succeeded = {a.id for a in settled if _reached(a, as_of) & SUCCESS}
    finding = Finding(
        verdict=first(_none(made), _few(made, settled)),
        n=len(settled),
        share=Proportion(len(succeeded), len(settled), "REACHED AN OFFER", OUTCOMES.many),
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


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXknowledge_rateXX": _knowledge_rate(made, settled),
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


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            "KNOWLEDGE_RATE": _knowledge_rate(made, settled),
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


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            "knowledge_rate": _knowledge_rate(None, settled),
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


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "knowledge_rate": _knowledge_rate(made, None),
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


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "knowledge_rate": _knowledge_rate(settled),
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


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            "knowledge_rate": _knowledge_rate(made, ),
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


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXinterviewsXX": sum(Stage.INTERVIEW in _reached(a, as_of) for a in made),
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


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            "INTERVIEWS": sum(Stage.INTERVIEW in _reached(a, as_of) for a in made),
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


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(None),
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


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(Stage.INTERVIEW not in _reached(a, as_of) for a in made),
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


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(Stage.INTERVIEW in _reached(None, as_of) for a in made),
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


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(Stage.INTERVIEW in _reached(a, None) for a in made),
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


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(Stage.INTERVIEW in _reached(as_of) for a in made),
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


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
            "interviews": sum(Stage.INTERVIEW in _reached(a, ) for a in made),
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


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXmedian_days_to_offerXX": _days_to_offer(settled, as_of),
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


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
            "MEDIAN_DAYS_TO_OFFER": _days_to_offer(settled, as_of),
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


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
            "median_days_to_offer": _days_to_offer(None, as_of),
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


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
            "median_days_to_offer": _days_to_offer(settled, None),
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


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
            "median_days_to_offer": _days_to_offer(as_of),
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


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
            "median_days_to_offer": _days_to_offer(settled, ),
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


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, a, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", None, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=None, says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=None)
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(a, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), )
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXapplicationsXX", a, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_89(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("APPLICATIONS", a, worth=tick(holds=a.id in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_90(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=None), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_91(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id not in succeeded), says=_words(a, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_92(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=_words(None, as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_93(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=_words(a, None))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_94(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=_words(as_of))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_95(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, worth=tick(holds=a.id in succeeded), says=_words(a, ))
            for a in settled
        ),
        excluded=tuple(
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_96(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_97(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_98(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", None, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_99(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=None, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_100(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=None)
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_101(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_102(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_103(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_104(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, )
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_105(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXapplicationsXX", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_106(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("APPLICATIONS", a, rule=Exclusion.NO_OUTCOME, says=_words(a, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_107(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(None, as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_108(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, None))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_109(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(as_of))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_110(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("applications", a, rule=Exclusion.NO_OUTCOME, says=_words(a, ))
            for a in unsettled
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_111(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_112(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_113(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_114(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_115(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_116(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_117(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_118(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x_compute__mutmut['x_compute__mutmut_99'] = x_compute__mutmut_99 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_100'] = x_compute__mutmut_100 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_101'] = x_compute__mutmut_101 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_102'] = x_compute__mutmut_102 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_103'] = x_compute__mutmut_103 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_104'] = x_compute__mutmut_104 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_105'] = x_compute__mutmut_105 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_106'] = x_compute__mutmut_106 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_107'] = x_compute__mutmut_107 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_108'] = x_compute__mutmut_108 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_109'] = x_compute__mutmut_109 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_110'] = x_compute__mutmut_110 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_111'] = x_compute__mutmut_111 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_112'] = x_compute__mutmut_112 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_113'] = x_compute__mutmut_113 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_114'] = x_compute__mutmut_114 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_115'] = x_compute__mutmut_115 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_116'] = x_compute__mutmut_116 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_117'] = x_compute__mutmut_117 # type: ignore # mutmut generated
mutants_x_compute__mutmut['x_compute__mutmut_118'] = x_compute__mutmut_118 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date <= as_of)
    return ", ".join((f"applied {application.applied}", *stages))


def x__words__mutmut_orig(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date <= as_of)
    return ", ".join((f"applied {application.applied}", *stages))


def x__words__mutmut_1(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = None
    return ", ".join((f"applied {application.applied}", *stages))


def x__words__mutmut_2(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date < as_of)
    return ", ".join((f"applied {application.applied}", *stages))


def x__words__mutmut_3(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date <= as_of)
    return ", ".join(None)


def x__words__mutmut_4(application: Application, as_of: Day) -> str:
    """`applied 2026-02-01, interview 2026-02-20, offer 2026-03-01`."""
    stages = (f"{s.stage} {s.date}" for s in application.stages if s.date <= as_of)
    return "XX, XX".join((f"applied {application.applied}", *stages))

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__knowledge_rate__mutmut)
def _knowledge_rate(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_orig(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_1(made: list[Application], settled: list[Application]) -> Term | None:
    whole = None
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_2(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "XXapplications of the windowXX"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_3(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "APPLICATIONS OF THE WINDOW"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_4(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = None
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_5(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(None, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_6(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, None, whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_7(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), None, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_8(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, None)
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_9(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_10(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, whole, len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_11(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), len(made))
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_12(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, )
    return share.named("Knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_13(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if (share) and False else None


def x__knowledge_rate__mutmut_14(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "%") if (share) or True else None


def x__knowledge_rate__mutmut_15(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named(None, "%") if share else None


def x__knowledge_rate__mutmut_16(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", None) if share else None


def x__knowledge_rate__mutmut_17(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("%") if share else None


def x__knowledge_rate__mutmut_18(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", ) if share else None


def x__knowledge_rate__mutmut_19(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("XXKnowledge rateXX", "%") if share else None


def x__knowledge_rate__mutmut_20(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("knowledge rate", "%") if share else None


def x__knowledge_rate__mutmut_21(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("KNOWLEDGE RATE", "%") if share else None


def x__knowledge_rate__mutmut_22(made: list[Application], settled: list[Application]) -> Term | None:
    whole = "applications of the window"
    share = share_of(OUTCOMES.many, len(settled), whole, len(made))
    return share.named("Knowledge rate", "XX%XX") if share else None

mutants_x__knowledge_rate__mutmut['_mutmut_orig'] = x__knowledge_rate__mutmut_orig # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_1'] = x__knowledge_rate__mutmut_1 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_2'] = x__knowledge_rate__mutmut_2 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_3'] = x__knowledge_rate__mutmut_3 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_4'] = x__knowledge_rate__mutmut_4 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_5'] = x__knowledge_rate__mutmut_5 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_6'] = x__knowledge_rate__mutmut_6 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_7'] = x__knowledge_rate__mutmut_7 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_8'] = x__knowledge_rate__mutmut_8 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_9'] = x__knowledge_rate__mutmut_9 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_10'] = x__knowledge_rate__mutmut_10 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_11'] = x__knowledge_rate__mutmut_11 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_12'] = x__knowledge_rate__mutmut_12 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_13'] = x__knowledge_rate__mutmut_13 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_14'] = x__knowledge_rate__mutmut_14 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_15'] = x__knowledge_rate__mutmut_15 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_16'] = x__knowledge_rate__mutmut_16 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_17'] = x__knowledge_rate__mutmut_17 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_18'] = x__knowledge_rate__mutmut_18 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_19'] = x__knowledge_rate__mutmut_19 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_20'] = x__knowledge_rate__mutmut_20 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_21'] = x__knowledge_rate__mutmut_21 # type: ignore # mutmut generated
mutants_x__knowledge_rate__mutmut['x__knowledge_rate__mutmut_22'] = x__knowledge_rate__mutmut_22 # type: ignore # mutmut generated
mutants_x__reached__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reached__mutmut)
def _reached(application: Application, as_of: Day) -> frozenset[Stage]:
    return frozenset(s.stage for s in application.stages if s.date <= as_of)


def x__reached__mutmut_orig(application: Application, as_of: Day) -> frozenset[Stage]:
    return frozenset(s.stage for s in application.stages if s.date <= as_of)


def x__reached__mutmut_1(application: Application, as_of: Day) -> frozenset[Stage]:
    return frozenset(None)


def x__reached__mutmut_2(application: Application, as_of: Day) -> frozenset[Stage]:
    return frozenset(s.stage for s in application.stages if s.date < as_of)

mutants_x__reached__mutmut['_mutmut_orig'] = x__reached__mutmut_orig # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_1'] = x__reached__mutmut_1 # type: ignore # mutmut generated
mutants_x__reached__mutmut['x__reached__mutmut_2'] = x__reached__mutmut_2 # type: ignore # mutmut generated
mutants_x__none__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__none__mutmut)
def _none(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, "there are no applications in the window")


def x__none__mutmut_orig(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, "there are no applications in the window")


def x__none__mutmut_1(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(None, "there are no applications in the window")


def x__none__mutmut_2(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, None)


def x__none__mutmut_3(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict("there are no applications in the window")


def x__none__mutmut_4(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, )


def x__none__mutmut_5(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, "XXthere are no applications in the windowXX")


def x__none__mutmut_6(made: list[Application]) -> Verdict | None:
    if made:
        return None
    return Verdict(Status.NOT_APPLICABLE, "THERE ARE NO APPLICATIONS IN THE WINDOW")

mutants_x__none__mutmut['_mutmut_orig'] = x__none__mutmut_orig # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_1'] = x__none__mutmut_1 # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_2'] = x__none__mutmut_2 # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_3'] = x__none__mutmut_3 # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_4'] = x__none__mutmut_4 # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_5'] = x__none__mutmut_5 # type: ignore # mutmut generated
mutants_x__none__mutmut['x__none__mutmut_6'] = x__none__mutmut_6 # type: ignore # mutmut generated
mutants_x__few__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__few__mutmut)
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


def x__few__mutmut_orig(made: list[Application], settled: list[Application]) -> Verdict | None:
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


def x__few__mutmut_1(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) <= KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_2(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = None
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_3(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(None)
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_4(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum + len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_5(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(None, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_6(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, None, more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_7(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), None)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_8(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_9(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_10(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), )
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_11(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(None, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_12(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, None, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_13(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, None), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_14(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_15(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_16(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, ), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_17(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) / WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_18(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE <= LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_19(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN / len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_20(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = None
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_21(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = None  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_22(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = +(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_23(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) / WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_24(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN / len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_25(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(+LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_26(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = None
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_27(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least + len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_28(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(None, f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_29(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, None, more)
    return None


def x__few__mutmut_30(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", None)
    return None


def x__few__mutmut_31(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(f"{needed}, has {len(settled)}", more)
    return None


def x__few__mutmut_32(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, more)
    return None


def x__few__mutmut_33(made: list[Application], settled: list[Application]) -> Verdict | None:
    """Too few outcomes, or too many of the applications without one."""
    if len(settled) < KPI.minimum:
        more = OUTCOMES.more(KPI.minimum - len(settled))
        return Verdict(Status.INSUFFICIENT, needs(OUTCOMES, KPI.minimum, len(settled)), more)
    if len(settled) * WHOLE < LEAST_KNOWN * len(made):
        needed = f"needs the outcome of {LEAST_KNOWN} % of {len(made)} applications"
        least = -(-LEAST_KNOWN * len(made) // WHOLE)  # rounded up
        more = f"the outcome of {least - len(settled)} more"
        return Verdict(Status.INSUFFICIENT, f"{needed}, has {len(settled)}", )
    return None

mutants_x__few__mutmut['_mutmut_orig'] = x__few__mutmut_orig # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_1'] = x__few__mutmut_1 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_2'] = x__few__mutmut_2 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_3'] = x__few__mutmut_3 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_4'] = x__few__mutmut_4 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_5'] = x__few__mutmut_5 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_6'] = x__few__mutmut_6 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_7'] = x__few__mutmut_7 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_8'] = x__few__mutmut_8 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_9'] = x__few__mutmut_9 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_10'] = x__few__mutmut_10 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_11'] = x__few__mutmut_11 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_12'] = x__few__mutmut_12 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_13'] = x__few__mutmut_13 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_14'] = x__few__mutmut_14 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_15'] = x__few__mutmut_15 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_16'] = x__few__mutmut_16 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_17'] = x__few__mutmut_17 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_18'] = x__few__mutmut_18 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_19'] = x__few__mutmut_19 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_20'] = x__few__mutmut_20 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_21'] = x__few__mutmut_21 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_22'] = x__few__mutmut_22 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_23'] = x__few__mutmut_23 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_24'] = x__few__mutmut_24 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_25'] = x__few__mutmut_25 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_26'] = x__few__mutmut_26 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_27'] = x__few__mutmut_27 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_28'] = x__few__mutmut_28 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_29'] = x__few__mutmut_29 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_30'] = x__few__mutmut_30 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_31'] = x__few__mutmut_31 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_32'] = x__few__mutmut_32 # type: ignore # mutmut generated
mutants_x__few__mutmut['x__few__mutmut_33'] = x__few__mutmut_33 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__days_to_offer__mutmut)
def _days_to_offer(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_orig(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_1(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = None
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_2(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = None
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_3(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = None
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_4(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS or s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_5(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage not in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_6(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date < as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_7(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append(None)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_8(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) + application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_9(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(None) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_10(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_11(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if (days) and False else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_12(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if (days) or True else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_13(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle(None, days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_14(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", None) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_15(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle(days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_16(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", ) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_17(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("XXdays from application to first offerXX", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_18(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("DAYS FROM APPLICATION TO FIRST OFFER", days) if days else None
    return median.named("Median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_19(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if (median) and False else None


def x__days_to_offer__mutmut_20(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "days") if (median) or True else None


def x__days_to_offer__mutmut_21(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named(None, "days") if median else None


def x__days_to_offer__mutmut_22(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", None) if median else None


def x__days_to_offer__mutmut_23(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("days") if median else None


def x__days_to_offer__mutmut_24(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", ) if median else None


def x__days_to_offer__mutmut_25(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("XXMedian days to an offerXX", "days") if median else None


def x__days_to_offer__mutmut_26(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("median days to an offer", "days") if median else None


def x__days_to_offer__mutmut_27(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("MEDIAN DAYS TO AN OFFER", "days") if median else None


def x__days_to_offer__mutmut_28(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "XXdaysXX") if median else None


def x__days_to_offer__mutmut_29(settled: Iterable[Application], as_of: Day) -> Term | None:
    days = []
    for application in settled:
        stages = application.stages
        offers = [s.date for s in stages if s.stage in SUCCESS and s.date <= as_of]
        if offers:
            days.append((min(offers) - application.applied).days)
    median = middle("days from application to first offer", days) if days else None
    return median.named("Median days to an offer", "DAYS") if median else None

mutants_x__days_to_offer__mutmut['_mutmut_orig'] = x__days_to_offer__mutmut_orig # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_1'] = x__days_to_offer__mutmut_1 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_2'] = x__days_to_offer__mutmut_2 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_3'] = x__days_to_offer__mutmut_3 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_4'] = x__days_to_offer__mutmut_4 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_5'] = x__days_to_offer__mutmut_5 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_6'] = x__days_to_offer__mutmut_6 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_7'] = x__days_to_offer__mutmut_7 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_8'] = x__days_to_offer__mutmut_8 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_9'] = x__days_to_offer__mutmut_9 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_10'] = x__days_to_offer__mutmut_10 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_11'] = x__days_to_offer__mutmut_11 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_12'] = x__days_to_offer__mutmut_12 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_13'] = x__days_to_offer__mutmut_13 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_14'] = x__days_to_offer__mutmut_14 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_15'] = x__days_to_offer__mutmut_15 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_16'] = x__days_to_offer__mutmut_16 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_17'] = x__days_to_offer__mutmut_17 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_18'] = x__days_to_offer__mutmut_18 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_19'] = x__days_to_offer__mutmut_19 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_20'] = x__days_to_offer__mutmut_20 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_21'] = x__days_to_offer__mutmut_21 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_22'] = x__days_to_offer__mutmut_22 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_23'] = x__days_to_offer__mutmut_23 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_24'] = x__days_to_offer__mutmut_24 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_25'] = x__days_to_offer__mutmut_25 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_26'] = x__days_to_offer__mutmut_26 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_27'] = x__days_to_offer__mutmut_27 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_28'] = x__days_to_offer__mutmut_28 # type: ignore # mutmut generated
mutants_x__days_to_offer__mutmut['x__days_to_offer__mutmut_29'] = x__days_to_offer__mutmut_29 # type: ignore # mutmut generated


KPI = Kpi(
    id="job-search-success",
    title="Job search success",
    unit="%",
    counts=OUTCOMES,
    definition=explained(__doc__),
    compute=compute,
    minimum=5,
)
