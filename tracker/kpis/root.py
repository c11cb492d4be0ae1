"""Square roots of exact numbers."""

from fractions import Fraction
from math import isqrt

SHIFT = 10**30  # the root is cut off after 30 decimals


def square_root(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, number.denominator * SHIFT)
