"""Scores of different scales, made comparable."""

from decimal import Decimal
from fractions import Fraction

from tracker.kpis.working import Term, operand
from tracker.records.metrics import Scale

HUNDRED = 100


def pomp(score: Term | Decimal, scale: Scale) -> Term:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low = operand("lowest of the scale", Fraction(scale.min))
    high = operand("highest of the scale", Fraction(scale.max))
    answer = score if isinstance(score, Term) else operand("rating", Fraction(score))
    return (answer - low) / (high - low) * HUNDRED
