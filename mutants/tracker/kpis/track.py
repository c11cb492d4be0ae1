"""A target followed from the goal's start: its current value, and how far it has come."""

import operator
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.aggregates import Running
from tracker.kpis.composition import parts
from tracker.kpis.observations import observed
from tracker.kpis.trail import Point, last_of_days, trail
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand
from tracker.records.goals import Goal, Target
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate, Category

TOTALS = {Aggregate.SUM, Aggregate.COUNT}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A target as planned, with the metric's value after each day that changed it.

    `held` is, for a level to hold, its progress after each of those days; else empty.
    """

    target: Target
    metric: Metric | None
    points: tuple[Point, ...] = ()
    held: tuple[Point, ...] = ()

    @property
    def current(self) -> Fraction | None:
        """The metric's value now; None where nothing is known."""
        return self.points[-1].value if self.points else None

    @property
    def progress(self) -> Fraction | None:
        """Raw progress p (0 at the baseline, 1 at the target, or the share held); not clamped."""
        if self.target.holds_a_level:
            return self.held[-1].value if self.held else None
        return self.covered.value if self.covered else None

    @property
    def covered(self) -> Term | None:
        """Of a target to reach: the share of the way that is covered, and how that came about."""
        return _covered(self.target, self.current)
mutants_x_follow__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_follow__mutmut)
def follow(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_orig(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_1(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = None
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_2(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(None)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_3(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is not None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_4(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=None, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_5(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_6(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, )
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_7(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = None
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_8(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(None, as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_9(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), None)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_10(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_11(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), )
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_12(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start + timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_13(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=None), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_14(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=2), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_15(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = None
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_16(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(None, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_17(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, None, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_18(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, None, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_19(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, None)
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_20(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_21(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_22(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_23(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, )
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_24(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline and Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_25(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(None))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_26(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(1))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_27(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = None
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_28(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if (target.holds_a_level) and False else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_29(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if (target.holds_a_level) or True else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_30(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(None, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_31(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, None, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_32(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, None, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_33(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, None) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_34(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_35(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_36(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_37(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, ) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def x_follow__mutmut_38(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=None, metric=metric, points=points, held=held)


def x_follow__mutmut_39(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=None, points=points, held=held)


def x_follow__mutmut_40(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=None, held=held)


def x_follow__mutmut_41(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=None)


def x_follow__mutmut_42(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(metric=metric, points=points, held=held)


def x_follow__mutmut_43(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, points=points, held=held)


def x_follow__mutmut_44(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, held=held)


def x_follow__mutmut_45(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, )

mutants_x_follow__mutmut['_mutmut_orig'] = x_follow__mutmut_orig # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_1'] = x_follow__mutmut_1 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_2'] = x_follow__mutmut_2 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_3'] = x_follow__mutmut_3 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_4'] = x_follow__mutmut_4 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_5'] = x_follow__mutmut_5 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_6'] = x_follow__mutmut_6 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_7'] = x_follow__mutmut_7 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_8'] = x_follow__mutmut_8 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_9'] = x_follow__mutmut_9 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_10'] = x_follow__mutmut_10 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_11'] = x_follow__mutmut_11 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_12'] = x_follow__mutmut_12 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_13'] = x_follow__mutmut_13 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_14'] = x_follow__mutmut_14 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_15'] = x_follow__mutmut_15 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_16'] = x_follow__mutmut_16 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_17'] = x_follow__mutmut_17 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_18'] = x_follow__mutmut_18 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_19'] = x_follow__mutmut_19 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_20'] = x_follow__mutmut_20 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_21'] = x_follow__mutmut_21 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_22'] = x_follow__mutmut_22 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_23'] = x_follow__mutmut_23 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_24'] = x_follow__mutmut_24 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_25'] = x_follow__mutmut_25 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_26'] = x_follow__mutmut_26 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_27'] = x_follow__mutmut_27 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_28'] = x_follow__mutmut_28 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_29'] = x_follow__mutmut_29 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_30'] = x_follow__mutmut_30 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_31'] = x_follow__mutmut_31 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_32'] = x_follow__mutmut_32 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_33'] = x_follow__mutmut_33 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_34'] = x_follow__mutmut_34 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_35'] = x_follow__mutmut_35 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_36'] = x_follow__mutmut_36 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_37'] = x_follow__mutmut_37 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_38'] = x_follow__mutmut_38 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_39'] = x_follow__mutmut_39 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_40'] = x_follow__mutmut_40 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_41'] = x_follow__mutmut_41 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_42'] = x_follow__mutmut_42 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_43'] = x_follow__mutmut_43 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_44'] = x_follow__mutmut_44 # type: ignore # mutmut generated
mutants_x_follow__mutmut['x_follow__mutmut_45'] = x_follow__mutmut_45 # type: ignore # mutmut generated
mutants_x_reached__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reached__mutmut)
def reached(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_orig(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_1(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = None
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_2(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None and target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_3(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is not None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_4(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is not None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_5(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value != 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_6(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 2) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_7(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target == target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_8(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = None
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_9(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(None)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_10(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = None
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_11(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if (target.target > target.baseline) and False else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_12(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if (target.target > target.baseline) or True else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_13(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target >= target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_14(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None or beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_15(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is None and beyond(p.value, aim)) for p in track.points)


def x_reached__mutmut_16(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(None, aim)) for p in track.points)


def x_reached__mutmut_17(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, None)) for p in track.points)


def x_reached__mutmut_18(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(aim)) for p in track.points)


def x_reached__mutmut_19(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, )) for p in track.points)

mutants_x_reached__mutmut['_mutmut_orig'] = x_reached__mutmut_orig # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_1'] = x_reached__mutmut_1 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_2'] = x_reached__mutmut_2 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_3'] = x_reached__mutmut_3 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_4'] = x_reached__mutmut_4 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_5'] = x_reached__mutmut_5 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_6'] = x_reached__mutmut_6 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_7'] = x_reached__mutmut_7 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_8'] = x_reached__mutmut_8 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_9'] = x_reached__mutmut_9 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_10'] = x_reached__mutmut_10 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_11'] = x_reached__mutmut_11 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_12'] = x_reached__mutmut_12 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_13'] = x_reached__mutmut_13 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_14'] = x_reached__mutmut_14 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_15'] = x_reached__mutmut_15 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_16'] = x_reached__mutmut_16 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_17'] = x_reached__mutmut_17 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_18'] = x_reached__mutmut_18 # type: ignore # mutmut generated
mutants_x_reached__mutmut['x_reached__mutmut_19'] = x_reached__mutmut_19 # type: ignore # mutmut generated
mutants_x_is_final__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_final__mutmut)
def is_final(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_orig(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_1(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = None
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_2(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None and target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_3(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) and target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_4(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None and parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_5(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is not None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_6(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(None) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_7(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is not None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_8(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is not None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_9(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return True
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_10(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_11(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_12(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_13(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case _:
            return False


def x_is_final__mutmut_14(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT


def x_is_final__mutmut_15(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return False
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_16(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target >= target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_17(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target <= target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_18(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is not Category.SKILL_DEVELOPMENT
        case _:
            return False


def x_is_final__mutmut_19(track: Track) -> bool:
    """Whether what is reached cannot fall back, so that it counts before the due date."""
    target, metric = track.target, track.metric
    if metric is None or parts(metric) or target.target is None or target.baseline is None:
        return False
    match metric.aggregate:
        case Aggregate.SUM | Aggregate.COUNT:
            return True
        case Aggregate.MAX:
            return target.target > target.baseline
        case Aggregate.MIN:
            return target.target < target.baseline
        case Aggregate.LAST:
            return metric.category is Category.SKILL_DEVELOPMENT
        case _:
            return True

mutants_x_is_final__mutmut['_mutmut_orig'] = x_is_final__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_1'] = x_is_final__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_2'] = x_is_final__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_3'] = x_is_final__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_4'] = x_is_final__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_5'] = x_is_final__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_6'] = x_is_final__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_7'] = x_is_final__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_8'] = x_is_final__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_9'] = x_is_final__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_10'] = x_is_final__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_11'] = x_is_final__mutmut_11 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_12'] = x_is_final__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_13'] = x_is_final__mutmut_13 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_14'] = x_is_final__mutmut_14 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_15'] = x_is_final__mutmut_15 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_16'] = x_is_final__mutmut_16 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_17'] = x_is_final__mutmut_17 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_18'] = x_is_final__mutmut_18 # type: ignore # mutmut generated
mutants_x_is_final__mutmut['x_is_final__mutmut_19'] = x_is_final__mutmut_19 # type: ignore # mutmut generated
mutants_x_is_held_whole__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_held_whole__mutmut)
def is_held_whole(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(metric)) or metric.aggregate in TOTALS


def x_is_held_whole__mutmut_orig(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(metric)) or metric.aggregate in TOTALS


def x_is_held_whole__mutmut_1(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(metric)) and metric.aggregate in TOTALS


def x_is_held_whole__mutmut_2(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(None) or metric.aggregate in TOTALS


def x_is_held_whole__mutmut_3(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(None)) or metric.aggregate in TOTALS


def x_is_held_whole__mutmut_4(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(metric)) or metric.aggregate not in TOTALS

mutants_x_is_held_whole__mutmut['_mutmut_orig'] = x_is_held_whole__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_held_whole__mutmut['x_is_held_whole__mutmut_1'] = x_is_held_whole__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_held_whole__mutmut['x_is_held_whole__mutmut_2'] = x_is_held_whole__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_held_whole__mutmut['x_is_held_whole__mutmut_3'] = x_is_held_whole__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_held_whole__mutmut['x_is_held_whole__mutmut_4'] = x_is_held_whole__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_inside__mutmut)
def is_inside(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is None or value <= high)


def x_is_inside__mutmut_orig(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is None or value <= high)


def x_is_inside__mutmut_1(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = None
    return (low is None or value >= low) and (high is None or value <= high)


def x_is_inside__mutmut_2(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) or (high is None or value <= high)


def x_is_inside__mutmut_3(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None and value >= low) and (high is None or value <= high)


def x_is_inside__mutmut_4(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is not None or value >= low) and (high is None or value <= high)


def x_is_inside__mutmut_5(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value > low) and (high is None or value <= high)


def x_is_inside__mutmut_6(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is None and value <= high)


def x_is_inside__mutmut_7(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is not None or value <= high)


def x_is_inside__mutmut_8(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is None or value < high)

mutants_x_is_inside__mutmut['_mutmut_orig'] = x_is_inside__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_1'] = x_is_inside__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_2'] = x_is_inside__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_3'] = x_is_inside__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_4'] = x_is_inside__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_5'] = x_is_inside__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_6'] = x_is_inside__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_7'] = x_is_inside__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_inside__mutmut['x_is_inside__mutmut_8'] = x_is_inside__mutmut_8 # type: ignore # mutmut generated
mutants_x__covered__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__covered__mutmut)
def _covered(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_orig(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_1(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None and target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_2(target: Target, current: Fraction | None) -> Term | None:
    if current is None and target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_3(target: Target, current: Fraction | None) -> Term | None:
    if current is not None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_4(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is not None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_5(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target != target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_6(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = None
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_7(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand(None, Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_8(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", None)
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_9(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand(Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_10(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", )
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_11(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("XXbaselineXX", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_12(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("BASELINE", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_13(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(None))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_14(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline and 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_15(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 1))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_16(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = None
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_17(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) + baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_18(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand(None, Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_19(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", None) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_20(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand(Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_21(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", ) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_22(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("XXtargetXX", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_23(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("TARGET", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_24(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(None)) - baseline
    return (operand("current value", current) - baseline) / whole


def x__covered__mutmut_25(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) * whole


def x__covered__mutmut_26(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) + baseline) / whole


def x__covered__mutmut_27(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand(None, current) - baseline) / whole


def x__covered__mutmut_28(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", None) - baseline) / whole


def x__covered__mutmut_29(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand(current) - baseline) / whole


def x__covered__mutmut_30(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", ) - baseline) / whole


def x__covered__mutmut_31(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("XXcurrent valueXX", current) - baseline) / whole


def x__covered__mutmut_32(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("CURRENT VALUE", current) - baseline) / whole

mutants_x__covered__mutmut['_mutmut_orig'] = x__covered__mutmut_orig # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_1'] = x__covered__mutmut_1 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_2'] = x__covered__mutmut_2 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_3'] = x__covered__mutmut_3 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_4'] = x__covered__mutmut_4 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_5'] = x__covered__mutmut_5 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_6'] = x__covered__mutmut_6 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_7'] = x__covered__mutmut_7 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_8'] = x__covered__mutmut_8 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_9'] = x__covered__mutmut_9 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_10'] = x__covered__mutmut_10 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_11'] = x__covered__mutmut_11 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_12'] = x__covered__mutmut_12 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_13'] = x__covered__mutmut_13 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_14'] = x__covered__mutmut_14 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_15'] = x__covered__mutmut_15 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_16'] = x__covered__mutmut_16 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_17'] = x__covered__mutmut_17 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_18'] = x__covered__mutmut_18 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_19'] = x__covered__mutmut_19 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_20'] = x__covered__mutmut_20 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_21'] = x__covered__mutmut_21 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_22'] = x__covered__mutmut_22 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_23'] = x__covered__mutmut_23 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_24'] = x__covered__mutmut_24 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_25'] = x__covered__mutmut_25 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_26'] = x__covered__mutmut_26 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_27'] = x__covered__mutmut_27 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_28'] = x__covered__mutmut_28 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_29'] = x__covered__mutmut_29 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_30'] = x__covered__mutmut_30 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_31'] = x__covered__mutmut_31 # type: ignore # mutmut generated
mutants_x__covered__mutmut['x__covered__mutmut_32'] = x__covered__mutmut_32 # type: ignore # mutmut generated
mutants_x__held__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__held__mutmut)
def _held(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_orig(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_1(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(None):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_2(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(None)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_3(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(None, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_4(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, None) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_5(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(_kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_6(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, ) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_7(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(None, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_8(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, None)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_9(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_10(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, )) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_11(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = None
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_12(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(None, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_13(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, None)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_14(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_15(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, )
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_16(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = None
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_17(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(None, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_18(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, None)
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_19(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_20(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, )
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_21(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(None))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_22(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(None) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_23(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(None, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_24(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, None)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_25(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_26(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, )) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def x__held__mutmut_27(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(None)


def x__held__mutmut_28(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(None, share[i]) for i in last_of_days(made))


def x__held__mutmut_29(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, None) for i in last_of_days(made))


def x__held__mutmut_30(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(share[i]) for i in last_of_days(made))


def x__held__mutmut_31(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, ) for i in last_of_days(made))


def x__held__mutmut_32(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(None))

mutants_x__held__mutmut['_mutmut_orig'] = x__held__mutmut_orig # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_1'] = x__held__mutmut_1 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_2'] = x__held__mutmut_2 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_3'] = x__held__mutmut_3 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_4'] = x__held__mutmut_4 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_5'] = x__held__mutmut_5 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_6'] = x__held__mutmut_6 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_7'] = x__held__mutmut_7 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_8'] = x__held__mutmut_8 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_9'] = x__held__mutmut_9 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_10'] = x__held__mutmut_10 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_11'] = x__held__mutmut_11 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_12'] = x__held__mutmut_12 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_13'] = x__held__mutmut_13 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_14'] = x__held__mutmut_14 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_15'] = x__held__mutmut_15 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_16'] = x__held__mutmut_16 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_17'] = x__held__mutmut_17 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_18'] = x__held__mutmut_18 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_19'] = x__held__mutmut_19 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_20'] = x__held__mutmut_20 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_21'] = x__held__mutmut_21 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_22'] = x__held__mutmut_22 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_23'] = x__held__mutmut_23 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_24'] = x__held__mutmut_24 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_25'] = x__held__mutmut_25 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_26'] = x__held__mutmut_26 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_27'] = x__held__mutmut_27 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_28'] = x__held__mutmut_28 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_29'] = x__held__mutmut_29 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_30'] = x__held__mutmut_30 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_31'] = x__held__mutmut_31 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_32'] = x__held__mutmut_32 # type: ignore # mutmut generated
mutants_x__kept__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kept__mutmut)
def _kept(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(target, value))


def x__kept__mutmut_orig(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(target, value))


def x__kept__mutmut_1(target: Target, value: Fraction | None) -> Fraction | None:
    return None if (value is None) and False else Fraction(is_inside(target, value))


def x__kept__mutmut_2(target: Target, value: Fraction | None) -> Fraction | None:
    return None if (value is None) or True else Fraction(is_inside(target, value))


def x__kept__mutmut_3(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is not None else Fraction(is_inside(target, value))


def x__kept__mutmut_4(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(None)


def x__kept__mutmut_5(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(None, value))


def x__kept__mutmut_6(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(target, None))


def x__kept__mutmut_7(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(value))


def x__kept__mutmut_8(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(target, ))

mutants_x__kept__mutmut['_mutmut_orig'] = x__kept__mutmut_orig # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_1'] = x__kept__mutmut_1 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_2'] = x__kept__mutmut_2 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_3'] = x__kept__mutmut_3 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_4'] = x__kept__mutmut_4 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_5'] = x__kept__mutmut_5 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_6'] = x__kept__mutmut_6 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_7'] = x__kept__mutmut_7 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_8'] = x__kept__mutmut_8 # type: ignore # mutmut generated
