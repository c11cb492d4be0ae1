"""What lies ahead: the dates of what is open, each once."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

from tracker.kpis.goal import GoalReport, State
from tracker.records.audience import Shared
from tracker.records.goals import Milestone
from tracker.records.portfolio import PUBLIC
from tracker.records.record import Record
from tracker.records.reviews import Action


class Kind(StrEnum):
    """What is due on a day."""

    GOAL = "Goal due"
    MILESTONE = "Milestone"
    ACTION = "Action"
    EXPIRY = "Expires"


OPEN = frozenset(
    {
        State.PLANNED,
        State.NO_DATA,
        State.EARLY,
        State.ON_TRACK,
        State.LAGGING,
        State.AT_RISK,
        State.MISSED,
    }
)


class Date(Struct, frozen=True, kw_only=True):
    """A day, what is due on it, and of which record (`section/id`); `of` is the record's title.

    `private` says that not everybody may see it.
    """

    day: date
    kind: Kind
    record: str
    title: str
    of: str | None = None
    private: bool = False


def ahead(portfolio: Shared, goals: Iterable[GoalReport], as_of: date) -> tuple[Date, ...]:
    """The dates of open goals, their milestones, actions, and evidence that is yet to expire.

    By day; those that have passed and are still open are among them.
    """
    dates = (*_of_goals(portfolio, goals), *_actions(portfolio), *_expiries(portfolio, as_of))
    return tuple(sorted(dates, key=lambda it: (it.day, it.record, it.kind, it.title)))


def _of_goals(portfolio: Shared, reports: Iterable[GoalReport]) -> Iterator[Date]:
    for report in reports:
        goal = portfolio.goals[report.id]
        if report.state not in OPEN or goal.outcome is not None:
            continue
        record, private = f"goals/{goal.id}", _is_private(goal)
        yield Date(day=report.due, kind=Kind.GOAL, record=record, title=goal.title, private=private)
        yield from _steps(goal.milestones, Kind.MILESTONE, record, goal.title, private=private)


def _steps(
    steps: Iterable[Milestone | Action], kind: Kind, record: str, of: str | None, *, private: bool
) -> Iterator[Date]:
    for step in steps:
        if step.done is None:
            hidden = private if step.share is None else PUBLIC not in step.share
            yield Date(
                day=step.due, kind=kind, record=record, title=step.title, of=of, private=hidden
            )


def _actions(portfolio: Shared) -> Iterator[Date]:
    for review in portfolio.reviews.values():
        private = _is_private(review)
        record = f"reviews/{review.id}"
        yield from _steps(review.actions, Kind.ACTION, record, review.title, private=private)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            shown = engagement.share if session.share is None else session.share
            private = PUBLIC not in shown
            record = f"engagements/{engagement.id}"
            yield from _steps(
                session.actions, Kind.ACTION, record, engagement.title, private=private
            )


def _expiries(portfolio: Shared, as_of: date) -> Iterator[Date]:
    for evidence in portfolio.evidence.values():
        if evidence.expires is not None and evidence.expires >= as_of:
            yield Date(
                day=evidence.expires,
                kind=Kind.EXPIRY,
                record=f"evidence/{evidence.id}",
                title=evidence.title,
                private=_is_private(evidence),
            )


def _is_private(record: Record) -> bool:
    return PUBLIC not in record.share
