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


def _days_late(counted: Iterable[Promise]) -> Term | None:
    """The median delay of what was done late."""
    late = [(p.done - p.due).days for p in counted if p.done and p.done > p.due]
    median = middle("days late of what was done late", late) if late else None
    return median.named("Median days late", "days") if median else None


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
