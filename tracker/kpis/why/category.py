"""How many of a category's metrics are defined, observed, on target and evidenced.

Formula: four counts side by side. `metrics` are those defined in the category; `with_data` those
with an observation by the day (a ratio: of both its metrics; a growth: a value); `on_target` those
with data that are a target of some goal in state on-track or achieved; `evidenced` those with
evidence dated by the day on an observation by the day, or that evidence names.

Unit: metrics.

Window: all facts up to the day.

Needs: nothing; 0 of 0 is said as such.

Left out: nothing.

Gaming: many metrics that are easy to fill. A number somebody decided by is worth ten that nobody
reads.

Beside: the goals of the category, and the evidence itself. There is no score over the six: counts
of different things do not add up to one.

Source: the six groups of promotion metrics usual in career coaching; the counts are this program's
own.
"""

from collections.abc import Iterable
from datetime import date as Day

from tracker.kpis.categories import TITLES, Member, counts_of, members
from tracker.kpis.explanation import explained
from tracker.kpis.goal import GoalReport
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.window import Window
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Category

DEFINITION = explained(__doc__)


def why_category(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, found)
    return Why(
        kind=Kind.CATEGORY,
        id=category.value,
        title=TITLES[category],
        as_of=as_of,
        value=None,
        unit="metrics",
        definition=DEFINITION,
        window=Window(None, as_of),
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def _words(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )
