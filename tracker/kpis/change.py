"""Whether a figure has got better or worse since the window before, or has only wavered."""

from fractions import Fraction

from tracker.kpis.result import Change, Judgement, Previous, Result, Status
from tracker.records.vocabulary import Direction

OVERLAP = "the 95 % intervals of then and now overlap, so chance alone may have made the difference"


def change(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def _judged(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def _doubt(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def _ground(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "it is counted, not sampled, so any difference is a real one"


def interval_of(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("interval"):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None
