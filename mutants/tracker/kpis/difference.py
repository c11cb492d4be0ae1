"""What two sets of figures of one day differ in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from typing import Generic, TypeVar

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.goal import GoalReport
from tracker.kpis.result import Component, Result
from tracker.kpis.summary import Summary

T = TypeVar("T")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Generic[T]):
    """A figure before and after; before is None where it was not there at all."""

    before: T | None
    after: T


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The figures that differ, in the order of the summaries."""

    as_of: Day
    kpis: tuple[Pair[Result], ...]
    categories: tuple[Pair[CategoryCounts], ...]
    goals: tuple[Pair[GoalReport], ...]
mutants_x_difference__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_difference__mutmut)
def difference(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_orig(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_1(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=None,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_2(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=None,
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_3(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=None,
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_4(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=None,
    )


def x_difference__mutmut_5(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_6(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_7(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_8(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        )


def x_difference__mutmut_9(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(None, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_10(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, None, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_11(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, None, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_12(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, None),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_13(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_14(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_15(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_16(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, ),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_17(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: None, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_18(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(None, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_19(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, None, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_20(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, None, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_21(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, None),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_22(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_23(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_24(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_25(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, ),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_26(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: None, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_27(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: None),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_28(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(None, after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_29(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, None, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_30(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, None, lambda g: g),
    )


def x_difference__mutmut_31(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, None),
    )


def x_difference__mutmut_32(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(after.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_33(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, lambda g: g.id, lambda g: g),
    )


def x_difference__mutmut_34(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g),
    )


def x_difference__mutmut_35(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, ),
    )


def x_difference__mutmut_36(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: None, lambda g: g),
    )


def x_difference__mutmut_37(before: Summary, after: Summary) -> Difference:
    """What differs in value, status, counts or components; of goals in anything shown."""
    return Difference(
        as_of=after.as_of,
        kpis=_pairs(before.kpis, after.kpis, lambda r: r.id, told),
        categories=_pairs(before.categories, after.categories, lambda c: c.id, lambda c: c),
        goals=_pairs(before.goals, after.goals, lambda g: g.id, lambda g: None),
    )

mutants_x_difference__mutmut['_mutmut_orig'] = x_difference__mutmut_orig # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_1'] = x_difference__mutmut_1 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_2'] = x_difference__mutmut_2 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_3'] = x_difference__mutmut_3 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_4'] = x_difference__mutmut_4 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_5'] = x_difference__mutmut_5 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_6'] = x_difference__mutmut_6 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_7'] = x_difference__mutmut_7 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_8'] = x_difference__mutmut_8 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_9'] = x_difference__mutmut_9 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_10'] = x_difference__mutmut_10 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_11'] = x_difference__mutmut_11 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_12'] = x_difference__mutmut_12 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_13'] = x_difference__mutmut_13 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_14'] = x_difference__mutmut_14 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_15'] = x_difference__mutmut_15 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_16'] = x_difference__mutmut_16 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_17'] = x_difference__mutmut_17 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_18'] = x_difference__mutmut_18 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_19'] = x_difference__mutmut_19 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_20'] = x_difference__mutmut_20 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_21'] = x_difference__mutmut_21 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_22'] = x_difference__mutmut_22 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_23'] = x_difference__mutmut_23 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_24'] = x_difference__mutmut_24 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_25'] = x_difference__mutmut_25 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_26'] = x_difference__mutmut_26 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_27'] = x_difference__mutmut_27 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_28'] = x_difference__mutmut_28 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_29'] = x_difference__mutmut_29 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_30'] = x_difference__mutmut_30 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_31'] = x_difference__mutmut_31 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_32'] = x_difference__mutmut_32 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_33'] = x_difference__mutmut_33 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_34'] = x_difference__mutmut_34 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_35'] = x_difference__mutmut_35 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_36'] = x_difference__mutmut_36 # type: ignore # mutmut generated
mutants_x_difference__mutmut['x_difference__mutmut_37'] = x_difference__mutmut_37 # type: ignore # mutmut generated
mutants_x_told__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_told__mutmut)
def told(result: Result) -> tuple[object, ...]:
    """What a result says, without the records behind it."""
    counts = (result.n, result.numerator, result.denominator)
    return (result.value, result.status, *counts, result.components)


def x_told__mutmut_orig(result: Result) -> tuple[object, ...]:
    """What a result says, without the records behind it."""
    counts = (result.n, result.numerator, result.denominator)
    return (result.value, result.status, *counts, result.components)


def x_told__mutmut_1(result: Result) -> tuple[object, ...]:
    """What a result says, without the records behind it."""
    counts = None
    return (result.value, result.status, *counts, result.components)

mutants_x_told__mutmut['_mutmut_orig'] = x_told__mutmut_orig # type: ignore # mutmut generated
mutants_x_told__mutmut['x_told__mutmut_1'] = x_told__mutmut_1 # type: ignore # mutmut generated
mutants_x_components__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_components__mutmut)
def components(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_orig(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_1(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = None
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_2(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if (pair.before) and False else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_3(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if (pair.before) or True else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_4(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value == was.get(name):
            yield name, was.get(name), value


def x_components__mutmut_5(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value != was.get(None):
            yield name, was.get(name), value


def x_components__mutmut_6(pair: Pair[Result]) -> Iterator[tuple[str, Component, Component]]:
    """The components of a KPI that differ: each with what it was and what it is."""
    was = pair.before.components if pair.before else {}
    for name, value in pair.after.components.items():
        if value != was.get(name):
            yield name, was.get(None), value

mutants_x_components__mutmut['_mutmut_orig'] = x_components__mutmut_orig # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_1'] = x_components__mutmut_1 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_2'] = x_components__mutmut_2 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_3'] = x_components__mutmut_3 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_4'] = x_components__mutmut_4 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_5'] = x_components__mutmut_5 # type: ignore # mutmut generated
mutants_x_components__mutmut['x_components__mutmut_6'] = x_components__mutmut_6 # type: ignore # mutmut generated
mutants_x__pairs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__pairs__mutmut)
def _pairs(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_orig(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_1(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = None
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_2(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(None): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_3(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = None
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_4(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=None, after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_5(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=None) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_6(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_7(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), ) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_8(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(None), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_9(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(None)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(p.after))


def x__pairs__mutmut_10(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(None)


def x__pairs__mutmut_11(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None and says(p.before) != says(p.after))


def x__pairs__mutmut_12(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is not None or says(p.before) != says(p.after))


def x__pairs__mutmut_13(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(None) != says(p.after))


def x__pairs__mutmut_14(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) == says(p.after))


def x__pairs__mutmut_15(
    before: Iterable[T],
    after: Iterable[T],
    name: Callable[[T], str],
    says: Callable[[T], object],
) -> tuple[Pair[T], ...]:
    known = {name(figure): figure for figure in before}
    pairs = (Pair(before=known.get(name(figure)), after=figure) for figure in after)
    return tuple(p for p in pairs if p.before is None or says(p.before) != says(None))

mutants_x__pairs__mutmut['_mutmut_orig'] = x__pairs__mutmut_orig # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_1'] = x__pairs__mutmut_1 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_2'] = x__pairs__mutmut_2 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_3'] = x__pairs__mutmut_3 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_4'] = x__pairs__mutmut_4 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_5'] = x__pairs__mutmut_5 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_6'] = x__pairs__mutmut_6 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_7'] = x__pairs__mutmut_7 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_8'] = x__pairs__mutmut_8 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_9'] = x__pairs__mutmut_9 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_10'] = x__pairs__mutmut_10 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_11'] = x__pairs__mutmut_11 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_12'] = x__pairs__mutmut_12 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_13'] = x__pairs__mutmut_13 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_14'] = x__pairs__mutmut_14 # type: ignore # mutmut generated
mutants_x__pairs__mutmut['x__pairs__mutmut_15'] = x__pairs__mutmut_15 # type: ignore # mutmut generated
