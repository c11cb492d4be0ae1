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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_why_category__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_category__mutmut)
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


def x_why_category__mutmut_orig(
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


def x_why_category__mutmut_1(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = None
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


def x_why_category__mutmut_2(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(None, goals, as_of) if member.metric.category is category
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


def x_why_category__mutmut_3(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, None, as_of) if member.metric.category is category
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


def x_why_category__mutmut_4(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, None) if member.metric.category is category
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


def x_why_category__mutmut_5(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(goals, as_of) if member.metric.category is category
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


def x_why_category__mutmut_6(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, as_of) if member.metric.category is category
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


def x_why_category__mutmut_7(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, ) if member.metric.category is category
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


def x_why_category__mutmut_8(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is not category
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


def x_why_category__mutmut_9(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = None
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


def x_why_category__mutmut_10(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(None, found)
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


def x_why_category__mutmut_11(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, None)
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


def x_why_category__mutmut_12(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(found)
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


def x_why_category__mutmut_13(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, )
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


def x_why_category__mutmut_14(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, found)
    return Why(
        kind=None,
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


def x_why_category__mutmut_15(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, found)
    return Why(
        kind=Kind.CATEGORY,
        id=None,
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


def x_why_category__mutmut_16(
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
        title=None,
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


def x_why_category__mutmut_17(
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
        as_of=None,
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


def x_why_category__mutmut_18(
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
        unit=None,
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


def x_why_category__mutmut_19(
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
        definition=None,
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


def x_why_category__mutmut_20(
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
        window=None,
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_21(
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
        beside=None,
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_22(
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
        counted=None,
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_23(
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
        also=None,
    )


def x_why_category__mutmut_24(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, found)
    return Why(
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


def x_why_category__mutmut_25(
    portfolio: Portfolio, category: Category, goals: Iterable[GoalReport], as_of: Day
) -> Why:
    """What each of its metrics was counted as; `goals` are the reports of all goals that day."""
    found = [
        member for member in members(portfolio, goals, as_of) if member.metric.category is category
    ]
    counts = counts_of(category, found)
    return Why(
        kind=Kind.CATEGORY,
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


def x_why_category__mutmut_26(
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


def x_why_category__mutmut_27(
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


def x_why_category__mutmut_28(
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


def x_why_category__mutmut_29(
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


def x_why_category__mutmut_30(
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


def x_why_category__mutmut_31(
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
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_32(
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
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_33(
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
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_34(
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
        )


def x_why_category__mutmut_35(
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
        unit="XXmetricsXX",
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


def x_why_category__mutmut_36(
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
        unit="METRICS",
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


def x_why_category__mutmut_37(
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
        window=Window(None, None),
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_38(
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
        window=Window(as_of),
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_39(
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
        window=Window(None, ),
        beside={
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_40(
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
            "XXmetricsXX": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_41(
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
            "METRICS": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_42(
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
            "XXwith_dataXX": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_43(
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
            "WITH_DATA": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_44(
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
            "XXon_targetXX": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_45(
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
            "ON_TARGET": counts.on_target,
            "evidenced": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_46(
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
            "XXevidencedXX": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_47(
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
            "EVIDENCED": counts.evidenced,
        },
        counted=in_order(mention("metrics", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_48(
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
        counted=in_order(None),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_49(
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
        counted=in_order(mention(None, m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_50(
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
        counted=in_order(mention("metrics", None, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_51(
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
        counted=in_order(mention("metrics", m.metric, says=None) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_52(
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
        counted=in_order(mention(m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_53(
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
        counted=in_order(mention("metrics", says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_54(
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
        counted=in_order(mention("metrics", m.metric, ) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_55(
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
        counted=in_order(mention("XXmetricsXX", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_56(
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
        counted=in_order(mention("METRICS", m.metric, says=_words(m)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_57(
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
        counted=in_order(mention("metrics", m.metric, says=_words(None)) for m in found),
        also=tuple(f"{Kind.METRIC}/{member.metric.id}" for member in found),
    )


def x_why_category__mutmut_58(
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
        also=tuple(None),
    )

mutants_x_why_category__mutmut['_mutmut_orig'] = x_why_category__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_1'] = x_why_category__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_2'] = x_why_category__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_3'] = x_why_category__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_4'] = x_why_category__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_5'] = x_why_category__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_6'] = x_why_category__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_7'] = x_why_category__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_8'] = x_why_category__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_9'] = x_why_category__mutmut_9 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_10'] = x_why_category__mutmut_10 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_11'] = x_why_category__mutmut_11 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_12'] = x_why_category__mutmut_12 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_13'] = x_why_category__mutmut_13 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_14'] = x_why_category__mutmut_14 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_15'] = x_why_category__mutmut_15 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_16'] = x_why_category__mutmut_16 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_17'] = x_why_category__mutmut_17 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_18'] = x_why_category__mutmut_18 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_19'] = x_why_category__mutmut_19 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_20'] = x_why_category__mutmut_20 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_21'] = x_why_category__mutmut_21 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_22'] = x_why_category__mutmut_22 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_23'] = x_why_category__mutmut_23 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_24'] = x_why_category__mutmut_24 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_25'] = x_why_category__mutmut_25 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_26'] = x_why_category__mutmut_26 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_27'] = x_why_category__mutmut_27 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_28'] = x_why_category__mutmut_28 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_29'] = x_why_category__mutmut_29 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_30'] = x_why_category__mutmut_30 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_31'] = x_why_category__mutmut_31 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_32'] = x_why_category__mutmut_32 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_33'] = x_why_category__mutmut_33 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_34'] = x_why_category__mutmut_34 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_35'] = x_why_category__mutmut_35 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_36'] = x_why_category__mutmut_36 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_37'] = x_why_category__mutmut_37 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_38'] = x_why_category__mutmut_38 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_39'] = x_why_category__mutmut_39 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_40'] = x_why_category__mutmut_40 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_41'] = x_why_category__mutmut_41 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_42'] = x_why_category__mutmut_42 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_43'] = x_why_category__mutmut_43 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_44'] = x_why_category__mutmut_44 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_45'] = x_why_category__mutmut_45 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_46'] = x_why_category__mutmut_46 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_47'] = x_why_category__mutmut_47 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_48'] = x_why_category__mutmut_48 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_49'] = x_why_category__mutmut_49 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_50'] = x_why_category__mutmut_50 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_51'] = x_why_category__mutmut_51 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_52'] = x_why_category__mutmut_52 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_53'] = x_why_category__mutmut_53 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_54'] = x_why_category__mutmut_54 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_55'] = x_why_category__mutmut_55 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_56'] = x_why_category__mutmut_56 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_57'] = x_why_category__mutmut_57 # type: ignore # mutmut generated
mutants_x_why_category__mutmut['x_why_category__mutmut_58'] = x_why_category__mutmut_58 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
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


def x__words__mutmut_orig(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_1(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = None
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_2(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if (member.is_on_target) and False else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_3(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if (member.is_on_target) or True else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_4(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(None)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_5(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {'XX, XX'.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_6(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "XXnot on targetXX"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_7(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "NOT ON TARGET"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_8(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        None
    )


def x__words__mutmut_9(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "XX; XX".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_10(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if (member.has_data) and False else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_11(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if (member.has_data) or True else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_12(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "XXwith dataXX" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_13(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "WITH DATA" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_14(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "XXwithout dataXX",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_15(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "WITHOUT DATA",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_16(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if (member.evidence) and False else "not evidenced",
        )
    )


def x__words__mutmut_17(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if (member.evidence) or True else "not evidenced",
        )
    )


def x__words__mutmut_18(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(None)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_19(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {'XX, XX'.join(member.evidence)}" if member.evidence else "not evidenced",
        )
    )


def x__words__mutmut_20(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "XXnot evidencedXX",
        )
    )


def x__words__mutmut_21(member: Member) -> str:
    """`with data; on target by promotion; evidenced`, or what it is not."""
    goals = f"on target by {', '.join(member.goals)}" if member.is_on_target else "not on target"
    return "; ".join(
        (
            "with data" if member.has_data else "without data",
            goals,
            f"evidenced by {', '.join(member.evidence)}" if member.evidence else "NOT EVIDENCED",
        )
    )

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_10'] = x__words__mutmut_10 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_11'] = x__words__mutmut_11 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_12'] = x__words__mutmut_12 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_13'] = x__words__mutmut_13 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_14'] = x__words__mutmut_14 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_15'] = x__words__mutmut_15 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_16'] = x__words__mutmut_16 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_17'] = x__words__mutmut_17 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_18'] = x__words__mutmut_18 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_19'] = x__words__mutmut_19 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_20'] = x__words__mutmut_20 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_21'] = x__words__mutmut_21 # type: ignore # mutmut generated
