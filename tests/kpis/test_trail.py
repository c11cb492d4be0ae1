from decimal import Decimal
from fractions import Fraction

import pytest

from tests.kpis.portfolios import Number, day, made_metric, metric, portfolio, seen
from tracker.kpis.trail import Point, trail
from tracker.kpis.window import Window
from tracker.records.metrics import Metric

ALL_2026 = Window(day("2025-12-31"), day("2026-12-31"))


def points(metrics: tuple[Metric, ...], name: str, baseline: Number = 0) -> list[Point]:
    return list(trail(portfolio(*metrics), name, ALL_2026, Decimal(baseline)))


def at(on: str, value: Fraction | int | None) -> Point:
    return Point(day(on), None if value is None else Fraction(value))


@pytest.mark.parametrize(
    ("aggregate", "first", "second"),
    [
        ("sum", 10 + 6, 10 + 8),
        ("count", 10 + 2, 10 + 3),
        ("last", 2, 2),
        ("mean", 3, Fraction(8, 3)),
        ("min", 2, 2),
        ("max", 4, 4),
    ],
)
def test_there_is_one_point_a_day_and_only_sums_and_counts_begin_with_the_baseline(
    aggregate: str, first: int, second: Fraction
) -> None:
    reviews = metric(
        "reviews",
        seen("2025-12-31", 9),
        seen("2026-02-01", 4),
        seen("2026-02-01", 2),
        seen("2026-03-01", 2),
        seen("2027-01-01", 9),
        aggregate=aggregate,
    )

    assert points((reviews,), "reviews", 10) == [at("2026-02-01", first), at("2026-03-01", second)]


def test_a_ratio_begins_when_both_are_observed_and_takes_no_baseline() -> None:
    won = metric("won", seen("2026-02-01", 1), seen("2026-04-01", 2))
    asked = metric("asked", seen("2026-03-01", 4), seen("2026-05-01", 2))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert points((won, asked, rate), "rate", 10) == [
        at("2026-03-01", Fraction(1, 4)),
        at("2026-04-01", Fraction(3, 4)),
        at("2026-05-01", Fraction(1, 2)),
    ]


def test_a_ratio_has_no_value_while_it_would_divide_by_0() -> None:
    won = metric("won", seen("2026-02-01", 1))
    asked = metric("asked", seen("2026-02-01", 0), seen("2026-03-01", 2))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert points((won, asked, rate), "rate") == [
        at("2026-02-01", None),
        at("2026-03-01", Fraction(1, 2)),
    ]


def test_a_ratio_of_which_a_part_is_not_observed_has_no_points() -> None:
    won = metric("won", seen("2026-02-01", 1))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert points((won, metric("asked"), rate), "rate") == []
    assert points((metric("won"), metric("asked", seen("2026-02-01")), rate), "rate") == []


def test_a_ratio_of_a_ratio_divides_it() -> None:
    won = metric("won", seen("2026-02-01", 3))
    asked = metric("asked", seen("2026-02-01", 4))
    heads = metric("heads", seen("2026-03-01", 2), aggregate="last")
    rate = made_metric("rate", ratio=("won", "asked"))
    per_head = made_metric("per-head", ratio=("rate", "heads"))

    assert points((won, asked, heads, rate, per_head), "per-head") == [
        at("2026-03-01", Fraction(3, 8))
    ]


def test_ratios_nested_a_hundred_deep_take_no_time() -> None:
    deep = [made_metric(f"m{i}", ratio=(f"m{i - 1}", f"m{i - 1}")) for i in range(1, 101)]

    assert points((metric("m0", seen("2026-02-01", 7)), *deep), "m100") == [at("2026-02-01", 1)]


def test_a_growth_changes_when_a_period_ends_whatever_the_start_of_the_window() -> None:
    revenue = metric(
        "revenue",
        seen("2025-01-15", 100),
        seen("2025-11-15", 50),
        seen("2026-01-15", 120),
        seen("2026-12-15", 120),
    )
    growth = made_metric("growth", growth_of="revenue", cadence="month")

    assert points((revenue, growth), "growth", 10) == [
        at("2025-01-31", None),
        at("2025-11-30", None),
        at("2026-01-31", 20),
        at("2026-12-31", None),
    ]


def test_a_growth_by_quarters_changes_when_a_quarter_ends() -> None:
    revenue = metric("revenue", seen("2025-02-15", 100), seen("2026-02-15", 120))
    growth = made_metric("growth", growth_of="revenue", cadence="quarter")

    assert points((revenue, growth), "growth") == [at("2025-03-31", None), at("2026-03-31", 20)]


def test_what_is_not_there_leaves_no_trail() -> None:
    assert points((), "nothing") == []
