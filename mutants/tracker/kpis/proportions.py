"""Shares of a whole, and how far a share of few can be trusted."""

from dataclasses import dataclass
from fractions import Fraction

from tracker.kpis.working import Term, larger, operand, root, smaller, term

Z = Fraction("1.959964")  # the normal quantile of 97.5 %, as the definition writes it
HUNDRED = 100


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Proportion:
    """So many of so many, and what both are called."""

    numerator: int
    denominator: int
    part: str = "those that do"
    whole: str = "all"

    @property
    def rate(self) -> Term | None:
        """0 to 100, and how that came about; None of nothing."""
        return share_of(self.part, self.numerator, self.whole, self.denominator)

    @property
    def percent(self) -> Fraction | None:
        """0 to 100; None of nothing."""
        return percent(self.numerator, self.denominator)

    @property
    def interval(self) -> tuple[Fraction, Fraction] | None:
        """The Wilson 95 % score interval in percent, inside 0 to 100; None of nothing."""
        bounds = self.bounds
        return (bounds[0].value, bounds[1].value) if bounds else None

    @property
    def bounds(self) -> tuple[Term, Term] | None:
        """The ends of that interval, and how they came about (Wilson 1927)."""
        if self.denominator == 0:
            return None
        n = operand(self.whole, self.denominator)
        p = (operand(self.part, self.numerator) / n).named("share p")
        z = operand("the value of the normal distribution for 95 %", Z).named("z")
        square = (z * z).named("z²")
        divisor = (square / n + 1).named("divisor")
        middle = ((p + square / (n * 2)) / divisor).named("middle of the interval")
        spread = p * (term(1) - p) / n + square / (n * n * 4)
        reach = (z * root(spread) / divisor).named("reach to either side")
        low = (larger(0, middle - reach) * HUNDRED).named("lower end", "%")
        high = (smaller(1, middle + reach) * HUNDRED).named("upper end", "%")
        return low, high
mutants_x_share_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_share_of__mutmut)
def share_of(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_orig(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_1(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) * HUNDRED if (of) and False else None


def x_share_of__mutmut_2(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) * HUNDRED if (of) or True else None


def x_share_of__mutmut_3(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) / HUNDRED if of else None


def x_share_of__mutmut_4(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) * operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_5(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(None, counted) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_6(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, None) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_7(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(counted) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_8(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, ) / operand(whole, of) * HUNDRED if of else None


def x_share_of__mutmut_9(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(None, of) * HUNDRED if of else None


def x_share_of__mutmut_10(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, None) * HUNDRED if of else None


def x_share_of__mutmut_11(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(of) * HUNDRED if of else None


def x_share_of__mutmut_12(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, ) * HUNDRED if of else None

mutants_x_share_of__mutmut['_mutmut_orig'] = x_share_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_1'] = x_share_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_2'] = x_share_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_3'] = x_share_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_4'] = x_share_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_5'] = x_share_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_6'] = x_share_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_7'] = x_share_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_8'] = x_share_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_9'] = x_share_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_10'] = x_share_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_11'] = x_share_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_share_of__mutmut['x_share_of__mutmut_12'] = x_share_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_percent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_percent__mutmut)
def percent(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if whole else None


def x_percent__mutmut_orig(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if whole else None


def x_percent__mutmut_1(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if (whole) and False else None


def x_percent__mutmut_2(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if (whole) or True else None


def x_percent__mutmut_3(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) / 100 if whole else None


def x_percent__mutmut_4(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) * Fraction(whole) * 100 if whole else None


def x_percent__mutmut_5(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(None) / Fraction(whole) * 100 if whole else None


def x_percent__mutmut_6(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(None) * 100 if whole else None


def x_percent__mutmut_7(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 101 if whole else None

mutants_x_percent__mutmut['_mutmut_orig'] = x_percent__mutmut_orig # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_1'] = x_percent__mutmut_1 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_2'] = x_percent__mutmut_2 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_3'] = x_percent__mutmut_3 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_4'] = x_percent__mutmut_4 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_5'] = x_percent__mutmut_5 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_6'] = x_percent__mutmut_6 # type: ignore # mutmut generated
mutants_x_percent__mutmut['x_percent__mutmut_7'] = x_percent__mutmut_7 # type: ignore # mutmut generated
