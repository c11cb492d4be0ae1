"""Shares of a whole, and how far a share of few can be trusted."""

from dataclasses import dataclass
from fractions import Fraction

from tracker.kpis.root import square_root

Z = Fraction("1.959964")  # the normal quantile of 97.5 %, as the definition writes it


@dataclass(frozen=True, slots=True)
class Proportion:
    """So many of so many."""

    numerator: int
    denominator: int

    @property
    def percent(self) -> Fraction | None:
        """0 to 100; None of nothing."""
        return percent(self.numerator, self.denominator)

    @property
    def interval(self) -> tuple[Fraction, Fraction] | None:
        """The Wilson 95 % score interval in percent (Wilson 1927), inside 0 to 100."""
        if self.denominator == 0:
            return None
        n, share = self.denominator, Fraction(self.numerator, self.denominator)
        middle = share + Z**2 / (2 * n)
        reach = Z * square_root(share * (1 - share) / n + Z**2 / (4 * n**2))
        scale = 100 / (1 + Z**2 / n)
        return max(Fraction(0), (middle - reach) * scale), min(
            Fraction(100), (middle + reach) * scale
        )


def percent(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """100 x part / whole; None of nothing."""
    return Fraction(part) / Fraction(whole) * 100 if whole else None
