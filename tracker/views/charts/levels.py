"""The levels marked on the vertical axis: round numbers, each labelled exactly."""

from fractions import Fraction
from functools import lru_cache
from math import ceil, floor, log10

from msgspec import Struct

FEWEST = 3
ROUND = (5, 2, 1)


class Levels(Struct, frozen=True, kw_only=True):
    """Values from low to high, and the decimals that say each of them in full."""

    values: tuple[float, ...]
    places: int


@lru_cache(maxsize=1024)
def levels(low: float, high: float, *, whole: bool) -> Levels:
    """The widest round steps of which at least three lie in the frame; whole ones if asked for.

    Needs `low < high`. A frame with room for fewer whole numbers gets those there are.
    """
    power = ceil(log10(high - low))
    while True:
        for digit in ROUND:
            step = digit * Fraction(10) ** power
            found = _multiples(low, high, step)
            if len(found) >= FEWEST or (whole and step == 1):
                places = max(-power, 0)
                return Levels(values=tuple(round(float(v), places) for v in found), places=places)
        power -= 1


def _multiples(low: float, high: float, step: Fraction) -> list[Fraction]:
    first, last = ceil(Fraction(low) / step), floor(Fraction(high) / step)
    return [number * step for number in range(first, last + 1)]
