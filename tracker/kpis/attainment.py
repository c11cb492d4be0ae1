"""Goal attainment scaling: one score over goals that each have a scale of their own."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.root import square_root
from tracker.records.goals import Goal

# How far the goals of one person go together, as Kiresuk & Sherman assume.
CORRELATION = Fraction(3, 10)


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
    return 50 + 10 * total / square_root((1 - CORRELATION) * squares + CORRELATION * square)
