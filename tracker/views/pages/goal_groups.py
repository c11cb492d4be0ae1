"""Goals by what has become of them."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from tracker.kpis.goal import GoalReport, State
from tracker.records.goals import Goal
from tracker.views.pages.book import Marked


class Group(Struct, frozen=True, kw_only=True):
    """States that belong together on a page."""

    id: str
    title: str
    states: tuple[State, ...]


UNDER_WAY = Group(
    id="under_way",
    title="Under way",
    states=(State.AT_RISK, State.LAGGING, State.ON_TRACK, State.EARLY, State.NO_DATA),
)
GROUPS = (
    UNDER_WAY,
    Group(id="goals_achieved", title="Achieved", states=(State.ACHIEVED,)),
    Group(id="goals_missed", title="Missed", states=(State.MISSED,)),
    Group(
        id="abandoned_or_withdrawn",
        title="Abandoned or withdrawn",
        states=(State.ABANDONED, State.WITHDRAWN),
    ),
    Group(id="still_ahead", title="Ahead", states=(State.PLANNED, State.DRAFT)),
)


def of_group(goals: Iterable[Marked], group: Group) -> tuple[Marked, ...]:
    """The goals in one of the group's states, in its order of states, else as they come."""
    inside = [pair for pair in goals if pair[1].state in group.states]
    return tuple(sorted(inside, key=lambda pair: group.states.index(pair[1].state)))


def under_way(goals: Iterable[Marked]) -> tuple[Marked, ...]:
    """The goals that are being worked on."""
    return of_group(goals, UNDER_WAY)


def concluded_on(goal: Goal, report: GoalReport, as_of: date) -> date | None:
    """The day a goal was brought to an end: of its outcome, or met, or past due unmet."""
    if goal.outcome is not None and goal.outcome.date <= as_of:
        return goal.outcome.date
    if report.state is State.ACHIEVED:
        return report.met_on
    return report.due if report.state is State.MISSED else None
