"""The six categories of promotion metrics, as counts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Day

from msgspec import Struct

from tracker.kpis.composition import composition, parts
from tracker.kpis.goal import GoalReport, State
from tracker.kpis.measure import reading
from tracker.kpis.observations import newest
from tracker.kpis.window import Window
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Category

TITLES = {
    Category.QUANTITATIVE_PERFORMANCE: "Quantitative performance",
    Category.SKILL_DEVELOPMENT: "Skill development",
    Category.PROJECT_IMPACT: "Project impact",
    Category.LEADERSHIP_TEAMWORK: "Leadership and teamwork",
    Category.CAREER_ADVANCEMENT: "Career advancement",
    Category.THOUGHT_LEADERSHIP: "Thought leadership",
}
GOOD = frozenset({State.ON_TRACK, State.ACHIEVED})


class CategoryCounts(Struct, frozen=True, kw_only=True):
    """How many of a category's metrics are defined, have data, are on target, and evidenced.

    There is no composite: counts of different things do not add up to a score.
    """

    id: Category
    title: str
    metrics: int
    with_data: int
    on_target: int
    evidenced: int


class Member(Struct, frozen=True, kw_only=True):
    """A metric as its category counts it.

    `goals` are those on track or achieved that it is a target of, `evidence` what stands behind it.
    """

    metric: Metric
    has_data: bool
    goals: tuple[str, ...]
    evidence: tuple[str, ...]

    @property
    def is_on_target(self) -> bool:
        """Whether it has data and is a target of a goal on track or achieved."""
        return self.has_data and bool(self.goals)


def categories(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def counts_of(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def members(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def _has_data(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def _evidence(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found
