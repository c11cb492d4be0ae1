from collections.abc import Sequence
from fractions import Fraction

import pytest

from tests.kpis.portfolios import (
    Number,
    day,
    goal,
    level,
    made_metric,
    metric,
    portfolio,
    seen,
    target,
)
from tracker.kpis.track import Track, follow, is_final, reached
from tracker.records.goals import Target
from tracker.records.metrics import Metric

END = day("2026-12-31")


def track(aim: Target, *metrics: Metric, as_of: str = "2026-12-31") -> Track:
    plan = goal("plan", "2026-01-01", "2026-12-31", aim)
    return follow(portfolio(plan, *metrics), plan, aim, day(as_of))


def days(followed: Track) -> list[tuple[str, bool]]:
    return [(str(on), holds) for on, holds in reached(followed)]


@pytest.mark.parametrize(
    ("aggregate", "current", "progress"),
    [
        ("sum", 2 + 7, Fraction(7, 8)),
        ("count", 2 + 3, Fraction(3, 8)),
        ("last", 1, Fraction(-1, 8)),
        ("mean", Fraction(7, 3), Fraction(1, 24)),
        ("min", 1, Fraction(-1, 8)),
        ("max", 4, Fraction(2, 8)),
    ],
)
def test_progress_is_raw_from_2_to_10(
    aggregate: str, current: Fraction, progress: Fraction
) -> None:
    reviews = metric(
        "reviews",
        seen("2025-12-31", 99),
        seen("2026-01-01", 2),
        seen("2026-03-01", 4),
        seen("2026-03-02", 1),
        seen("2027-01-01", 99),
        aggregate=aggregate,
    )

    followed = track(target("reviews", 2, 10), reviews)

    assert followed.current == current
    assert followed.progress == progress


def test_a_falling_target_counts_down() -> None:
    hours = metric("hours", seen("2026-02-01", 14), aggregate="last", direction="decrease")

    followed = track(target("hours", 20, 10), hours)

    assert followed.progress == Fraction(6, 10)
    assert days(followed) == [("2026-02-01", False)]


def test_progress_goes_beyond_1_and_below_0() -> None:
    talks = metric("talks", seen("2026-02-01", 9))
    debts = metric("debts", seen("2026-02-01", -3))

    assert track(target("talks", 0, 6), talks).progress == Fraction(3, 2)
    assert track(target("debts", 0, 6), debts).progress == Fraction(-1, 2)


def test_nothing_observed_since_the_start_is_not_known() -> None:
    talks = metric("talks", seen("2025-12-31", 9))

    followed = track(target("talks", 1, 6), talks)

    assert (followed.current, followed.progress, days(followed)) == (None, None, [])


def test_a_target_whose_metric_is_not_there_is_not_known() -> None:
    followed = track(target("hidden", 1, 6))

    assert (followed.current, followed.progress, days(followed)) == (None, None, [])
    assert not is_final(followed)


def test_a_level_is_the_share_of_observations_inside_it() -> None:
    score = metric(
        "score",
        seen("2026-02-01", 4),
        seen("2026-02-01", 3),
        seen("2026-03-01", 5),
        seen("2026-04-01", "5.1"),
        aggregate="mean",
        direction="maintain",
    )

    followed = track(level("score", low=4, high=5), score)

    assert followed.current == Fraction(171, 40)  # (4 + 3 + 5 + 5.1) / 4
    assert followed.progress == Fraction(2, 4)


def test_a_level_is_reached_as_long_as_no_observation_lies_outside() -> None:
    score = metric("score", seen("2026-02-01", 4), seen("2026-03-01", 2), aggregate="last")

    assert days(track(level("score", low=4), score)) == [
        ("2026-02-01", True),
        ("2026-03-01", False),
    ]


@pytest.mark.parametrize(("aggregate", "current"), [("sum", 3), ("count", 2)])
def test_of_sums_and_counts_the_total_is_held(aggregate: str, current: int) -> None:
    incidents = metric(
        "incidents", seen("2026-02-01", 1), seen("2026-03-01", 2), aggregate=aggregate
    )
    at_most = track(level("incidents", high=current), incidents)
    fewer = track(level("incidents", high=current - 1), incidents)

    assert (at_most.current, at_most.progress) == (Fraction(current), Fraction(1))
    assert (fewer.current, fewer.progress) == (Fraction(current), Fraction(0))
    assert days(fewer) == [("2026-02-01", True), ("2026-03-01", False)]


def test_a_level_without_an_observation_is_not_known() -> None:
    assert track(level("incidents", high=3), metric("incidents")).progress is None


def test_a_ratio_is_held_as_a_whole() -> None:
    late = metric("late", seen("2026-02-01", 1), seen("2026-03-01", 1))
    done = metric("done", seen("2026-02-01", 4), seen("2026-03-01", -4))
    rate = made_metric("rate", ratio=("late", "done"), direction="maintain")

    in_february = track(level("rate", high="0.25"), late, done, rate, as_of="2026-02-28")
    over_0 = track(level("rate", high="0.25"), late, done, rate)

    assert in_february.progress == 1
    assert (over_0.current, over_0.progress) == (None, None)
    assert days(over_0) == [("2026-02-01", True), ("2026-03-01", False)]


def test_a_target_equal_to_its_baseline_has_no_progress_and_is_never_reached() -> None:
    followed = track(target("talks", 3, 3), metric("talks", seen("2026-02-01", 3)))

    assert (followed.progress, days(followed)) == (None, [])


def test_a_ratio_target_that_loses_its_value_is_not_reached() -> None:
    won = metric("won", seen("2026-02-01", 1))
    asked = metric("asked", seen("2026-02-01", 1), seen("2026-03-01", -1))
    rate = made_metric("rate", ratio=("won", "asked"))

    followed = track(target("rate", 0, 1), won, asked, rate)

    assert followed.progress is None
    assert days(followed) == [("2026-02-01", True), ("2026-03-01", False)]


SKILL = "skill-development"
OTHER = "project-impact"


@pytest.mark.parametrize(
    ("aggregate", "category", "aim", "final"),
    [
        ("sum", OTHER, (0, 5), True),
        ("sum", OTHER, (5, 0), True),
        ("count", OTHER, (0, 5), True),
        ("max", OTHER, (0, 5), True),
        ("max", OTHER, (5, 0), False),
        ("min", OTHER, (5, 0), True),
        ("min", OTHER, (0, 5), False),
        ("last", SKILL, (0, 5), True),
        ("last", OTHER, (0, 5), False),
        ("mean", SKILL, (0, 5), False),
    ],
)
def test_only_what_cannot_fall_back_is_final(
    aggregate: str, category: str, aim: Sequence[Number], *, final: bool
) -> None:
    level_now = metric("now", aggregate=aggregate, category=category)

    assert is_final(track(target("now", *aim), level_now)) is final


def test_levels_ratios_and_growths_are_not_final() -> None:
    total = metric("total")
    rate = made_metric("rate", ratio=("total", "total"))
    rise = made_metric("rise", growth_of="total")

    assert not is_final(track(level("total", high=3), total))
    assert not is_final(track(target("rate", 0, 1), total, rate))
    assert not is_final(track(target("rise", 0, 1), total, rise))
