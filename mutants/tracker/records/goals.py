"""What someone has set out to reach, by when, and how it is measured."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from decimal import Decimal

from tracker.records.record import Item, Record, SharedItem
from tracker.records.vocabulary import Category, GoalResult, RaterGroup

DUE = "due"  # what an amendment names to change the date; else it names a metric


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(SharedItem):
    """Where a metric should get to (`baseline` to `target`) or stay (`min` to `max`)."""

    metric: str
    baseline: Decimal | None = None
    target: Decimal | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    weight: Decimal = Decimal(1)

    @property
    def holds_a_level(self) -> bool:
        """Whether the metric is to stay inside `min` to `max`."""
        return self.target is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(SharedItem):
    """A step with a date; `first_due` is the date first promised, if it has moved."""

    title: str
    due: Day
    first_due: Day | None = None
    done: Day | None = None
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence(SharedItem):
    """How sure someone was, 1 to 10, that the goal would be reached."""

    date: Day
    value: Decimal
    by: RaterGroup = RaterGroup.SELF


@dataclass(frozen=True, slots=True, kw_only=True)
class AttainmentScale(Item):
    """A goal attainment scale: what -2 to 2 mean, and what was attained."""

    levels: Mapping[str, str] = field(default_factory=dict)
    attained: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Item):
    """A declared change of the plan: of `due`, or of the target on a metric."""

    date: Day
    change: str
    from_: Day | Decimal
    to: Day | Decimal
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalOutcome(Item):
    """How and when the goal was concluded."""

    result: GoalResult
    date: Day
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """A goal; `requirements` are `role/requirement`, `evidence` ids."""

    title: str
    category: Category
    start: Day
    due: Day
    committed: Day | None = None
    draft: bool = False
    why: str | None = None
    supports: str | None = None
    advised_by: tuple[RaterGroup, ...] = ()
    parent: str | None = None
    target_role: str | None = None
    weight: Decimal = Decimal(1)
    requirements: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    confidence: tuple[Confidence, ...] = ()
    targets: tuple[Target, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    scale: AttainmentScale | None = None
    amendments: tuple[Amendment, ...] = ()
    outcome: GoalOutcome | None = None
