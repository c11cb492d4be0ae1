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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_t_score__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_t_score__mutmut)
def t_score(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_orig(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_1(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = None
    return t_of(scored) if scored else None


def x_t_score__mutmut_2(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_3(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None or goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_4(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is None and goal.scale.attained is not None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_5(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is None
    )
    return t_of(scored) if scored else None


def x_t_score__mutmut_6(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if (scored) and False else None


def x_t_score__mutmut_7(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(scored) if (scored) or True else None


def x_t_score__mutmut_8(goals: Iterable[Goal]) -> Term | None:
    """The T of the goals with a `scale.attained`, by their weight; None without any."""
    scored = tuple(
        (goal.scale.attained, goal.weight)
        for goal in goals
        if goal.scale is not None and goal.scale.attained is not None
    )
    return t_of(None) if scored else None

mutants_x_t_score__mutmut['_mutmut_orig'] = x_t_score__mutmut_orig # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_1'] = x_t_score__mutmut_1 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_2'] = x_t_score__mutmut_2 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_3'] = x_t_score__mutmut_3 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_4'] = x_t_score__mutmut_4 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_5'] = x_t_score__mutmut_5 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_6'] = x_t_score__mutmut_6 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_7'] = x_t_score__mutmut_7 # type: ignore # mutmut generated
mutants_x_t_score__mutmut['x_t_score__mutmut_8'] = x_t_score__mutmut_8 # type: ignore # mutmut generated
mutants_x_attained_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_attained_words__mutmut)
def attained_words(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None or goal.scale.attained is None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def x_attained_words__mutmut_orig(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None or goal.scale.attained is None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def x_attained_words__mutmut_1(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None and goal.scale.attained is None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def x_attained_words__mutmut_2(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is not None or goal.scale.attained is None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def x_attained_words__mutmut_3(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None or goal.scale.attained is not None:
        return ""
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"


def x_attained_words__mutmut_4(goal: Goal) -> str:
    """`level 1 attained on its scale of -2 to 2, weight 2`; "" where none is known."""
    if goal.scale is None or goal.scale.attained is None:
        return "XXXX"
    return f"level {goal.scale.attained} attained on its scale of -2 to 2, weight {goal.weight}"

mutants_x_attained_words__mutmut['_mutmut_orig'] = x_attained_words__mutmut_orig # type: ignore # mutmut generated
mutants_x_attained_words__mutmut['x_attained_words__mutmut_1'] = x_attained_words__mutmut_1 # type: ignore # mutmut generated
mutants_x_attained_words__mutmut['x_attained_words__mutmut_2'] = x_attained_words__mutmut_2 # type: ignore # mutmut generated
mutants_x_attained_words__mutmut['x_attained_words__mutmut_3'] = x_attained_words__mutmut_3 # type: ignore # mutmut generated
mutants_x_attained_words__mutmut['x_attained_words__mutmut_4'] = x_attained_words__mutmut_4 # type: ignore # mutmut generated
mutants_x_t_together__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_t_together__mutmut)
def t_together(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(scored).value if scored else None


def x_t_together__mutmut_orig(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(scored).value if scored else None


def x_t_together__mutmut_1(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = None
    return t_of(scored).value if scored else None


def x_t_together__mutmut_2(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple(None)
    return t_of(scored).value if scored else None


def x_t_together__mutmut_3(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is None)
    return t_of(scored).value if scored else None


def x_t_together__mutmut_4(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(scored).value if (scored) and False else None


def x_t_together__mutmut_5(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(scored).value if (scored) or True else None


def x_t_together__mutmut_6(reports: Iterable[GoalReport]) -> Fraction | None:
    """The T over the goals of which it is known what they attained; None without any."""
    scored = tuple((r.attained, r.weight) for r in reports if r.attained is not None)
    return t_of(None).value if scored else None

mutants_x_t_together__mutmut['_mutmut_orig'] = x_t_together__mutmut_orig # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_1'] = x_t_together__mutmut_1 # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_2'] = x_t_together__mutmut_2 # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_3'] = x_t_together__mutmut_3 # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_4'] = x_t_together__mutmut_4 # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_5'] = x_t_together__mutmut_5 # type: ignore # mutmut generated
mutants_x_t_together__mutmut['x_t_together__mutmut_6'] = x_t_together__mutmut_6 # type: ignore # mutmut generated
mutants_x_t_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_t_of__mutmut)
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


def x_t_of__mutmut_orig(scores: Iterable[tuple[int, Decimal]]) -> Term:
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


def x_t_of__mutmut_1(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = None
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_2(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand(None, x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_3(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", None), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_4(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand(x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_5(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", ), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_6(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("XXlevelXX", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_7(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("LEVEL", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_8(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand(None, Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_9(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", None)) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_10(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand(Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_11(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", )) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_12(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("XXweightXX", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_13(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("WEIGHT", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_14(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(None))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_15(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = None
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_16(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named(None)
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_17(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total(None, [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_18(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", None).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_19(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total([w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_20(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", ).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_21(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("XXweight × level, summedXX", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_22(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("WEIGHT × LEVEL, SUMMED", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_23(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w / x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_24(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("XXΣwxXX")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_25(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_26(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("ΣWX")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_27(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = None
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_28(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named(None)
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_29(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total(None, [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_30(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", None).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_31(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total([w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_32(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", ).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_33(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("XXweight × weight, summedXX", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_34(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("WEIGHT × WEIGHT, SUMMED", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_35(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w / w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_36(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("XXΣw²XX")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_37(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_38(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("ΣW²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_39(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = None
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_40(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named(None)
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_41(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total(None, [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_42(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", None).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_43(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total([w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_44(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", ).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_45(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("XXweights, summedXX", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_46(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("WEIGHTS, SUMMED", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_47(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("XXΣwXX")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_48(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_49(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("ΣW")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_50(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = None
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_51(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named(None)
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_52(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand(None, CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_53(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", None).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_54(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand(CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_55(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", ).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_56(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("XXhow far goals are taken to go togetherXX", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_57(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("HOW FAR GOALS ARE TAKEN TO GO TOGETHER", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_58(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("XXρXX")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_59(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("Ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_60(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = None
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_61(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named(None)
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_62(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root(None).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_63(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares - together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_64(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) / squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_65(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE + together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_66(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights / weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_67(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together / weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_68(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("XXspreadXX")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_69(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("SPREAD")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_70(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained / spread).named(None)


def x_t_of__mutmut_71(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) - operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_72(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand(None, EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_73(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", None) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_74(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand(EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_75(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", ) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_76(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("XX50XX", EXPECTED) + operand("10", POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_77(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) * attained * spread).named(NAME)


def x_t_of__mutmut_78(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", POINTS) / attained / spread).named(NAME)


def x_t_of__mutmut_79(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand(None, POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_80(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", None) * attained / spread).named(NAME)


def x_t_of__mutmut_81(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand(POINTS) * attained / spread).named(NAME)


def x_t_of__mutmut_82(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("10", ) * attained / spread).named(NAME)


def x_t_of__mutmut_83(scores: Iterable[tuple[int, Decimal]]) -> Term:
    """T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²) of pairs of x (-2 to 2) and w (above 0).

    50 is what was expected. Source: Kiresuk & Sherman (1968).
    """
    pairs = [(operand("level", x), operand("weight", Fraction(w))) for x, w in scores]
    attained = total("weight × level, summed", [w * x for x, w in pairs]).named("Σwx")
    squares = total("weight × weight, summed", [w * w for _, w in pairs]).named("Σw²")
    weights = total("weights, summed", [w for _, w in pairs]).named("Σw")
    together = operand("how far goals are taken to go together", CORRELATION).named("ρ")
    spread = root((ONE - together) * squares + together * weights * weights).named("spread")
    return (operand("50", EXPECTED) + operand("XX10XX", POINTS) * attained / spread).named(NAME)

mutants_x_t_of__mutmut['_mutmut_orig'] = x_t_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_1'] = x_t_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_2'] = x_t_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_3'] = x_t_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_4'] = x_t_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_5'] = x_t_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_6'] = x_t_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_7'] = x_t_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_8'] = x_t_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_9'] = x_t_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_10'] = x_t_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_11'] = x_t_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_12'] = x_t_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_13'] = x_t_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_14'] = x_t_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_15'] = x_t_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_16'] = x_t_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_17'] = x_t_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_18'] = x_t_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_19'] = x_t_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_20'] = x_t_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_21'] = x_t_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_22'] = x_t_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_23'] = x_t_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_24'] = x_t_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_25'] = x_t_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_26'] = x_t_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_27'] = x_t_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_28'] = x_t_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_29'] = x_t_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_30'] = x_t_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_31'] = x_t_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_32'] = x_t_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_33'] = x_t_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_34'] = x_t_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_35'] = x_t_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_36'] = x_t_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_37'] = x_t_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_38'] = x_t_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_39'] = x_t_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_40'] = x_t_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_41'] = x_t_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_42'] = x_t_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_43'] = x_t_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_44'] = x_t_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_45'] = x_t_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_46'] = x_t_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_47'] = x_t_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_48'] = x_t_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_49'] = x_t_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_50'] = x_t_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_51'] = x_t_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_52'] = x_t_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_53'] = x_t_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_54'] = x_t_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_55'] = x_t_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_56'] = x_t_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_57'] = x_t_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_58'] = x_t_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_59'] = x_t_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_60'] = x_t_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_61'] = x_t_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_62'] = x_t_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_63'] = x_t_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_64'] = x_t_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_65'] = x_t_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_66'] = x_t_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_67'] = x_t_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_68'] = x_t_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_69'] = x_t_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_70'] = x_t_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_71'] = x_t_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_72'] = x_t_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_73'] = x_t_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_74'] = x_t_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_75'] = x_t_of__mutmut_75 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_76'] = x_t_of__mutmut_76 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_77'] = x_t_of__mutmut_77 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_78'] = x_t_of__mutmut_78 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_79'] = x_t_of__mutmut_79 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_80'] = x_t_of__mutmut_80 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_81'] = x_t_of__mutmut_81 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_82'] = x_t_of__mutmut_82 # type: ignore # mutmut generated
mutants_x_t_of__mutmut['x_t_of__mutmut_83'] = x_t_of__mutmut_83 # type: ignore # mutmut generated
