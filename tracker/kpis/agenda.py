"""What the next review should begin with: the last one, open actions, and what has gone stale."""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta

from msgspec import Struct

from tracker.kpis import career_resilience, growth_wellbeing, job_satisfaction
from tracker.kpis.promises import actions
from tracker.kpis.stale import fresh_until, newest_day
from tracker.kpis.surveys import scores
from tracker.records.portfolio import Portfolio
from tracker.records.reviews import Review

# For how many days the newest survey of each of these constructs stands for today.
CURRENT = (
    (job_satisfaction.CONSTRUCT, job_satisfaction.CURRENT_DAYS),
    (career_resilience.CONSTRUCT, career_resilience.CURRENT_DAYS),
    (growth_wellbeing.CONSTRUCT, growth_wellbeing.CURRENT_DAYS),
)


class OpenAction(Struct, frozen=True, kw_only=True):
    """Something agreed in a review or session (`record`: section/id) and not done."""

    record: str
    title: str
    due: Day
    first_due: Day
    late: bool


class Stale(Struct, frozen=True, kw_only=True):
    """A record (section/id) that was current until a day that has passed; `newest`: of its data."""

    record: str
    title: str
    newest: Day
    current_until: Day


class Agenda(Struct, frozen=True, kw_only=True):
    """The prompt to review: actions by due date, what is stale by the day it became so."""

    last_review: Review | None
    actions: tuple[OpenAction, ...]
    metrics: tuple[Stale, ...]
    surveys: tuple[Stale, ...]
    expired: tuple[Stale, ...]

    @property
    def stale(self) -> tuple[Stale, ...]:
        """Metrics past their cadence, surveys that are too old, evidence past `expires`."""
        return (*self.metrics, *self.surveys, *self.expired)


def agenda(portfolio: Portfolio, as_of: Day) -> Agenda:
    """What is to be looked at, as of the day."""
    held = [r for r in portfolio.reviews.values() if r.date <= as_of]
    open_ = sorted(_open(portfolio, as_of), key=lambda a: (a.due, a.record, a.title))
    return Agenda(
        last_review=max(held, key=lambda r: (r.date, r.id), default=None),
        actions=tuple(open_),
        metrics=_oldest_first(_metrics(portfolio, as_of)),
        surveys=_oldest_first(_surveys(portfolio, as_of)),
        expired=_oldest_first(_expired(portfolio, as_of)),
    )


def _open(portfolio: Portfolio, as_of: Day) -> Iterator[OpenAction]:
    for section, record, action in actions(portfolio, as_of):
        if action.done is None or action.done > as_of:
            yield OpenAction(
                record=f"{section}/{record.id}",
                title=action.title,
                due=action.due,
                first_due=action.first_due or action.due,
                late=action.due < as_of,
            )


def _metrics(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for metric in portfolio.metrics.values():
        until = fresh_until(portfolio, metric.id, as_of)
        newest = newest_day(portfolio, metric.id, as_of)
        if until is not None and newest is not None and until < as_of:
            record = f"metrics/{metric.id}"
            yield Stale(record=record, title=metric.title, newest=newest, current_until=until)


def _surveys(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for construct, days in CURRENT:
        found = scores(portfolio, construct, as_of)
        if found and (as_of - found[-1].survey.date).days > days:
            survey = found[-1].survey
            yield Stale(
                record=f"surveys/{survey.id}",
                title=portfolio.instruments[survey.instrument].title,
                newest=survey.date,
                current_until=survey.date + timedelta(days=days),
            )


def _expired(portfolio: Portfolio, as_of: Day) -> Iterator[Stale]:
    for item in portfolio.evidence.values():
        if item.date <= as_of and item.expires is not None and item.expires < as_of:
            yield Stale(
                record=f"evidence/{item.id}",
                title=item.title,
                newest=item.date,
                current_until=item.expires,
            )


def _oldest_first(found: Iterator[Stale]) -> tuple[Stale, ...]:
    return tuple(sorted(found, key=lambda s: (s.current_until, s.record)))
