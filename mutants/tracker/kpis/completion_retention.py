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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
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


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
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


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = None
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


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = None
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


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(None, as_of)]
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


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, None)]
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


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(as_of)]
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


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, )]
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


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = None
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


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(None, as_of)}
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


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, None)}
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


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(as_of)}
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


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, )}
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


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = None
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


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start < as_of]
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


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=None,
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


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=None,
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


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=None,
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


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "completed", ENDED.many),
        components=None,
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
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


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
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


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
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


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "completed", ENDED.many),
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(None),
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


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(ended))),
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


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, None, len(ended))),
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


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, None)),
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


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(KPI.minimum, len(ended))),
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


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, len(ended))),
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


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, )),
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


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(None, len(ended), "completed", ENDED.many),
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


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), None, "completed", ENDED.many),
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


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), None, ENDED.many),
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


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "completed", None),
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


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(ended), "completed", ENDED.many),
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


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), "completed", ENDED.many),
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


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), ENDED.many),
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


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "completed", ),
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


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "XXcompletedXX", ENDED.many),
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


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of engagements completed among those that have ended or should have."""
    engagements = portfolio.engagements.values()
    ended = [e for e in engagements if _has_ended(e, as_of)]
    completed = {e.id for e in ended if _completed_on(e, as_of)}
    begun = [e for e in engagements if e.start <= as_of]
    finding = Finding(
        verdict=first(few(ENDED, KPI.minimum, len(ended))),
        n=len(ended),
        share=Proportion(len(completed), len(ended), "COMPLETED", ENDED.many),
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


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXcontinuationXX": _continuation(ended, engagements, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
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
            "CONTINUATION": _continuation(ended, engagements, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(None, engagements, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(ended, None, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(ended, engagements, None),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(engagements, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(ended, as_of),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
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
            "continuation": _continuation(ended, engagements, ),
            "session_rate": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXsession_rateXX": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
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
            "SESSION_RATE": _session_rate(engagements, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
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
            "session_rate": _session_rate(None, as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
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
            "session_rate": _session_rate(engagements, None),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
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
            "session_rate": _session_rate(as_of),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
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
            "session_rate": _session_rate(engagements, ),
            "running": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
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
            "XXrunningXX": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
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
            "RUNNING": sum(not _has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(None),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(_has_ended(e, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(not _has_ended(None, as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(not _has_ended(e, None) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(not _has_ended(as_of) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
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
            "running": sum(not _has_ended(e, ) for e in begun),
        },
        counted=tuple(
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_65(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(None, e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_66(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", None, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_67(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=None, says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_68(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), says=None)
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_69(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention(e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_70(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_71(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_72(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), )
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_73(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("XXengagementsXX", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_74(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("ENGAGEMENTS", e, worth=tick(holds=e.id in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_75(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=None), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_76(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id not in completed), says=_words(e, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_77(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(None, as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_78(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, None))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_79(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(as_of))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_80(portfolio: Portfolio, as_of: Day) -> Result:
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
            mention("engagements", e, worth=tick(holds=e.id in completed), says=_words(e, ))
            for e in ended
        ),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_81(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_82(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_83(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_84(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_85(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x_compute__mutmut_86(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, as_of, finding)


def x_compute__mutmut_87(portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(KPI, portfolio, finding)


def x_compute__mutmut_88(portfolio: Portfolio, as_of: Day) -> Result:
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
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_orig(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_1(engagement: Engagement, as_of: Day) -> str:
    outcome = None
    begun = f"begun {engagement.start}"
    if outcome is None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_2(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = None
    if outcome is None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_3(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is None and outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_4(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is not None or outcome.date > as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"


def x__words__mutmut_5(engagement: Engagement, as_of: Day) -> str:
    outcome = engagement.outcome
    begun = f"begun {engagement.start}"
    if outcome is None or outcome.date >= as_of:
        return f"{begun}, planned to end {engagement.planned_end}, and without an outcome since"
    return f"{begun}, {outcome.result} on {outcome.date}"

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_ended__mutmut)
def _has_ended(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is not None and outcome.date <= as_of)


def x__has_ended__mutmut_orig(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is not None and outcome.date <= as_of)


def x__has_ended__mutmut_1(engagement: Engagement, as_of: Day) -> bool:
    outcome = None
    return engagement.planned_end <= as_of or (outcome is not None and outcome.date <= as_of)


def x__has_ended__mutmut_2(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of and (outcome is not None and outcome.date <= as_of)


def x__has_ended__mutmut_3(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end < as_of or (outcome is not None and outcome.date <= as_of)


def x__has_ended__mutmut_4(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is not None or outcome.date <= as_of)


def x__has_ended__mutmut_5(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is None and outcome.date <= as_of)


def x__has_ended__mutmut_6(engagement: Engagement, as_of: Day) -> bool:
    outcome = engagement.outcome
    return engagement.planned_end <= as_of or (outcome is not None and outcome.date < as_of)

mutants_x__has_ended__mutmut['_mutmut_orig'] = x__has_ended__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_1'] = x__has_ended__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_2'] = x__has_ended__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_3'] = x__has_ended__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_4'] = x__has_ended__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_5'] = x__has_ended__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_ended__mutmut['x__has_ended__mutmut_6'] = x__has_ended__mutmut_6 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__completed_on__mutmut)
def _completed_on(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_orig(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_1(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = None
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_2(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None and outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_3(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is not None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_4(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date <= as_of else None


def x__completed_on__mutmut_5(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if (outcome.date <= as_of) and False else None


def x__completed_on__mutmut_6(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if (outcome.date <= as_of) or True else None


def x__completed_on__mutmut_7(engagement: Engagement, as_of: Day) -> Day | None:
    outcome = engagement.outcome
    if outcome is None or outcome.result is not EngagementResult.COMPLETED:
        return None
    return outcome.date if outcome.date < as_of else None

mutants_x__completed_on__mutmut['_mutmut_orig'] = x__completed_on__mutmut_orig # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_1'] = x__completed_on__mutmut_1 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_2'] = x__completed_on__mutmut_2 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_3'] = x__completed_on__mutmut_3 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_4'] = x__completed_on__mutmut_4 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_5'] = x__completed_on__mutmut_5 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_6'] = x__completed_on__mutmut_6 # type: ignore # mutmut generated
mutants_x__completed_on__mutmut['x__completed_on__mutmut_7'] = x__completed_on__mutmut_7 # type: ignore # mutmut generated
mutants_x__continuation__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__continuation__mutmut)
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


def x__continuation__mutmut_orig(
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


def x__continuation__mutmut_1(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = None
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_2(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = None
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_3(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(None)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_4(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id or day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_5(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other == e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_6(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day < start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_7(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start < day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_8(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day - FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_9(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) or day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_10(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(None, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_11(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, None)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_12(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_13(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, )) and day + FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_14(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day - FOLLOW_UP <= as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_15(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP < as_of
    ]
    part = "of those, followed by another engagement begun within 90 days"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_16(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = None
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_17(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "XXof those, followed by another engagement begun within 90 daysXX"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_18(
    ended: Iterable[Engagement], engagements: Iterable[Engagement], as_of: Day
) -> Term | None:
    """Of completers followed for 90 days, the percent with another engagement begun in them."""
    starts = [(e.id, e.start) for e in engagements]
    followed = [
        any(other != e.id and day <= start <= day + FOLLOW_UP for other, start in starts)
        for e in ended
        if (day := _completed_on(e, as_of)) and day + FOLLOW_UP <= as_of
    ]
    part = "OF THOSE, FOLLOWED BY ANOTHER ENGAGEMENT BEGUN WITHIN 90 DAYS"
    share = share_of(part, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_19(
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
    share = None
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_20(
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
    share = share_of(None, sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_21(
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
    share = share_of(part, None, "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_22(
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
    share = share_of(part, sum(followed), None, len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_23(
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
    share = share_of(part, sum(followed), "completed at least 90 days ago", None)
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_24(
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
    share = share_of(sum(followed), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_25(
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
    share = share_of(part, "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_26(
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
    share = share_of(part, sum(followed), len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_27(
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
    share = share_of(part, sum(followed), "completed at least 90 days ago", )
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_28(
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
    share = share_of(part, sum(None), "completed at least 90 days ago", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_29(
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
    share = share_of(part, sum(followed), "XXcompleted at least 90 days agoXX", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_30(
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
    share = share_of(part, sum(followed), "COMPLETED AT LEAST 90 DAYS AGO", len(followed))
    return share.named("Continuation", "%") if share else None


def x__continuation__mutmut_31(
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
    return share.named("Continuation", "%") if (share) and False else None


def x__continuation__mutmut_32(
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
    return share.named("Continuation", "%") if (share) or True else None


def x__continuation__mutmut_33(
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
    return share.named(None, "%") if share else None


def x__continuation__mutmut_34(
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
    return share.named("Continuation", None) if share else None


def x__continuation__mutmut_35(
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
    return share.named("%") if share else None


def x__continuation__mutmut_36(
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
    return share.named("Continuation", ) if share else None


def x__continuation__mutmut_37(
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
    return share.named("XXContinuationXX", "%") if share else None


def x__continuation__mutmut_38(
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
    return share.named("continuation", "%") if share else None


def x__continuation__mutmut_39(
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
    return share.named("CONTINUATION", "%") if share else None


def x__continuation__mutmut_40(
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
    return share.named("Continuation", "XX%XX") if share else None

mutants_x__continuation__mutmut['_mutmut_orig'] = x__continuation__mutmut_orig # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_1'] = x__continuation__mutmut_1 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_2'] = x__continuation__mutmut_2 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_3'] = x__continuation__mutmut_3 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_4'] = x__continuation__mutmut_4 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_5'] = x__continuation__mutmut_5 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_6'] = x__continuation__mutmut_6 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_7'] = x__continuation__mutmut_7 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_8'] = x__continuation__mutmut_8 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_9'] = x__continuation__mutmut_9 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_10'] = x__continuation__mutmut_10 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_11'] = x__continuation__mutmut_11 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_12'] = x__continuation__mutmut_12 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_13'] = x__continuation__mutmut_13 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_14'] = x__continuation__mutmut_14 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_15'] = x__continuation__mutmut_15 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_16'] = x__continuation__mutmut_16 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_17'] = x__continuation__mutmut_17 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_18'] = x__continuation__mutmut_18 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_19'] = x__continuation__mutmut_19 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_20'] = x__continuation__mutmut_20 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_21'] = x__continuation__mutmut_21 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_22'] = x__continuation__mutmut_22 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_23'] = x__continuation__mutmut_23 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_24'] = x__continuation__mutmut_24 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_25'] = x__continuation__mutmut_25 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_26'] = x__continuation__mutmut_26 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_27'] = x__continuation__mutmut_27 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_28'] = x__continuation__mutmut_28 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_29'] = x__continuation__mutmut_29 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_30'] = x__continuation__mutmut_30 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_31'] = x__continuation__mutmut_31 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_32'] = x__continuation__mutmut_32 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_33'] = x__continuation__mutmut_33 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_34'] = x__continuation__mutmut_34 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_35'] = x__continuation__mutmut_35 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_36'] = x__continuation__mutmut_36 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_37'] = x__continuation__mutmut_37 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_38'] = x__continuation__mutmut_38 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_39'] = x__continuation__mutmut_39 # type: ignore # mutmut generated
mutants_x__continuation__mutmut['x__continuation__mutmut_40'] = x__continuation__mutmut_40 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__session_rate__mutmut)
def _session_rate(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_orig(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_1(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = None
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_2(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date < as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_3(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = None
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_4(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of(None, sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_5(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", None, "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_6(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), None, len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_7(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", None)
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_8(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of(sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_9(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_10(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_11(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", )
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_12(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("XXsessions heldXX", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_13(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("SESSIONS HELD", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_14(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(None), "sessions recorded", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_15(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "XXsessions recordedXX", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_16(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "SESSIONS RECORDED", len(held))
    return share.named("Session rate", "%") if share else None


def x__session_rate__mutmut_17(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if (share) and False else None


def x__session_rate__mutmut_18(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "%") if (share) or True else None


def x__session_rate__mutmut_19(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named(None, "%") if share else None


def x__session_rate__mutmut_20(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", None) if share else None


def x__session_rate__mutmut_21(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("%") if share else None


def x__session_rate__mutmut_22(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", ) if share else None


def x__session_rate__mutmut_23(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("XXSession rateXX", "%") if share else None


def x__session_rate__mutmut_24(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("session rate", "%") if share else None


def x__session_rate__mutmut_25(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("SESSION RATE", "%") if share else None


def x__session_rate__mutmut_26(engagements: Iterable[Engagement], as_of: Day) -> Term | None:
    held = [s.held for e in engagements for s in e.sessions if s.date <= as_of]
    share = share_of("sessions held", sum(held), "sessions recorded", len(held))
    return share.named("Session rate", "XX%XX") if share else None

mutants_x__session_rate__mutmut['_mutmut_orig'] = x__session_rate__mutmut_orig # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_1'] = x__session_rate__mutmut_1 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_2'] = x__session_rate__mutmut_2 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_3'] = x__session_rate__mutmut_3 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_4'] = x__session_rate__mutmut_4 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_5'] = x__session_rate__mutmut_5 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_6'] = x__session_rate__mutmut_6 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_7'] = x__session_rate__mutmut_7 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_8'] = x__session_rate__mutmut_8 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_9'] = x__session_rate__mutmut_9 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_10'] = x__session_rate__mutmut_10 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_11'] = x__session_rate__mutmut_11 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_12'] = x__session_rate__mutmut_12 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_13'] = x__session_rate__mutmut_13 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_14'] = x__session_rate__mutmut_14 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_15'] = x__session_rate__mutmut_15 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_16'] = x__session_rate__mutmut_16 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_17'] = x__session_rate__mutmut_17 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_18'] = x__session_rate__mutmut_18 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_19'] = x__session_rate__mutmut_19 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_20'] = x__session_rate__mutmut_20 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_21'] = x__session_rate__mutmut_21 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_22'] = x__session_rate__mutmut_22 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_23'] = x__session_rate__mutmut_23 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_24'] = x__session_rate__mutmut_24 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_25'] = x__session_rate__mutmut_25 # type: ignore # mutmut generated
mutants_x__session_rate__mutmut['x__session_rate__mutmut_26'] = x__session_rate__mutmut_26 # type: ignore # mutmut generated


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
