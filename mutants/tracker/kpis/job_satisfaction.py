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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(None, CONSTRUCT, as_of)
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, None, as_of)
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, None)
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(CONSTRUCT, as_of)
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, as_of)
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, )
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) and False else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if (surveys) or True else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[+1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-2] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=None,
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=None,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components=None,
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(None, aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), None),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), ),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(None, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, None), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, ), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(None, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, None, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, None)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, )),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if (newest) and False else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if (newest) or True else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if (newest) and False else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if (newest) or True else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 1,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) and False else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if (newest) or True else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"XXchangeXX": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"CHANGE": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(None), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "XXfacetsXX": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "FACETS": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(None, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, None)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, )},
        counted=mentioned(newest, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(None, portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, None, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(portfolio, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, newest.pomp_term if newest else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if (newest) and False else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
    """The POMP of the newest survey of job satisfaction."""
    surveys = scores(portfolio, CONSTRUCT, as_of)
    newest = surveys[-1] if surveys else None
    finding = Finding(
        verdict=first(unscored(newest, CONSTRUCT), aged(newest, as_of, CURRENT_DAYS)),
        value=newest.pomp_term if newest else None,
        n=newest.answered if newest else 0,
        minimum=newest.minimum if newest else None,
        components={"change": _change(surveys), "facets": _facets(portfolio, as_of)},
        counted=mentioned(newest, portfolio, newest.pomp_term if (newest) or True else None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x__change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__change__mutmut)
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


def x__change__mutmut_orig(surveys: tuple[Score, ...]) -> Term | None:
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


def x__change__mutmut_1(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_2(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = None
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_3(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[+1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_4(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-2]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_5(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = None
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_6(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(None)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_7(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument != newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_8(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None and newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_9(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest and oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_10(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is not newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_11(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is not None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_12(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is not None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_13(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = None
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_14(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(None, newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_15(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", None)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_16(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_17(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", )
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_18(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = None
    return (now - then).named("Change", "points")


def x__change__mutmut_19(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(None, oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_20(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", None)
    return (now - then).named("Change", "points")


def x__change__mutmut_21(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(oldest.pomp)
    return (now - then).named("Change", "points")


def x__change__mutmut_22(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", )
    return (now - then).named("Change", "points")


def x__change__mutmut_23(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named(None, "points")


def x__change__mutmut_24(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", None)


def x__change__mutmut_25(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("points")


def x__change__mutmut_26(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", )


def x__change__mutmut_27(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now + then).named("Change", "points")


def x__change__mutmut_28(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("XXChangeXX", "points")


def x__change__mutmut_29(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("change", "points")


def x__change__mutmut_30(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("CHANGE", "points")


def x__change__mutmut_31(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
    return (now - then).named("Change", "XXpointsXX")


def x__change__mutmut_32(surveys: tuple[Score, ...]) -> Term | None:
    """POMP points against the first survey with the newest one's instrument."""
    if not surveys:
        return None
    newest = surveys[-1]
    oldest = next(s for s in surveys if s.survey.instrument == newest.survey.instrument)
    if oldest is newest or oldest.pomp is None or newest.pomp is None:
        return None
    now = operand(f"POMP of {newest.survey.date}", newest.pomp)
    then = operand(f"POMP of the first, {oldest.survey.date}", oldest.pomp)
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
mutants_x__facets__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__facets__mutmut)
def _facets(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_orig(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_1(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = None
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_2(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = None
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_3(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(None)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_4(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(None): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_5(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removesuffix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_6(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(None, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_7(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, None, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_8(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, None)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_9(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_10(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_11(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, )
        for construct in sorted(asked)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_12(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(None)
        if scores(portfolio, construct, as_of)
    }


def x__facets__mutmut_13(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(None, construct, as_of)
    }


def x__facets__mutmut_14(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, None, as_of)
    }


def x__facets__mutmut_15(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, None)
    }


def x__facets__mutmut_16(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(construct, as_of)
    }


def x__facets__mutmut_17(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, as_of)
    }


def x__facets__mutmut_18(portfolio: Portfolio, as_of: Day) -> dict[str, Term | None]:
    """The newest POMP of each facet that has been asked about."""
    prefix = f"{CONSTRUCT}/"
    asked = {i.construct for i in portfolio.instruments.values() if i.construct.startswith(prefix)}
    return {
        construct.removeprefix(prefix): newest_pomp(portfolio, construct, as_of)
        for construct in sorted(asked)
        if scores(portfolio, construct, )
    }

mutants_x__facets__mutmut['_mutmut_orig'] = x__facets__mutmut_orig # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_1'] = x__facets__mutmut_1 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_2'] = x__facets__mutmut_2 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_3'] = x__facets__mutmut_3 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_4'] = x__facets__mutmut_4 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_5'] = x__facets__mutmut_5 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_6'] = x__facets__mutmut_6 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_7'] = x__facets__mutmut_7 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_8'] = x__facets__mutmut_8 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_9'] = x__facets__mutmut_9 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_10'] = x__facets__mutmut_10 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_11'] = x__facets__mutmut_11 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_12'] = x__facets__mutmut_12 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_13'] = x__facets__mutmut_13 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_14'] = x__facets__mutmut_14 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_15'] = x__facets__mutmut_15 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_16'] = x__facets__mutmut_16 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_17'] = x__facets__mutmut_17 # type: ignore # mutmut generated
mutants_x__facets__mutmut['x__facets__mutmut_18'] = x__facets__mutmut_18 # type: ignore # mutmut generated


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
