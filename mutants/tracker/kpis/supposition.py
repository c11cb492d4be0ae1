"""Facts that are not there: a portfolio as it would be with them. Nothing is written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date as Day
from decimal import Decimal
from functools import reduce
from typing import TypeVar

from tracker.records.evidence import Evidence
from tracker.records.goals import GoalOutcome
from tracker.records.metrics import Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import EvidenceKind, GoalResult

P = TypeVar("P", bound=Portfolio)
REASON = "supposed"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposition:
    """One fact supposed for a day: as it was asked for, in a sentence, and what it changes."""

    words: str
    says: str
    day: Day
    change: Callable[[Portfolio], Portfolio]
mutants_x_supposing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_supposing__mutmut)
def supposing(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, suppositions, portfolio)


def x_supposing__mutmut_orig(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, suppositions, portfolio)


def x_supposing__mutmut_1(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(None, suppositions, portfolio)


def x_supposing__mutmut_2(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, None, portfolio)


def x_supposing__mutmut_3(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, suppositions, None)


def x_supposing__mutmut_4(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(suppositions, portfolio)


def x_supposing__mutmut_5(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, portfolio)


def x_supposing__mutmut_6(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, suppositions, )

mutants_x_supposing__mutmut['_mutmut_orig'] = x_supposing__mutmut_orig # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_1'] = x_supposing__mutmut_1 # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_2'] = x_supposing__mutmut_2 # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_3'] = x_supposing__mutmut_3 # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_4'] = x_supposing__mutmut_4 # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_5'] = x_supposing__mutmut_5 # type: ignore # mutmut generated
mutants_x_supposing__mutmut['x_supposing__mutmut_6'] = x_supposing__mutmut_6 # type: ignore # mutmut generated
mutants_x__changed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__changed__mutmut)
def _changed(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_orig(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_1(portfolio: P, supposition: Supposition) -> P:
    after = None
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_2(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(None)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_3(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(None, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_4(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=None, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_5(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=None, evidence=after.evidence)


def x__changed__mutmut_6(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=None)


def x__changed__mutmut_7(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_8(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, metrics=after.metrics, evidence=after.evidence)


def x__changed__mutmut_9(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, evidence=after.evidence)


def x__changed__mutmut_10(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, )

mutants_x__changed__mutmut['_mutmut_orig'] = x__changed__mutmut_orig # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_1'] = x__changed__mutmut_1 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_2'] = x__changed__mutmut_2 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_3'] = x__changed__mutmut_3 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_4'] = x__changed__mutmut_4 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_5'] = x__changed__mutmut_5 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_6'] = x__changed__mutmut_6 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_7'] = x__changed__mutmut_7 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_8'] = x__changed__mutmut_8 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_9'] = x__changed__mutmut_9 # type: ignore # mutmut generated
mutants_x__changed__mutmut['x__changed__mutmut_10'] = x__changed__mutmut_10 # type: ignore # mutmut generated
mutants_x_observed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_observed__mutmut)
def observed(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_orig(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_1(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = None
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_2(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = None
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_3(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(None)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_4(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=None, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_5(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=None) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_6(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_7(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, ) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_8(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = None
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_9(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(None, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_10(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=None)
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_11(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_12(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, )
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_13(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(None, metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_14(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics=None)


def x_observed__mutmut_15(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(metrics={**portfolio.metrics, metric: after})


def x_observed__mutmut_16(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, )

mutants_x_observed__mutmut['_mutmut_orig'] = x_observed__mutmut_orig # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_1'] = x_observed__mutmut_1 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_2'] = x_observed__mutmut_2 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_3'] = x_observed__mutmut_3 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_4'] = x_observed__mutmut_4 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_5'] = x_observed__mutmut_5 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_6'] = x_observed__mutmut_6 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_7'] = x_observed__mutmut_7 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_8'] = x_observed__mutmut_8 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_9'] = x_observed__mutmut_9 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_10'] = x_observed__mutmut_10 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_11'] = x_observed__mutmut_11 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_12'] = x_observed__mutmut_12 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_13'] = x_observed__mutmut_13 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_14'] = x_observed__mutmut_14 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_15'] = x_observed__mutmut_15 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_16'] = x_observed__mutmut_16 # type: ignore # mutmut generated
mutants_x_done__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_done__mutmut)
def done(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_orig(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_1(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = None
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_2(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = None
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_3(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        None
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_4(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if (index == milestone) and False else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_5(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if (index == milestone) or True else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_6(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(None, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_7(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=None) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_8(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_9(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, ) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_10(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index != milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_11(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(None)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_12(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(None, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_13(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals=None)


def x_done__mutmut_14(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def x_done__mutmut_15(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, )


def x_done__mutmut_16(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(None, milestones=steps)})


def x_done__mutmut_17(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=None)})


def x_done__mutmut_18(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(milestones=steps)})


def x_done__mutmut_19(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, )})

mutants_x_done__mutmut['_mutmut_orig'] = x_done__mutmut_orig # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_1'] = x_done__mutmut_1 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_2'] = x_done__mutmut_2 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_3'] = x_done__mutmut_3 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_4'] = x_done__mutmut_4 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_5'] = x_done__mutmut_5 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_6'] = x_done__mutmut_6 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_7'] = x_done__mutmut_7 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_8'] = x_done__mutmut_8 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_9'] = x_done__mutmut_9 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_10'] = x_done__mutmut_10 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_11'] = x_done__mutmut_11 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_12'] = x_done__mutmut_12 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_13'] = x_done__mutmut_13 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_14'] = x_done__mutmut_14 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_15'] = x_done__mutmut_15 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_16'] = x_done__mutmut_16 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_17'] = x_done__mutmut_17 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_18'] = x_done__mutmut_18 # type: ignore # mutmut generated
mutants_x_done__mutmut['x_done__mutmut_19'] = x_done__mutmut_19 # type: ignore # mutmut generated
mutants_x_closed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_closed__mutmut)
def closed(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_orig(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_1(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = None
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_2(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=None, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_3(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=None, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_4(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=None)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_5(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_6(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_7(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, )
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_8(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = None
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_9(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(None, outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_10(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=None)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_11(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_12(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], )
    return replace(portfolio, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_13(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(None, goals={**portfolio.goals, goal: after})


def x_closed__mutmut_14(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals=None)


def x_closed__mutmut_15(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(goals={**portfolio.goals, goal: after})


def x_closed__mutmut_16(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, )

mutants_x_closed__mutmut['_mutmut_orig'] = x_closed__mutmut_orig # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_1'] = x_closed__mutmut_1 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_2'] = x_closed__mutmut_2 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_3'] = x_closed__mutmut_3 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_4'] = x_closed__mutmut_4 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_5'] = x_closed__mutmut_5 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_6'] = x_closed__mutmut_6 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_7'] = x_closed__mutmut_7 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_8'] = x_closed__mutmut_8 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_9'] = x_closed__mutmut_9 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_10'] = x_closed__mutmut_10 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_11'] = x_closed__mutmut_11 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_12'] = x_closed__mutmut_12 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_13'] = x_closed__mutmut_13 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_14'] = x_closed__mutmut_14 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_15'] = x_closed__mutmut_15 # type: ignore # mutmut generated
mutants_x_closed__mutmut['x_closed__mutmut_16'] = x_closed__mutmut_16 # type: ignore # mutmut generated
mutants_x_shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shown__mutmut)
def shown(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_orig(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_1(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = None
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_2(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 2
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_3(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" not in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_4(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number = 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_5(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number -= 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_6(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 2
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_7(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = None
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_8(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=None,
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_9(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path=None,
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_10(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=None,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_11(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=None,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_12(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=None,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_13(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=None,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_14(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=None,
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_15(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=None,
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_16(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=None,
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_17(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_18(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_19(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_20(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_21(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_22(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_23(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_24(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_25(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_26(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="XXXX",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_27(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=1,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_28(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if (about in portfolio.goals) and False else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_29(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if (about in portfolio.goals) or True else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_30(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about not in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_31(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if (about in portfolio.metrics) and False else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_32(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if (about in portfolio.metrics) or True else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_33(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about not in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_34(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if ("/" in about) and False else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_35(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if ("/" in about) or True else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_36(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "XX/XX" in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_37(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" not in about else (),
    )
    return replace(portfolio, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_38(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(None, evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_39(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, evidence=None)


def x_shown__mutmut_40(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(evidence={**portfolio.evidence, item.id: item})


def x_shown__mutmut_41(portfolio: Portfolio, kind: EvidenceKind, about: str, day: Day) -> Portfolio:
    """With evidence of that kind: of a metric, a goal, a `role/requirement`, or ("") of itself."""
    number = 1
    while f"{REASON}-{number}" in portfolio.evidence:
        number += 1
    item = Evidence(
        id=f"{REASON}-{number}",
        path="",
        line=0,
        title=REASON,
        date=day,
        kind=kind,
        goals=(about,) if about in portfolio.goals else (),
        metrics=(about,) if about in portfolio.metrics else (),
        requirements=(about,) if "/" in about else (),
    )
    return replace(portfolio, )

mutants_x_shown__mutmut['_mutmut_orig'] = x_shown__mutmut_orig # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_1'] = x_shown__mutmut_1 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_2'] = x_shown__mutmut_2 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_3'] = x_shown__mutmut_3 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_4'] = x_shown__mutmut_4 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_5'] = x_shown__mutmut_5 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_6'] = x_shown__mutmut_6 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_7'] = x_shown__mutmut_7 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_8'] = x_shown__mutmut_8 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_9'] = x_shown__mutmut_9 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_10'] = x_shown__mutmut_10 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_11'] = x_shown__mutmut_11 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_12'] = x_shown__mutmut_12 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_13'] = x_shown__mutmut_13 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_14'] = x_shown__mutmut_14 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_15'] = x_shown__mutmut_15 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_16'] = x_shown__mutmut_16 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_17'] = x_shown__mutmut_17 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_18'] = x_shown__mutmut_18 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_19'] = x_shown__mutmut_19 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_20'] = x_shown__mutmut_20 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_21'] = x_shown__mutmut_21 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_22'] = x_shown__mutmut_22 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_23'] = x_shown__mutmut_23 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_24'] = x_shown__mutmut_24 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_25'] = x_shown__mutmut_25 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_26'] = x_shown__mutmut_26 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_27'] = x_shown__mutmut_27 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_28'] = x_shown__mutmut_28 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_29'] = x_shown__mutmut_29 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_30'] = x_shown__mutmut_30 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_31'] = x_shown__mutmut_31 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_32'] = x_shown__mutmut_32 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_33'] = x_shown__mutmut_33 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_34'] = x_shown__mutmut_34 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_35'] = x_shown__mutmut_35 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_36'] = x_shown__mutmut_36 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_37'] = x_shown__mutmut_37 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_38'] = x_shown__mutmut_38 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_39'] = x_shown__mutmut_39 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_40'] = x_shown__mutmut_40 # type: ignore # mutmut generated
mutants_x_shown__mutmut['x_shown__mutmut_41'] = x_shown__mutmut_41 # type: ignore # mutmut generated
