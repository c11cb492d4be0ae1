"""How far a goal should be by now: expected, pace and buffer, from its dates alone."""

from datetime import date as Day
from fractions import Fraction
from math import floor


def expected(start: Day, due: Day, as_of: Day) -> Fraction:
    """The share of the days from `start` to `due` that is over, 0 to 1; due at the start: 1."""
    if as_of < start:
        return Fraction(0)
    if due <= start:
        return Fraction(1)
    return min(Fraction((as_of - start).days, (due - start).days), Fraction(1))


def pace(progress: Fraction | None, should: Fraction | None) -> Fraction | None:
    """Progress over expected; None where nothing is known or nothing is expected yet."""
    return progress / should if progress is not None and should else None


def buffer_days(start: Day, due: Day, as_of: Day, progress: Fraction | None) -> int | None:
    """How many days the goal stays on pace if nothing more is recorded (below 0: is behind).

    floor(start + progress x (due - start) - as_of); None before the start.
    """
    if progress is None or as_of < start:
        return None
    return floor(progress * (due - start).days) - (as_of - start).days
