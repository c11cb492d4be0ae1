"""What the targets of a goal can be."""

from collections.abc import Iterator
from decimal import Decimal

from tracker.records.finding import Finding, at
from tracker.records.goals import Goal
from tracker.records.metrics import Metric
from tracker.records.rules.case import Case
from tracker.records.vocabulary import Direction

_BETTER = {
    Direction.INCREASE: "gets better as it rises",
    Direction.DECREASE: "gets better as it falls",
    Direction.MAINTAIN: "is to be held",
}


def targets_run_their_direction(case: Case) -> Iterator[Finding]:
    """Baseline to target is a way, and the one on which the metric gets better."""
    for goal in case.portfolio.goals.values():
        for i, target in enumerate(goal.targets):
            if target.target is None or target.baseline is None:
                continue
            metric = case.portfolio.metrics.get(target.metric)
            if target.target == target.baseline:
                yield target_equals_baseline(goal, i, target.target)
            elif metric is not None and _way(target.target - target.baseline) != metric.direction:
                yield against_direction(goal, i, metric)


def _way(change: Decimal) -> Direction:
    return Direction.INCREASE if change > 0 else Direction.DECREASE


def target_equals_baseline(goal: Goal, index: int, value: Decimal) -> Finding:
    """A target that is reached before it begins."""
    return Finding(
        code="target-equals-baseline",
        message=f"target and baseline are both {value}",
        place=at(goal, "targets", index, "target"),
        help="say where the metric is to get to; to hold a level, write `min`, `max` or both",
    )


def against_direction(goal: Goal, index: int, metric: Metric) -> Finding:
    """A target that lies where the metric is worse."""
    hold = metric.direction is Direction.MAINTAIN
    return Finding(
        code="against-direction",
        message=f"from baseline to target `{metric.id}` would get worse: it"
        f" {_BETTER[metric.direction]}"
        if not hold
        else f"`{metric.id}` is to be held, and baseline to target moves it",
        place=at(goal, "targets", index, "target"),
        help="write `min`, `max` or both in place of `baseline` and `target`"
        if hold
        else "swap `baseline` and `target`, or mend the metric's `direction`",
        related=((at(metric, "direction"), "the direction is here"),),
    )


def levels_are_not_empty(case: Case) -> Iterator[Finding]:
    """A level that is held has room: `min` is not above `max`."""
    for goal in case.portfolio.goals.values():
        for i, target in enumerate(goal.targets):
            if target.min is not None and target.max is not None and target.min > target.max:
                yield min_above_max(goal, i, target.min, target.max)


def min_above_max(goal: Goal, index: int, low: Decimal, high: Decimal) -> Finding:
    """A level that nothing can hold."""
    return Finding(
        code="min-above-max",
        message=f"`min` ({low}) is above `max` ({high})",
        place=at(goal, "targets", index, "min"),
        help="swap the two",
    )


def metrics_stand_once(case: Case) -> Iterator[Finding]:
    """A goal has one target on a metric."""
    for goal in case.portfolio.goals.values():
        first: dict[str, int] = {}
        for i, target in enumerate(goal.targets):
            if first.setdefault(target.metric, i) != i:
                yield metric_twice(goal, i, first[target.metric], target.metric)


def metric_twice(goal: Goal, index: int, first: int, metric: str) -> Finding:
    """A second target on a metric."""
    return Finding(
        code="metric-twice",
        message=f"this goal has a target on `{metric}` already",
        place=at(goal, "targets", index, "metric"),
        help="keep one of the two; what changed later belongs under `amendments`",
        related=((at(goal, "targets", first, "metric"), "the first is here"),),
    )
