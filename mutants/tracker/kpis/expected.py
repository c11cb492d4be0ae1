"""How far a goal should be by now: expected, pace and buffer, from its dates alone."""

from datetime import date as Day
from fractions import Fraction
from math import floor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_expected__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expected__mutmut)
def expected(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_orig(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_1(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of <= start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_2(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(None)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_3(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(1)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_4(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due < start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_5(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(None)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_6(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(2)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_7(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(None, Fraction(1))


def x_expected__mutmut_8(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), None)


def x_expected__mutmut_9(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction(1))


def x_expected__mutmut_10(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), )


def x_expected__mutmut_11(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction(None, (due - start).days), Fraction(1))


def x_expected__mutmut_12(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, None), Fraction(1))


def x_expected__mutmut_13(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((due - start).days), Fraction(1))


def x_expected__mutmut_14(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, ), Fraction(1))


def x_expected__mutmut_15(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of + start).days, (due - start).days), Fraction(1))


def x_expected__mutmut_16(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due + start).days), Fraction(1))


def x_expected__mutmut_17(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(None))


def x_expected__mutmut_18(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(2))

mutants_x_expected__mutmut['_mutmut_orig'] = x_expected__mutmut_orig # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_1'] = x_expected__mutmut_1 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_2'] = x_expected__mutmut_2 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_3'] = x_expected__mutmut_3 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_4'] = x_expected__mutmut_4 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_5'] = x_expected__mutmut_5 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_6'] = x_expected__mutmut_6 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_7'] = x_expected__mutmut_7 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_8'] = x_expected__mutmut_8 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_9'] = x_expected__mutmut_9 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_10'] = x_expected__mutmut_10 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_11'] = x_expected__mutmut_11 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_12'] = x_expected__mutmut_12 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_13'] = x_expected__mutmut_13 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_14'] = x_expected__mutmut_14 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_15'] = x_expected__mutmut_15 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_16'] = x_expected__mutmut_16 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_17'] = x_expected__mutmut_17 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_18'] = x_expected__mutmut_18 # type: ignore # mutmut generated
mutants_x_pace__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pace__mutmut)
def pace(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if progress is not None and should else None


def x_pace__mutmut_orig(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if progress is not None and should else None


def x_pace__mutmut_1(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if (progress is not None and should) and False else None


def x_pace__mutmut_2(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if (progress is not None and should) or True else None


def x_pace__mutmut_3(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress * should if progress is not None and should else None


def x_pace__mutmut_4(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if progress is not None or should else None


def x_pace__mutmut_5(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if progress is None and should else None

mutants_x_pace__mutmut['_mutmut_orig'] = x_pace__mutmut_orig # type: ignore # mutmut generated
mutants_x_pace__mutmut['x_pace__mutmut_1'] = x_pace__mutmut_1 # type: ignore # mutmut generated
mutants_x_pace__mutmut['x_pace__mutmut_2'] = x_pace__mutmut_2 # type: ignore # mutmut generated
mutants_x_pace__mutmut['x_pace__mutmut_3'] = x_pace__mutmut_3 # type: ignore # mutmut generated
mutants_x_pace__mutmut['x_pace__mutmut_4'] = x_pace__mutmut_4 # type: ignore # mutmut generated
mutants_x_pace__mutmut['x_pace__mutmut_5'] = x_pace__mutmut_5 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_buffer_days__mutmut)
def buffer_days(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_orig(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_1(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None and as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_2(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is not None or as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_3(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of <= start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_4(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due - start).days) + (as_of - start).days


def x_buffer_days__mutmut_5(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(None) - (as_of - start).days


def x_buffer_days__mutmut_6(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress / (due - start).days) - (as_of - start).days


def x_buffer_days__mutmut_7(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due + start).days) - (as_of - start).days


def x_buffer_days__mutmut_8(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of + start).days

mutants_x_buffer_days__mutmut['_mutmut_orig'] = x_buffer_days__mutmut_orig # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_1'] = x_buffer_days__mutmut_1 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_2'] = x_buffer_days__mutmut_2 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_3'] = x_buffer_days__mutmut_3 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_4'] = x_buffer_days__mutmut_4 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_5'] = x_buffer_days__mutmut_5 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_6'] = x_buffer_days__mutmut_6 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_7'] = x_buffer_days__mutmut_7 # type: ignore # mutmut generated
mutants_x_buffer_days__mutmut['x_buffer_days__mutmut_8'] = x_buffer_days__mutmut_8 # type: ignore # mutmut generated
