"""Shares of a whole, and how far a share of few can be trusted."""

from fractions import Fraction

from msgspec import Struct

from tracker.kpis.working import Term, larger, operand, root, smaller, term

Z = Fraction("1.959964")  # the normal quantile of 97.5 %, as the definition writes it
HUNDRED = 100


class Proportion(Struct, frozen=True):
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


def share_of(part: str, counted: int, whole: str, of: int) -> Term | None:
    """100 x counted / of, and what both are called; None of nothing."""
    return operand(part, counted) / operand(whole, of) * HUNDRED if of else None


def percent(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if whole else None
