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

Source: the owner's own observations.
"""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction

from tracker.kpis.composition import parts
from tracker.kpis.explanation import explained
from tracker.kpis.measure import reading
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.own import worth
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
        lacking=None if newest else _lacking(metric),
        workings=tuple(_workings(portfolio, metric, newest, as_of)),
        beside=_beside(portfolio, metric, as_of),
        counted=in_order(made),
        also=tuple(_also(portfolio, metric)),
    )


def _lacking(metric: Metric) -> str:
    return "observations of what it is made of" if parts(metric) else "1 observation"


def _window(newest: Period | None, as_of: Day) -> Window:
    if newest is None:
        return Window(None, as_of)
    return Window(newest.start - timedelta(days=1), min(newest.end, as_of))


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


def _of_period(portfolio: Portfolio, metric: Metric, value: Fraction, window: Window) -> Term:
    """How the period's value came about."""
    read = reading(portfolio, metric.id, window).term
    # A part with a cadence of its own is read by that, but shown by the metric's.
    return read if read and read.value == value else operand("its value in the period", value)


def _counted(portfolio: Portfolio, metric: Metric, window: Window) -> Iterator[Mention]:
    """What was observed in the period; of a growth in both that are compared."""
    for part, made in sources(portfolio, metric, window):
        words = f"observed {made.date} by {made.by}"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def _beside(portfolio: Portfolio, metric: Metric, as_of: Day) -> dict[str, Component]:
    whole = reading(portfolio, metric.id, Window(None, as_of))
    return {
        "over_all": whole.value,
        "observations": whole.n,
        "newest_observation": newest_day(portfolio, metric.id, as_of),
        "fresh_until": fresh_until(portfolio, metric.id, as_of),
    }


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
