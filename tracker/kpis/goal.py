"""A goal as of a day: how far it has come against where it should be."""

from datetime import date as Day
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from tracker.records.vocabulary import Category


class State(StrEnum):
    """What a goal is as of a day; the first that holds, in this order."""

    DRAFT = "draft"
    ACHIEVED = "achieved"
    MISSED = "missed"
    ABANDONED = "abandoned"
    WITHDRAWN = "withdrawn"
    PLANNED = "planned"
    NO_DATA = "no-data"
    EARLY = "early"
    ON_TRACK = "on-track"
    LAGGING = "lagging"
    AT_RISK = "at-risk"


class Forecast(Struct, frozen=True, kw_only=True):
    """When a target is reached if things go on: the median, and a band around it."""

    date: Day
    earliest: Day
    latest: Day | None


class TargetReport(Struct, frozen=True, kw_only=True):
    """A target as of a day; fractions are exact, progress is raw (not clamped)."""

    metric: str
    baseline: Decimal | None
    target: Decimal | None
    min: Decimal | None
    max: Decimal | None
    weight: Decimal
    original_baseline: Decimal | None
    original_target: Decimal | None
    original_min: Decimal | None
    original_max: Decimal | None
    current: Fraction | None
    progress: Fraction | None
    forecast: Forecast | None
    forecast_reason: str | None = None

    @property
    def is_as_first_made(self) -> bool:
        """Whether no amendment has changed it."""
        first = (self.original_baseline, self.original_target, self.original_min, self.original_max)
        return first == (self.baseline, self.target, self.min, self.max)

    @property
    def original_progress(self) -> Fraction | None:
        """How far the metric has come by the plan as first made; None of levels to hold."""
        begun, aim = self.original_baseline, self.original_target
        if self.current is None or begun is None or aim is None or begun == aim:
            return None
        return (self.current - Fraction(begun)) / (Fraction(aim) - Fraction(begun))


class GoalReport(Struct, frozen=True, kw_only=True):
    """A goal as of a day; `progress`, `expected` and `pace` are fractions, buffer whole days.

    `attained` is the level reached on its scale, -2 to 2, and `gas_t` the goal attainment score T
    of that level; both are known once the goal is concluded. `weight` is that beside other goals.
    `forecast_reason` says what keeps it (or a target) from a forecast, where it has none.
    """

    id: str
    title: str
    category: Category
    state: State
    progress: Fraction | None
    measured: tuple[int, int]
    expected: Fraction | None
    pace: Fraction | None
    buffer_days: int | None
    forecast: Forecast | None
    start: Day
    due: Day
    original_due: Day
    met_on: Day | None
    targets: tuple[TargetReport, ...]
    forecast_reason: str | None = None
    attained: int | None = None
    gas_t: Fraction | None = None
    weight: Decimal = Decimal(1)
