"""Skills: metrics for which a level is asked, and how far they have come towards it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.aggregates import Running
from tracker.kpis.commitment import given_up_on, is_committed
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.observations import observed
from tracker.kpis.plan import plan_on
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand, smaller
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate, Category, Direction, RaterGroup

KPI_ID = "skill-development"
APART = timedelta(days=30)


class Need(Struct, frozen=True, kw_only=True):
    """The level asked for; `requirement` is `role/requirement` where the target role asks."""

    level: Decimal
    weight: Decimal
    requirement: str | None = None


class Skill(Struct, frozen=True, kw_only=True):
    """A metric as a skill: where it began, where it is now, and what is needed."""

    metric: Metric
    need: Need
    base: Fraction
    now: Fraction
    observations: tuple[Observation, ...]

    @property
    def closed(self) -> Term:
        """The share of the gap that is closed: 0 where it began, 1 at the level needed."""
        base, need = operand("base", self.base), operand("need", Fraction(self.need.level))
        return (smaller(operand("now", self.now), need) - base) / (need - base)

    @property
    def words(self) -> str:
        """`Talks: first 2 on 2026-01-05, newest 4 on 2026-06-01 by peer; …, weight 3`."""
        return f"{described(self.metric, self.need, self.observations)}, weight {self.need.weight}"

    @property
    def is_self_rated(self) -> bool:
        """Whether the newest observation is one's own."""
        return self.observations[-1].by is RaterGroup.SELF


def described(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def candidates(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def skill(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def needs(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, as_of)), **_highest(_of_role(portfolio))}


def _highest(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(ordered)


def _of_role(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def _of_goals(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)
