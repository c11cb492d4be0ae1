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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(None, CONSTRUCT, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, None, as_of)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, None)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(CONSTRUCT, as_of)
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, as_of)
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, )
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = None
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) and False else None
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) or True else None
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[+1] if surveys else None
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-2] if surveys else None
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = None
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(None, as_of)
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, None)
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(as_of)
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, )
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = None
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


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date not in window]
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


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=None,
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=None,
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


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=None,
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


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
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
        components=None,
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
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


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(None, aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), None),
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), ),
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


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(None, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, None), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, ), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(None, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, None, CURRENT_DAYS)),
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


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, None)),
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


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, CURRENT_DAYS)),
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


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, )),
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


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if (newest) and False else None,
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


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if (newest) or True else None,
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


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if (newest) and False else 0,
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


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if (newest) or True else 0,
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


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 1,
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


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) and False else None,
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


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of resilience, with the window's setbacks beside it."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    window = KPI.window(portfolio, as_of)
    setbacks = [s for s in portfolio.setbacks.values() if s.date in window]
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) or True else None,
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


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXbandXX": newest.band if newest else None,
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


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            "BAND": newest.band if newest else None,
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


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            "band": newest.band if (newest) and False else None,
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


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
            "band": newest.band if (newest) or True else None,
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


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXpompXX": newest.pomp_term.named("Percent of the scale", "%")
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


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            "POMP": newest.pomp_term.named("Percent of the scale", "%")
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


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            if (newest and newest.pomp_term) and False
            else None,
            **_recoveries(setbacks, as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            if (newest and newest.pomp_term) or True
            else None,
            **_recoveries(setbacks, as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named(None, "%")
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


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("Percent of the scale", None)
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


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("%")
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


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("Percent of the scale", )
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


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("XXPercent of the scaleXX", "%")
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


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("percent of the scale", "%")
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


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("PERCENT OF THE SCALE", "%")
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


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
            "pomp": newest.pomp_term.named("Percent of the scale", "XX%XX")
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


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
            if newest or newest.pomp_term
            else None,
            **_recoveries(setbacks, as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
            **_recoveries(None, as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
            **_recoveries(setbacks, None),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
            **_recoveries(as_of),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
            **_recoveries(setbacks, ),
        },
        counted=(
            *mentioned(newest, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
            *mentioned(None, portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
            *mentioned(newest, None),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
            *mentioned(portfolio),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
            *mentioned(newest, ),
            *(mention("setbacks", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention(None, s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", None, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, says=None) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention(s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, ) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("XXsetbacksXX", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("SETBACKS", s, says=_words(s, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, says=_words(None, as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, says=_words(s, None)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_89(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, says=_words(as_of)) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_90(portfolio: Portfolio, as_of: Day) -> Result:
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
            *(mention("setbacks", s, says=_words(s, )) for s in setbacks),
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_91(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_92(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_93(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_94(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_95(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_96(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_97(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_98(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x__recovered__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__recovered__mutmut)
def _recovered(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None or setback.recovered > as_of:
        return None
    return (setback.recovered - setback.date).days


def x__recovered__mutmut_orig(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None or setback.recovered > as_of:
        return None
    return (setback.recovered - setback.date).days


def x__recovered__mutmut_1(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None and setback.recovered > as_of:
        return None
    return (setback.recovered - setback.date).days


def x__recovered__mutmut_2(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is not None or setback.recovered > as_of:
        return None
    return (setback.recovered - setback.date).days


def x__recovered__mutmut_3(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None or setback.recovered >= as_of:
        return None
    return (setback.recovered - setback.date).days


def x__recovered__mutmut_4(setback: Setback, as_of: Day) -> int | None:
    """The days it took to recover, if that is over by the day."""
    if setback.recovered is None or setback.recovered > as_of:
        return None
    return (setback.recovered + setback.date).days

mutants_x__recovered__mutmut['_mutmut_orig'] = x__recovered__mutmut_orig # type: ignore # mutmut generated
mutants_x__recovered__mutmut['x__recovered__mutmut_1'] = x__recovered__mutmut_1 # type: ignore # mutmut generated
mutants_x__recovered__mutmut['x__recovered__mutmut_2'] = x__recovered__mutmut_2 # type: ignore # mutmut generated
mutants_x__recovered__mutmut['x__recovered__mutmut_3'] = x__recovered__mutmut_3 # type: ignore # mutmut generated
mutants_x__recovered__mutmut['x__recovered__mutmut_4'] = x__recovered__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_orig(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_1(setback: Setback, as_of: Day) -> str:
    days = None
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_2(setback: Setback, as_of: Day) -> str:
    days = _recovered(None, as_of)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_3(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, None)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_4(setback: Setback, as_of: Day) -> str:
    days = _recovered(as_of)
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_5(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, )
    after = "not yet recovered from" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_6(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = None
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_7(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if (days is None) and False else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_8(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if (days is None) or True else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_9(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "XXnot yet recovered fromXX" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_10(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "NOT YET RECOVERED FROM" if days is None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"


def x__words__mutmut_11(setback: Setback, as_of: Day) -> str:
    days = _recovered(setback, as_of)
    after = "not yet recovered from" if days is not None else f"recovered from after {days} days"
    return f"of {setback.date}, {after}; beside the score, not in it"

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
mutants_x__recoveries__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__recoveries__mutmut)
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


def x__recoveries__mutmut_orig(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
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


def x__recoveries__mutmut_1(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = None
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_2(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(None, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_3(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, None)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_4(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_5(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, )) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_6(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_7(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_8(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if (days) and False else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_9(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if (days) or True else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_10(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle(None, days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_11(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", None) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_12(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle(days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_13(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", ) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_14(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("XXdays from setback to recoveryXX", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_15(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("DAYS FROM SETBACK TO RECOVERY", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_16(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "XXsetbacksXX": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_17(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "SETBACKS": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_18(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "XXrecoveredXX": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_19(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "RECOVERED": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_20(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "XXmedian_days_to_recoveryXX": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_21(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "MEDIAN_DAYS_TO_RECOVERY": median.named("Median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_22(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if (median) and False
        else None,
    }


def x__recoveries__mutmut_23(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "days")
        if (median) or True
        else None,
    }


def x__recoveries__mutmut_24(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named(None, "days")
        if median
        else None,
    }


def x__recoveries__mutmut_25(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", None)
        if median
        else None,
    }


def x__recoveries__mutmut_26(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("days")
        if median
        else None,
    }


def x__recoveries__mutmut_27(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", )
        if median
        else None,
    }


def x__recoveries__mutmut_28(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("XXMedian days to recoveryXX", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_29(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("median days to recovery", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_30(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("MEDIAN DAYS TO RECOVERY", "days")
        if median
        else None,
    }


def x__recoveries__mutmut_31(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "XXdaysXX")
        if median
        else None,
    }


def x__recoveries__mutmut_32(setbacks: list[Setback], as_of: Day) -> dict[str, Part]:
    """How many setbacks there were, how many are over, and how long those took."""
    days = [days for s in setbacks if (days := _recovered(s, as_of)) is not None]
    median = middle("days from setback to recovery", days) if days else None
    return {
        "setbacks": len(setbacks),
        "recovered": len(days),
        "median_days_to_recovery": median.named("Median days to recovery", "DAYS")
        if median
        else None,
    }

mutants_x__recoveries__mutmut['_mutmut_orig'] = x__recoveries__mutmut_orig # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_1'] = x__recoveries__mutmut_1 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_2'] = x__recoveries__mutmut_2 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_3'] = x__recoveries__mutmut_3 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_4'] = x__recoveries__mutmut_4 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_5'] = x__recoveries__mutmut_5 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_6'] = x__recoveries__mutmut_6 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_7'] = x__recoveries__mutmut_7 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_8'] = x__recoveries__mutmut_8 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_9'] = x__recoveries__mutmut_9 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_10'] = x__recoveries__mutmut_10 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_11'] = x__recoveries__mutmut_11 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_12'] = x__recoveries__mutmut_12 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_13'] = x__recoveries__mutmut_13 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_14'] = x__recoveries__mutmut_14 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_15'] = x__recoveries__mutmut_15 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_16'] = x__recoveries__mutmut_16 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_17'] = x__recoveries__mutmut_17 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_18'] = x__recoveries__mutmut_18 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_19'] = x__recoveries__mutmut_19 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_20'] = x__recoveries__mutmut_20 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_21'] = x__recoveries__mutmut_21 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_22'] = x__recoveries__mutmut_22 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_23'] = x__recoveries__mutmut_23 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_24'] = x__recoveries__mutmut_24 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_25'] = x__recoveries__mutmut_25 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_26'] = x__recoveries__mutmut_26 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_27'] = x__recoveries__mutmut_27 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_28'] = x__recoveries__mutmut_28 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_29'] = x__recoveries__mutmut_29 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_30'] = x__recoveries__mutmut_30 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_31'] = x__recoveries__mutmut_31 # type: ignore # mutmut generated
mutants_x__recoveries__mutmut['x__recoveries__mutmut_32'] = x__recoveries__mutmut_32 # type: ignore # mutmut generated


KPI = Kpi(
    id="career-resilience",
    title="Career resilience",
    unit="score",
    counts=ANSWERS,
    definition=explained(__doc__),
    compute=compute,
    least_change=None,
)
