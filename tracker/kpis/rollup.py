"""How far a goal has come: the weighted mean over what it is measured by."""

from collections.abc import Sequence
from datetime import date as Day
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.track import Track
from tracker.kpis.working import Term, average, larger, operand, smaller, total
from tracker.records.goals import Goal

Share = tuple[Decimal, Term | None]  # weight; None where nothing is known


def rolled_up(
    goal: Goal, tracks: Sequence[Track], as_of: Day
) -> tuple[Term | None, tuple[int, int]]:
    """The weighted mean of what is measured, 0 to 1, and how much of how many is.

    Targets count by their progress, kept inside 0 to 1; without any, milestones do (done is 1).
    """
    shares = [_of_target(t) for t in tracks] if tracks else _of_milestones(goal, as_of)
    measured = [(weight, share) for weight, share in shares if share is not None]
    what = "progress of its targets" if tracks else "its milestones, done 1 and open 0"
    return _weighted(measured, what), (len(measured), len(shares))


def _of_target(track: Track) -> Share:
    if track.progress is None:
        return track.target.weight, None
    name = f"progress of {track.metric.title if track.metric else track.target.metric}"
    made = track.covered.named(name) if track.covered else operand(name, track.progress)
    if track.progress > 1:
        return track.target.weight, smaller(made, 1)
    return track.target.weight, larger(made, 0) if track.progress < 0 else made


def _of_milestones(goal: Goal, as_of: Day) -> list[Share]:
    return [
        (m.weight, operand("milestone", int(m.done is not None and m.done <= as_of)))
        for m in goal.milestones
    ]


def _weighted(shares: Sequence[tuple[Decimal, Term]], what: str) -> Term | None:
    if not shares:
        return None
    if len({weight for weight, _ in shares}) == 1:
        return average(what, [share for _, share in shares])
    weights = [operand("weight", Fraction(weight)) for weight, _ in shares]
    weighted = [weight * share for weight, (_, share) in zip(weights, shares, strict=True)]
    whole = total("weights, summed", weights)
    return total(f"weight × {what}, summed", weighted) / whole
