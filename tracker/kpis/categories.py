"""The six categories of promotion metrics, as counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day

from tracker.kpis.composition import composition, parts
from tracker.kpis.goal import GoalReport, State
from tracker.kpis.measure import reading
from tracker.kpis.observations import newest, observed
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
    return tuple(_counts(portfolio, category, aimed, as_of) for category in Category)


def _counts(
    portfolio: Portfolio, category: Category, aimed: set[str], as_of: Day
) -> CategoryCounts:
    metrics = [m for m in portfolio.metrics.values() if m.category is category]
    with_data = [m for m in metrics if _has_data(portfolio, m, as_of)]
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(metrics),
        with_data=len(with_data),
        on_target=sum(m.id in aimed for m in with_data),
        evidenced=sum(_is_evidenced(portfolio, m, as_of) for m in metrics),
    )


def _has_data(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def _is_evidenced(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """Evidence by the day on an observation by the day, or naming the metric."""
    on_observations = {
        name for made in observed(metric, Window(None, as_of)) for name in made.evidence
    }
    return any(
        evidence.id in on_observations or metric.id in evidence.metrics
        for evidence in portfolio.evidence.values()
        if evidence.date <= as_of
    )
