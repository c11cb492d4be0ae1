"""Goal attainment scaling: one score over goals that each have a scale of their own."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import isqrt

from tracker.records.goals import Goal

# How far the goals of one person go together, as Kiresuk & Sherman assume.
CORRELATION = Fraction(3, 10)
# The square root is cut off after this many decimals.
DECIMALS = 30


def t_score(goals: Iterable[Goal]) -> Fraction | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def t_of(scores: Iterable[tuple[int, Decimal]]) -> Fraction:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = tuple((x, Fraction(w)) for x, w in scores)
    total = sum((w * x for x, w in pairs), Fraction(0))
    squares = sum((w * w for _, w in pairs), Fraction(0))
    square = sum((w for _, w in pairs), Fraction(0)) ** 2
    return 50 + 10 * total / _root((1 - CORRELATION) * squares + CORRELATION * square)


def _root(number: Fraction) -> Fraction:
    """The square root, exact where there is an exact one."""
    shift = 10**DECIMALS
    return Fraction(
        isqrt(number.numerator * number.denominator * shift**2), number.denominator * shift
    )
