"""Square roots of exact numbers."""

from fractions import Fraction
from math import isqrt

SHIFT = 10**30  # the root is cut off after 30 decimals


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_square_root__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_square_root__mutmut)
def square_root(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_orig(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_1(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = None
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_2(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(None)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_3(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator / SHIFT**2)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_4(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator / number.denominator * SHIFT**2)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_5(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT * 2)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_6(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**3)
    return Fraction(shifted, number.denominator * SHIFT)


def x_square_root__mutmut_7(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(None, number.denominator * SHIFT)


def x_square_root__mutmut_8(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, None)


def x_square_root__mutmut_9(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(number.denominator * SHIFT)


def x_square_root__mutmut_10(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, )


def x_square_root__mutmut_11(number: Fraction) -> Fraction:
    """The root of a number not below 0: exact where there is an exact one."""
    shifted = isqrt(number.numerator * number.denominator * SHIFT**2)
    return Fraction(shifted, number.denominator / SHIFT)

mutants_x_square_root__mutmut['_mutmut_orig'] = x_square_root__mutmut_orig # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_1'] = x_square_root__mutmut_1 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_2'] = x_square_root__mutmut_2 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_3'] = x_square_root__mutmut_3 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_4'] = x_square_root__mutmut_4 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_5'] = x_square_root__mutmut_5 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_6'] = x_square_root__mutmut_6 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_7'] = x_square_root__mutmut_7 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_8'] = x_square_root__mutmut_8 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_9'] = x_square_root__mutmut_9 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_10'] = x_square_root__mutmut_10 # type: ignore # mutmut generated
mutants_x_square_root__mutmut['x_square_root__mutmut_11'] = x_square_root__mutmut_11 # type: ignore # mutmut generated
