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
from dataclasses import dataclass, replace
from datetime import date as Day
from enum import StrEnum
from fractions import Fraction

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Came(StrEnum):
    """Where the date came to lie; the last two say that it is not known."""

    INSIDE = "inside"
    EARLIER = "earlier"
    LATER = "later"
    OPEN = "open"
    GIVEN_UP = "given-up"


DECIDED = frozenset({Came.INSIDE, Came.EARLIER, Came.LATER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
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
mutants_x_replays__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_replays__mutmut)
def replays(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_orig(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_1(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = None
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_2(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(None, goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_3(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, None, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_4(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, None)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_5(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_6(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, as_of)
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_7(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, )
    )
    return tuple(sorted(found, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_8(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(None)


def x_replays__mutmut_9(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(None, key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_10(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, key=None))


def x_replays__mutmut_11(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(key=lambda r: (r.made, r.goal, r.metric)))


def x_replays__mutmut_12(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, ))


def x_replays__mutmut_13(portfolio: Portfolio, as_of: Day) -> tuple[Replay, ...]:
    """The forecasts of all targets at past month ends, oldest first."""
    found = (
        replay for goal in portfolio.goals.values() for replay in _of_goal(portfolio, goal, as_of)
    )
    return tuple(sorted(found, key=lambda r: None))

mutants_x_replays__mutmut['_mutmut_orig'] = x_replays__mutmut_orig # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_1'] = x_replays__mutmut_1 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_2'] = x_replays__mutmut_2 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_3'] = x_replays__mutmut_3 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_4'] = x_replays__mutmut_4 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_5'] = x_replays__mutmut_5 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_6'] = x_replays__mutmut_6 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_7'] = x_replays__mutmut_7 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_8'] = x_replays__mutmut_8 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_9'] = x_replays__mutmut_9 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_10'] = x_replays__mutmut_10 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_11'] = x_replays__mutmut_11 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_12'] = x_replays__mutmut_12 # type: ignore # mutmut generated
mutants_x_replays__mutmut['x_replays__mutmut_13'] = x_replays__mutmut_13 # type: ignore # mutmut generated
mutants_x_judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judged__mutmut)
def judged(made: Iterable[Replay]) -> tuple[Replay, ...]:
    """The newest of those that are decided, 12 at most, oldest first."""
    return tuple(replay for replay in made if replay.is_decided)[-LAST:]


def x_judged__mutmut_orig(made: Iterable[Replay]) -> tuple[Replay, ...]:
    """The newest of those that are decided, 12 at most, oldest first."""
    return tuple(replay for replay in made if replay.is_decided)[-LAST:]


def x_judged__mutmut_1(made: Iterable[Replay]) -> tuple[Replay, ...]:
    """The newest of those that are decided, 12 at most, oldest first."""
    return tuple(None)[-LAST:]


def x_judged__mutmut_2(made: Iterable[Replay]) -> tuple[Replay, ...]:
    """The newest of those that are decided, 12 at most, oldest first."""
    return tuple(replay for replay in made if replay.is_decided)[+LAST:]

mutants_x_judged__mutmut['_mutmut_orig'] = x_judged__mutmut_orig # type: ignore # mutmut generated
mutants_x_judged__mutmut['x_judged__mutmut_1'] = x_judged__mutmut_1 # type: ignore # mutmut generated
mutants_x_judged__mutmut['x_judged__mutmut_2'] = x_judged__mutmut_2 # type: ignore # mutmut generated
mutants_x_verdict__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_verdict__mutmut)
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


def x_verdict__mutmut_orig(made: Iterable[Replay]) -> str:
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


def x_verdict__mutmut_1(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = None
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


def x_verdict__mutmut_2(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(None)
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


def x_verdict__mutmut_3(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = None
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


def x_verdict__mutmut_4(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(None)
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


def x_verdict__mutmut_5(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = None
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


def x_verdict__mutmut_6(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(None)
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


def x_verdict__mutmut_7(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(replay.is_decided for replay in made)
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


def x_verdict__mutmut_8(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = None
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_9(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if (undecided) and False else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_10(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if (undecided) or True else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_11(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(None)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_12(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else "XXXX"
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_13(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_14(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = None
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_15(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is not Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_16(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = None
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_17(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if (sum(r.is_decided for r in made) > LAST) and False else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_18(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if (sum(r.is_decided for r in made) > LAST) or True else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_19(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "XXthe last XX" if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_20(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "THE LAST " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_21(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(None) > LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_22(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) >= LAST else ""
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_23(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else "XXXX"
    said = f"of {last}{FORECASTS.times(len(newest))}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_24(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = None
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_25(made: Iterable[Replay]) -> str:
    """`of the last 12 forecasts, 9 held the date inside the band`, with what limits that."""
    made = tuple(made)
    newest = judged(made)
    undecided = sum(not replay.is_decided for replay in made)
    open_ = f"; of {FORECASTS.times(undecided)} it is not known yet" if undecided else ""
    if not newest:
        return f"no forecast of the past can be judged yet{open_}"
    inside = [replay for replay in newest if replay.came is Came.INSIDE]
    last = "the last " if sum(r.is_decided for r in made) > LAST else ""
    said = f"of {last}{FORECASTS.times(None)}, {len(inside)} held the date inside the band"
    endless = sum(replay.forecast.latest is None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_26(made: Iterable[Replay]) -> str:
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
    endless = None
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_27(made: Iterable[Replay]) -> str:
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
    endless = sum(None)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_28(made: Iterable[Replay]) -> str:
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
    endless = sum(replay.forecast.latest is not None for replay in inside)
    without = f" ({endless} of them with an open end)" if endless else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_29(made: Iterable[Replay]) -> str:
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
    without = None
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_30(made: Iterable[Replay]) -> str:
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
    without = f" ({endless} of them with an open end)" if (endless) and False else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_31(made: Iterable[Replay]) -> str:
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
    without = f" ({endless} of them with an open end)" if (endless) or True else ""
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_32(made: Iterable[Replay]) -> str:
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
    without = f" ({endless} of them with an open end)" if endless else "XXXX"
    few = ": too few to judge by" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_33(made: Iterable[Replay]) -> str:
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
    few = None
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_34(made: Iterable[Replay]) -> str:
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
    few = ": too few to judge by" if (len(newest) < FEWEST) and False else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_35(made: Iterable[Replay]) -> str:
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
    few = ": too few to judge by" if (len(newest) < FEWEST) or True else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_36(made: Iterable[Replay]) -> str:
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
    few = "XX: too few to judge byXX" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_37(made: Iterable[Replay]) -> str:
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
    few = ": TOO FEW TO JUDGE BY" if len(newest) < FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_38(made: Iterable[Replay]) -> str:
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
    few = ": too few to judge by" if len(newest) <= FEWEST else ""
    return f"{said}{without}{few}{open_}"


def x_verdict__mutmut_39(made: Iterable[Replay]) -> str:
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
    few = ": too few to judge by" if len(newest) < FEWEST else "XXXX"
    return f"{said}{without}{few}{open_}"

mutants_x_verdict__mutmut['_mutmut_orig'] = x_verdict__mutmut_orig # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_1'] = x_verdict__mutmut_1 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_2'] = x_verdict__mutmut_2 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_3'] = x_verdict__mutmut_3 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_4'] = x_verdict__mutmut_4 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_5'] = x_verdict__mutmut_5 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_6'] = x_verdict__mutmut_6 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_7'] = x_verdict__mutmut_7 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_8'] = x_verdict__mutmut_8 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_9'] = x_verdict__mutmut_9 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_10'] = x_verdict__mutmut_10 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_11'] = x_verdict__mutmut_11 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_12'] = x_verdict__mutmut_12 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_13'] = x_verdict__mutmut_13 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_14'] = x_verdict__mutmut_14 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_15'] = x_verdict__mutmut_15 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_16'] = x_verdict__mutmut_16 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_17'] = x_verdict__mutmut_17 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_18'] = x_verdict__mutmut_18 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_19'] = x_verdict__mutmut_19 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_20'] = x_verdict__mutmut_20 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_21'] = x_verdict__mutmut_21 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_22'] = x_verdict__mutmut_22 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_23'] = x_verdict__mutmut_23 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_24'] = x_verdict__mutmut_24 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_25'] = x_verdict__mutmut_25 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_26'] = x_verdict__mutmut_26 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_27'] = x_verdict__mutmut_27 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_28'] = x_verdict__mutmut_28 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_29'] = x_verdict__mutmut_29 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_30'] = x_verdict__mutmut_30 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_31'] = x_verdict__mutmut_31 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_32'] = x_verdict__mutmut_32 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_33'] = x_verdict__mutmut_33 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_34'] = x_verdict__mutmut_34 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_35'] = x_verdict__mutmut_35 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_36'] = x_verdict__mutmut_36 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_37'] = x_verdict__mutmut_37 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_38'] = x_verdict__mutmut_38 # type: ignore # mutmut generated
mutants_x_verdict__mutmut['x_verdict__mutmut_39'] = x_verdict__mutmut_39 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
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
mutants_x__of_goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_goal__mutmut)
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


def x__of_goal__mutmut_orig(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
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


def x__of_goal__mutmut_1(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = None
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_2(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(None, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_3(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, None)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_4(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_5(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, )
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_6(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(None, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_7(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, None).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_8(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_9(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, ).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_10(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = None
        yield from _replayed(course)


def x__of_goal__mutmut_11(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=None,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_12(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=None,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_13(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=None,
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_14(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=None,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_15(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_16(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_17(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_18(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_19(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_20(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            )
        yield from _replayed(course)


def x__of_goal__mutmut_21(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(None, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_22(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, None, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_23(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, None, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_24(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, None),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_25(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_26(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_27(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, ended or as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_28(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_29(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended and as_of),
            until=ended or as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_30(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended and as_of,
            given_up=ended is not None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_31(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
    if goal.draft:
        return
    ended = given_up_on(goal, as_of)
    for target in plan_on(goal, as_of).targets:
        course = _Course(
            portfolio=portfolio,
            goal=goal,
            track=follow(portfolio, goal, target, ended or as_of),
            until=ended or as_of,
            given_up=ended is None,
        )
        yield from _replayed(course)


def x__of_goal__mutmut_32(portfolio: Portfolio, goal: Goal, as_of: Day) -> Iterator[Replay]:
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
        yield from _replayed(None)

mutants_x__of_goal__mutmut['_mutmut_orig'] = x__of_goal__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_1'] = x__of_goal__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_2'] = x__of_goal__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_3'] = x__of_goal__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_4'] = x__of_goal__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_5'] = x__of_goal__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_6'] = x__of_goal__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_7'] = x__of_goal__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_8'] = x__of_goal__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_9'] = x__of_goal__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_10'] = x__of_goal__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_11'] = x__of_goal__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_12'] = x__of_goal__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_13'] = x__of_goal__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_14'] = x__of_goal__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_15'] = x__of_goal__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_16'] = x__of_goal__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_17'] = x__of_goal__mutmut_17 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_18'] = x__of_goal__mutmut_18 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_19'] = x__of_goal__mutmut_19 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_20'] = x__of_goal__mutmut_20 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_21'] = x__of_goal__mutmut_21 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_22'] = x__of_goal__mutmut_22 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_23'] = x__of_goal__mutmut_23 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_24'] = x__of_goal__mutmut_24 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_25'] = x__of_goal__mutmut_25 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_26'] = x__of_goal__mutmut_26 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_27'] = x__of_goal__mutmut_27 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_28'] = x__of_goal__mutmut_28 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_29'] = x__of_goal__mutmut_29 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_30'] = x__of_goal__mutmut_30 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_31'] = x__of_goal__mutmut_31 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_32'] = x__of_goal__mutmut_32 # type: ignore # mutmut generated
mutants_x__replayed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__replayed__mutmut)
def _replayed(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_orig(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_1(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(None):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_2(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = None
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_3(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(None, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_4(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, None)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_5(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_6(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, )
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_7(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = None
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_8(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(None, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_9(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, None)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_10(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_11(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, )
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_12(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None or not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_13(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is None and not _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_14(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and _is_over(course, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_15(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(None, day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_16(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, None):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_17(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(day):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_18(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, ):
            yield _judged(course, known.target, day, found)


def x__replayed__mutmut_19(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(None, known.target, day, found)


def x__replayed__mutmut_20(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, None, day, found)


def x__replayed__mutmut_21(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, None, found)


def x__replayed__mutmut_22(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, None)


def x__replayed__mutmut_23(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(known.target, day, found)


def x__replayed__mutmut_24(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, day, found)


def x__replayed__mutmut_25(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, found)


def x__replayed__mutmut_26(course: _Course) -> Iterator[Replay]:
    for day in _month_ends(course):
        known = _as_known(course, day)
        found = forecast(known, day)
        if found is not None and not _is_over(course, day):
            yield _judged(course, known.target, day, )

mutants_x__replayed__mutmut['_mutmut_orig'] = x__replayed__mutmut_orig # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_1'] = x__replayed__mutmut_1 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_2'] = x__replayed__mutmut_2 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_3'] = x__replayed__mutmut_3 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_4'] = x__replayed__mutmut_4 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_5'] = x__replayed__mutmut_5 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_6'] = x__replayed__mutmut_6 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_7'] = x__replayed__mutmut_7 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_8'] = x__replayed__mutmut_8 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_9'] = x__replayed__mutmut_9 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_10'] = x__replayed__mutmut_10 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_11'] = x__replayed__mutmut_11 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_12'] = x__replayed__mutmut_12 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_13'] = x__replayed__mutmut_13 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_14'] = x__replayed__mutmut_14 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_15'] = x__replayed__mutmut_15 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_16'] = x__replayed__mutmut_16 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_17'] = x__replayed__mutmut_17 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_18'] = x__replayed__mutmut_18 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_19'] = x__replayed__mutmut_19 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_20'] = x__replayed__mutmut_20 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_21'] = x__replayed__mutmut_21 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_22'] = x__replayed__mutmut_22 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_23'] = x__replayed__mutmut_23 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_24'] = x__replayed__mutmut_24 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_25'] = x__replayed__mutmut_25 # type: ignore # mutmut generated
mutants_x__replayed__mutmut['x__replayed__mutmut_26'] = x__replayed__mutmut_26 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__month_ends__mutmut)
def _month_ends(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_orig(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_1(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = None
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_2(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(None, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_3(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, None) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_4(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_5(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, ) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_6(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = None
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_7(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(None, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_8(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, None) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_9(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_10(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, ) for month in sorted(months))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_11(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(None))
    return (day for day in ends if day < course.until)


def x__month_ends__mutmut_12(course: _Course) -> Iterator[Day]:
    """The ends of the months in which there is a point, before it ends."""
    months = {period_start(point.day, Cadence.MONTH) for point in course.track.points}
    ends = (period_end(month, Cadence.MONTH) for month in sorted(months))
    return (day for day in ends if day <= course.until)

mutants_x__month_ends__mutmut['_mutmut_orig'] = x__month_ends__mutmut_orig # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_1'] = x__month_ends__mutmut_1 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_2'] = x__month_ends__mutmut_2 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_3'] = x__month_ends__mutmut_3 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_4'] = x__month_ends__mutmut_4 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_5'] = x__month_ends__mutmut_5 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_6'] = x__month_ends__mutmut_6 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_7'] = x__month_ends__mutmut_7 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_8'] = x__month_ends__mutmut_8 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_9'] = x__month_ends__mutmut_9 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_10'] = x__month_ends__mutmut_10 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_11'] = x__month_ends__mutmut_11 # type: ignore # mutmut generated
mutants_x__month_ends__mutmut['x__month_ends__mutmut_12'] = x__month_ends__mutmut_12 # type: ignore # mutmut generated
mutants_x__as_known__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__as_known__mutmut)
def _as_known(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_orig(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_1(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = None
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_2(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = None
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_3(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(None)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_4(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(None, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_5(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, None).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_6(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_7(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, ).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_8(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric != metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_9(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = None
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_10(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(None)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_11(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day < day)
    return replace(course.track, target=planned, points=points)


def x__as_known__mutmut_12(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(None, target=planned, points=points)


def x__as_known__mutmut_13(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=None, points=points)


def x__as_known__mutmut_14(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, points=None)


def x__as_known__mutmut_15(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(target=planned, points=points)


def x__as_known__mutmut_16(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, points=points)


def x__as_known__mutmut_17(course: _Course, day: Day) -> Track:
    """The target as it was planned and observed by the day."""
    metric = course.track.target.metric
    planned = next(t for t in plan_on(course.goal, day).targets if t.metric == metric)
    points = tuple(point for point in course.track.points if point.day <= day)
    return replace(course.track, target=planned, )

mutants_x__as_known__mutmut['_mutmut_orig'] = x__as_known__mutmut_orig # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_1'] = x__as_known__mutmut_1 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_2'] = x__as_known__mutmut_2 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_3'] = x__as_known__mutmut_3 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_4'] = x__as_known__mutmut_4 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_5'] = x__as_known__mutmut_5 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_6'] = x__as_known__mutmut_6 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_7'] = x__as_known__mutmut_7 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_8'] = x__as_known__mutmut_8 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_9'] = x__as_known__mutmut_9 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_10'] = x__as_known__mutmut_10 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_11'] = x__as_known__mutmut_11 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_12'] = x__as_known__mutmut_12 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_13'] = x__as_known__mutmut_13 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_14'] = x__as_known__mutmut_14 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_15'] = x__as_known__mutmut_15 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_16'] = x__as_known__mutmut_16 # type: ignore # mutmut generated
mutants_x__as_known__mutmut['x__as_known__mutmut_17'] = x__as_known__mutmut_17 # type: ignore # mutmut generated
mutants_x__is_over__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_over__mutmut)
def _is_over(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_orig(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_1(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_2(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(None, day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_3(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, None) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_4(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_5(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, ) is not None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_6(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is None
    return ended or met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_7(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended and met_on(course.portfolio, course.goal, day) is not None


def x__is_over__mutmut_8(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(None, course.goal, day) is not None


def x__is_over__mutmut_9(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, None, day) is not None


def x__is_over__mutmut_10(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, None) is not None


def x__is_over__mutmut_11(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.goal, day) is not None


def x__is_over__mutmut_12(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, day) is not None


def x__is_over__mutmut_13(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, ) is not None


def x__is_over__mutmut_14(course: _Course, day: Day) -> bool:
    """Whether the goal had ended or was met by then, when no forecast is asked for."""
    ended = outcome_by(course.goal, day) is not None
    return ended or met_on(course.portfolio, course.goal, day) is None

mutants_x__is_over__mutmut['_mutmut_orig'] = x__is_over__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_1'] = x__is_over__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_2'] = x__is_over__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_3'] = x__is_over__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_4'] = x__is_over__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_5'] = x__is_over__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_6'] = x__is_over__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_7'] = x__is_over__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_8'] = x__is_over__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_9'] = x__is_over__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_10'] = x__is_over__mutmut_10 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_11'] = x__is_over__mutmut_11 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_12'] = x__is_over__mutmut_12 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_13'] = x__is_over__mutmut_13 # type: ignore # mutmut generated
mutants_x__is_over__mutmut['x__is_over__mutmut_14'] = x__is_over__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judged__mutmut)
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


def x__judged__mutmut_orig(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
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


def x__judged__mutmut_1(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = None
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


def x__judged__mutmut_2(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(None)
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


def x__judged__mutmut_3(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(None, target=target))
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


def x__judged__mutmut_4(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=None))
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


def x__judged__mutmut_5(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(target=target))
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


def x__judged__mutmut_6(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, ))
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


def x__judged__mutmut_7(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = None
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_8(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next(None, None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_9(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next(None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_10(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), )
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_11(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds or day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_12(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day >= made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_13(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=None,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_14(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=None,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_15(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=None,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_16(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=None,
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_17(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=None,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_18(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=None,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_19(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=None,
    )


def x__judged__mutmut_20(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_21(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_22(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_23(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_24(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_25(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_26(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        )


def x__judged__mutmut_27(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(None),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_28(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target and 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_29(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 1),
        forecast=found,
        reached=came_on,
        came=_came(course, found, came_on),
    )


def x__judged__mutmut_30(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(None, found, came_on),
    )


def x__judged__mutmut_31(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, None, came_on),
    )


def x__judged__mutmut_32(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, None),
    )


def x__judged__mutmut_33(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(found, came_on),
    )


def x__judged__mutmut_34(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, came_on),
    )


def x__judged__mutmut_35(course: _Course, target: Target, made: Day, found: Forecast) -> Replay:
    steps = reached(replace(course.track, target=target))
    came_on = next((day for day, holds in steps if holds and day > made), None)
    return Replay(
        goal=course.goal.id,
        metric=target.metric,
        made=made,
        target=Fraction(target.target or 0),
        forecast=found,
        reached=came_on,
        came=_came(course, found, ),
    )

mutants_x__judged__mutmut['_mutmut_orig'] = x__judged__mutmut_orig # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_1'] = x__judged__mutmut_1 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_2'] = x__judged__mutmut_2 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_3'] = x__judged__mutmut_3 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_4'] = x__judged__mutmut_4 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_5'] = x__judged__mutmut_5 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_6'] = x__judged__mutmut_6 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_7'] = x__judged__mutmut_7 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_8'] = x__judged__mutmut_8 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_9'] = x__judged__mutmut_9 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_10'] = x__judged__mutmut_10 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_11'] = x__judged__mutmut_11 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_12'] = x__judged__mutmut_12 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_13'] = x__judged__mutmut_13 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_14'] = x__judged__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_15'] = x__judged__mutmut_15 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_16'] = x__judged__mutmut_16 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_17'] = x__judged__mutmut_17 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_18'] = x__judged__mutmut_18 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_19'] = x__judged__mutmut_19 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_20'] = x__judged__mutmut_20 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_21'] = x__judged__mutmut_21 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_22'] = x__judged__mutmut_22 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_23'] = x__judged__mutmut_23 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_24'] = x__judged__mutmut_24 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_25'] = x__judged__mutmut_25 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_26'] = x__judged__mutmut_26 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_27'] = x__judged__mutmut_27 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_28'] = x__judged__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_29'] = x__judged__mutmut_29 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_30'] = x__judged__mutmut_30 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_31'] = x__judged__mutmut_31 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_32'] = x__judged__mutmut_32 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_33'] = x__judged__mutmut_33 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_34'] = x__judged__mutmut_34 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_35'] = x__judged__mutmut_35 # type: ignore # mutmut generated
mutants_x__came__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__came__mutmut)
def _came(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_orig(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_1(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = None
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_2(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is not None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_3(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None or latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_4(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_5(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest < course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_6(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if (course.given_up) and False else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_7(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if (course.given_up) or True else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_8(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on <= found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on > latest else Came.INSIDE


def x__came__mutmut_9(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if (latest is not None and came_on > latest) and False else Came.INSIDE


def x__came__mutmut_10(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if (latest is not None and came_on > latest) or True else Came.INSIDE


def x__came__mutmut_11(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None or came_on > latest else Came.INSIDE


def x__came__mutmut_12(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is None and came_on > latest else Came.INSIDE


def x__came__mutmut_13(course: _Course, found: Forecast, came_on: Day | None) -> Came:
    latest = found.latest
    if came_on is None:
        if latest is not None and latest <= course.seen_until:
            return Came.LATER
        return Came.GIVEN_UP if course.given_up else Came.OPEN
    if came_on < found.earliest:
        return Came.EARLIER
    return Came.LATER if latest is not None and came_on >= latest else Came.INSIDE

mutants_x__came__mutmut['_mutmut_orig'] = x__came__mutmut_orig # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_1'] = x__came__mutmut_1 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_2'] = x__came__mutmut_2 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_3'] = x__came__mutmut_3 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_4'] = x__came__mutmut_4 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_5'] = x__came__mutmut_5 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_6'] = x__came__mutmut_6 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_7'] = x__came__mutmut_7 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_8'] = x__came__mutmut_8 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_9'] = x__came__mutmut_9 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_10'] = x__came__mutmut_10 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_11'] = x__came__mutmut_11 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_12'] = x__came__mutmut_12 # type: ignore # mutmut generated
mutants_x__came__mutmut['x__came__mutmut_13'] = x__came__mutmut_13 # type: ignore # mutmut generated
