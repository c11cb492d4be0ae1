"""Facts that are not there: a portfolio as it would be with them. Nothing is written."""

from collections.abc import Callable, Iterable
from datetime import date as Day
from decimal import Decimal
from functools import reduce
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from tracker.records.evidence import Evidence
from tracker.records.goals import GoalOutcome
from tracker.records.metrics import Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import EvidenceKind, GoalResult

P = TypeVar("P", bound=Portfolio)
REASON = "supposed"


class Supposition(Struct, frozen=True, kw_only=True):
    """One fact supposed for a day: as it was asked for, in a sentence, and what it changes."""

    words: str
    says: str
    day: Day
    change: Callable[[Portfolio], Portfolio]


def supposing(portfolio: P, suppositions: Iterable[Supposition]) -> P:
    """The portfolio as it would be if they were all so, in their order."""
    return reduce(_changed, suppositions, portfolio)


def _changed(portfolio: P, supposition: Supposition) -> P:
    after = supposition.change(portfolio)
    return replace(portfolio, goals=after.goals, metrics=after.metrics, evidence=after.evidence)


def observed(portfolio: Portfolio, metric: str, values: Iterable[Decimal], day: Day) -> Portfolio:
    """With observations of a metric, one for each value."""
    before = portfolio.metrics[metric]
    more = tuple(Observation(date=day, value=value) for value in values)
    after = replace(before, observations=(*before.observations, *more))
    return replace(portfolio, metrics={**portfolio.metrics, metric: after})


def done(portfolio: Portfolio, goal: str, milestone: int, day: Day) -> Portfolio:
    """With a milestone of a goal (counted from 0) done on the day."""
    before = portfolio.goals[goal]
    steps = tuple(
        replace(step, done=day) if index == milestone else step
        for index, step in enumerate(before.milestones)
    )
    return replace(portfolio, goals={**portfolio.goals, goal: replace(before, milestones=steps)})


def closed(portfolio: Portfolio, goal: str, result: GoalResult, day: Day) -> Portfolio:
    """With a goal that has ended so on the day."""
    outcome = GoalOutcome(result=result, date=day, reason=REASON)
    after = replace(portfolio.goals[goal], outcome=outcome)
    return replace(portfolio, goals={**portfolio.goals, goal: after})


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
