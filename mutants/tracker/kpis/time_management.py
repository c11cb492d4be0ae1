"""How many of one's promises are kept on the day first promised.

Formula: done on or before the day first promised / all promised for a day of the window x 100. A
promise is a milestone of a committed goal or an action of a review or session; its day is
`first_due`, else `due`, so that moving a date does not keep a promise.

Unit: %, with the counts beside it and the Wilson 95 % interval.

Window: 84 days (12 weeks) up to the day. A promise due on the day itself and still open counts as
not done.

Needs: 5 promises.

Components: `interval`; `median_days_late` of those done late; `open_late`, those not done and due
before the day.

Left out: milestones of drafts (`draft`), and those of goals withdrawn or abandoned that were due
only after that (`after-outcome`).

Gaming: promising little, or late. Many small promises kept say less than the one that mattered.

Beside: goal-achievement-rate, and how much was promised at all.

Source: percent plan complete of the Last Planner System: Ballard (2000), The Last Planner System of
Production Control; interval: Wilson (1927).
"""

from collections.abc import Iterable
from datetime import date as Day

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.promises import Promise, promises
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Result
from tracker.kpis.verdict import Noun, few, first
from tracker.kpis.window import Days
from tracker.kpis.working import Term, middle
from tracker.records.portfolio import Portfolio

PROMISES = Noun("promise that fell due", "promises that fell due")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute__mutmut)
def compute(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_1(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = None
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_2(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(None, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_3(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, None)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_4(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_5(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, )
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_6(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = None
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_7(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(None, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_8(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, None) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_9(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_10(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, ) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_11(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due not in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_12(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = None
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_13(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is not None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_14(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = None
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_15(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=None,
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_16(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=None,
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_17(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=None,
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_18(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components=None,
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_19(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=None,
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_20(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=None,
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_21(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_22(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_23(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_24(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_25(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_26(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_27(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(None),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_28(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(None, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_29(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, None, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_30(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, None)),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_31(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_32(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_33(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, )),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_34(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            None,
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_35(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            None,
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_36(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            None,
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_37(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            None,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_38(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_39(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_40(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_41(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_42(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(None),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_43(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "XXdone on or before the day first promisedXX",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_44(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "DONE ON OR BEFORE THE DAY FIRST PROMISED",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_45(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "XXmedian_days_lateXX": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_46(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "MEDIAN_DAYS_LATE": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_47(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(None),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_48(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "XXopen_lateXX": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_49(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "OPEN_LATE": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_50(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(None),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_51(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None or p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_52(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is not None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_53(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due <= as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_54(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(None),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_55(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_56(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is None),
    )
    return told(KPI, portfolio, as_of, finding)


def x_compute__mutmut_57(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(None, portfolio, as_of, finding)


def x_compute__mutmut_58(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, None, as_of, finding)


def x_compute__mutmut_59(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, None, finding)


def x_compute__mutmut_60(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, as_of, None)


def x_compute__mutmut_61(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(portfolio, as_of, finding)


def x_compute__mutmut_62(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, as_of, finding)


def x_compute__mutmut_63(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
    )
    return told(KPI, portfolio, finding)


def x_compute__mutmut_64(portfolio: Portfolio, as_of: Day) -> Result:
    """The share of promises of the window kept on the day first promised."""
    window = KPI.window(portfolio, as_of)
    due = [promise for promise in promises(portfolio, as_of) if promise.due in window]
    counted = [promise for promise in due if promise.mention.rule is None]
    finding = Finding(
        verdict=first(few(PROMISES, KPI.minimum, len(counted))),
        n=len(counted),
        share=Proportion(
            sum(promise.is_kept for promise in counted),
            len(counted),
            "done on or before the day first promised",
            PROMISES.many,
        ),
        components={
            "median_days_late": _days_late(counted),
            "open_late": sum(p.done is None and p.due < as_of for p in counted),
        },
        counted=tuple(promise.mention for promise in counted),
        excluded=tuple(promise.mention for promise in due if promise.mention.rule is not None),
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
mutants_x__days_late__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__days_late__mutmut)
def _days_late(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_orig(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_1(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = None
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_2(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done + p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_3(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done or p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_4(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done >= p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_5(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_6(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if (late) and False else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_7(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if (late) or True else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_8(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle(None, late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_9(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", None) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_10(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle(late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_11(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", ) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_12(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("XXdays late of what was done lateXX", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_13(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("DAYS LATE OF WHAT WAS DONE LATE", late) if late else None
    return median.named("Median days late", "days") if median else None


def x__days_late__mutmut_14(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if (median) and False else None


def x__days_late__mutmut_15(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if (median) or True else None


def x__days_late__mutmut_16(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named(None, "days") if median else None


def x__days_late__mutmut_17(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", None) if median else None


def x__days_late__mutmut_18(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("days") if median else None


def x__days_late__mutmut_19(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", ) if median else None


def x__days_late__mutmut_20(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("XXMedian days lateXX", "days") if median else None


def x__days_late__mutmut_21(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("median days late", "days") if median else None


def x__days_late__mutmut_22(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("MEDIAN DAYS LATE", "days") if median else None


def x__days_late__mutmut_23(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "XXdaysXX") if median else None


def x__days_late__mutmut_24(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "DAYS") if median else None

mutants_x__days_late__mutmut['_mutmut_orig'] = x__days_late__mutmut_orig # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_1'] = x__days_late__mutmut_1 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_2'] = x__days_late__mutmut_2 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_3'] = x__days_late__mutmut_3 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_4'] = x__days_late__mutmut_4 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_5'] = x__days_late__mutmut_5 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_6'] = x__days_late__mutmut_6 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_7'] = x__days_late__mutmut_7 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_8'] = x__days_late__mutmut_8 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_9'] = x__days_late__mutmut_9 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_10'] = x__days_late__mutmut_10 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_11'] = x__days_late__mutmut_11 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_12'] = x__days_late__mutmut_12 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_13'] = x__days_late__mutmut_13 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_14'] = x__days_late__mutmut_14 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_15'] = x__days_late__mutmut_15 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_16'] = x__days_late__mutmut_16 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_17'] = x__days_late__mutmut_17 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_18'] = x__days_late__mutmut_18 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_19'] = x__days_late__mutmut_19 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_20'] = x__days_late__mutmut_20 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_21'] = x__days_late__mutmut_21 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_22'] = x__days_late__mutmut_22 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_23'] = x__days_late__mutmut_23 # type: ignore # mutmut generated
mutants_x__days_late__mutmut['x__days_late__mutmut_24'] = x__days_late__mutmut_24 # type: ignore # mutmut generated


KPI = Kpi(
    id="time-management",
    title="Time management",
    unit="%",
    counts=PROMISES,
    definition=explained(__doc__),
    compute=compute,
    minimum=5,
    length=Days(84),
)
