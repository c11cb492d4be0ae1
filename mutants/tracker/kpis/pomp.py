"""Scores of different scales, made comparable."""

from decimal import Decimal
from fractions import Fraction

from tracker.kpis.working import Term, operand
from tracker.records.metrics import Scale

HUNDRED = 100


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_pomp__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_pomp__mutmut)
def pomp(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_orig(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_1(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = None
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_2(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand(None, Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_3(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", None)
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_4(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand(Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_5(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", )
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_6(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("XXlowest of the scaleXX", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_7(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("LOWEST OF THE SCALE", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_8(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(None))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_9(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = None
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_10(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand(None, Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_11(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", None)
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_12(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand(Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_13(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", )
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_14(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("XXhighest of the scaleXX", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_15(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("HIGHEST OF THE SCALE", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_16(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(None))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_17(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = None
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_18(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if (isinstance(score, Term)) and False else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_19(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if (isinstance(score, Term)) or True else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_20(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand(None, Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_21(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", None)
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_22(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand(Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_23(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", )
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_24(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("XXratingXX", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_25(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("RATING", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_26(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(None))
    return (answer - low) / (high - low) * HUNDRED


def x_pomp__mutmut_27(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) / HUNDRED


def x_pomp__mutmut_28(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) * (high - low) * HUNDRED


def x_pomp__mutmut_29(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer + low) / (high - low) * HUNDRED


def x_pomp__mutmut_30(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high + low) * HUNDRED

mutants_x_pomp__mutmut['_mutmut_orig'] = x_pomp__mutmut_orig # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_1'] = x_pomp__mutmut_1 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_2'] = x_pomp__mutmut_2 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_3'] = x_pomp__mutmut_3 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_4'] = x_pomp__mutmut_4 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_5'] = x_pomp__mutmut_5 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_6'] = x_pomp__mutmut_6 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_7'] = x_pomp__mutmut_7 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_8'] = x_pomp__mutmut_8 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_9'] = x_pomp__mutmut_9 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_10'] = x_pomp__mutmut_10 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_11'] = x_pomp__mutmut_11 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_12'] = x_pomp__mutmut_12 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_13'] = x_pomp__mutmut_13 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_14'] = x_pomp__mutmut_14 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_15'] = x_pomp__mutmut_15 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_16'] = x_pomp__mutmut_16 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_17'] = x_pomp__mutmut_17 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_18'] = x_pomp__mutmut_18 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_19'] = x_pomp__mutmut_19 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_20'] = x_pomp__mutmut_20 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_21'] = x_pomp__mutmut_21 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_22'] = x_pomp__mutmut_22 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_23'] = x_pomp__mutmut_23 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_24'] = x_pomp__mutmut_24 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_25'] = x_pomp__mutmut_25 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_26'] = x_pomp__mutmut_26 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_27'] = x_pomp__mutmut_27 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_28'] = x_pomp__mutmut_28 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_29'] = x_pomp__mutmut_29 # type: ignore # mutmut generated
mutants_x_pomp__mutmut['x_pomp__mutmut_30'] = x_pomp__mutmut_30 # type: ignore # mutmut generated
