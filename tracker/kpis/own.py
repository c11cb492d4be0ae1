"""The owner's own KPIs: a metric over a window.

Formula: the metric over the window: sums and counts add up; last, mean, min and max are taken over
the observations; a ratio is the sum of the one over the sum of the other; a growth is that of the
newest period that has ended.

Unit: the metric's.

Window: 12 months, or as many as the owner sets.

Needs: 1 observation in the window (of a ratio: of what it is divided by).

Left out: nothing.

Gaming: what is measured is attended to, and what is not is not.

Beside: another metric that would suffer if this one were pushed too far.

Source: the owner's own.
"""

from datetime import date as Day
from decimal import Decimal
from fractions import Fraction
from functools import partial

from tracker.kpis.explanation import explained
from tracker.kpis.finding import Finding, told
from tracker.kpis.kpi import Kpi
from tracker.kpis.measure import Reading, reading
from tracker.kpis.mentions import mention
from tracker.kpis.result import Result, Status
from tracker.kpis.sources import sources
from tracker.kpis.stale import fresh_until
from tracker.kpis.verdict import Noun, Verdict, few, first
from tracker.kpis.working import Term, operand
from tracker.records.kpis import KpiSetting
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate

OBSERVATIONS = Noun("observation in the window", "observations in the window")
GROWTHS = Noun(
    "period that has ended, with the one it is compared with",
    "periods that have ended, with those they are compared with",
)
DEFINITION = explained(__doc__)


def own_kpis(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def _place(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order or Decimal(0), setting.id


def _kpi(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def _wavers(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is not None or metric.aggregate is Aggregate.MEAN


def _compute(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, metric, as_of),
        ),
        n=read.n,
        value=read.term,
        counted=tuple(
            mention(
                "metrics",
                part,
                made,
                worth=operand("value", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def worth(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", Fraction(made.value))


def _words(made: Observation) -> str:
    return f"observed {made.date} by {made.by}"


def _undivided(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def _aged(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")
