"""What someone has set out to reach, by when, and how it is measured."""

from collections.abc import Mapping
from datetime import date as Day
from decimal import Decimal

from msgspec import field

from tracker.records.record import Item, Record, SharedItem
from tracker.records.vocabulary import Category, GoalResult, RaterGroup

DUE = "due"  # what an amendment names to change the date; else it names a metric


class Target(SharedItem, frozen=True, kw_only=True):
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


class Milestone(SharedItem, frozen=True, kw_only=True):
    """A step with a date; `first_due` is the date first promised, if it has moved."""

    title: str
    due: Day
    first_due: Day | None = None
    done: Day | None = None
    weight: Decimal = Decimal(1)


class Confidence(SharedItem, frozen=True, kw_only=True):
    """How sure someone was, 1 to 10, that the goal would be reached."""

    date: Day
    value: Decimal
    by: RaterGroup = RaterGroup.SELF


class AttainmentScale(Item, frozen=True, kw_only=True):
    """A goal attainment scale: what -2 to 2 mean, and what was attained."""

    levels: Mapping[str, str] = field(default_factory=dict)
    attained: int | None = None


class Amendment(Item, frozen=True, kw_only=True):
    """A declared change of the plan: of `due`, or of the target on a metric."""

    date: Day
    change: str
    from_: Day | Decimal
    to: Day | Decimal
    reason: str


class GoalOutcome(Item, frozen=True, kw_only=True):
    """How and when the goal was concluded."""

    result: GoalResult
    date: Day
    reason: str | None = None


class Goal(Record, frozen=True, kw_only=True):
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
