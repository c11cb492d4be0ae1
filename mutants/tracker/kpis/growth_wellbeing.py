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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(None, CONSTRUCT, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, None, as_of)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, None)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(CONSTRUCT, as_of)
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, as_of)
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, )
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = None
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) and False else None
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) or True else None
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[+1] if surveys else None
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-2] if surveys else None
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = None
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(None)
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


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=None,
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=None,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components=None,
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(None, aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), None),
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), ),
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(None, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, None), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, ), aged(newest, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(None, as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, None, CURRENT_DAYS)),
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, None)),
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(as_of, CURRENT_DAYS)),
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


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, CURRENT_DAYS)),
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, )),
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


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if (newest) and False else None,
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


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if (newest) or True else None,
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


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if (newest) and False else 0,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if (newest) or True else 0,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 1,
        minimum=newest.minimum if newest else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) and False else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The score of the newest survey of wellbeing, and how it has changed."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    change = _change(surveys)
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) or True else None,
        components={
            "change": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXchangeXX": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
            "CHANGE": change,
            "meaningful": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXmeaningfulXX": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
            "MEANINGFUL": None if change is None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
            "meaningful": None if (change is None) and False else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            "meaningful": None if (change is None) or True else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            "meaningful": None if change is not None else abs(change.value) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            "meaningful": None if change is None else abs(None) >= MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
            "meaningful": None if change is None else abs(change.value) > MEANINGFUL,
            "self_confidence": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXself_confidenceXX": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            "SELF_CONFIDENCE": newest_pomp(portfolio, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(None, "self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, None, as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, "self-confidence", None),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp("self-confidence", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, "self-confidence", ),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, "XXself-confidenceXX", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            "self_confidence": newest_pomp(portfolio, "SELF-CONFIDENCE", as_of),
        },
        counted=mentioned(newest, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=mentioned(None, portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=mentioned(newest, None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=mentioned(portfolio),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=mentioned(newest, ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x__change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__change__mutmut)
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


def x__change__mutmut_orig(surveys: tuple[Score, ...]) -> Term | None:
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


def x__change__mutmut_1(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if surveys:
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


def x__change__mutmut_2(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = None
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_3(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[+1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_4(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-2]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_5(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = None
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_6(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date + APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_7(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = None
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_8(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument != newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_9(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = None
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_10(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date < since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_11(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None and newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_12(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older and older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_13(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_14(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[+1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_15(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-2].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_16(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is not None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_17(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is not None:
        return None
    now = operand(f"score of {newest.survey.date}", newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_18(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = None
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_19(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(None, newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_20(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", None)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_21(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(newest.value)
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_22(surveys: tuple[Score, ...]) -> Term | None:
    """Points against the newest survey with the same instrument at least 28 days older."""
    if not surveys:
        return None
    newest = surveys[-1]
    since = newest.survey.date - APART
    same = (s for s in surveys if s.survey.instrument == newest.survey.instrument)
    older = [s for s in same if s.survey.date <= since]
    if not older or older[-1].value is None or newest.value is None:
        return None
    now = operand(f"score of {newest.survey.date}", )
    then = operand(f"score of {older[-1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_23(surveys: tuple[Score, ...]) -> Term | None:
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
    then = None
    return (now - then).named("Change", "points")


def x__change__mutmut_24(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(None, older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_25(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[-1].survey.date}", None)
    return (now - then).named("Change", "points")


def x__change__mutmut_26(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_27(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[-1].survey.date}", )
    return (now - then).named("Change", "points")


def x__change__mutmut_28(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[+1].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_29(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[-2].survey.date}", older[-1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_30(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[-1].survey.date}", older[+1].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_31(surveys: tuple[Score, ...]) -> Term | None:
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
    then = operand(f"score of {older[-1].survey.date}", older[-2].value)
    return (now - then).named("Change", "points")


def x__change__mutmut_32(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named(None, "points")


def x__change__mutmut_33(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("Change", None)


def x__change__mutmut_34(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("points")


def x__change__mutmut_35(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("Change", )


def x__change__mutmut_36(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now + then).named("Change", "points")


def x__change__mutmut_37(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("XXChangeXX", "points")


def x__change__mutmut_38(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("change", "points")


def x__change__mutmut_39(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("CHANGE", "points")


def x__change__mutmut_40(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("Change", "XXpointsXX")


def x__change__mutmut_41(surveys: tuple[Score, ...]) -> Term | None:
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
    return (now - then).named("Change", "POINTS")

mutants_x__change__mutmut['_mutmut_orig'] = x__change__mutmut_orig # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_1'] = x__change__mutmut_1 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_2'] = x__change__mutmut_2 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_3'] = x__change__mutmut_3 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_4'] = x__change__mutmut_4 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_5'] = x__change__mutmut_5 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_6'] = x__change__mutmut_6 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_7'] = x__change__mutmut_7 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_8'] = x__change__mutmut_8 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_9'] = x__change__mutmut_9 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_10'] = x__change__mutmut_10 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_11'] = x__change__mutmut_11 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_12'] = x__change__mutmut_12 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_13'] = x__change__mutmut_13 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_14'] = x__change__mutmut_14 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_15'] = x__change__mutmut_15 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_16'] = x__change__mutmut_16 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_17'] = x__change__mutmut_17 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_18'] = x__change__mutmut_18 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_19'] = x__change__mutmut_19 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_20'] = x__change__mutmut_20 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_21'] = x__change__mutmut_21 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_22'] = x__change__mutmut_22 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_23'] = x__change__mutmut_23 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_24'] = x__change__mutmut_24 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_25'] = x__change__mutmut_25 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_26'] = x__change__mutmut_26 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_27'] = x__change__mutmut_27 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_28'] = x__change__mutmut_28 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_29'] = x__change__mutmut_29 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_30'] = x__change__mutmut_30 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_31'] = x__change__mutmut_31 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_32'] = x__change__mutmut_32 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_33'] = x__change__mutmut_33 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_34'] = x__change__mutmut_34 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_35'] = x__change__mutmut_35 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_36'] = x__change__mutmut_36 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_37'] = x__change__mutmut_37 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_38'] = x__change__mutmut_38 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_39'] = x__change__mutmut_39 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_40'] = x__change__mutmut_40 # type: ignore # mutmut generated
mutants_x__change__mutmut['x__change__mutmut_41'] = x__change__mutmut_41 # type: ignore # mutmut generated


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
