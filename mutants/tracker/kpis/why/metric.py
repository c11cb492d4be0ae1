"""What a metric amounts to in its newest period, and over all that was observed.

Formula: sums and counts add up over the observations of the period; last, mean, min and max are
taken over them; a ratio is the sum of the one metric over the sum of the other in the same period;
a growth is how far the newest period that has ended lies above the one so many months before, in
percent. A period is a week, month, quarter or year by the metric's cadence, a month where it has
none.

Unit: the metric's.

Window: the newest period with an observation by the day. It is stale when its newest observation
is older than its cadence allows: 14 days of a week, 2 months of a month, 6 of a quarter, 24 of a
year.

Needs: 1 observation (a ratio: of both its metrics; a growth: two periods that have ended).

Left out: nothing.

Gaming: what is measured is attended to, and what is not is not.

Beside: another metric that would suffer if this one were pushed too far.

Source: the owner's own observations
"""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction

from tracker.kpis.explanation import explained
from tracker.kpis.measure import reading
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.own import OBSERVATIONS, worth
from tracker.kpis.result import Component, Mention, Working
from tracker.kpis.series import Period, series
from tracker.kpis.sources import sources
from tracker.kpis.stale import fresh_until, is_stale, newest_day
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio

DEFINITION = explained(__doc__)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_why_metric__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_metric__mutmut)
def why_metric(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_orig(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_1(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = None
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_2(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        None, None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_3(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_4(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_5(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(None, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_6(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, None, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_7(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, None)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_8(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_9(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_10(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, )[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_11(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::+1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_12(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-2] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_13(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_14(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = None
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_15(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(None, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_16(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, None)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_17(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_18(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, )
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_19(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = None
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_20(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(None)
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_21(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(None, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_22(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, None, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_23(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, None))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_24(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_25(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_26(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, ))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_27(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = None
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_28(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(None, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_29(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, None, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_30(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, None)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_31(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_32(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_33(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, )
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_34(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = None
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_35(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(None, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_36(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, None, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_37(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, None)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_38(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_39(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_40(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, )
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_41(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=None,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_42(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=None,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_43(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=None,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_44(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=None,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_45(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_46(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=None,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_47(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=None,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_48(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=None,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_49(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state=None,
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_50(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_51(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None,
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_52(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=None,
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_53(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=None,
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_54(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=None,
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_55(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=None,
    )


def x_why_metric__mutmut_56(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_57(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_58(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_59(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_60(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_61(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_62(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_63(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_64(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_65(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_66(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_67(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_68(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_69(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_70(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        )


def x_why_metric__mutmut_71(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if (newest) and False else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_72(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if (newest) or True else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_73(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if (stale) and False else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_74(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if (stale) or True else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_75(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="XXstaleXX" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_76(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="STALE" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_77(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "XXXX",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_78(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if (stale) and False else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_79(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if (stale) or True else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_80(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if (newest) and False else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_81(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if (newest) or True else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_82(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(None),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_83(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(2),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_84(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(None),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_85(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(None, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_86(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, None, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_87(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, None, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_88(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, None)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_89(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_90(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_91(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_92(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, )),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_93(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(None, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_94(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, None, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_95(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, None),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_96(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_97(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_98(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, ),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_99(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(None),
        also=tuple(_also(portfolio, metric)),
    )


def x_why_metric__mutmut_100(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(None),
    )


def x_why_metric__mutmut_101(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(None, metric)),
    )


def x_why_metric__mutmut_102(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, None)),
    )


def x_why_metric__mutmut_103(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(metric)),
    )


def x_why_metric__mutmut_104(portfolio: Portfolio, metric: Metric, as_of: Day) -> Why:
    """How its newest value came about."""
    newest = next(
        (p for p in series(portfolio, metric.id, as_of)[::-1] if p.value is not None), None
    )
    window = _window(newest, as_of)
    made = tuple(_counted(portfolio, metric, window))
    stale = is_stale(portfolio, metric.id, as_of)
    fresh = fresh_until(portfolio, metric.id, as_of)
    return Why(
        kind=Kind.METRIC,
        id=metric.id,
        title=metric.title,
        as_of=as_of,
        value=newest.value if newest else None,
        unit=metric.unit,
        definition=DEFINITION,
        window=window,
        state="stale" if stale else "",
        reason=f"by its cadence a new observation was due by {fresh}" if stale else None,
        lacking=None if newest else OBSERVATIONS.more(1),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, )),
    )

mutants_x_why_metric__mutmut['_mutmut_orig'] = x_why_metric__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_1'] = x_why_metric__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_2'] = x_why_metric__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_3'] = x_why_metric__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_4'] = x_why_metric__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_5'] = x_why_metric__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_6'] = x_why_metric__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_7'] = x_why_metric__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_8'] = x_why_metric__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_9'] = x_why_metric__mutmut_9 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_10'] = x_why_metric__mutmut_10 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_11'] = x_why_metric__mutmut_11 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_12'] = x_why_metric__mutmut_12 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_13'] = x_why_metric__mutmut_13 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_14'] = x_why_metric__mutmut_14 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_15'] = x_why_metric__mutmut_15 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_16'] = x_why_metric__mutmut_16 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_17'] = x_why_metric__mutmut_17 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_18'] = x_why_metric__mutmut_18 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_19'] = x_why_metric__mutmut_19 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_20'] = x_why_metric__mutmut_20 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_21'] = x_why_metric__mutmut_21 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_22'] = x_why_metric__mutmut_22 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_23'] = x_why_metric__mutmut_23 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_24'] = x_why_metric__mutmut_24 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_25'] = x_why_metric__mutmut_25 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_26'] = x_why_metric__mutmut_26 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_27'] = x_why_metric__mutmut_27 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_28'] = x_why_metric__mutmut_28 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_29'] = x_why_metric__mutmut_29 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_30'] = x_why_metric__mutmut_30 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_31'] = x_why_metric__mutmut_31 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_32'] = x_why_metric__mutmut_32 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_33'] = x_why_metric__mutmut_33 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_34'] = x_why_metric__mutmut_34 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_35'] = x_why_metric__mutmut_35 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_36'] = x_why_metric__mutmut_36 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_37'] = x_why_metric__mutmut_37 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_38'] = x_why_metric__mutmut_38 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_39'] = x_why_metric__mutmut_39 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_40'] = x_why_metric__mutmut_40 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_41'] = x_why_metric__mutmut_41 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_42'] = x_why_metric__mutmut_42 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_43'] = x_why_metric__mutmut_43 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_44'] = x_why_metric__mutmut_44 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_45'] = x_why_metric__mutmut_45 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_46'] = x_why_metric__mutmut_46 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_47'] = x_why_metric__mutmut_47 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_48'] = x_why_metric__mutmut_48 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_49'] = x_why_metric__mutmut_49 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_50'] = x_why_metric__mutmut_50 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_51'] = x_why_metric__mutmut_51 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_52'] = x_why_metric__mutmut_52 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_53'] = x_why_metric__mutmut_53 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_54'] = x_why_metric__mutmut_54 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_55'] = x_why_metric__mutmut_55 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_56'] = x_why_metric__mutmut_56 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_57'] = x_why_metric__mutmut_57 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_58'] = x_why_metric__mutmut_58 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_59'] = x_why_metric__mutmut_59 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_60'] = x_why_metric__mutmut_60 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_61'] = x_why_metric__mutmut_61 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_62'] = x_why_metric__mutmut_62 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_63'] = x_why_metric__mutmut_63 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_64'] = x_why_metric__mutmut_64 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_65'] = x_why_metric__mutmut_65 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_66'] = x_why_metric__mutmut_66 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_67'] = x_why_metric__mutmut_67 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_68'] = x_why_metric__mutmut_68 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_69'] = x_why_metric__mutmut_69 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_70'] = x_why_metric__mutmut_70 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_71'] = x_why_metric__mutmut_71 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_72'] = x_why_metric__mutmut_72 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_73'] = x_why_metric__mutmut_73 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_74'] = x_why_metric__mutmut_74 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_75'] = x_why_metric__mutmut_75 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_76'] = x_why_metric__mutmut_76 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_77'] = x_why_metric__mutmut_77 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_78'] = x_why_metric__mutmut_78 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_79'] = x_why_metric__mutmut_79 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_80'] = x_why_metric__mutmut_80 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_81'] = x_why_metric__mutmut_81 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_82'] = x_why_metric__mutmut_82 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_83'] = x_why_metric__mutmut_83 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_84'] = x_why_metric__mutmut_84 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_85'] = x_why_metric__mutmut_85 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_86'] = x_why_metric__mutmut_86 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_87'] = x_why_metric__mutmut_87 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_88'] = x_why_metric__mutmut_88 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_89'] = x_why_metric__mutmut_89 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_90'] = x_why_metric__mutmut_90 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_91'] = x_why_metric__mutmut_91 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_92'] = x_why_metric__mutmut_92 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_93'] = x_why_metric__mutmut_93 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_94'] = x_why_metric__mutmut_94 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_95'] = x_why_metric__mutmut_95 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_96'] = x_why_metric__mutmut_96 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_97'] = x_why_metric__mutmut_97 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_98'] = x_why_metric__mutmut_98 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_99'] = x_why_metric__mutmut_99 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_100'] = x_why_metric__mutmut_100 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_101'] = x_why_metric__mutmut_101 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_102'] = x_why_metric__mutmut_102 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_103'] = x_why_metric__mutmut_103 # type: ignore # mutmut generated
mutants_x_why_metric__mutmut['x_why_metric__mutmut_104'] = x_why_metric__mutmut_104 # type: ignore # mutmut generated
mutants_x__window__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__window__mutmut)
def _window(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_orig(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_1(newest: Period | None, as_of: Day) -> Window:
    if newest is not None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_2(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, None)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_3(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_4(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, )
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_5(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(None, min(newest.end, as_of))


def x__window__mutmut_6(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), None)


def x__window__mutmut_7(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(min(newest.end, as_of))


def x__window__mutmut_8(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), )


def x__window__mutmut_9(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start + timedelta(days=1), min(newest.end, as_of))


def x__window__mutmut_10(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=None), min(newest.end, as_of))


def x__window__mutmut_11(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=2), min(newest.end, as_of))


def x__window__mutmut_12(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(None, as_of))


def x__window__mutmut_13(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, None))


def x__window__mutmut_14(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(as_of))


def x__window__mutmut_15(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, ))

mutants_x__window__mutmut['_mutmut_orig'] = x__window__mutmut_orig # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_1'] = x__window__mutmut_1 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_2'] = x__window__mutmut_2 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_3'] = x__window__mutmut_3 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_4'] = x__window__mutmut_4 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_5'] = x__window__mutmut_5 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_6'] = x__window__mutmut_6 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_7'] = x__window__mutmut_7 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_8'] = x__window__mutmut_8 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_9'] = x__window__mutmut_9 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_10'] = x__window__mutmut_10 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_11'] = x__window__mutmut_11 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_12'] = x__window__mutmut_12 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_13'] = x__window__mutmut_13 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_14'] = x__window__mutmut_14 # type: ignore # mutmut generated
mutants_x__window__mutmut['x__window__mutmut_15'] = x__window__mutmut_15 # type: ignore # mutmut generated
mutants_x__workings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__workings__mutmut)
def _workings(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_orig(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_1(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None and newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_2(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is not None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_3(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is not None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_4(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = None
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_5(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = None
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_6(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(None, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_7(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, None, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_8(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, None, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_9(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, None)
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_10(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_11(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_12(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_13(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, )
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_14(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(None, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_15(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, None))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_16(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_17(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, ))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_18(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key=None, steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_19(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=None)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_20(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_21(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", )
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_22(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="XXvalueXX", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_23(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="VALUE", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_24(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(None, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_25(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, None).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_26(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_27(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, ).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_28(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = None
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_29(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(None, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_30(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, None, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_31(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, None).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_32(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_33(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_34(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, ).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_35(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, None)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_36(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_37(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, )).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_38(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None or metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_39(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_40(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is not None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_41(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = None
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_42(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(None, metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_43(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", None).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_44(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(metric.unit).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_45(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", ).steps
        yield Working(key="over_all", steps=steps)


def x__workings__mutmut_46(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key=None, steps=steps)


def x__workings__mutmut_47(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", steps=None)


def x__workings__mutmut_48(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(steps=steps)


def x__workings__mutmut_49(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="over_all", )


def x__workings__mutmut_50(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="XXover_allXX", steps=steps)


def x__workings__mutmut_51(
    portfolio: Portfolio, metric: Metric, newest: Period | None, as_of: Day
) -> Iterator[Working]:
    """Of the newest period, and of all that was observed."""
    if newest is None or newest.value is None:
        return
    name = f"{metric.title} from {newest.start} to {newest.end}"
    term = _of_period(portfolio, metric, newest.value, _window(newest, as_of))
    yield Working(key="value", steps=term.named(name, metric.unit).steps)
    whole = reading(portfolio, metric.id, Window(None, as_of)).term
    if whole is not None and metric.growth is None:
        steps = whole.named(f"{metric.title}, over all observations", metric.unit).steps
        yield Working(key="OVER_ALL", steps=steps)

mutants_x__workings__mutmut['_mutmut_orig'] = x__workings__mutmut_orig # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_1'] = x__workings__mutmut_1 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_2'] = x__workings__mutmut_2 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_3'] = x__workings__mutmut_3 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_4'] = x__workings__mutmut_4 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_5'] = x__workings__mutmut_5 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_6'] = x__workings__mutmut_6 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_7'] = x__workings__mutmut_7 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_8'] = x__workings__mutmut_8 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_9'] = x__workings__mutmut_9 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_10'] = x__workings__mutmut_10 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_11'] = x__workings__mutmut_11 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_12'] = x__workings__mutmut_12 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_13'] = x__workings__mutmut_13 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_14'] = x__workings__mutmut_14 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_15'] = x__workings__mutmut_15 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_16'] = x__workings__mutmut_16 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_17'] = x__workings__mutmut_17 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_18'] = x__workings__mutmut_18 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_19'] = x__workings__mutmut_19 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_20'] = x__workings__mutmut_20 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_21'] = x__workings__mutmut_21 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_22'] = x__workings__mutmut_22 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_23'] = x__workings__mutmut_23 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_24'] = x__workings__mutmut_24 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_25'] = x__workings__mutmut_25 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_26'] = x__workings__mutmut_26 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_27'] = x__workings__mutmut_27 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_28'] = x__workings__mutmut_28 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_29'] = x__workings__mutmut_29 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_30'] = x__workings__mutmut_30 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_31'] = x__workings__mutmut_31 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_32'] = x__workings__mutmut_32 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_33'] = x__workings__mutmut_33 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_34'] = x__workings__mutmut_34 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_35'] = x__workings__mutmut_35 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_36'] = x__workings__mutmut_36 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_37'] = x__workings__mutmut_37 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_38'] = x__workings__mutmut_38 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_39'] = x__workings__mutmut_39 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_40'] = x__workings__mutmut_40 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_41'] = x__workings__mutmut_41 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_42'] = x__workings__mutmut_42 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_43'] = x__workings__mutmut_43 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_44'] = x__workings__mutmut_44 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_45'] = x__workings__mutmut_45 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_46'] = x__workings__mutmut_46 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_47'] = x__workings__mutmut_47 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_48'] = x__workings__mutmut_48 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_49'] = x__workings__mutmut_49 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_50'] = x__workings__mutmut_50 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_51'] = x__workings__mutmut_51 # type: ignore # mutmut generated
mutants_x__of_period__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_period__mutmut)
def _of_period(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_orig(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_1(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = None
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_2(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(None, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_3(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, None, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_4(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, None).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_5(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_6(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_7(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, ).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_8(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if (read and read.value == value) and False else operand("its value in the period", value)


def x__of_period__mutmut_9(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if (read and read.value == value) or True else operand("its value in the period", value)


def x__of_period__mutmut_10(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read or read.value == value else operand("its value in the period", value)


def x__of_period__mutmut_11(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value != value else operand("its value in the period", value)


def x__of_period__mutmut_12(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand(None, value)


def x__of_period__mutmut_13(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", None)


def x__of_period__mutmut_14(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand(value)


def x__of_period__mutmut_15(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", )


def x__of_period__mutmut_16(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("XXits value in the periodXX", value)


def x__of_period__mutmut_17(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("ITS VALUE IN THE PERIOD", value)

mutants_x__of_period__mutmut['_mutmut_orig'] = x__of_period__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_1'] = x__of_period__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_2'] = x__of_period__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_3'] = x__of_period__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_4'] = x__of_period__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_5'] = x__of_period__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_6'] = x__of_period__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_7'] = x__of_period__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_8'] = x__of_period__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_9'] = x__of_period__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_10'] = x__of_period__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_11'] = x__of_period__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_12'] = x__of_period__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_13'] = x__of_period__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_14'] = x__of_period__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_15'] = x__of_period__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_16'] = x__of_period__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_period__mutmut['x__of_period__mutmut_17'] = x__of_period__mutmut_17 # type: ignore # mutmut generated
mutants_x__counted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__counted__mutmut)
def _counted(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_orig(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_1(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(None, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_2(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, None, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_3(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, None):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_4(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_5(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_6(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, ):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_7(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = None
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_8(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention(None, part, made, worth=worth(made), says=words)


def x__counted__mutmut_9(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", None, made, worth=worth(made), says=words)


def x__counted__mutmut_10(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, None, worth=worth(made), says=words)


def x__counted__mutmut_11(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=None, says=words)


def x__counted__mutmut_12(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=None)


def x__counted__mutmut_13(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention(part, made, worth=worth(made), says=words)


def x__counted__mutmut_14(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", made, worth=worth(made), says=words)


def x__counted__mutmut_15(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, worth=worth(made), says=words)


def x__counted__mutmut_16(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, says=words)


def x__counted__mutmut_17(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), )


def x__counted__mutmut_18(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("XXmetricsXX", part, made, worth=worth(made), says=words)


def x__counted__mutmut_19(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("METRICS", part, made, worth=worth(made), says=words)


def x__counted__mutmut_20(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(None), says=words)

mutants_x__counted__mutmut['_mutmut_orig'] = x__counted__mutmut_orig # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_1'] = x__counted__mutmut_1 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_2'] = x__counted__mutmut_2 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_3'] = x__counted__mutmut_3 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_4'] = x__counted__mutmut_4 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_5'] = x__counted__mutmut_5 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_6'] = x__counted__mutmut_6 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_7'] = x__counted__mutmut_7 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_8'] = x__counted__mutmut_8 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_9'] = x__counted__mutmut_9 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_10'] = x__counted__mutmut_10 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_11'] = x__counted__mutmut_11 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_12'] = x__counted__mutmut_12 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_13'] = x__counted__mutmut_13 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_14'] = x__counted__mutmut_14 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_15'] = x__counted__mutmut_15 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_16'] = x__counted__mutmut_16 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_17'] = x__counted__mutmut_17 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_18'] = x__counted__mutmut_18 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_19'] = x__counted__mutmut_19 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_20'] = x__counted__mutmut_20 # type: ignore # mutmut generated
mutants_x__beside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__beside__mutmut)
def _beside(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_orig(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_1(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = None
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_2(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(None, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_3(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, None, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_4(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, None)
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_5(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_6(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_7(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, )
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_8(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, None))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_9(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_10(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, ))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_11(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "XXover_allXX": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_12(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "OVER_ALL": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_13(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "XXobservationsXX": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_14(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "OBSERVATIONS": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_15(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "XXnewest_observationXX": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_16(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "NEWEST_OBSERVATION": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_17(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(None, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_18(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, None, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_19(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, None),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_20(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_21(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_22(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, ),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_23(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "XXfresh_untilXX": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_24(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "FRESH_UNTIL": fresh_until(portfolio, metric.id, as_of),
    }


def x__beside__mutmut_25(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(None, metric.id, as_of),
    }


def x__beside__mutmut_26(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, None, as_of),
    }


def x__beside__mutmut_27(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, None),
    }


def x__beside__mutmut_28(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(metric.id, as_of),
    }


def x__beside__mutmut_29(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, as_of),
    }


def x__beside__mutmut_30(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, ),
    }

mutants_x__beside__mutmut['_mutmut_orig'] = x__beside__mutmut_orig # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_1'] = x__beside__mutmut_1 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_2'] = x__beside__mutmut_2 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_3'] = x__beside__mutmut_3 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_4'] = x__beside__mutmut_4 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_5'] = x__beside__mutmut_5 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_6'] = x__beside__mutmut_6 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_7'] = x__beside__mutmut_7 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_8'] = x__beside__mutmut_8 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_9'] = x__beside__mutmut_9 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_10'] = x__beside__mutmut_10 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_11'] = x__beside__mutmut_11 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_12'] = x__beside__mutmut_12 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_13'] = x__beside__mutmut_13 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_14'] = x__beside__mutmut_14 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_15'] = x__beside__mutmut_15 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_16'] = x__beside__mutmut_16 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_17'] = x__beside__mutmut_17 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_18'] = x__beside__mutmut_18 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_19'] = x__beside__mutmut_19 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_20'] = x__beside__mutmut_20 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_21'] = x__beside__mutmut_21 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_22'] = x__beside__mutmut_22 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_23'] = x__beside__mutmut_23 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_24'] = x__beside__mutmut_24 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_25'] = x__beside__mutmut_25 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_26'] = x__beside__mutmut_26 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_27'] = x__beside__mutmut_27 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_28'] = x__beside__mutmut_28 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_29'] = x__beside__mutmut_29 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_30'] = x__beside__mutmut_30 # type: ignore # mutmut generated
mutants_x__also__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__also__mutmut)
def _also(portfolio: Portfolio, metric: Metric) -> Iterator[str]:
    """The goals that aim at it, the KPIs made of it, and its category."""
    for goal in portfolio.goals.values():
        if any(target.metric == metric.id for target in goal.targets):
            yield f"{Kind.TARGET}/{goal.id}/{metric.id}"
    yield from (f"{Kind.KPI}/{kpi}" for kpi in metric.kpis)
    for setting in portfolio.kpis.values():
        if setting.metric == metric.id:
            yield f"{Kind.KPI}/{setting.id}"
    yield f"{Kind.CATEGORY}/{metric.category}"


def x__also__mutmut_orig(portfolio: Portfolio, metric: Metric) -> Iterator[str]:
    """The goals that aim at it, the KPIs made of it, and its category."""
    for goal in portfolio.goals.values():
        if any(target.metric == metric.id for target in goal.targets):
            yield f"{Kind.TARGET}/{goal.id}/{metric.id}"
    yield from (f"{Kind.KPI}/{kpi}" for kpi in metric.kpis)
    for setting in portfolio.kpis.values():
        if setting.metric == metric.id:
            yield f"{Kind.KPI}/{setting.id}"
    yield f"{Kind.CATEGORY}/{metric.category}"


def x__also__mutmut_1(portfolio: Portfolio, metric: Metric) -> Iterator[str]:
    """The goals that aim at it, the KPIs made of it, and its category."""
    for goal in portfolio.goals.values():
        if any(None):
            yield f"{Kind.TARGET}/{goal.id}/{metric.id}"
    yield from (f"{Kind.KPI}/{kpi}" for kpi in metric.kpis)
    for setting in portfolio.kpis.values():
        if setting.metric == metric.id:
            yield f"{Kind.KPI}/{setting.id}"
    yield f"{Kind.CATEGORY}/{metric.category}"


def x__also__mutmut_2(portfolio: Portfolio, metric: Metric) -> Iterator[str]:
    """The goals that aim at it, the KPIs made of it, and its category."""
    for goal in portfolio.goals.values():
        if any(target.metric != metric.id for target in goal.targets):
            yield f"{Kind.TARGET}/{goal.id}/{metric.id}"
    yield from (f"{Kind.KPI}/{kpi}" for kpi in metric.kpis)
    for setting in portfolio.kpis.values():
        if setting.metric == metric.id:
            yield f"{Kind.KPI}/{setting.id}"
    yield f"{Kind.CATEGORY}/{metric.category}"


def x__also__mutmut_3(portfolio: Portfolio, metric: Metric) -> Iterator[str]:
    """The goals that aim at it, the KPIs made of it, and its category."""
    for goal in portfolio.goals.values():
        if any(target.metric == metric.id for target in goal.targets):
            yield f"{Kind.TARGET}/{goal.id}/{metric.id}"
    yield from (f"{Kind.KPI}/{kpi}" for kpi in metric.kpis)
    for setting in portfolio.kpis.values():
        if setting.metric != metric.id:
            yield f"{Kind.KPI}/{setting.id}"
    yield f"{Kind.CATEGORY}/{metric.category}"

mutants_x__also__mutmut['_mutmut_orig'] = x__also__mutmut_orig # type: ignore # mutmut generated
mutants_x__also__mutmut['x__also__mutmut_1'] = x__also__mutmut_1 # type: ignore # mutmut generated
mutants_x__also__mutmut['x__also__mutmut_2'] = x__also__mutmut_2 # type: ignore # mutmut generated
mutants_x__also__mutmut['x__also__mutmut_3'] = x__also__mutmut_3 # type: ignore # mutmut generated
