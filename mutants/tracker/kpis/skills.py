"""Skills: metrics for which a level is asked, and how far they have come towards it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """The level asked for; `requirement` is `role/requirement` where the target role asks."""

    level: Decimal
    weight: Decimal
    requirement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
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
mutants_x_described__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_described__mutmut)
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


def x_described__mutmut_orig(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
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


def x_described__mutmut_1(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = None
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_2(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            None
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_3(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[1].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_4(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[1].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_5(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[+1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_6(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-2].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_7(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[+1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_8(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-2].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_9(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[+1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_10(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-2].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_11(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_12(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = None
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_13(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if (need.requirement) and False else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_14(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if (need.requirement) or True else "a goal's target"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_15(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "XXa goal's targetXX"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_16(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "A GOAL'S TARGET"
        parts.append(f"level {need.level} is {asks}")
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_17(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
    """What is known of a metric as a skill, counted or not: `Talks: first 2 on 2026-01-05 …`."""
    parts = []
    if made:
        parts.append(
            f"first {made[0].value} on {made[0].date}, newest {made[-1].value} on"
            f" {made[-1].date} by {made[-1].by}"
        )
    if need is not None:
        asks = f"asked by {need.requirement}" if need.requirement else "a goal's target"
        parts.append(None)
    return f"{metric.title}: {'; '.join(parts)}" if parts else metric.title


def x_described__mutmut_18(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
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
    return f"{metric.title}: {'; '.join(parts)}" if (parts) and False else metric.title


def x_described__mutmut_19(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
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
    return f"{metric.title}: {'; '.join(parts)}" if (parts) or True else metric.title


def x_described__mutmut_20(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
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
    return f"{metric.title}: {'; '.join(None)}" if parts else metric.title


def x_described__mutmut_21(metric: Metric, need: Need | None, made: Sequence[Observation]) -> str:
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
    return f"{metric.title}: {'XX; XX'.join(parts)}" if parts else metric.title

mutants_x_described__mutmut['_mutmut_orig'] = x_described__mutmut_orig # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_1'] = x_described__mutmut_1 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_2'] = x_described__mutmut_2 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_3'] = x_described__mutmut_3 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_4'] = x_described__mutmut_4 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_5'] = x_described__mutmut_5 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_6'] = x_described__mutmut_6 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_7'] = x_described__mutmut_7 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_8'] = x_described__mutmut_8 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_9'] = x_described__mutmut_9 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_10'] = x_described__mutmut_10 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_11'] = x_described__mutmut_11 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_12'] = x_described__mutmut_12 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_13'] = x_described__mutmut_13 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_14'] = x_described__mutmut_14 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_15'] = x_described__mutmut_15 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_16'] = x_described__mutmut_16 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_17'] = x_described__mutmut_17 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_18'] = x_described__mutmut_18 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_19'] = x_described__mutmut_19 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_20'] = x_described__mutmut_20 # type: ignore # mutmut generated
mutants_x_described__mutmut['x_described__mutmut_21'] = x_described__mutmut_21 # type: ignore # mutmut generated
mutants_x_candidates__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_candidates__mutmut)
def candidates(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_orig(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_1(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = None
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_2(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST or metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_3(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is not Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_4(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is not Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_5(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = None
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_6(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID not in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_7(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE or (by_category or listed):
            yield metric


def x_candidates__mutmut_8(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is not Direction.INCREASE and (by_category or listed):
            yield metric


def x_candidates__mutmut_9(portfolio: Portfolio) -> Iterator[Metric]:
    """The metrics that are skills by their category, or because they are listed as such."""
    for metric in portfolio.metrics.values():
        by_category = (
            metric.aggregate is Aggregate.LAST and metric.category is Category.SKILL_DEVELOPMENT
        )
        listed = KPI_ID in metric.kpis
        if metric.direction is Direction.INCREASE and (by_category and listed):
            yield metric

mutants_x_candidates__mutmut['_mutmut_orig'] = x_candidates__mutmut_orig # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_1'] = x_candidates__mutmut_1 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_2'] = x_candidates__mutmut_2 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_3'] = x_candidates__mutmut_3 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_4'] = x_candidates__mutmut_4 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_5'] = x_candidates__mutmut_5 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_6'] = x_candidates__mutmut_6 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_7'] = x_candidates__mutmut_7 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_8'] = x_candidates__mutmut_8 # type: ignore # mutmut generated
mutants_x_candidates__mutmut['x_candidates__mutmut_9'] = x_candidates__mutmut_9 # type: ignore # mutmut generated
mutants_x_skill__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_skill__mutmut)
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


def x_skill__mutmut_orig(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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


def x_skill__mutmut_1(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is not None:
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


def x_skill__mutmut_2(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = None
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_3(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(None, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_4(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, None)
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_5(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_6(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, )
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_7(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, None))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_8(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_9(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, ))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_10(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_11(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = None
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_12(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(None, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_13(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, None)
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_14(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_15(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, )
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_16(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate and Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_17(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(None))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_18(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[1] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_19(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] > Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_20(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(None):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_21(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date + made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_22(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[+1].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_23(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-2].date - made[0].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_24(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[1].date < APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_25(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
    """The metric as a skill, or why it cannot be counted as one."""
    if need is None:
        return Exclusion.NO_LEVEL
    made = observed(metric, Window(None, as_of))
    if not made:
        return Exclusion.NO_OBSERVATION
    running = Running(metric.aggregate or Aggregate.LAST, tuple(o.value for o in made))
    if running[0] >= Fraction(need.level):
        return Exclusion.NEVER_BELOW
    if made[-1].date - made[0].date <= APART:
        return Exclusion.TOO_SHORT
    now = running[len(made) - 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_26(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    now = None
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_27(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    now = running[len(made) + 1]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_28(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    now = running[len(made) - 2]
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_29(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=None, need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_30(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=None, base=running[0], now=now, observations=made)


def x_skill__mutmut_31(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=None, now=now, observations=made)


def x_skill__mutmut_32(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=running[0], now=None, observations=made)


def x_skill__mutmut_33(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=running[0], now=now, observations=None)


def x_skill__mutmut_34(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(need=need, base=running[0], now=now, observations=made)


def x_skill__mutmut_35(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, base=running[0], now=now, observations=made)


def x_skill__mutmut_36(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, now=now, observations=made)


def x_skill__mutmut_37(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=running[0], observations=made)


def x_skill__mutmut_38(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=running[0], now=now, )


def x_skill__mutmut_39(metric: Metric, need: Need | None, as_of: Day) -> Skill | Exclusion:
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
    return Skill(metric=metric, need=need, base=running[1], now=now, observations=made)

mutants_x_skill__mutmut['_mutmut_orig'] = x_skill__mutmut_orig # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_1'] = x_skill__mutmut_1 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_2'] = x_skill__mutmut_2 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_3'] = x_skill__mutmut_3 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_4'] = x_skill__mutmut_4 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_5'] = x_skill__mutmut_5 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_6'] = x_skill__mutmut_6 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_7'] = x_skill__mutmut_7 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_8'] = x_skill__mutmut_8 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_9'] = x_skill__mutmut_9 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_10'] = x_skill__mutmut_10 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_11'] = x_skill__mutmut_11 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_12'] = x_skill__mutmut_12 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_13'] = x_skill__mutmut_13 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_14'] = x_skill__mutmut_14 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_15'] = x_skill__mutmut_15 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_16'] = x_skill__mutmut_16 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_17'] = x_skill__mutmut_17 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_18'] = x_skill__mutmut_18 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_19'] = x_skill__mutmut_19 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_20'] = x_skill__mutmut_20 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_21'] = x_skill__mutmut_21 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_22'] = x_skill__mutmut_22 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_23'] = x_skill__mutmut_23 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_24'] = x_skill__mutmut_24 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_25'] = x_skill__mutmut_25 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_26'] = x_skill__mutmut_26 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_27'] = x_skill__mutmut_27 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_28'] = x_skill__mutmut_28 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_29'] = x_skill__mutmut_29 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_30'] = x_skill__mutmut_30 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_31'] = x_skill__mutmut_31 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_32'] = x_skill__mutmut_32 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_33'] = x_skill__mutmut_33 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_34'] = x_skill__mutmut_34 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_35'] = x_skill__mutmut_35 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_36'] = x_skill__mutmut_36 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_37'] = x_skill__mutmut_37 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_38'] = x_skill__mutmut_38 # type: ignore # mutmut generated
mutants_x_skill__mutmut['x_skill__mutmut_39'] = x_skill__mutmut_39 # type: ignore # mutmut generated
mutants_x_needs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_needs__mutmut)
def needs(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, as_of)), **_highest(_of_role(portfolio))}


def x_needs__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, as_of)), **_highest(_of_role(portfolio))}


def x_needs__mutmut_1(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(None), **_highest(_of_role(portfolio))}


def x_needs__mutmut_2(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(None, as_of)), **_highest(_of_role(portfolio))}


def x_needs__mutmut_3(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, None)), **_highest(_of_role(portfolio))}


def x_needs__mutmut_4(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(as_of)), **_highest(_of_role(portfolio))}


def x_needs__mutmut_5(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, )), **_highest(_of_role(portfolio))}


def x_needs__mutmut_6(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, as_of)), **_highest(None)}


def x_needs__mutmut_7(portfolio: Portfolio, as_of: Day) -> Mapping[str, Need]:
    """By metric: the highest level the target role asks of it, else its highest target."""
    return {**_highest(_of_goals(portfolio, as_of)), **_highest(_of_role(None))}

mutants_x_needs__mutmut['_mutmut_orig'] = x_needs__mutmut_orig # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_1'] = x_needs__mutmut_1 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_2'] = x_needs__mutmut_2 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_3'] = x_needs__mutmut_3 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_4'] = x_needs__mutmut_4 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_5'] = x_needs__mutmut_5 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_6'] = x_needs__mutmut_6 # type: ignore # mutmut generated
mutants_x_needs__mutmut['x_needs__mutmut_7'] = x_needs__mutmut_7 # type: ignore # mutmut generated
mutants_x__highest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__highest__mutmut)
def _highest(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(ordered)


def x__highest__mutmut_orig(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(ordered)


def x__highest__mutmut_1(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = None
    return dict(ordered)


def x__highest__mutmut_2(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(None, key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(ordered)


def x__highest__mutmut_3(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=None)
    return dict(ordered)


def x__highest__mutmut_4(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(ordered)


def x__highest__mutmut_5(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, )
    return dict(ordered)


def x__highest__mutmut_6(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: None)
    return dict(ordered)


def x__highest__mutmut_7(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[2].level, pair[1].weight))
    return dict(ordered)


def x__highest__mutmut_8(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[1].level, pair[2].weight))
    return dict(ordered)


def x__highest__mutmut_9(asked: Iterable[tuple[str, Need]]) -> dict[str, Need]:
    """Of equal levels the one of greater weight."""
    ordered = sorted(asked, key=lambda pair: (pair[1].level, pair[1].weight))
    return dict(None)

mutants_x__highest__mutmut['_mutmut_orig'] = x__highest__mutmut_orig # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_1'] = x__highest__mutmut_1 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_2'] = x__highest__mutmut_2 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_3'] = x__highest__mutmut_3 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_4'] = x__highest__mutmut_4 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_5'] = x__highest__mutmut_5 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_6'] = x__highest__mutmut_6 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_7'] = x__highest__mutmut_7 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_8'] = x__highest__mutmut_8 # type: ignore # mutmut generated
mutants_x__highest__mutmut['x__highest__mutmut_9'] = x__highest__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_role__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_role__mutmut)
def _of_role(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_orig(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_1(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_2(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if (portfolio.profile) and False else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_3(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if (portfolio.profile) or True else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_4(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = None
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_5(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(None)
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_6(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name and "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_7(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "XXXX")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_8(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if (role) and False else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_9(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if (role) or True else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_10(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None or asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_11(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_12(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is None:
            need = Need(level=asked.level, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_13(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = None
            yield asked.skill, need


def x__of_role__mutmut_14(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=None, weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_15(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=None, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_16(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, requirement=None)
            yield asked.skill, need


def x__of_role__mutmut_17(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(weight=asked.weight, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_18(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, requirement=f"{name}/{key}")
            yield asked.skill, need


def x__of_role__mutmut_19(portfolio: Portfolio) -> Iterator[tuple[str, Need]]:
    name = portfolio.profile.target_role if portfolio.profile else None
    role = portfolio.roles.get(name or "")
    for key, asked in role.requirements.items() if role else ():
        if asked.skill is not None and asked.level is not None:
            need = Need(level=asked.level, weight=asked.weight, )
            yield asked.skill, need

mutants_x__of_role__mutmut['_mutmut_orig'] = x__of_role__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_1'] = x__of_role__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_2'] = x__of_role__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_3'] = x__of_role__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_4'] = x__of_role__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_5'] = x__of_role__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_6'] = x__of_role__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_7'] = x__of_role__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_8'] = x__of_role__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_9'] = x__of_role__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_10'] = x__of_role__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_11'] = x__of_role__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_12'] = x__of_role__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_13'] = x__of_role__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_14'] = x__of_role__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_15'] = x__of_role__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_16'] = x__of_role__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_17'] = x__of_role__mutmut_17 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_18'] = x__of_role__mutmut_18 # type: ignore # mutmut generated
mutants_x__of_role__mutmut['x__of_role__mutmut_19'] = x__of_role__mutmut_19 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_goals__mutmut)
def _of_goals(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) or given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(None, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, None) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, ) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(None, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, None) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, ) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is not None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(None, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, None).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, ).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is None:
                    yield target.metric, Need(level=target.target, weight=target.weight)


def x__of_goals__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=None, weight=target.weight)


def x__of_goals__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, weight=None)


def x__of_goals__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(weight=target.weight)


def x__of_goals__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[tuple[str, Need]]:
    for goal in portfolio.goals.values():
        if is_committed(goal, as_of) and given_up_on(goal, as_of) is None:
            for target in plan_on(goal, as_of).targets:
                if target.target is not None:
                    yield target.metric, Need(level=target.target, )

mutants_x__of_goals__mutmut['_mutmut_orig'] = x__of_goals__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_1'] = x__of_goals__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_2'] = x__of_goals__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_3'] = x__of_goals__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_4'] = x__of_goals__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_5'] = x__of_goals__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_6'] = x__of_goals__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_7'] = x__of_goals__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_8'] = x__of_goals__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_9'] = x__of_goals__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_10'] = x__of_goals__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_11'] = x__of_goals__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_12'] = x__of_goals__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_13'] = x__of_goals__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_14'] = x__of_goals__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_15'] = x__of_goals__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_16'] = x__of_goals__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_17'] = x__of_goals__mutmut_17 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_18'] = x__of_goals__mutmut_18 # type: ignore # mutmut generated
mutants_x__of_goals__mutmut['x__of_goals__mutmut_19'] = x__of_goals__mutmut_19 # type: ignore # mutmut generated
