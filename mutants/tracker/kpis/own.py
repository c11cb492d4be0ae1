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

Source: the owner's own
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_own_kpis__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_own_kpis__mutmut)
def own_kpis(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_orig(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_1(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        None
    )


def x_own_kpis__mutmut_2(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(None, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_3(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, None)
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_4(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_5(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, )
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_6(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(None, key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_7(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=None)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_8(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(key=_place)
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_9(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), )
        if setting.metric is not None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_10(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None or setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_11(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is None and setting.metric in portfolio.metrics
    )


def x_own_kpis__mutmut_12(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """The KPIs made of metrics, by `order`, then id; those without an order last."""
    return tuple(
        _kpi(setting, portfolio.metrics[setting.metric])
        for setting in sorted(portfolio.kpis.values(), key=_place)
        if setting.metric is not None and setting.metric not in portfolio.metrics
    )

mutants_x_own_kpis__mutmut['_mutmut_orig'] = x_own_kpis__mutmut_orig # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_1'] = x_own_kpis__mutmut_1 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_2'] = x_own_kpis__mutmut_2 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_3'] = x_own_kpis__mutmut_3 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_4'] = x_own_kpis__mutmut_4 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_5'] = x_own_kpis__mutmut_5 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_6'] = x_own_kpis__mutmut_6 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_7'] = x_own_kpis__mutmut_7 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_8'] = x_own_kpis__mutmut_8 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_9'] = x_own_kpis__mutmut_9 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_10'] = x_own_kpis__mutmut_10 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_11'] = x_own_kpis__mutmut_11 # type: ignore # mutmut generated
mutants_x_own_kpis__mutmut['x_own_kpis__mutmut_12'] = x_own_kpis__mutmut_12 # type: ignore # mutmut generated
mutants_x__place__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__place__mutmut)
def _place(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order or Decimal(0), setting.id


def x__place__mutmut_orig(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order or Decimal(0), setting.id


def x__place__mutmut_1(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is not None, setting.order or Decimal(0), setting.id


def x__place__mutmut_2(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order and Decimal(0), setting.id


def x__place__mutmut_3(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order or Decimal(None), setting.id


def x__place__mutmut_4(setting: KpiSetting) -> tuple[bool, Decimal, str]:
    return setting.order is None, setting.order or Decimal(1), setting.id

mutants_x__place__mutmut['_mutmut_orig'] = x__place__mutmut_orig # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_1'] = x__place__mutmut_1 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_2'] = x__place__mutmut_2 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_3'] = x__place__mutmut_3 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_4'] = x__place__mutmut_4 # type: ignore # mutmut generated
mutants_x__kpi__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kpi__mutmut)
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


def x__kpi__mutmut_orig(setting: KpiSetting, metric: Metric) -> Kpi:
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


def x__kpi__mutmut_1(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=None,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_2(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=None,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_3(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=None,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_4(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=None,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_5(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=None,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_6(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=None,
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_7(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None,
        direction=metric.direction,
    )


def x__kpi__mutmut_8(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=None,
    )


def x__kpi__mutmut_9(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_10(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_11(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_12(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_13(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_14(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_15(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        direction=metric.direction,
    )


def x__kpi__mutmut_16(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        )


def x__kpi__mutmut_17(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if (metric.growth) and False else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_18(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if (metric.growth) or True else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_19(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(None, setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_20(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, None, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_21(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, None),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_22(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(setting, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_23(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, metric),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_24(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, ),
        least_change=None if _wavers(metric) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_25(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if (_wavers(metric)) and False else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_26(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if (_wavers(metric)) or True else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_27(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(None) else 0,
        direction=metric.direction,
    )


def x__kpi__mutmut_28(setting: KpiSetting, metric: Metric) -> Kpi:
    return Kpi(
        id=setting.id,
        title=metric.title,
        unit=metric.unit,
        counts=GROWTHS if metric.growth else OBSERVATIONS,
        definition=DEFINITION,
        compute=partial(_compute, setting, metric),
        least_change=None if _wavers(metric) else 1,
        direction=metric.direction,
    )

mutants_x__kpi__mutmut['_mutmut_orig'] = x__kpi__mutmut_orig # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_1'] = x__kpi__mutmut_1 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_2'] = x__kpi__mutmut_2 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_3'] = x__kpi__mutmut_3 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_4'] = x__kpi__mutmut_4 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_5'] = x__kpi__mutmut_5 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_6'] = x__kpi__mutmut_6 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_7'] = x__kpi__mutmut_7 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_8'] = x__kpi__mutmut_8 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_9'] = x__kpi__mutmut_9 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_10'] = x__kpi__mutmut_10 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_11'] = x__kpi__mutmut_11 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_12'] = x__kpi__mutmut_12 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_13'] = x__kpi__mutmut_13 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_14'] = x__kpi__mutmut_14 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_15'] = x__kpi__mutmut_15 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_16'] = x__kpi__mutmut_16 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_17'] = x__kpi__mutmut_17 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_18'] = x__kpi__mutmut_18 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_19'] = x__kpi__mutmut_19 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_20'] = x__kpi__mutmut_20 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_21'] = x__kpi__mutmut_21 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_22'] = x__kpi__mutmut_22 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_23'] = x__kpi__mutmut_23 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_24'] = x__kpi__mutmut_24 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_25'] = x__kpi__mutmut_25 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_26'] = x__kpi__mutmut_26 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_27'] = x__kpi__mutmut_27 # type: ignore # mutmut generated
mutants_x__kpi__mutmut['x__kpi__mutmut_28'] = x__kpi__mutmut_28 # type: ignore # mutmut generated
mutants_x__wavers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__wavers__mutmut)
def _wavers(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is not None or metric.aggregate is Aggregate.MEAN


def x__wavers__mutmut_orig(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is not None or metric.aggregate is Aggregate.MEAN


def x__wavers__mutmut_1(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is not None and metric.aggregate is Aggregate.MEAN


def x__wavers__mutmut_2(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is None or metric.aggregate is Aggregate.MEAN


def x__wavers__mutmut_3(metric: Metric) -> bool:
    """Whether it differs by chance alone: a mean, and a share, of whatever came up."""
    return metric.ratio is not None or metric.aggregate is not Aggregate.MEAN

mutants_x__wavers__mutmut['_mutmut_orig'] = x__wavers__mutmut_orig # type: ignore # mutmut generated
mutants_x__wavers__mutmut['x__wavers__mutmut_1'] = x__wavers__mutmut_1 # type: ignore # mutmut generated
mutants_x__wavers__mutmut['x__wavers__mutmut_2'] = x__wavers__mutmut_2 # type: ignore # mutmut generated
mutants_x__wavers__mutmut['x__wavers__mutmut_3'] = x__wavers__mutmut_3 # type: ignore # mutmut generated
mutants_x__compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compute__mutmut)
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


def x__compute__mutmut_orig(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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


def x__compute__mutmut_1(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = None
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


def x__compute__mutmut_2(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(None, metric)
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


def x__compute__mutmut_3(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, None)
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


def x__compute__mutmut_4(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(metric)
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


def x__compute__mutmut_5(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, )
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


def x__compute__mutmut_6(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = None
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


def x__compute__mutmut_7(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(None, as_of)
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


def x__compute__mutmut_8(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, None)
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


def x__compute__mutmut_9(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(as_of)
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


def x__compute__mutmut_10(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, )
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


def x__compute__mutmut_11(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = None
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


def x__compute__mutmut_12(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(None, metric.id, window)
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


def x__compute__mutmut_13(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, None, window)
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


def x__compute__mutmut_14(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, None)
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


def x__compute__mutmut_15(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(metric.id, window)
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


def x__compute__mutmut_16(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, window)
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


def x__compute__mutmut_17(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, )
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


def x__compute__mutmut_18(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = None
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_19(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=None,
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


def x__compute__mutmut_20(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, metric, as_of),
        ),
        n=None,
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


def x__compute__mutmut_21(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
        value=None,
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


def x__compute__mutmut_22(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
        counted=None,
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_23(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
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


def x__compute__mutmut_24(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, metric, as_of),
        ),
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


def x__compute__mutmut_25(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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


def x__compute__mutmut_26(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
        )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_27(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            None,
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


def x__compute__mutmut_28(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            None,
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


def x__compute__mutmut_29(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            None,
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


def x__compute__mutmut_30(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
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


def x__compute__mutmut_31(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
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


def x__compute__mutmut_32(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
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


def x__compute__mutmut_33(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(None, read),
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


def x__compute__mutmut_34(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, None),
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


def x__compute__mutmut_35(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(read),
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


def x__compute__mutmut_36(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, ),
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


def x__compute__mutmut_37(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(None, kpi.minimum, read.n),
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


def x__compute__mutmut_38(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, None, read.n),
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


def x__compute__mutmut_39(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, None),
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


def x__compute__mutmut_40(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.minimum, read.n),
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


def x__compute__mutmut_41(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, read.n),
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


def x__compute__mutmut_42(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, ),
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


def x__compute__mutmut_43(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(None, metric, as_of),
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


def x__compute__mutmut_44(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, None, as_of),
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


def x__compute__mutmut_45(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, metric, None),
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


def x__compute__mutmut_46(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(metric, as_of),
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


def x__compute__mutmut_47(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, as_of),
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


def x__compute__mutmut_48(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
    kpi = _kpi(setting, metric)
    window = kpi.window(portfolio, as_of)
    read = reading(portfolio, metric.id, window)
    finding = Finding(
        verdict=first(
            _undivided(metric, read),
            few(kpi.counts, kpi.minimum, read.n),
            _aged(portfolio, metric, ),
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


def x__compute__mutmut_49(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            None
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_50(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                None,
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


def x__compute__mutmut_51(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                None,
                made,
                worth=operand("value", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_52(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                None,
                worth=operand("value", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_53(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=None,
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_54(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                says=None,
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_55(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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


def x__compute__mutmut_56(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                made,
                worth=operand("value", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_57(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("value", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_58(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_59(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_60(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                "XXmetricsXX",
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


def x__compute__mutmut_61(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                "METRICS",
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


def x__compute__mutmut_62(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand(None, Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_63(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("value", None),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_64(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand(Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_65(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("value", ),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_66(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("XXvalueXX", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_67(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("VALUE", Fraction(made.value)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_68(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                worth=operand("value", Fraction(None)),
                says=_words(made),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_69(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
                says=_words(None),
            )
            for part, made in sources(portfolio, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_70(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(None, metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_71(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(portfolio, None, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_72(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(portfolio, metric, None)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_73(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(metric, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_74(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(portfolio, window)
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_75(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            for part, made in sources(portfolio, metric, )
            if read.n or not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_76(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            if read.n and not read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_77(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
            if read.n or read.applies
        ),
    )
    return told(kpi, portfolio, as_of, finding)


def x__compute__mutmut_78(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(None, portfolio, as_of, finding)


def x__compute__mutmut_79(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, None, as_of, finding)


def x__compute__mutmut_80(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, portfolio, None, finding)


def x__compute__mutmut_81(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, portfolio, as_of, None)


def x__compute__mutmut_82(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(portfolio, as_of, finding)


def x__compute__mutmut_83(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, as_of, finding)


def x__compute__mutmut_84(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, portfolio, finding)


def x__compute__mutmut_85(setting: KpiSetting, metric: Metric, portfolio: Portfolio, as_of: Day) -> Result:
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
    return told(kpi, portfolio, as_of, )

mutants_x__compute__mutmut['_mutmut_orig'] = x__compute__mutmut_orig # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_1'] = x__compute__mutmut_1 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_2'] = x__compute__mutmut_2 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_3'] = x__compute__mutmut_3 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_4'] = x__compute__mutmut_4 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_5'] = x__compute__mutmut_5 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_6'] = x__compute__mutmut_6 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_7'] = x__compute__mutmut_7 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_8'] = x__compute__mutmut_8 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_9'] = x__compute__mutmut_9 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_10'] = x__compute__mutmut_10 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_11'] = x__compute__mutmut_11 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_12'] = x__compute__mutmut_12 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_13'] = x__compute__mutmut_13 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_14'] = x__compute__mutmut_14 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_15'] = x__compute__mutmut_15 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_16'] = x__compute__mutmut_16 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_17'] = x__compute__mutmut_17 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_18'] = x__compute__mutmut_18 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_19'] = x__compute__mutmut_19 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_20'] = x__compute__mutmut_20 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_21'] = x__compute__mutmut_21 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_22'] = x__compute__mutmut_22 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_23'] = x__compute__mutmut_23 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_24'] = x__compute__mutmut_24 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_25'] = x__compute__mutmut_25 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_26'] = x__compute__mutmut_26 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_27'] = x__compute__mutmut_27 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_28'] = x__compute__mutmut_28 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_29'] = x__compute__mutmut_29 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_30'] = x__compute__mutmut_30 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_31'] = x__compute__mutmut_31 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_32'] = x__compute__mutmut_32 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_33'] = x__compute__mutmut_33 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_34'] = x__compute__mutmut_34 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_35'] = x__compute__mutmut_35 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_36'] = x__compute__mutmut_36 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_37'] = x__compute__mutmut_37 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_38'] = x__compute__mutmut_38 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_39'] = x__compute__mutmut_39 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_40'] = x__compute__mutmut_40 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_41'] = x__compute__mutmut_41 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_42'] = x__compute__mutmut_42 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_43'] = x__compute__mutmut_43 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_44'] = x__compute__mutmut_44 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_45'] = x__compute__mutmut_45 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_46'] = x__compute__mutmut_46 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_47'] = x__compute__mutmut_47 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_48'] = x__compute__mutmut_48 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_49'] = x__compute__mutmut_49 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_50'] = x__compute__mutmut_50 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_51'] = x__compute__mutmut_51 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_52'] = x__compute__mutmut_52 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_53'] = x__compute__mutmut_53 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_54'] = x__compute__mutmut_54 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_55'] = x__compute__mutmut_55 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_56'] = x__compute__mutmut_56 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_57'] = x__compute__mutmut_57 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_58'] = x__compute__mutmut_58 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_59'] = x__compute__mutmut_59 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_60'] = x__compute__mutmut_60 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_61'] = x__compute__mutmut_61 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_62'] = x__compute__mutmut_62 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_63'] = x__compute__mutmut_63 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_64'] = x__compute__mutmut_64 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_65'] = x__compute__mutmut_65 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_66'] = x__compute__mutmut_66 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_67'] = x__compute__mutmut_67 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_68'] = x__compute__mutmut_68 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_69'] = x__compute__mutmut_69 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_70'] = x__compute__mutmut_70 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_71'] = x__compute__mutmut_71 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_72'] = x__compute__mutmut_72 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_73'] = x__compute__mutmut_73 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_74'] = x__compute__mutmut_74 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_75'] = x__compute__mutmut_75 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_76'] = x__compute__mutmut_76 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_77'] = x__compute__mutmut_77 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_78'] = x__compute__mutmut_78 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_79'] = x__compute__mutmut_79 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_80'] = x__compute__mutmut_80 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_81'] = x__compute__mutmut_81 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_82'] = x__compute__mutmut_82 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_83'] = x__compute__mutmut_83 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_84'] = x__compute__mutmut_84 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_85'] = x__compute__mutmut_85 # type: ignore # mutmut generated
mutants_x_worth__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_worth__mutmut)
def worth(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", Fraction(made.value))


def x_worth__mutmut_orig(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", Fraction(made.value))


def x_worth__mutmut_1(made: Observation) -> Term:
    """The value that was observed."""
    return operand(None, Fraction(made.value))


def x_worth__mutmut_2(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", None)


def x_worth__mutmut_3(made: Observation) -> Term:
    """The value that was observed."""
    return operand(Fraction(made.value))


def x_worth__mutmut_4(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", )


def x_worth__mutmut_5(made: Observation) -> Term:
    """The value that was observed."""
    return operand("XXvalueXX", Fraction(made.value))


def x_worth__mutmut_6(made: Observation) -> Term:
    """The value that was observed."""
    return operand("VALUE", Fraction(made.value))


def x_worth__mutmut_7(made: Observation) -> Term:
    """The value that was observed."""
    return operand("value", Fraction(None))

mutants_x_worth__mutmut['_mutmut_orig'] = x_worth__mutmut_orig # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_1'] = x_worth__mutmut_1 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_2'] = x_worth__mutmut_2 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_3'] = x_worth__mutmut_3 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_4'] = x_worth__mutmut_4 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_5'] = x_worth__mutmut_5 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_6'] = x_worth__mutmut_6 # type: ignore # mutmut generated
mutants_x_worth__mutmut['x_worth__mutmut_7'] = x_worth__mutmut_7 # type: ignore # mutmut generated


def _words(made: Observation) -> str:
    return f"observed {made.date} by {made.by}"
mutants_x__undivided__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__undivided__mutmut)
def _undivided(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_orig(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_1(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = None
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_2(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if (metric.growth) and False else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_3(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if (metric.growth) or True else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_4(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "XXthe value to compare with is not above 0XX" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_5(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "THE VALUE TO COMPARE WITH IS NOT ABOVE 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_6(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "XXwhat it is over is 0XX"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_7(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "WHAT IT IS OVER IS 0"
    return Verdict(Status.NOT_APPLICABLE, what)


def x__undivided__mutmut_8(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(None, what)


def x__undivided__mutmut_9(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, None)


def x__undivided__mutmut_10(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(what)


def x__undivided__mutmut_11(metric: Metric, read: Reading) -> Verdict | None:
    """Where there are facts, but nothing that they can be divided by."""
    if read.applies:
        return None
    what = "the value to compare with is not above 0" if metric.growth else "what it is over is 0"
    return Verdict(Status.NOT_APPLICABLE, )

mutants_x__undivided__mutmut['_mutmut_orig'] = x__undivided__mutmut_orig # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_1'] = x__undivided__mutmut_1 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_2'] = x__undivided__mutmut_2 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_3'] = x__undivided__mutmut_3 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_4'] = x__undivided__mutmut_4 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_5'] = x__undivided__mutmut_5 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_6'] = x__undivided__mutmut_6 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_7'] = x__undivided__mutmut_7 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_8'] = x__undivided__mutmut_8 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_9'] = x__undivided__mutmut_9 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_10'] = x__undivided__mutmut_10 # type: ignore # mutmut generated
mutants_x__undivided__mutmut['x__undivided__mutmut_11'] = x__undivided__mutmut_11 # type: ignore # mutmut generated
mutants_x__aged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__aged__mutmut)
def _aged(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_orig(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_1(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = None
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_2(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(None, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_3(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, None, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_4(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, None)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_5(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_6(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_7(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, )
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_8(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None and fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_9(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is not None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_10(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh > as_of:
        return None
    return Verdict(Status.STALE, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_11(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(None, f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_12(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, None)


def x__aged__mutmut_13(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(f"by its cadence a new observation was due by {fresh}")


def x__aged__mutmut_14(portfolio: Portfolio, metric: Metric, as_of: Day) -> Verdict | None:
    """Stale once nothing has been observed for too long for the metric's cadence."""
    fresh = fresh_until(portfolio, metric.id, as_of)
    if fresh is None or fresh >= as_of:
        return None
    return Verdict(Status.STALE, )

mutants_x__aged__mutmut['_mutmut_orig'] = x__aged__mutmut_orig # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_1'] = x__aged__mutmut_1 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_2'] = x__aged__mutmut_2 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_3'] = x__aged__mutmut_3 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_4'] = x__aged__mutmut_4 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_5'] = x__aged__mutmut_5 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_6'] = x__aged__mutmut_6 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_7'] = x__aged__mutmut_7 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_8'] = x__aged__mutmut_8 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_9'] = x__aged__mutmut_9 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_10'] = x__aged__mutmut_10 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_11'] = x__aged__mutmut_11 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_12'] = x__aged__mutmut_12 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_13'] = x__aged__mutmut_13 # type: ignore # mutmut generated
mutants_x__aged__mutmut['x__aged__mutmut_14'] = x__aged__mutmut_14 # type: ignore # mutmut generated
