"""Scales, and the values that must lie on them."""

from collections.abc import Iterator
from decimal import Decimal

from tracker.records.finding import Finding, Place, at, at_observation
from tracker.records.metrics import Scale
from tracker.records.record import Record
from tracker.records.rules.case import Case
from tracker.records.vocabulary import Aggregate

# A total may leave the scale of its parts.
_TOTALS = frozenset({Aggregate.SUM, Aggregate.COUNT, None})


def scales_are_not_empty(case: Case) -> Iterator[Finding]:
    """`min` is below `max` on every scale."""
    p = case.portfolio
    for record, scale in (
        *((metric, metric.scale) for metric in p.metrics.values()),
        *((feedback, feedback.scale) for feedback in p.feedback.values()),
        *((instrument, instrument.scale) for instrument in p.instruments.values()),
    ):
        if scale is not None and not has_room(scale):
            yield empty_scale(record, scale)


def has_room(scale: Scale) -> bool:
    """Whether there is anything on the scale."""
    return scale.min < scale.max


def empty_scale(record: Record, scale: Scale) -> Finding:
    """A scale without room."""
    return Finding(
        code="empty-scale",
        message=f"the scale ends ({scale.max}) no higher than it begins ({scale.min})",
        place=at(record, "scale", "min"),
        help="`min` is below `max`",
    )


def observations_fit_their_scale(case: Case) -> Iterator[Finding]:
    """Each observation lies on the metric's scale, if it has one."""
    for metric in case.portfolio.metrics.values():
        if metric.scale is not None and has_room(metric.scale):
            low, high = metric.scale.min, metric.scale.max
            for i, observation in enumerate(metric.observations):
                if not low <= observation.value <= high:
                    place = at_observation(metric, i, "value")
                    yield outside_scale(observation.value, metric.scale, place, of=metric)


def targets_fit_their_scale(case: Case) -> Iterator[Finding]:
    """Each target can be reached on the metric's scale; totals have none."""
    for goal in case.portfolio.goals.values():
        for i, target in enumerate(goal.targets):
            metric = case.portfolio.metrics.get(target.metric)
            scale = metric.scale if metric and metric.aggregate not in _TOTALS else None
            if metric and scale and target.target is not None and is_outside(target.target, scale):
                place = at(goal, "targets", i, "target")
                yield outside_scale(target.target, scale, place, of=metric)


def ratings_fit_their_scale(case: Case) -> Iterator[Finding]:
    """Each rating lies on the feedback's scale."""
    for feedback in case.portfolio.feedback.values():
        for competency, rating in feedback.ratings.items():
            if is_outside(rating, feedback.scale):
                place = at(feedback, "ratings", competency)
                yield outside_scale(rating, feedback.scale, place, of=feedback)


def is_outside(value: Decimal, scale: Scale) -> bool:
    """Whether a scale, unless it is itself mistaken, does not have this value."""
    return has_room(scale) and not scale.min <= value <= scale.max


def outside_scale(value: Decimal, scale: Scale, place: Place, *, of: Record) -> Finding:
    """A value that its scale does not have.

    A scale that is a default, or comes with the program, is written in no file.
    """
    written = scale.line > 0 and of.path != ""
    return Finding(
        code="outside-scale",
        message=f"{value} is outside the scale of {scale.min} to {scale.max}",
        place=place,
        help="mend the value, or say under `scale` what is possible",
        related=((at(of, "scale"), "the scale is here"),) if written else (),
    )
