"""All dated facts of a portfolio, one by one: what happened or is due on which day."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from msgspec import Struct

from tracker.records.audience import Shared
from tracker.records.goals import DUE, Goal, Milestone
from tracker.records.reviews import Action


class Fact(Struct, frozen=True, kw_only=True):
    """Something dated, of the record `section/id`; `value` is in `unit`, `by` a rater group."""

    day: date
    kind: str
    section: str
    id: str
    title: str
    value: Decimal | None = None
    unit: str | None = None
    by: str | None = None
    detail: str | None = None


def facts(portfolio: Shared) -> tuple[Fact, ...]:
    """The facts of a portfolio by day, section, id and kind; of equal ones in written order."""
    found = (
        *_observations(portfolio),
        *_goals(portfolio),
        *_evidence(portfolio),
        *_feedback(portfolio),
        *_positions(portfolio),
        *_applications(portfolio),
        *_reviews(portfolio),
        *_engagements(portfolio),
    )
    return tuple(sorted(found, key=lambda fact: (fact.day, fact.section, fact.id, fact.kind)))


def _observations(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.metrics.values():
        for made in it.observations:
            yield Fact(
                day=made.date,
                kind="observation",
                section="metrics",
                id=it.id,
                title=it.title,
                value=made.value,
                unit=it.unit,
                by=made.by.value,
                detail=made.note,
            )


def _goals(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.goals.values():
        yield _of_goal(it, it.start, "start")
        yield _of_goal(it, it.due, "due")
        if it.outcome is not None:
            yield _of_goal(it, it.outcome.date, "outcome", detail=it.outcome.result.value)
        for said in it.confidence:
            yield Fact(
                day=said.date,
                kind="confidence",
                section="goals",
                id=it.id,
                title=it.title,
                value=said.value,
                unit="of 10",
                by=said.by.value,
            )
        for amended in it.amendments:
            what = "due" if amended.change == DUE else amended.change
            detail = f"{what}: {amended.from_} → {amended.to}: {amended.reason}"
            yield _of_goal(it, amended.date, "amendment", detail=detail)
        yield from _steps(it.milestones, "milestone", "goals", it.id)


def _of_goal(goal: Goal, day: date, kind: str, detail: str | None = None) -> Fact:
    return Fact(day=day, kind=kind, section="goals", id=goal.id, title=goal.title, detail=detail)


def _steps(
    steps: Iterable[Milestone | Action], kind: str, section: str, id_: str
) -> Iterator[Fact]:
    """When each is due, and when it was done."""
    for step in steps:
        yield Fact(day=step.due, kind=f"{kind}-due", section=section, id=id_, title=step.title)
        if step.done is not None:
            yield Fact(
                day=step.done, kind=f"{kind}-done", section=section, id=id_, title=step.title
            )


def _evidence(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.evidence.values():
        by = it.witness.group.value if it.witness else None
        yield Fact(
            day=it.date,
            kind=f"evidence-{it.kind}",
            section="evidence",
            id=it.id,
            title=it.title,
            by=by,
            detail=it.impact,
        )
        if it.expires is not None:
            yield Fact(day=it.expires, kind="expires", section="evidence", id=it.id, title=it.title)


def _feedback(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.feedback.values():
        if it.date is None:
            continue
        for competency, value in it.ratings.items():
            yield Fact(
                day=it.date,
                kind="rating",
                section="feedback",
                id=it.id,
                title=competency,
                value=value,
                unit=f"of {it.scale.min} to {it.scale.max}",
                by=it.from_.value,
            )


def _positions(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.positions.values():
        for day, kind in ((it.start, "position-start"), (it.end, "position-end")):
            if day is not None:
                yield Fact(
                    day=day,
                    kind=kind,
                    section="positions",
                    id=it.id,
                    title=it.title,
                    detail=it.organisation,
                )


def _applications(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.applications.values():
        reached = ((stage.date, stage.stage.value) for stage in it.stages)
        for day, stage in ((it.applied, "applied"), *reached):
            yield Fact(
                day=day,
                kind=f"application-{stage}",
                section="applications",
                id=it.id,
                title=it.title,
                detail=it.organisation,
            )


def _reviews(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.reviews.values():
        yield Fact(
            day=it.date,
            kind="review",
            section="reviews",
            id=it.id,
            title=it.title or "Review",
            by=it.with_.value if it.with_ else None,
        )
        yield from _steps(it.actions, "action", "reviews", it.id)


def _engagements(portfolio: Shared) -> Iterator[Fact]:
    for it in portfolio.engagements.values():
        for session in it.sessions:
            yield Fact(
                day=session.date,
                kind="session" if session.held else "session-not-held",
                section="engagements",
                id=it.id,
                title=it.title,
                value=session.minutes,
                unit=None if session.minutes is None else "minutes",
            )
            yield from _steps(session.actions, "action", "engagements", it.id)
