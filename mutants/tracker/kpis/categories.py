"""The six categories of promotion metrics, as counts."""

from collections.abc import Iterable, Mapping, Sequence
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
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
mutants_x_categories__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_categories__mutmut)
def categories(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_orig(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_1(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = None
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_2(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(None, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_3(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, None, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_4(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, None):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_5(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_6(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_7(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, ):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_8(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(None)
    return tuple(counts_of(category, found) for category, found in grouped.items())


def x_categories__mutmut_9(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(None)


def x_categories__mutmut_10(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(None, found) for category, found in grouped.items())


def x_categories__mutmut_11(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, None) for category, found in grouped.items())


def x_categories__mutmut_12(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(found) for category, found in grouped.items())


def x_categories__mutmut_13(
    portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day
) -> tuple[CategoryCounts, ...]:
    """The six, in the order of the format; `goals` are the reports of that day."""
    grouped: dict[Category, list[Member]] = {category: [] for category in Category}
    for member in members(portfolio, goals, as_of):
        grouped[member.metric.category].append(member)
    return tuple(counts_of(category, ) for category, found in grouped.items())

mutants_x_categories__mutmut['_mutmut_orig'] = x_categories__mutmut_orig # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_1'] = x_categories__mutmut_1 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_2'] = x_categories__mutmut_2 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_3'] = x_categories__mutmut_3 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_4'] = x_categories__mutmut_4 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_5'] = x_categories__mutmut_5 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_6'] = x_categories__mutmut_6 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_7'] = x_categories__mutmut_7 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_8'] = x_categories__mutmut_8 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_9'] = x_categories__mutmut_9 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_10'] = x_categories__mutmut_10 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_11'] = x_categories__mutmut_11 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_12'] = x_categories__mutmut_12 # type: ignore # mutmut generated
mutants_x_categories__mutmut['x_categories__mutmut_13'] = x_categories__mutmut_13 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_counts_of__mutmut)
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


def x_counts_of__mutmut_orig(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_1(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=None,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_2(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=None,
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_3(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=None,
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_4(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=None,
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_5(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=None,
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_6(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=None,
    )


def x_counts_of__mutmut_7(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_8(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_9(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_10(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_11(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_12(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        )


def x_counts_of__mutmut_13(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(None),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_14(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(None),
        evidenced=sum(bool(member.evidence) for member in found),
    )


def x_counts_of__mutmut_15(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(None),
    )


def x_counts_of__mutmut_16(category: Category, found: Sequence[Member]) -> CategoryCounts:
    """What its members amount to."""
    return CategoryCounts(
        id=category,
        title=TITLES[category],
        metrics=len(found),
        with_data=sum(member.has_data for member in found),
        on_target=sum(member.is_on_target for member in found),
        evidenced=sum(bool(None) for member in found),
    )

mutants_x_counts_of__mutmut['_mutmut_orig'] = x_counts_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_1'] = x_counts_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_2'] = x_counts_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_3'] = x_counts_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_4'] = x_counts_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_5'] = x_counts_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_6'] = x_counts_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_7'] = x_counts_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_8'] = x_counts_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_9'] = x_counts_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_10'] = x_counts_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_11'] = x_counts_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_12'] = x_counts_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_13'] = x_counts_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_14'] = x_counts_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_15'] = x_counts_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_counts_of__mutmut['x_counts_of__mutmut_16'] = x_counts_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_members__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_members__mutmut)
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


def x_members__mutmut_orig(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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


def x_members__mutmut_1(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = None
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


def x_members__mutmut_2(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state not in GOOD):
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


def x_members__mutmut_3(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(None)
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


def x_members__mutmut_4(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(None, []).append(goal.id)
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


def x_members__mutmut_5(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, None).append(goal.id)
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


def x_members__mutmut_6(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault([]).append(goal.id)
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


def x_members__mutmut_7(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, ).append(goal.id)
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


def x_members__mutmut_8(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = None
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_9(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(None, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_10(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, None)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_11(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_12(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, )
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_13(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        None
    )


def x_members__mutmut_14(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=None,
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_15(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=None,
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_16(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=None,
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_17(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=None,
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_18(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            has_data=_has_data(portfolio, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_19(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_20(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_21(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_22(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(None, metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_23(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, None, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_24(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, None),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_25(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(metric, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_26(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, as_of),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_27(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
    """All metrics, each as its category counts it; `goals` are the reports of that day."""
    aimed: dict[str, list[str]] = {}
    for goal in (goal for goal in goals if goal.state in GOOD):
        for target in goal.targets:
            aimed.setdefault(target.metric, []).append(goal.id)
    evidence = _evidence(portfolio, as_of)
    return tuple(
        Member(
            metric=metric,
            has_data=_has_data(portfolio, metric, ),
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_28(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(None),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_29(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(dict.fromkeys(None)),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_30(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(dict.fromkeys(aimed.get(None, ()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_31(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(dict.fromkeys(aimed.get(metric.id, None))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_32(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(dict.fromkeys(aimed.get(()))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_33(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            goals=tuple(dict.fromkeys(aimed.get(metric.id, ))),
            evidence=tuple(sorted(evidence.get(metric.id, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_34(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(None),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_35(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(None)),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_36(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(evidence.get(None, ()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_37(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(evidence.get(metric.id, None))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_38(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(evidence.get(()))),
        )
        for metric in portfolio.metrics.values()
    )


def x_members__mutmut_39(portfolio: Portfolio, goals: Iterable[GoalReport], as_of: Day) -> tuple[Member, ...]:
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
            evidence=tuple(sorted(evidence.get(metric.id, ))),
        )
        for metric in portfolio.metrics.values()
    )

mutants_x_members__mutmut['_mutmut_orig'] = x_members__mutmut_orig # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_1'] = x_members__mutmut_1 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_2'] = x_members__mutmut_2 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_3'] = x_members__mutmut_3 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_4'] = x_members__mutmut_4 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_5'] = x_members__mutmut_5 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_6'] = x_members__mutmut_6 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_7'] = x_members__mutmut_7 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_8'] = x_members__mutmut_8 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_9'] = x_members__mutmut_9 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_10'] = x_members__mutmut_10 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_11'] = x_members__mutmut_11 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_12'] = x_members__mutmut_12 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_13'] = x_members__mutmut_13 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_14'] = x_members__mutmut_14 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_15'] = x_members__mutmut_15 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_16'] = x_members__mutmut_16 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_17'] = x_members__mutmut_17 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_18'] = x_members__mutmut_18 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_19'] = x_members__mutmut_19 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_20'] = x_members__mutmut_20 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_21'] = x_members__mutmut_21 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_22'] = x_members__mutmut_22 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_23'] = x_members__mutmut_23 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_24'] = x_members__mutmut_24 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_25'] = x_members__mutmut_25 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_26'] = x_members__mutmut_26 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_27'] = x_members__mutmut_27 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_28'] = x_members__mutmut_28 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_29'] = x_members__mutmut_29 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_30'] = x_members__mutmut_30 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_31'] = x_members__mutmut_31 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_32'] = x_members__mutmut_32 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_33'] = x_members__mutmut_33 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_34'] = x_members__mutmut_34 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_35'] = x_members__mutmut_35 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_36'] = x_members__mutmut_36 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_37'] = x_members__mutmut_37 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_38'] = x_members__mutmut_38 # type: ignore # mutmut generated
mutants_x_members__mutmut['x_members__mutmut_39'] = x_members__mutmut_39 # type: ignore # mutmut generated
mutants_x__has_data__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__has_data__mutmut)
def _has_data(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_orig(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_1(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_2(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(None, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_3(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, None, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_4(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, None).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_5(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_6(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_7(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, ).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_8(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, None)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_9(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_10(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, )).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_11(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_12(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = None
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_13(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(None, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_14(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, None) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_15(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_16(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, ) if not parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_17(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if parts(p)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_18(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(None)]
    return bool(observed_parts) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_19(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) or all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_20(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(None) and all(newest(p, as_of) for p in observed_parts)


def x__has_data__mutmut_21(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(None)


def x__has_data__mutmut_22(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(None, as_of) for p in observed_parts)


def x__has_data__mutmut_23(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, None) for p in observed_parts)


def x__has_data__mutmut_24(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(as_of) for p in observed_parts)


def x__has_data__mutmut_25(portfolio: Portfolio, metric: Metric, as_of: Day) -> bool:
    """An observation by the day; of a ratio of both its metrics; of a growth a value."""
    if metric.growth is not None:
        return reading(portfolio, metric.id, Window(None, as_of)).value is not None
    observed_parts = [p for p in composition(portfolio, metric.id) if not parts(p)]
    return bool(observed_parts) and all(newest(p, ) for p in observed_parts)

mutants_x__has_data__mutmut['_mutmut_orig'] = x__has_data__mutmut_orig # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_1'] = x__has_data__mutmut_1 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_2'] = x__has_data__mutmut_2 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_3'] = x__has_data__mutmut_3 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_4'] = x__has_data__mutmut_4 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_5'] = x__has_data__mutmut_5 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_6'] = x__has_data__mutmut_6 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_7'] = x__has_data__mutmut_7 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_8'] = x__has_data__mutmut_8 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_9'] = x__has_data__mutmut_9 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_10'] = x__has_data__mutmut_10 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_11'] = x__has_data__mutmut_11 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_12'] = x__has_data__mutmut_12 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_13'] = x__has_data__mutmut_13 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_14'] = x__has_data__mutmut_14 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_15'] = x__has_data__mutmut_15 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_16'] = x__has_data__mutmut_16 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_17'] = x__has_data__mutmut_17 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_18'] = x__has_data__mutmut_18 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_19'] = x__has_data__mutmut_19 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_20'] = x__has_data__mutmut_20 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_21'] = x__has_data__mutmut_21 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_22'] = x__has_data__mutmut_22 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_23'] = x__has_data__mutmut_23 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_24'] = x__has_data__mutmut_24 # type: ignore # mutmut generated
mutants_x__has_data__mutmut['x__has_data__mutmut_25'] = x__has_data__mutmut_25 # type: ignore # mutmut generated
mutants_x__evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__evidence__mutmut)
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


def x__evidence__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
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


def x__evidence__mutmut_1(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = None
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_2(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date < as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_3(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = None
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_4(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(None)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_5(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(None, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_6(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, None).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_7(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_8(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, ).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_9(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = None
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_10(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date < as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_11(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named | dated.keys():
            found.setdefault(metric.id, set()).update(shown)
    return found


def x__evidence__mutmut_12(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, set()).update(None)
    return found


def x__evidence__mutmut_13(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(None, set()).update(shown)
    return found


def x__evidence__mutmut_14(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, None).update(shown)
    return found


def x__evidence__mutmut_15(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(set()).update(shown)
    return found


def x__evidence__mutmut_16(portfolio: Portfolio, as_of: Day) -> Mapping[str, set[str]]:
    """By metric the evidence by the day on an observation by the day, or naming the metric."""
    dated = {e.id: e for e in portfolio.evidence.values() if e.date <= as_of}
    found: dict[str, set[str]] = {}
    for evidence in dated.values():
        for name in evidence.metrics:
            found.setdefault(name, set()).add(evidence.id)
    for metric in portfolio.metrics.values():
        named = {e for o in metric.observations if o.date <= as_of for e in o.evidence}
        if shown := named & dated.keys():
            found.setdefault(metric.id, ).update(shown)
    return found

mutants_x__evidence__mutmut['_mutmut_orig'] = x__evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_1'] = x__evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_2'] = x__evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_3'] = x__evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_4'] = x__evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_5'] = x__evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_6'] = x__evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_7'] = x__evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_8'] = x__evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_9'] = x__evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_10'] = x__evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_11'] = x__evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_12'] = x__evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_13'] = x__evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_14'] = x__evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_15'] = x__evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x__evidence__mutmut['x__evidence__mutmut_16'] = x__evidence__mutmut_16 # type: ignore # mutmut generated
