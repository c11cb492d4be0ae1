"""Facts dated after today: nothing has happened yet that is written as if it had."""

from collections.abc import Iterator
from datetime import date as Day
from itertools import chain, islice
from typing import TypeAlias

from tracker.records.finding import Finding, Place, Steps, at, at_observation
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.records.reviews import Action
from tracker.records.rules.case import Case
from tracker.text.diagnostics import Severity
from tracker.text.limits import FINDINGS

_Fact: TypeAlias = tuple[Record, Steps, Day | None]


def facts_are_past(case: Case) -> Iterator[Finding]:
    """No fact is dated after today. Plans may be: starts, dues, ends, expiries, pay to come."""
    for record, steps, day in _facts(case.portfolio):
        if day is not None and day > case.today:
            yield future_fact(day, case.today, at(record, *steps))
    for metric in case.portfolio.metrics.values():
        early = (pair for pair in enumerate(metric.observations) if pair[1].date > case.today)
        # A series can have very many; one more than are shown, so that there are more is said.
        for i, observation in islice(early, FINDINGS + 1):
            yield future_fact(observation.date, case.today, at_observation(metric, i, "date"))


def future_fact(day: Day, today: Day, place: Place) -> Finding:
    """A fact that has not happened yet."""
    return Finding(
        code="future-fact",
        message=f"{day} is after today ({today})",
        place=place,
        severity=Severity.WARNING,
        help="no figure counts it before that day; mend the date if it is a slip",
    )


def _facts(p: Portfolio) -> Iterator[_Fact]:
    """The dated facts of all records, but for observations."""
    return chain(_of_goals(p), _of_people(p), _of_engagements(p), _of_work(p))


def _of_goals(p: Portfolio) -> Iterator[_Fact]:
    for goal in p.goals.values():
        yield from (
            (goal, ("confidence", i, "date"), c.date) for i, c in enumerate(goal.confidence)
        )
        yield from (
            (goal, ("milestones", i, "done"), m.done) for i, m in enumerate(goal.milestones)
        )
        yield from (
            (goal, ("amendments", i, "date"), a.date) for i, a in enumerate(goal.amendments)
        )
        if goal.outcome is not None:
            yield goal, ("outcome", "date"), goal.outcome.date


def _of_people(p: Portfolio) -> Iterator[_Fact]:
    for f in p.feedback.values():
        yield f, ("requested",), f.requested
        yield f, ("date",), f.date
        yield f, ("acted", "date"), f.acted.date if f.acted is not None else None
    for s in p.surveys.values():
        yield s, ("date",), s.date
    for c in p.contacts.values():
        yield c, ("met",), c.met
        yield from ((c, ("interactions", i), day) for i, day in enumerate(c.interactions))
    for r in p.reviews.values():
        yield r, ("date",), r.date
        yield from _done(r, ("actions",), r.actions)


def _of_engagements(p: Portfolio) -> Iterator[_Fact]:
    for e in p.engagements.values():
        if e.outcome is not None:
            yield e, ("outcome", "date"), e.outcome.date
        for i, session in enumerate(e.sessions):
            yield e, ("sessions", i, "date"), session.date
            yield from _done(e, ("sessions", i, "actions"), session.actions)
        yield from ((e, ("costs", i, "date"), cost.date) for i, cost in enumerate(e.costs))
        yield from ((e, ("benefits", i, "date"), b.date) for i, b in enumerate(e.benefits))


def _of_work(p: Portfolio) -> Iterator[_Fact]:
    for evidence in p.evidence.values():
        yield evidence, ("date",), evidence.date
    for a in p.applications.values():
        yield a, ("applied",), a.applied
        yield from ((a, ("stages", i, "date"), stage.date) for i, stage in enumerate(a.stages))
    for setback in p.setbacks.values():
        yield setback, ("date",), setback.date
        yield setback, ("recovered",), setback.recovered


def _done(record: Record, steps: Steps, actions: tuple[Action, ...]) -> Iterator[_Fact]:
    return ((record, (*steps, i, "done"), action.done) for i, action in enumerate(actions))
