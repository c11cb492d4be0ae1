"""The past replayed: forecasts as they would have been made then, against what came.

One forecast a month and target, made at the end of each calendar month in which the metric was
observed: so each rests on something new, and no metric counts for more because it is observed
more often. Known is what was dated by then, the plan as it stood included.

The date is the first day on which the value then aimed at was observed. A forecast is decided once
it has come, or once the latest day has passed without it; of a level that wants an observation
since. One without a latest day can fail on the early side only. Forecasts that follow one another
share observations, so that their number says less than as many independent ones would.
"""

from collections.abc import Iterable, Iterator
from datetime import date as Day
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.commitment import given_up_on
from tracker.kpis.forecast import forecast
from tracker.kpis.goal import Forecast
from tracker.kpis.met import met_on
from tracker.kpis.periods import period_end, period_start
from tracker.kpis.plan import plan_on
from tracker.kpis.state import outcome_by
from tracker.kpis.track import TOTALS, Track, follow, reached
from tracker.kpis.verdict import Noun
from tracker.records.goals import Goal, Target
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Cadence

LAST = 12  # forecasts that are judged together
FEWEST = 5  # below, nothing is said about how good they are
FORECASTS = Noun("forecast", "forecasts")


class Came(StrEnum):
    """Where the date came to lie; the last two say that it is not known."""

    INSIDE = "inside"
    EARLIER = "earlier"
    LATER = "later"
    OPEN = "open"
    GIVEN_UP = "given-up"


DECIDED = frozenset({Came.INSIDE, Came.EARLIER, Came.LATER})


class Replay(Struct, frozen=True, kw_only=True):
    """A forecast of a target as of the day it was `made`, and the day it was then `reached`."""

    goal: str
    metric: str
    made: Day
    target: Fraction
    forecast: Forecast
    reached: Day | None
    came: Came

    @property
    def is_decided(self) -> bool:
        """Whether it is known how the forecast went."""
        return self.came in DECIDED


def replays(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def judged(made: Iterable[Replay]) -> tuple[Replay, ...]:
    """The newest of those that are decided, 12 at most, oldest first."""
    return tuple(replay for replay in made if replay.is_decided)[-LAST:]


def verdict(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


class _Course(Struct, frozen=True, kw_only=True):
    """What came of a target until the day up to which it was pursued."""

    portfolio: Portfolio
    goal: Goal
    track: Track
    until: Day
    given_up: bool

    @property
    def seen_until(self) -> Day:
        """Until when it is known whether it was reached: of a level, its newest observation."""
        metric = self.track.metric
        is_total = metric is not None and metric.aggregate in TOTALS
        return self.until if is_total else self.track.points[-1].day


def _of_goal(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def _replayed(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def _month_ends(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def _as_known(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def _is_over(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def _judged(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def _came(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE
