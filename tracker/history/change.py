"""What can have happened between two states of a portfolio."""

from datetime import date as Day
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.goal import State
from tracker.kpis.result import Result
from tracker.records.metrics import Observation

_SLOPE = {State.LAGGING: 1, State.AT_RISK: 2, State.MISSED: 3}


class Thing(Struct, frozen=True, kw_only=True):
    """A record that is told of; `day` is when it happened, where it has a day."""

    section: str
    id: str
    title: str
    day: Day | None = None


class Turn(Struct, frozen=True, kw_only=True):
    """A goal that stands differently: its state and progress before and after."""

    goal: Thing
    was: State
    now: State
    progress_was: Fraction | None
    progress_now: Fraction | None

    @property
    def is_slip(self) -> bool:
        """Whether it stands worse: behind where it should be, or missed."""
        return _SLOPE.get(self.now, 0) > _SLOPE.get(self.was, 0)

    @property
    def is_recovery(self) -> bool:
        """Whether it was behind, and is less so while it still runs."""
        ended = {State.ACHIEVED, State.ABANDONED, State.WITHDRAWN, State.DRAFT}
        return self.now not in ended and _SLOPE.get(self.now, 0) < _SLOPE.get(self.was, 0)


class Declared(StrEnum):
    """Whether a plan was changed openly."""

    AMENDED = "amended"
    UNDECLARED = "undeclared"
    PLANNED = "planned"  # by a key of its own, or of something that no amendment can declare


class Move(Struct, frozen=True, kw_only=True):
    """A plan that is another now; None is what was, or is, not in it.

    `what` is `due`, `start`, `original due`, a metric, or a milestone's title.
    """

    goal: Thing
    what: str
    was: Day | Decimal | None
    now: Day | Decimal | None
    part: str = ""
    declared: Declared
    reason: str | None = None


class Step(Struct, frozen=True, kw_only=True):
    """A milestone that was reached, or that no longer is (`done` is None)."""

    goal: Thing
    title: str
    done: Day | None


class Series(Struct, frozen=True, kw_only=True):
    """Observations of a metric that are new, or no longer there.

    `backfilled` are those of the new ones that happened more than a month before the first state.
    """

    metric: Thing
    unit: str
    added: tuple[Observation, ...]
    removed: tuple[Observation, ...]
    backfilled: tuple[Observation, ...]


class Why(StrEnum):
    """What changes a figure: what was written, or that time has passed."""

    RECORDED = "recorded"
    COUNTED = "counted"  # was there before, and left aside
    CHANGED = "changed"
    REMOVED = "removed"
    PASSED_OVER = "passed-over"  # is still there, and something newer counts
    CAME_IN = "came-in"
    FELL_OUT = "fell-out"
    LEFT_OUT = "left-out"


class Cause(Struct, frozen=True, kw_only=True):
    """A record that has a part in the change of a figure; `rule` is what leaves it out."""

    why: Why
    record: str
    rule: str | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """A KPI before and after; None where there was, or is, none."""

    was: Result | None
    now: Result | None
    causes: tuple[Cause, ...]


class Changes(Struct, frozen=True, kw_only=True):
    """All that happened between the state of one day and that of another."""

    before: Day
    after: Day
    turns: tuple[Turn, ...] = ()
    moves: tuple[Move, ...] = ()
    steps: tuple[Step, ...] = ()
    added: tuple[Thing, ...] = ()
    removed: tuple[Thing, ...] = ()
    rewritten: tuple[Thing, ...] = ()
    series: tuple[Series, ...] = ()
    stale: tuple[Thing, ...] = ()
    expired: tuple[Thing, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def are_none(self) -> bool:
        """Whether nothing happened."""
        days = {"before", "after"}
        return not any(getattr(self, name) for name in self.__struct_fields__ if name not in days)
