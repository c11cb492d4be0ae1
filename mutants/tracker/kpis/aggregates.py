"""Many values become one: sum, count, last, mean, min and max, exactly."""

from collections.abc import Sequence
from decimal import Context, Decimal, Inexact
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate

from tracker.kpis.working import Term, listed, operand
from tracker.records.vocabulary import Aggregate

# Values have at most 34 digits and lie between 1e-134 and 2^53: a sum of a billion of them
# has fewer than 200 digits. Adding decimals is ten times as fast as adding fractions.
EXACT = Context(prec=200, traps=[Inexact])


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRunningǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁRunningǁ__getitem____mutmut: MutantDict = {}  # type: ignore


class Running:
    """An aggregate after each of some values, oldest first; `running[i]` is that of 0 to i."""

    __slots__ = ("_aggregate", "_values")

    @_mutmut_mutated(mutants_xǁRunningǁ__init____mutmut)
    def __init__(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(aggregate, values)

    def xǁRunningǁ__init____mutmut_orig(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(aggregate, values)

    def xǁRunningǁ__init____mutmut_1(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = None
        self._values = _accumulated(aggregate, values)

    def xǁRunningǁ__init____mutmut_2(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = None

    def xǁRunningǁ__init____mutmut_3(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(None, values)

    def xǁRunningǁ__init____mutmut_4(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(aggregate, None)

    def xǁRunningǁ__init____mutmut_5(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(values)

    def xǁRunningǁ__init____mutmut_6(self, aggregate: Aggregate, values: Sequence[Decimal]) -> None:
        self._aggregate = aggregate
        self._values = _accumulated(aggregate, )

    @_mutmut_mutated(mutants_xǁRunningǁ__getitem____mutmut)
    def __getitem__(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_orig(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_1(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_2(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_3(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)

    def xǁRunningǁ__getitem____mutmut_4(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(None)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_5(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index - 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_6(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 2)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_7(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) * (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_8(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(None) / (index + 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_9(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index - 1)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_10(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 2)
            case _:
                return Fraction(self._values[index])

    def xǁRunningǁ__getitem____mutmut_11(self, index: int) -> Fraction:
        """The aggregate of the values up to and including the one at `index` (from 0)."""
        match self._aggregate:
            case Aggregate.COUNT:
                return Fraction(index + 1)
            case Aggregate.MEAN:
                return Fraction(self._values[index]) / (index + 1)
            case _:
                return Fraction(None)

mutants_xǁRunningǁ__init____mutmut['_mutmut_orig'] = Running.xǁRunningǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_1'] = Running.xǁRunningǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_2'] = Running.xǁRunningǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_3'] = Running.xǁRunningǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_4'] = Running.xǁRunningǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_5'] = Running.xǁRunningǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunningǁ__init____mutmut['xǁRunningǁ__init____mutmut_6'] = Running.xǁRunningǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁRunningǁ__getitem____mutmut['_mutmut_orig'] = Running.xǁRunningǁ__getitem____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_1'] = Running.xǁRunningǁ__getitem____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_2'] = Running.xǁRunningǁ__getitem____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_3'] = Running.xǁRunningǁ__getitem____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_4'] = Running.xǁRunningǁ__getitem____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_5'] = Running.xǁRunningǁ__getitem____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_6'] = Running.xǁRunningǁ__getitem____mutmut_6 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_7'] = Running.xǁRunningǁ__getitem____mutmut_7 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_8'] = Running.xǁRunningǁ__getitem____mutmut_8 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_9'] = Running.xǁRunningǁ__getitem____mutmut_9 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_10'] = Running.xǁRunningǁ__getitem____mutmut_10 # type: ignore # mutmut generated
mutants_xǁRunningǁ__getitem____mutmut['xǁRunningǁ__getitem____mutmut_11'] = Running.xǁRunningǁ__getitem____mutmut_11 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_aggregated__mutmut)
def aggregated(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, values)[len(values) - 1]


def x_aggregated__mutmut_orig(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, values)[len(values) - 1]


def x_aggregated__mutmut_1(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(None, values)[len(values) - 1]


def x_aggregated__mutmut_2(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, None)[len(values) - 1]


def x_aggregated__mutmut_3(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(values)[len(values) - 1]


def x_aggregated__mutmut_4(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, )[len(values) - 1]


def x_aggregated__mutmut_5(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, values)[len(values) + 1]


def x_aggregated__mutmut_6(aggregate: Aggregate, values: Sequence[Decimal]) -> Fraction:
    """One value of at least one, oldest first."""
    return Running(aggregate, values)[len(values) - 2]

mutants_x_aggregated__mutmut['_mutmut_orig'] = x_aggregated__mutmut_orig # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_1'] = x_aggregated__mutmut_1 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_2'] = x_aggregated__mutmut_2 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_3'] = x_aggregated__mutmut_3 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_4'] = x_aggregated__mutmut_4 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_5'] = x_aggregated__mutmut_5 # type: ignore # mutmut generated
mutants_x_aggregated__mutmut['x_aggregated__mutmut_6'] = x_aggregated__mutmut_6 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_aggregate_of__mutmut)
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


def x_aggregate_of__mutmut_orig(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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


def x_aggregate_of__mutmut_1(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = None
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


def x_aggregate_of__mutmut_2(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(None, values)
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


def x_aggregate_of__mutmut_3(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, None)
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


def x_aggregate_of__mutmut_4(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(values)
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


def x_aggregate_of__mutmut_5(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, )
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


def x_aggregate_of__mutmut_6(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = None
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


def x_aggregate_of__mutmut_7(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(None)
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


def x_aggregate_of__mutmut_8(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(None, values))
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


def x_aggregate_of__mutmut_9(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, None))
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


def x_aggregate_of__mutmut_10(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(values))
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


def x_aggregate_of__mutmut_11(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, ))
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


def x_aggregate_of__mutmut_12(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
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


def x_aggregate_of__mutmut_13(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_14(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_15(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_16(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_17(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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


def x_aggregate_of__mutmut_18(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed(None, value, exact, joint=" + ")
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


def x_aggregate_of__mutmut_19(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", None, exact, joint=" + ")
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


def x_aggregate_of__mutmut_20(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, None, joint=" + ")
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


def x_aggregate_of__mutmut_21(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=None)
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


def x_aggregate_of__mutmut_22(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed(value, exact, joint=" + ")
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


def x_aggregate_of__mutmut_23(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", exact, joint=" + ")
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


def x_aggregate_of__mutmut_24(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, joint=" + ")
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


def x_aggregate_of__mutmut_25(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, )
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


def x_aggregate_of__mutmut_26(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("XXits values, summedXX", value, exact, joint=" + ")
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


def x_aggregate_of__mutmut_27(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("ITS VALUES, SUMMED", value, exact, joint=" + ")
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


def x_aggregate_of__mutmut_28(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint="XX + XX")
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


def x_aggregate_of__mutmut_29(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = None
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_30(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed(None, value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_31(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", None, exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_32(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), None, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_33(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=None)
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_34(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed(value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_35(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_36(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_37(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, )
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_38(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("XXits values, summedXX", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_39(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("ITS VALUES, SUMMED", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_40(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value / len(values), exact, joint=" + ")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_41(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint="XX + XX")
            return whole / operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_42(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole * operand("how many there are", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_43(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand(None, len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_44(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", None)
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_45(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand(len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_46(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("how many there are", )
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_47(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("XXhow many there areXX", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_48(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
    """The same with how it came about."""
    value = aggregated(aggregate, values)
    exact = tuple(map(_exact, values))
    match aggregate:
        case Aggregate.SUM:
            return listed("its values, summed", value, exact, joint=" + ")
        case Aggregate.MEAN:
            whole = listed("its values, summed", value * len(values), exact, joint=" + ")
            return whole / operand("HOW MANY THERE ARE", len(values))
        case Aggregate.COUNT:
            return operand("how many observations there are", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_49(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand(None, value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_50(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("how many observations there are", None)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_51(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand(value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_52(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("how many observations there are", )
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_53(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("XXhow many observations there areXX", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_54(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("HOW MANY OBSERVATIONS THERE ARE", value)
        case Aggregate.LAST:
            return operand("its newest value", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_55(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand(None, value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_56(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("its newest value", None)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_57(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand(value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_58(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("its newest value", )
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_59(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("XXits newest valueXX", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_60(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return operand("ITS NEWEST VALUE", value)
        case Aggregate.MIN:
            return listed("the lowest of its values", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_61(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed(None, value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_62(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", None, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_63(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, None, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_64(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, exact, before=None)
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_65(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed(value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_66(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_67(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_68(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, exact, )
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_69(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("XXthe lowest of its valuesXX", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_70(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("THE LOWEST OF ITS VALUES", value, exact, before="the lowest of ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_71(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, exact, before="XXthe lowest of XX")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_72(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the lowest of its values", value, exact, before="THE LOWEST OF ")
        case _:
            return listed("the highest of its values", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_73(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed(None, value, exact, before="the highest of ")


def x_aggregate_of__mutmut_74(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", None, exact, before="the highest of ")


def x_aggregate_of__mutmut_75(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, None, before="the highest of ")


def x_aggregate_of__mutmut_76(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, exact, before=None)


def x_aggregate_of__mutmut_77(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed(value, exact, before="the highest of ")


def x_aggregate_of__mutmut_78(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", exact, before="the highest of ")


def x_aggregate_of__mutmut_79(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, before="the highest of ")


def x_aggregate_of__mutmut_80(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, exact, )


def x_aggregate_of__mutmut_81(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("XXthe highest of its valuesXX", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_82(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("THE HIGHEST OF ITS VALUES", value, exact, before="the highest of ")


def x_aggregate_of__mutmut_83(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, exact, before="XXthe highest of XX")


def x_aggregate_of__mutmut_84(aggregate: Aggregate, values: Sequence[Decimal]) -> Term:
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
            return listed("the highest of its values", value, exact, before="THE HIGHEST OF ")

mutants_x_aggregate_of__mutmut['_mutmut_orig'] = x_aggregate_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_1'] = x_aggregate_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_2'] = x_aggregate_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_3'] = x_aggregate_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_4'] = x_aggregate_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_5'] = x_aggregate_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_6'] = x_aggregate_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_7'] = x_aggregate_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_8'] = x_aggregate_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_9'] = x_aggregate_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_10'] = x_aggregate_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_11'] = x_aggregate_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_12'] = x_aggregate_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_13'] = x_aggregate_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_14'] = x_aggregate_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_15'] = x_aggregate_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_16'] = x_aggregate_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_17'] = x_aggregate_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_18'] = x_aggregate_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_19'] = x_aggregate_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_20'] = x_aggregate_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_21'] = x_aggregate_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_22'] = x_aggregate_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_23'] = x_aggregate_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_24'] = x_aggregate_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_25'] = x_aggregate_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_26'] = x_aggregate_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_27'] = x_aggregate_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_28'] = x_aggregate_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_29'] = x_aggregate_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_30'] = x_aggregate_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_31'] = x_aggregate_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_32'] = x_aggregate_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_33'] = x_aggregate_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_34'] = x_aggregate_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_35'] = x_aggregate_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_36'] = x_aggregate_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_37'] = x_aggregate_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_38'] = x_aggregate_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_39'] = x_aggregate_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_40'] = x_aggregate_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_41'] = x_aggregate_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_42'] = x_aggregate_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_43'] = x_aggregate_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_44'] = x_aggregate_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_45'] = x_aggregate_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_46'] = x_aggregate_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_47'] = x_aggregate_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_48'] = x_aggregate_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_49'] = x_aggregate_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_50'] = x_aggregate_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_51'] = x_aggregate_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_52'] = x_aggregate_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_53'] = x_aggregate_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_54'] = x_aggregate_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_55'] = x_aggregate_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_56'] = x_aggregate_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_57'] = x_aggregate_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_58'] = x_aggregate_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_59'] = x_aggregate_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_60'] = x_aggregate_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_61'] = x_aggregate_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_62'] = x_aggregate_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_63'] = x_aggregate_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_64'] = x_aggregate_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_65'] = x_aggregate_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_66'] = x_aggregate_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_67'] = x_aggregate_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_68'] = x_aggregate_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_69'] = x_aggregate_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_70'] = x_aggregate_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_71'] = x_aggregate_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_72'] = x_aggregate_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_73'] = x_aggregate_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_74'] = x_aggregate_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_75'] = x_aggregate_of__mutmut_75 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_76'] = x_aggregate_of__mutmut_76 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_77'] = x_aggregate_of__mutmut_77 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_78'] = x_aggregate_of__mutmut_78 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_79'] = x_aggregate_of__mutmut_79 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_80'] = x_aggregate_of__mutmut_80 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_81'] = x_aggregate_of__mutmut_81 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_82'] = x_aggregate_of__mutmut_82 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_83'] = x_aggregate_of__mutmut_83 # type: ignore # mutmut generated
mutants_x_aggregate_of__mutmut['x_aggregate_of__mutmut_84'] = x_aggregate_of__mutmut_84 # type: ignore # mutmut generated


# Most values are small numbers that come again and again.
@lru_cache(maxsize=1 << 14)
def _exact(value: Decimal) -> Fraction:
    return Fraction(value)
mutants_x__accumulated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__accumulated__mutmut)
def _accumulated(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_orig(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_1(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_2(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_3(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case _:
            return values


def x__accumulated__mutmut_4(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))


def x__accumulated__mutmut_5(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(None)
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_6(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(None, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_7(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, None))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_8(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_9(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, ))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_10(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(None)
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_11(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(None, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_12(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, None))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_13(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(min))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_14(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, ))
        case Aggregate.MAX:
            return tuple(accumulate(values, max))
        case _:
            return values


def x__accumulated__mutmut_15(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(None)
        case _:
            return values


def x__accumulated__mutmut_16(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(None, max))
        case _:
            return values


def x__accumulated__mutmut_17(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, None))
        case _:
            return values


def x__accumulated__mutmut_18(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(max))
        case _:
            return values


def x__accumulated__mutmut_19(aggregate: Aggregate, values: Sequence[Decimal]) -> Sequence[Decimal]:
    match aggregate:
        case Aggregate.SUM | Aggregate.MEAN:
            return tuple(accumulate(values, EXACT.add))
        case Aggregate.MIN:
            return tuple(accumulate(values, min))
        case Aggregate.MAX:
            return tuple(accumulate(values, ))
        case _:
            return values

mutants_x__accumulated__mutmut['_mutmut_orig'] = x__accumulated__mutmut_orig # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_1'] = x__accumulated__mutmut_1 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_2'] = x__accumulated__mutmut_2 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_3'] = x__accumulated__mutmut_3 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_4'] = x__accumulated__mutmut_4 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_5'] = x__accumulated__mutmut_5 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_6'] = x__accumulated__mutmut_6 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_7'] = x__accumulated__mutmut_7 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_8'] = x__accumulated__mutmut_8 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_9'] = x__accumulated__mutmut_9 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_10'] = x__accumulated__mutmut_10 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_11'] = x__accumulated__mutmut_11 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_12'] = x__accumulated__mutmut_12 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_13'] = x__accumulated__mutmut_13 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_14'] = x__accumulated__mutmut_14 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_15'] = x__accumulated__mutmut_15 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_16'] = x__accumulated__mutmut_16 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_17'] = x__accumulated__mutmut_17 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_18'] = x__accumulated__mutmut_18 # type: ignore # mutmut generated
mutants_x__accumulated__mutmut['x__accumulated__mutmut_19'] = x__accumulated__mutmut_19 # type: ignore # mutmut generated
