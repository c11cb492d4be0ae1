"""Whether a figure has got better or worse since the window before, or has only wavered."""

from fractions import Fraction

from tracker.kpis.result import Change, Judgement, Previous, Result, Status
from tracker.records.vocabulary import Direction

OVERLAP = "the 95 % intervals of then and now overlap, so chance alone may have made the difference"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_change__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_change__mutmut)
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


def x_change__mutmut_orig(
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


def x_change__mutmut_1(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None or before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_2(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is not None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_3(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is not None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_4(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is not None:
        return Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_5(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=None, reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_6(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason=None)
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_7(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(reason="there is no value now")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_8(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, )
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_9(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="XXthere is no value nowXX")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_10(
    now: Result, before: Previous, *, least: int | None, direction: Direction
) -> Change | None:
    """The change since `before`; None where neither has a value.

    Of proportions the intervals must not overlap. Elsewhere the difference must be `least` or
    more, where None is "nobody knows how much such a figure wavers by itself".
    """
    if now.value is None and before.value is None:
        return None
    if now.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="THERE IS NO VALUE NOW")
    if before.value is None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_11(
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
    if before.value is not None:
        return Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_12(
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
        return Change(judgement=None, reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_13(
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
        return Change(judgement=Judgement.UNCLEAR, reason=None)
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_14(
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
        return Change(reason="there was no value then")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_15(
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
        return Change(judgement=Judgement.UNCLEAR, )
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_16(
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
        return Change(judgement=Judgement.UNCLEAR, reason="XXthere was no value thenXX")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_17(
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
        return Change(judgement=Judgement.UNCLEAR, reason="THERE WAS NO VALUE THEN")
    judgement, reason = _judged(now, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_18(
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
    judgement, reason = None
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_19(
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
    judgement, reason = _judged(None, before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_20(
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
    judgement, reason = _judged(now, None, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_21(
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
    judgement, reason = _judged(now, before, None, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_22(
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
    judgement, reason = _judged(now, before, now.value - before.value, None, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_23(
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
    judgement, reason = _judged(now, before, now.value - before.value, least, None)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_24(
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
    judgement, reason = _judged(before, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_25(
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
    judgement, reason = _judged(now, now.value - before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_26(
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
    judgement, reason = _judged(now, before, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_27(
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
    judgement, reason = _judged(now, before, now.value - before.value, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_28(
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
    judgement, reason = _judged(now, before, now.value - before.value, least, )
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_29(
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
    judgement, reason = _judged(now, before, now.value + before.value, least, direction)
    return Change(judgement=judgement, reason=reason, difference=now.value - before.value)


def x_change__mutmut_30(
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
    return Change(judgement=None, reason=reason, difference=now.value - before.value)


def x_change__mutmut_31(
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
    return Change(judgement=judgement, reason=None, difference=now.value - before.value)


def x_change__mutmut_32(
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
    return Change(judgement=judgement, reason=reason, difference=None)


def x_change__mutmut_33(
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
    return Change(reason=reason, difference=now.value - before.value)


def x_change__mutmut_34(
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
    return Change(judgement=judgement, difference=now.value - before.value)


def x_change__mutmut_35(
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
    return Change(judgement=judgement, reason=reason, )


def x_change__mutmut_36(
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
    return Change(judgement=judgement, reason=reason, difference=now.value + before.value)

mutants_x_change__mutmut['_mutmut_orig'] = x_change__mutmut_orig # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_1'] = x_change__mutmut_1 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_2'] = x_change__mutmut_2 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_3'] = x_change__mutmut_3 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_4'] = x_change__mutmut_4 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_5'] = x_change__mutmut_5 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_6'] = x_change__mutmut_6 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_7'] = x_change__mutmut_7 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_8'] = x_change__mutmut_8 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_9'] = x_change__mutmut_9 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_10'] = x_change__mutmut_10 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_11'] = x_change__mutmut_11 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_12'] = x_change__mutmut_12 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_13'] = x_change__mutmut_13 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_14'] = x_change__mutmut_14 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_15'] = x_change__mutmut_15 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_16'] = x_change__mutmut_16 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_17'] = x_change__mutmut_17 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_18'] = x_change__mutmut_18 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_19'] = x_change__mutmut_19 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_20'] = x_change__mutmut_20 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_21'] = x_change__mutmut_21 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_22'] = x_change__mutmut_22 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_23'] = x_change__mutmut_23 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_24'] = x_change__mutmut_24 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_25'] = x_change__mutmut_25 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_26'] = x_change__mutmut_26 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_27'] = x_change__mutmut_27 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_28'] = x_change__mutmut_28 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_29'] = x_change__mutmut_29 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_30'] = x_change__mutmut_30 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_31'] = x_change__mutmut_31 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_32'] = x_change__mutmut_32 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_33'] = x_change__mutmut_33 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_34'] = x_change__mutmut_34 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_35'] = x_change__mutmut_35 # type: ignore # mutmut generated
mutants_x_change__mutmut['x_change__mutmut_36'] = x_change__mutmut_36 # type: ignore # mutmut generated
mutants_x__judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judged__mutmut)
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


def x__judged__mutmut_orig(
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


def x__judged__mutmut_1(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = None
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_2(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(None, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_3(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, None, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_4(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, None, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_5(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, None)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_6(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_7(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_8(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_9(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, )
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_10(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference != 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_11(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 1:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_12(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "XXthe value is the sameXX"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_13(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "THE VALUE IS THE SAME"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_14(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_15(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is not Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_16(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "XXit is to stay as it is, so neither way is betterXX"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_17(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "IT IS TO STAY AS IT IS, SO NEITHER WAY IS BETTER"
    risen = difference > 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_18(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = None
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_19(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference >= 0
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_20(
    now: Result, before: Previous, difference: Fraction, least: int | None, direction: Direction
) -> tuple[Judgement, str]:
    doubt = _doubt(now, before, difference, least)
    if difference == 0:
        return Judgement.LEVEL, "the value is the same"
    if doubt is not None:
        return Judgement.UNCLEAR, doubt
    if direction is Direction.MAINTAIN:
        return Judgement.UNCLEAR, "it is to stay as it is, so neither way is better"
    risen = difference > 1
    better = risen is (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_21(
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
    better = None
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_22(
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
    better = risen is not (direction is Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_23(
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
    better = risen is (direction is not Direction.INCREASE)
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_24(
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
    return Judgement.BETTER if (better) and False else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_25(
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
    return Judgement.BETTER if (better) or True else Judgement.WORSE, _ground(now, before, least)


def x__judged__mutmut_26(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(None, before, least)


def x__judged__mutmut_27(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, None, least)


def x__judged__mutmut_28(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, None)


def x__judged__mutmut_29(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(before, least)


def x__judged__mutmut_30(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, least)


def x__judged__mutmut_31(
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
    return Judgement.BETTER if better else Judgement.WORSE, _ground(now, before, )

mutants_x__judged__mutmut['_mutmut_orig'] = x__judged__mutmut_orig # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_1'] = x__judged__mutmut_1 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_2'] = x__judged__mutmut_2 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_3'] = x__judged__mutmut_3 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_4'] = x__judged__mutmut_4 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_5'] = x__judged__mutmut_5 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_6'] = x__judged__mutmut_6 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_7'] = x__judged__mutmut_7 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_8'] = x__judged__mutmut_8 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_9'] = x__judged__mutmut_9 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_10'] = x__judged__mutmut_10 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_11'] = x__judged__mutmut_11 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_12'] = x__judged__mutmut_12 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_13'] = x__judged__mutmut_13 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_14'] = x__judged__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_15'] = x__judged__mutmut_15 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_16'] = x__judged__mutmut_16 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_17'] = x__judged__mutmut_17 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_18'] = x__judged__mutmut_18 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_19'] = x__judged__mutmut_19 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_20'] = x__judged__mutmut_20 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_21'] = x__judged__mutmut_21 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_22'] = x__judged__mutmut_22 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_23'] = x__judged__mutmut_23 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_24'] = x__judged__mutmut_24 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_25'] = x__judged__mutmut_25 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_26'] = x__judged__mutmut_26 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_27'] = x__judged__mutmut_27 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_28'] = x__judged__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_29'] = x__judged__mutmut_29 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_30'] = x__judged__mutmut_30 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_31'] = x__judged__mutmut_31 # type: ignore # mutmut generated
mutants_x__doubt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__doubt__mutmut)
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


def x__doubt__mutmut_orig(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
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


def x__doubt__mutmut_1(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is not Status.STALE:
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


def x__doubt__mutmut_2(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "XXthe value is staleXX"
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


def x__doubt__mutmut_3(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "THE VALUE IS STALE"
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


def x__doubt__mutmut_4(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is not Status.STALE:
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


def x__doubt__mutmut_5(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "XXthe value before was staleXX"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_6(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "THE VALUE BEFORE WAS STALE"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_7(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = None
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_8(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(None)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_9(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None or before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_10(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_11(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_12(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = None
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_13(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] and interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_14(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[1] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_15(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] >= before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_16(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[2] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_17(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[2] < before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_18(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] <= before.interval[0]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_19(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[1]
        return None if apart else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_20(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if (apart) and False else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_21(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if (apart) or True else OVERLAP
    if least is None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_22(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
    """Why the difference may mean nothing; None where it means something."""
    if now.status is Status.STALE:
        return "the value is stale"
    if before.status is Status.STALE:
        return "the value before was stale"
    interval = interval_of(now)
    if interval is not None and before.interval is not None:
        apart = interval[0] > before.interval[1] or interval[1] < before.interval[0]
        return None if apart else OVERLAP
    if least is not None:
        return "how much such a figure wavers by itself is not known"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_23(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
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
        return "XXhow much such a figure wavers by itself is not knownXX"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_24(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
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
        return "HOW MUCH SUCH A FIGURE WAVERS BY ITSELF IS NOT KNOWN"
    if abs(difference) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_25(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
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
    if abs(None) < least:
        return f"less than {least} points mean nothing on this instrument"
    return None


def x__doubt__mutmut_26(now: Result, before: Previous, difference: Fraction, least: int | None) -> str | None:
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
    if abs(difference) <= least:
        return f"less than {least} points mean nothing on this instrument"
    return None

mutants_x__doubt__mutmut['_mutmut_orig'] = x__doubt__mutmut_orig # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_1'] = x__doubt__mutmut_1 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_2'] = x__doubt__mutmut_2 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_3'] = x__doubt__mutmut_3 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_4'] = x__doubt__mutmut_4 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_5'] = x__doubt__mutmut_5 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_6'] = x__doubt__mutmut_6 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_7'] = x__doubt__mutmut_7 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_8'] = x__doubt__mutmut_8 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_9'] = x__doubt__mutmut_9 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_10'] = x__doubt__mutmut_10 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_11'] = x__doubt__mutmut_11 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_12'] = x__doubt__mutmut_12 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_13'] = x__doubt__mutmut_13 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_14'] = x__doubt__mutmut_14 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_15'] = x__doubt__mutmut_15 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_16'] = x__doubt__mutmut_16 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_17'] = x__doubt__mutmut_17 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_18'] = x__doubt__mutmut_18 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_19'] = x__doubt__mutmut_19 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_20'] = x__doubt__mutmut_20 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_21'] = x__doubt__mutmut_21 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_22'] = x__doubt__mutmut_22 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_23'] = x__doubt__mutmut_23 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_24'] = x__doubt__mutmut_24 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_25'] = x__doubt__mutmut_25 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_26'] = x__doubt__mutmut_26 # type: ignore # mutmut generated
mutants_x__ground__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ground__mutmut)
def _ground(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_orig(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_1(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None or before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_2(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(None) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_3(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_4(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_5(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "XXthe 95 % intervals of then and now do not overlapXX"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_6(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "THE 95 % INTERVALS OF THEN AND NOW DO NOT OVERLAP"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "cases are counted, not sampled, so that any difference is one"


def x__ground__mutmut_7(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "XXcases are counted, not sampled, so that any difference is oneXX"


def x__ground__mutmut_8(now: Result, before: Previous, least: int | None) -> str:
    """Why the difference means something."""
    if interval_of(now) is not None and before.interval is not None:
        return "the 95 % intervals of then and now do not overlap"
    if least:
        return f"{least} points or more mean something on this instrument"
    return "CASES ARE COUNTED, NOT SAMPLED, SO THAT ANY DIFFERENCE IS ONE"

mutants_x__ground__mutmut['_mutmut_orig'] = x__ground__mutmut_orig # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_1'] = x__ground__mutmut_1 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_2'] = x__ground__mutmut_2 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_3'] = x__ground__mutmut_3 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_4'] = x__ground__mutmut_4 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_5'] = x__ground__mutmut_5 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_6'] = x__ground__mutmut_6 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_7'] = x__ground__mutmut_7 # type: ignore # mutmut generated
mutants_x__ground__mutmut['x__ground__mutmut_8'] = x__ground__mutmut_8 # type: ignore # mutmut generated
mutants_x_interval_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_interval_of__mutmut)
def interval_of(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("interval"):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None


def x_interval_of__mutmut_orig(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("interval"):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None


def x_interval_of__mutmut_1(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("interval"):
        case _:
            return None


def x_interval_of__mutmut_2(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("interval"):
        case (Fraction() as low, Fraction() as high):
            return low, high


def x_interval_of__mutmut_3(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get(None):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None


def x_interval_of__mutmut_4(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("XXintervalXX"):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None


def x_interval_of__mutmut_5(result: Result) -> tuple[Fraction, Fraction] | None:
    """The 95 % interval of a proportion that has a value, in percent."""
    match result.components.get("INTERVAL"):
        case (Fraction() as low, Fraction() as high):
            return low, high
        case _:
            return None

mutants_x_interval_of__mutmut['_mutmut_orig'] = x_interval_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_interval_of__mutmut['x_interval_of__mutmut_1'] = x_interval_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_interval_of__mutmut['x_interval_of__mutmut_2'] = x_interval_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_interval_of__mutmut['x_interval_of__mutmut_3'] = x_interval_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_interval_of__mutmut['x_interval_of__mutmut_4'] = x_interval_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_interval_of__mutmut['x_interval_of__mutmut_5'] = x_interval_of__mutmut_5 # type: ignore # mutmut generated
