"""Dates that can only follow one another."""

from collections.abc import Iterator
from datetime import date as Day
from typing import NamedTuple

from tracker.records.finding import Finding, Steps, at
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.records.rules.case import Case
from tracker.records.vocabulary import GoalResult

# A goal that was set for later may be withdrawn or given up before it begins.
_REACHED = frozenset({GoalResult.ACHIEVED, GoalResult.MISSED})


class _Pair(NamedTuple):
    record: Record
    first: Steps
    earlier: Day | None
    then: Steps
    later: Day | None


def dates_are_in_order(case: Case) -> Iterator[Finding]:
    """No end before its beginning; the same day is fine."""
    for pair in _pairs(case.portfolio):
        if pair.earlier is not None and pair.later is not None and pair.later < pair.earlier:
            yield out_of_order(pair)


def out_of_order(pair: _Pair) -> Finding:
    """A date before the one it can only follow."""
    first, then = _named(pair.first), _named(pair.then)
    return Finding(
        code="due-before-start" if then == "due" else "dates-out-of-order",
        message=f"`{then}` ({pair.later}) is before `{first}` ({pair.earlier})",
        place=at(pair.record, *pair.then),
        help="mend the one that is wrong; the same day is fine",
        related=((at(pair.record, *pair.first), f"`{first}` is here"),),
    )


def _named(steps: Steps) -> str:
    return ".".join(str(step) for step in steps if isinstance(step, str))


def _pairs(portfolio: Portfolio) -> Iterator[_Pair]:
    yield from _goals(portfolio)
    yield from _work(portfolio)
    yield from _people(portfolio)
    for e in portfolio.evidence.values():
        yield _Pair(e, ("date",), e.date, ("expires",), e.expires)
    for s in portfolio.setbacks.values():
        yield _Pair(s, ("date",), s.date, ("recovered",), s.recovered)


def _goals(portfolio: Portfolio) -> Iterator[_Pair]:
    for goal in portfolio.goals.values():
        yield _Pair(goal, ("start",), goal.start, ("due",), goal.due)
        if goal.outcome is not None and goal.outcome.result in _REACHED:
            yield _Pair(goal, ("start",), goal.start, ("outcome", "date"), goal.outcome.date)


def _work(portfolio: Portfolio) -> Iterator[_Pair]:
    for position in portfolio.positions.values():
        yield _Pair(position, ("start",), position.start, ("end",), position.end)
    for e in portfolio.engagements.values():
        yield _Pair(e, ("start",), e.start, ("planned_end",), e.planned_end)
        if e.outcome is not None:
            yield _Pair(e, ("start",), e.start, ("outcome", "date"), e.outcome.date)
    for a in portfolio.applications.values():
        for i, stage in enumerate(a.stages):
            yield _Pair(a, ("applied",), a.applied, ("stages", i, "date"), stage.date)


def _people(portfolio: Portfolio) -> Iterator[_Pair]:
    for f in portfolio.feedback.values():
        yield _Pair(f, ("requested",), f.requested, ("date",), f.date)
        if f.acted is not None:
            yield _Pair(f, ("date",), f.date, ("acted", "date"), f.acted.date)
    for c in portfolio.contacts.values():
        for i, day in enumerate(c.interactions):
            yield _Pair(c, ("met",), c.met, ("interactions", i), day)
