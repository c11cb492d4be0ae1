"""Goal attainment scaling: one score over goals that each have a scale of their own."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from tracker.kpis.goal import GoalReport
from tracker.kpis.working import Term, operand, root, total
from tracker.records.goals import Goal

# How far the goals of one person go together, as Kiresuk & Sherman assume.
CORRELATION = Fraction(3, 10)
ONE = operand("1", 1)
EXPECTED, POINTS = 50, 10  # T of what was expected, and what one level beyond is worth
NAME = "Goal attainment score T (50 is as expected)"


def t_score(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def attained_words(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None or goal.scale.attained is None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def t_together(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(scored).value if scored else None


def t_of(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)
