"""Scores of different scales, made comparable."""

from decimal import Decimal
from fractions import Fraction

from tracker.records.metrics import Scale


def pomp(score: Fraction | Decimal, scale: Scale) -> Fraction:
    """The percent of the maximum possible score: 0 at the scale's `min`, 100 at its `max`.

    Source: Cohen, Cohen, Aiken & West (1999), The problem of units and the circumstance for POMP.
    """
    low, high = Fraction(scale.min), Fraction(scale.max)
    return (Fraction(score) - low) / (high - low) * 100
