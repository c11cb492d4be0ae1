"""The six categories of promotion metrics, as counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day

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


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryCounts:
    """How many of a category's metrics are defined, have data, are on target, and evidenced.

    There is no composite: counts of different things do not add up to a score.
    """

    id: Category
    title: str
    metrics: int
    with_data: int
    on_target: int
    evidenced: int


def categories(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    aimed = {t.metric for goal in goals if goal.state in GOOD for t in goal.targets}
    with_data = {m.id for m in portfolio.metrics.values() if _has_data(portfolio, m, as_of)}
    evidenced = _evidenced(portfolio, as_of)
    members: dict[Category, set[str]] = {category: set() for category in Category}
    for metric in portfolio.metrics.values():
        members[metric.category].add(metric.id)
    return tuple(
        CategoryCounts(
            id=category,
            title=TITLES[category],
            metrics=len(metrics),
            with_data=len(metrics & with_data),
            on_target=len(metrics & with_data & aimed),
            evidenced=len(metrics & evidenced),
        )
        for category, metrics in members.items()
    )


def _has_data(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def _evidenced(portfolio: Portfolio, as_of: Day) -> set[str]:
    """The metrics with evidence by the day on an observation by the day, or naming them."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    named = {name for evidence in dated.values() for name in evidence.metrics}
    observed = {
        metric.id
        for metric in portfolio.metrics.values()
        if any(
            o.date <= as_of and not dated.keys().isdisjoint(o.evidence) for o in metric.observations
        )
    }
    return named | observed
