"""The effect of facts that are not there: all figures without them, and with them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day

from tracker.kpis.difference import Difference, difference
from tracker.kpis.summary import summarise
from tracker.kpis.supposition import Supposition, supposing
from tracker.records.portfolio import Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """What suppositions would change. `asked` is the day the figures were asked for.

    Both sides are as of the difference's day: the latest day supposed, where that is later.
    """

    asked: Day
    suppositions: tuple[Supposition, ...]
    difference: Difference

    @property
    def as_of(self) -> Day:
        """The day both sides are for."""
        return self.difference.as_of
mutants_x_what_if__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_what_if__mutmut)
def what_if(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_orig(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_1(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = None
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_2(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max(None)
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_3(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=None,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_4(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=None,
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_5(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=None,
    )


def x_what_if__mutmut_6(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_7(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_8(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        )


def x_what_if__mutmut_9(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(None),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_10(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            None, summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_11(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), None
        ),
    )


def x_what_if__mutmut_12(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_13(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), ),
    )


def x_what_if__mutmut_14(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(None, day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_15(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, None), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_16(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(day), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_17(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, ), summarise(supposing(portfolio, suppositions), day)
        ),
    )


def x_what_if__mutmut_18(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(None, day)
        ),
    )


def x_what_if__mutmut_19(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), None)
        ),
    )


def x_what_if__mutmut_20(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(day)
        ),
    )


def x_what_if__mutmut_21(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, suppositions), )
        ),
    )


def x_what_if__mutmut_22(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(None, suppositions), day)
        ),
    )


def x_what_if__mutmut_23(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, None), day)
        ),
    )


def x_what_if__mutmut_24(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(suppositions), day)
        ),
    )


def x_what_if__mutmut_25(portfolio: Portfolio, suppositions: Sequence[Supposition], as_of: Day) -> WhatIf:
    """The figures that would differ if the suppositions were facts."""
    day = max((as_of, *(supposition.day for supposition in suppositions)))
    return WhatIf(
        asked=as_of,
        suppositions=tuple(suppositions),
        difference=difference(
            summarise(portfolio, day), summarise(supposing(portfolio, ), day)
        ),
    )

mutants_x_what_if__mutmut['_mutmut_orig'] = x_what_if__mutmut_orig # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_1'] = x_what_if__mutmut_1 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_2'] = x_what_if__mutmut_2 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_3'] = x_what_if__mutmut_3 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_4'] = x_what_if__mutmut_4 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_5'] = x_what_if__mutmut_5 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_6'] = x_what_if__mutmut_6 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_7'] = x_what_if__mutmut_7 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_8'] = x_what_if__mutmut_8 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_9'] = x_what_if__mutmut_9 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_10'] = x_what_if__mutmut_10 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_11'] = x_what_if__mutmut_11 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_12'] = x_what_if__mutmut_12 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_13'] = x_what_if__mutmut_13 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_14'] = x_what_if__mutmut_14 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_15'] = x_what_if__mutmut_15 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_16'] = x_what_if__mutmut_16 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_17'] = x_what_if__mutmut_17 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_18'] = x_what_if__mutmut_18 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_19'] = x_what_if__mutmut_19 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_20'] = x_what_if__mutmut_20 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_21'] = x_what_if__mutmut_21 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_22'] = x_what_if__mutmut_22 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_23'] = x_what_if__mutmut_23 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_24'] = x_what_if__mutmut_24 # type: ignore # mutmut generated
mutants_x_what_if__mutmut['x_what_if__mutmut_25'] = x_what_if__mutmut_25 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_of_kpis__mutmut)
def of_kpis(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_orig(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_1(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = None
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_2(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(None)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_3(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id not in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_4(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(None, difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_5(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=None)


def x_of_kpis__mutmut_6(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(difference=replace(whole.difference, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_7(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, )


def x_of_kpis__mutmut_8(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(None, kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_9(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=None, categories=(), goals=()))


def x_of_kpis__mutmut_10(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=None, goals=()))


def x_of_kpis__mutmut_11(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), goals=None))


def x_of_kpis__mutmut_12(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(kpis=kept, categories=(), goals=()))


def x_of_kpis__mutmut_13(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, categories=(), goals=()))


def x_of_kpis__mutmut_14(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, goals=()))


def x_of_kpis__mutmut_15(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for some KPIs only."""
    kept = tuple(pair for pair in whole.difference.kpis if pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=kept, categories=(), ))

mutants_x_of_kpis__mutmut['_mutmut_orig'] = x_of_kpis__mutmut_orig # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_1'] = x_of_kpis__mutmut_1 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_2'] = x_of_kpis__mutmut_2 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_3'] = x_of_kpis__mutmut_3 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_4'] = x_of_kpis__mutmut_4 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_5'] = x_of_kpis__mutmut_5 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_6'] = x_of_kpis__mutmut_6 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_7'] = x_of_kpis__mutmut_7 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_8'] = x_of_kpis__mutmut_8 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_9'] = x_of_kpis__mutmut_9 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_10'] = x_of_kpis__mutmut_10 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_11'] = x_of_kpis__mutmut_11 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_12'] = x_of_kpis__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_13'] = x_of_kpis__mutmut_13 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_14'] = x_of_kpis__mutmut_14 # type: ignore # mutmut generated
mutants_x_of_kpis__mutmut['x_of_kpis__mutmut_15'] = x_of_kpis__mutmut_15 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_of_goals__mutmut)
def of_goals(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_orig(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_1(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = None
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_2(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(None)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_3(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids and pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_4(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_5(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id not in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_6(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(None, difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_7(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=None)


def x_of_goals__mutmut_8(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(difference=replace(whole.difference, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_9(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, )


def x_of_goals__mutmut_10(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(None, kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_11(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=None, categories=(), goals=kept))


def x_of_goals__mutmut_12(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=None, goals=kept))


def x_of_goals__mutmut_13(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), goals=None))


def x_of_goals__mutmut_14(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(kpis=(), categories=(), goals=kept))


def x_of_goals__mutmut_15(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, categories=(), goals=kept))


def x_of_goals__mutmut_16(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), goals=kept))


def x_of_goals__mutmut_17(whole: WhatIf, ids: Collection[str]) -> WhatIf:
    """The same for goals only: for some of them, or (none named) for all."""
    kept = tuple(pair for pair in whole.difference.goals if not ids or pair.after.id in ids)
    return replace(whole, difference=replace(whole.difference, kpis=(), categories=(), ))

mutants_x_of_goals__mutmut['_mutmut_orig'] = x_of_goals__mutmut_orig # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_1'] = x_of_goals__mutmut_1 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_2'] = x_of_goals__mutmut_2 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_3'] = x_of_goals__mutmut_3 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_4'] = x_of_goals__mutmut_4 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_5'] = x_of_goals__mutmut_5 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_6'] = x_of_goals__mutmut_6 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_7'] = x_of_goals__mutmut_7 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_8'] = x_of_goals__mutmut_8 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_9'] = x_of_goals__mutmut_9 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_10'] = x_of_goals__mutmut_10 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_11'] = x_of_goals__mutmut_11 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_12'] = x_of_goals__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_13'] = x_of_goals__mutmut_13 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_14'] = x_of_goals__mutmut_14 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_15'] = x_of_goals__mutmut_15 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_16'] = x_of_goals__mutmut_16 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_17'] = x_of_goals__mutmut_17 # type: ignore # mutmut generated
