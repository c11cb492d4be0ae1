"""What was promised for a day: milestones of goals, actions of reviews and sessions."""

from collections.abc import Iterator
from datetime import date as Day

from msgspec import Struct

from tracker.kpis.commitment import committed_on, given_up_on
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.mentions import mention
from tracker.kpis.result import Mention
from tracker.kpis.working import tick
from tracker.records.goals import Goal, Milestone
from tracker.records.portfolio import Portfolio
from tracker.records.record import Record
from tracker.records.reviews import Action


class Promise(Struct, frozen=True, kw_only=True):
    """Something to be done by `due`, the day first promised; the mention's rule leaves it out."""

    due: Day
    done: Day | None
    mention: Mention

    @property
    def is_kept(self) -> bool:
        """Whether it was done on or before the day first promised."""
        return _is_kept(self.due, self.done)


def promises(portfolio: Portfolio, as_of: Day) -> Iterator[Promise]:
    """All promises of goals committed to, and reviews and sessions held, by the day."""
    for goal in portfolio.goals.values():
        if committed_on(goal) <= as_of:
            for milestone in goal.milestones:
                rule = _rule(goal, milestone, as_of)
                yield _promise("goals", goal, milestone, as_of, rule)
    for section, record, action in actions(portfolio, as_of):
        yield _promise(section, record, action, as_of)


def actions(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Record, Action]]:
    """Each action agreed by the day, after its section and the review or engagement it is of."""
    for review in portfolio.reviews.values():
        if review.date <= as_of:
            yield from (("reviews", review, action) for action in review.actions)
    for engagement in portfolio.engagements.values():
        for session in engagement.sessions:
            if session.date <= as_of:
                yield from (("engagements", engagement, action) for action in session.actions)


def _promise(
    section: str,
    record: Record,
    item: Milestone | Action,
    as_of: Day,
    rule: Exclusion | None = None,
) -> Promise:
    due, done = _first_due(item), item.done if item.done and item.done <= as_of else None
    worth = None if rule else tick(holds=_is_kept(due, done))
    words = f"“{item.title}”, first due {due}, {f'done {done}' if done else 'not done'}"
    return Promise(
        due=due,
        done=done,
        mention=mention(section, record, item, rule=rule, worth=worth, says=words),
    )


def _is_kept(due: Day, done: Day | None) -> bool:
    return done is not None and done <= due


def _rule(goal: Goal, milestone: Milestone, as_of: Day) -> Exclusion | None:
    if goal.draft:
        return Exclusion.DRAFT
    ended = given_up_on(goal, as_of)
    return Exclusion.AFTER_OUTCOME if ended and _first_due(milestone) > ended else None


def _first_due(item: Milestone | Action) -> Day:
    return item.first_due or item.due
