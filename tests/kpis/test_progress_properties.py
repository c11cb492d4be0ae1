"""What holds for all goals and metrics, whatever their figures."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.kpis.portfolios import goal, level, metric, milestone, portfolio, seen, target
from tracker.kpis.goal import GoalReport
from tracker.kpis.met import met_on
from tracker.kpis.plan import plan_on
from tracker.kpis.progress import goal_report, goal_reports
from tracker.kpis.series import series
from tracker.kpis.track import follow
from tracker.records.goals import Goal, Target
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate

BEGINNING = date(2026, 1, 1)
DAYS = st.integers(0, 80).map(lambda n: BEGINNING + timedelta(days=n))
VALUES = st.decimals(-20, 60, places=1)
AGGREGATES = st.sampled_from([a.value for a in Aggregate])
CATEGORIES = st.sampled_from(["skill-development", "project-impact"])


@st.composite
def metrics(draw: st.DrawFn, name: str) -> Metric:
    dated = draw(st.lists(st.tuples(DAYS, VALUES), max_size=12))
    observations = (seen(str(day), value) for day, value in dated)
    return metric(
        name, *observations, aggregate=draw(AGGREGATES), category=draw(CATEGORIES), cadence="week"
    )


@st.composite
def targets(draw: st.DrawFn, name: str) -> Target:
    low, high = sorted(draw(st.lists(VALUES, min_size=2, max_size=2, unique=True)))
    weight = draw(st.integers(1, 3))
    return draw(
        st.sampled_from(
            [
                target(name, low, high, weight=weight),
                target(name, high, low, weight=weight),
                level(name, low=low, high=high, weight=weight),
                level(name, high=high, weight=weight),
            ]
        )
    )


@st.composite
def goals(draw: st.DrawFn) -> Goal:
    start, due = sorted((draw(DAYS), draw(DAYS)))
    done = draw(st.none() | DAYS.map(str))
    steps = draw(st.sampled_from([(), (milestone(str(due), done),)]))
    aims = draw(st.sampled_from([("a",), ("a", "b"), ()]))
    return goal("g", str(start), str(due), *(draw(targets(a)) for a in aims), milestones=steps)


@st.composite
def portfolios(draw: st.DrawFn) -> Portfolio:
    return portfolio(draw(goals()), draw(metrics("a")), draw(metrics("b")))


def with_metrics(known: Portfolio, changed: dict[str, tuple[Observation, ...]]) -> Portfolio:
    found = {m.id: replace(m, observations=changed[m.id]) for m in known.metrics.values()}
    return replace(known, metrics=found)


def report(known: Portfolio, as_of: date) -> GoalReport:
    return goal_report(known, "g", as_of)


@given(portfolios(), DAYS)
def test_facts_of_later_days_change_nothing(known: Portfolio, as_of: date) -> None:
    by_then = {
        m.id: tuple(o for o in m.observations if o.date <= as_of) for m in known.metrics.values()
    }
    steps = tuple(
        replace(m, done=m.done if m.done and m.done <= as_of else None)
        for m in known.goals["g"].milestones
    )
    past = with_metrics(known, by_then)
    past = replace(past, goals={"g": replace(known.goals["g"], milestones=steps)})

    assert report(known, as_of) == report(past, as_of)
    assert series(known, "a", as_of) == series(past, "a", as_of)


@given(portfolios(), DAYS)
def test_the_order_of_records_and_of_different_days_is_irrelevant(
    known: Portfolio, as_of: date
) -> None:
    # Sorting is stable: those of one day stay in their order.
    ordered = {
        m.id: tuple(sorted(m.observations, key=lambda o: -o.date.toordinal()))
        for m in known.metrics.values()
    }
    shuffled = with_metrics(known, ordered)
    shuffled = replace(shuffled, metrics=dict(reversed(tuple(shuffled.metrics.items()))))

    assert goal_reports(shuffled, as_of) == goal_reports(known, as_of)
    assert series(shuffled, "a", as_of) == series(known, "a", as_of)


@given(portfolios(), DAYS, st.sampled_from(["0.001", "0.5", "3", "60"]).map(Decimal))
def test_another_unit_keeps_progress_state_and_forecast(
    known: Portfolio, as_of: date, factor: Decimal
) -> None:
    measured = {key: m for key, m in known.metrics.items() if m.aggregate is not Aggregate.COUNT}
    plan = known.goals["g"]
    plan = replace(plan, targets=tuple(t for t in plan.targets if t.metric in measured))
    known = replace(known, metrics=measured, goals={"g": plan})
    scaled = replace(plan, targets=tuple(_scaled(t, factor) for t in plan.targets))
    values = {
        m.id: tuple(replace(o, value=o.value * factor) for o in m.observations)
        for m in measured.values()
    }
    rescaled = replace(with_metrics(known, values), goals={"g": scaled})

    before, after = report(known, as_of), report(rescaled, as_of)

    assert [t.progress for t in after.targets] == [t.progress for t in before.targets]
    assert replace(after, targets=()) == replace(before, targets=())


def _scaled(aim: Target, factor: Decimal) -> Target:
    return replace(
        aim,
        baseline=None if aim.baseline is None else aim.baseline * factor,
        target=None if aim.target is None else aim.target * factor,
        min=None if aim.min is None else aim.min * factor,
        max=None if aim.max is None else aim.max * factor,
    )


@given(portfolios(), DAYS)
def test_a_goal_is_met_on_the_first_day_that_looking_at_each_day_finds(
    known: Portfolio, as_of: date
) -> None:
    plan = known.goals["g"]
    all_days = (BEGINNING + timedelta(days=n) for n in range((as_of - BEGINNING).days + 1))
    met = next((day for day in all_days if _is_met(known, plan, day)), None)

    assert met_on(known, plan, as_of) == met


def _is_met(known: Portfolio, plan: Goal, on: date) -> bool:
    """The definition, word for word, for one day."""
    if on < plan.start or not (plan.targets or plan.milestones):
        return False
    reached = all(_is_reached(known, plan, aim, on) for aim in plan.targets)
    return reached and all(m.done is not None and m.done <= on for m in plan.milestones)


def _is_reached(known: Portfolio, plan: Goal, aim: Target, on: date) -> bool:
    of = known.metrics[aim.metric]
    rising = aim.target is not None and aim.baseline is not None and aim.target > aim.baseline
    lasting = {
        "sum": True,
        "count": True,
        "max": rising,
        "min": not rising,
        "last": of.category.value == "skill-development",
        "mean": False,
    }[of.aggregate.value if of.aggregate else "last"]
    progress = follow(known, plan, aim, on).progress
    waits = aim.holds_a_level or not lasting
    return progress is not None and progress >= 1 and not (waits and on < plan.due)


@given(portfolios(), DAYS, DAYS)
def test_once_met_a_goal_stays_met(known: Portfolio, one: date, other: date) -> None:
    sooner, later = sorted((one, other))
    met = met_on(known, known.goals["g"], sooner)

    assert met is None or met_on(known, known.goals["g"], later) == met


@given(portfolios())
def test_expected_never_falls_and_a_silent_goal_loses_a_day_of_buffer_each_day(
    known: Portfolio,
) -> None:
    after_all = BEGINNING + timedelta(days=80)
    reports = [report(known, after_all + timedelta(days=n)) for n in range(4)]

    for before, after in pairwise(reports):
        assert before.expected is not None
        assert after.expected is not None
        assert before.expected <= after.expected <= 1
        if before.buffer_days is not None:
            assert after.buffer_days == before.buffer_days - 1


STEPS = st.lists(st.tuples(st.integers(1, 30), st.integers(-2, 9)), min_size=4, max_size=9)


def _steadily(steps: list[tuple[int, int]]) -> Metric:
    """Some days, and some talks, after each other."""
    days = accumulate(ahead for ahead, _ in steps)
    on = [str(BEGINNING + timedelta(days=n)) for n in days]
    return metric("a", *(seen(day, value) for day, (_, value) in zip(on, steps, strict=True)))


@given(STEPS, st.integers(0, 300))
def test_a_forecast_lies_ahead_and_between_its_bounds(
    steps: list[tuple[int, int]], days: int
) -> None:
    talks = _steadily(steps)
    as_of = talks.observations[-1].date + timedelta(days=days)
    known = portfolio(goal("g", str(BEGINNING), "2030-01-01", target("a", 0, 100)), talks)

    (aim,) = report(known, as_of).targets
    if aim.forecast is not None:
        latest = aim.forecast.latest or date.max
        assert as_of < aim.forecast.earliest <= aim.forecast.date <= latest


@given(STEPS, st.integers(60, 500))
def test_a_farther_target_is_forecast_later(steps: list[tuple[int, int]], far: int) -> None:
    talks = _steadily(steps)
    near, farther = (
        goal("g", str(BEGINNING), "2030-01-01", target("a", 0, to)) for to in (far, far + 1)
    )
    on = talks.observations[-1].date

    sooner, later = (report(portfolio(g, talks), on).forecast for g in (near, farther))
    if sooner is not None:
        assert later is not None
        assert later.date >= sooner.date
        assert later.earliest >= sooner.earliest


@given(portfolios(), DAYS)
def test_the_progress_of_a_goal_lies_between_0_and_1(known: Portfolio, as_of: date) -> None:
    found = report(known, as_of)

    assert found.progress is None or 0 <= found.progress <= 1
    assert found.measured[0] <= found.measured[1]
    assert (found.progress is None) == (found.measured[0] == 0)


@given(st.lists(st.tuples(DAYS, VALUES), min_size=1, max_size=12), DAYS)
def test_the_periods_of_a_sum_add_up_to_the_whole(
    dated: list[tuple[date, Decimal]], as_of: date
) -> None:
    total = metric("a", *(seen(str(on), value) for on, value in dated), cadence="month")

    found = series(portfolio(total), "a", as_of)

    whole = sum((Fraction(value) for on, value in dated if on <= as_of), Fraction(0))
    assert sum((period.value or 0 for period in found), Fraction(0)) == whole


@given(goals(), DAYS)
def test_without_amendments_the_plan_is_what_stands(plan: Goal, as_of: date) -> None:
    assert plan_on(plan, as_of).targets == plan.targets
    assert plan_on(plan, as_of).due == plan.due
