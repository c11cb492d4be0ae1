"""Many values become one: sum, count, last, mean, min and max, exactly."""

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact, localcontext
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate

from tracker.kpis.working import Term, listed, operand
from tracker.records.vocabulary import Aggregate

# Values have at most 34 digits and lie between 1e-134 and 2^53: a sum of a billion of them
# has fewer than 200 digits. Adding decimals is ten times as fast as adding fractions.
EXACT = Context(prec=200, traps=[Inexact])


class Running:
    """An aggregate after each of some values, oldest first; `running[i]` is that of 0 to i."""

    __slots__ = ("_aggregate", "_values")

    def __init__(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(aggregate, values)

    def __getitem__(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])


def aggregated(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, values)[len(values) - 1]


def aggregate_of(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


# Most values are small numbers that come again and again.
@lru_cache(maxsize=1 << 14)
def _exact(value: Decimal) -> Fraction:
    return Fraction(value)


def _accumulated(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            with localcontext(EXACT):
                return tuple(accumulate(values))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values
