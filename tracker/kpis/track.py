"""A target followed from the goal's start: its current value, and how far it has come."""

import operator
from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from msgspec import Struct

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


class Track(Struct, frozen=True, kw_only=True, dict=True):
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

    @cached_property
    def progress(self) -> Fraction | None:
        """Raw progress p (0 at the baseline, 1 at the target, or the share held); not clamped."""
        if self.target.holds_a_level:
            return self.held[-1].value if self.held else None
        return self.covered.value if self.covered else None

    @cached_property
    def covered(self) -> Term | None:
        """Of a target to reach: the share of the way that is covered, and how that came about."""
        return _covered(self.target, self.current)


def follow(portfolio: Portfolio, goal: Goal, target: Target, as_of: Day) -> Track:
    """The target over the observations with goal.start <= date <= as_of."""
    metric = portfolio.metrics.get(target.metric)
    if metric is None:
        return Track(target=target, metric=None)
    window = Window(goal.start - timedelta(days=1), as_of)
    points = trail(portfolio, metric.id, window, target.baseline or Decimal(0))
    held = _held(target, metric, points, window) if target.holds_a_level else ()
    return Track(target=target, metric=metric, points=points, held=held)


def reached(track: Track) -> Iterator[tuple[Day, bool]]:
    """For each day that changed the value, whether p >= 1 from then on."""
    target = track.target
    if target.target is None or target.baseline is None:
        yield from ((p.day, p.value == 1) for p in track.held)
    elif target.target != target.baseline:
        aim = Fraction(target.target)
        beyond = operator.ge if target.target > target.baseline else operator.le
        yield from ((p.day, p.value is not None and beyond(p.value, aim)) for p in track.points)


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


def is_held_whole(metric: Metric) -> bool:
    """Whether a total, a ratio or a growth is held, and not each observation."""
    return bool(parts(metric)) or metric.aggregate in TOTALS


def is_inside(target: Target, value: Fraction | Decimal) -> bool:
    """Whether a value lies inside the level to hold, its ends included."""
    low, high = target.min, target.max
    return (low is None or value >= low) and (high is None or value <= high)


def _covered(target: Target, current: Fraction | None) -> Term | None:
    if current is None or target.target is None or target.target == target.baseline:
        return None
    baseline = operand("baseline", Fraction(target.baseline or 0))
    whole = operand("target", Fraction(target.target)) - baseline
    return (operand("current value", current) - baseline) / whole


def _held(
    target: Target, metric: Metric, points: tuple[Point, ...], window: Window
) -> tuple[Point, ...]:
    if is_held_whole(metric):
        return tuple(Point(p.day, _kept(target, p.value)) for p in points)
    made = observed(metric, window)
    share = Running(Aggregate.MEAN, tuple(Decimal(is_inside(target, o.value)) for o in made))
    return tuple(Point(made[i].date, share[i]) for i in last_of_days(made))


def _kept(target: Target, value: Fraction | None) -> Fraction | None:
    return None if value is None else Fraction(is_inside(target, value))
