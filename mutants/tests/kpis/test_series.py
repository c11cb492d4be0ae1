from fractions import Fraction

import pytest

from tests.kpis.portfolios import day, made_metric, metric, portfolio, seen
from tracker.kpis.series import Period, series
from tracker.records.metrics import Metric

END = day("2026-12-31")


def values(metrics: tuple[Metric, ...], name: str, as_of: str) -> list[tuple[str, Fraction | None]]:
    found = series(portfolio(*metrics), name, day(as_of))
    return [(str(period.start), period.value) for period in found]


@pytest.mark.parametrize(
    ("aggregate", "january", "march"),
    [
        ("sum", 6, 5),
        ("count", 3, 1),
        ("last", 1, 5),
        ("mean", 2, 5),
        ("min", 1, 5),
        ("max", 3, 5),
    ],
)
def test_each_period_is_aggregated_by_itself_and_an_empty_one_is_a_gap(
    aggregate: str, january: int, march: int
) -> None:
    reviews = metric(
        "reviews",
        seen("2026-01-31", 1),
        seen("2026-01-01", 2),
        seen("2026-01-15", 3),
        seen("2026-03-10", 5),
        aggregate=aggregate,
        cadence="month",
    )

    assert series(portfolio(reviews), "reviews", END) == (
        Period(start=day("2026-01-01"), end=day("2026-01-31"), value=Fraction(january)),
        Period(start=day("2026-02-01"), end=day("2026-02-28"), value=None),
        Period(start=day("2026-03-01"), end=day("2026-03-31"), value=Fraction(march)),
    )


def test_an_observed_0_is_a_0() -> None:
    calm = metric("incidents", seen("2026-01-05", 0), cadence="year")

    assert values((calm,), "incidents", "2026-12-31") == [("2026-01-01", Fraction(0))]


def test_what_is_dated_later_is_not_there_yet() -> None:
    talks = metric("talks", seen("2026-01-05", 1), seen("2026-01-06", 1), cadence="month")

    assert values((talks,), "talks", "2026-01-05") == [("2026-01-01", Fraction(1))]
    assert values((talks,), "talks", "2026-01-04") == []


def test_without_a_cadence_periods_are_months() -> None:
    talks = metric("talks", seen("2026-01-05", 1), seen("2026-02-06", 1))

    assert values((talks,), "talks", "2026-12-31") == [
        ("2026-01-01", Fraction(1)),
        ("2026-02-01", Fraction(1)),
    ]


def test_a_metric_that_is_not_there_has_no_series() -> None:
    assert series(portfolio(), "nothing", END) == ()


def test_a_ratio_is_sum_over_sum_of_the_same_period() -> None:
    won = metric("won", seen("2026-01-05", 1), seen("2026-01-20", 2), seen("2026-02-03", 1))
    asked = metric("asked", seen("2026-01-05", 4), seen("2026-03-03", 8), aggregate="last")
    rate = made_metric("rate", ratio=("won", "asked"))

    assert values((won, asked, rate), "rate", "2026-12-31") == [("2026-01-01", Fraction(3, 4))]


def test_a_ratio_adds_up_its_parts_whatever_their_aggregate() -> None:
    won = metric("won", seen("2026-01-05", 1), seen("2026-01-20", 2), aggregate="mean")
    asked = metric("asked", seen("2026-01-05", 3), seen("2026-01-06", 5), aggregate="last")
    rate = made_metric("rate", ratio=("won", "asked"))

    assert values((won, asked, rate), "rate", "2026-12-31") == [("2026-01-01", Fraction(3, 8))]


def test_a_ratio_of_a_ratio_divides_its_values() -> None:
    won = metric("won", seen("2026-01-05", 3))
    asked = metric("asked", seen("2026-01-05", 4))
    heads = metric("heads", seen("2026-01-05", 2))
    rate = made_metric("rate", ratio=("won", "asked"))
    per_head = made_metric("per-head", ratio=("rate", "heads"))

    assert values((won, asked, heads, rate, per_head), "per-head", "2026-12-31") == [
        ("2026-01-01", Fraction(3, 8))
    ]


def test_a_ratio_counts_what_is_counted() -> None:
    bugs = metric("bugs", seen("2026-01-05", 7), seen("2026-01-06", 9), aggregate="count")
    weeks = metric("weeks", seen("2026-01-05", 4))
    rate = made_metric("rate", ratio=("bugs", "weeks"))

    assert values((bugs, weeks, rate), "rate", "2026-12-31") == [("2026-01-01", Fraction(2, 4))]


def test_a_ratio_over_0_is_a_gap() -> None:
    won = metric("won", seen("2026-01-05", 1), seen("2026-02-05", 1))
    asked = metric("asked", seen("2026-01-05", 0), seen("2026-02-05", 2))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert values((won, asked, rate), "rate", "2026-12-31") == [
        ("2026-01-01", None),
        ("2026-02-01", Fraction(1, 2)),
    ]


def test_a_growth_compares_each_ended_period_with_the_one_months_before() -> None:
    revenue = metric(
        "revenue",
        seen("2025-01-10", 100),
        seen("2025-04-10", 200),
        seen("2025-07-10", -5),
        seen("2026-01-10", 110),
        seen("2026-04-10", 150),
        seen("2026-07-10", 10),
        seen("2026-10-10", 40),
        cadence="quarter",
    )
    growth = made_metric("growth", growth_of="revenue")

    assert values((revenue, growth), "growth", "2026-12-30") == [
        ("2025-01-01", None),
        ("2025-04-01", None),
        ("2025-07-01", None),
        ("2025-10-01", None),
        ("2026-01-01", Fraction(10)),
        ("2026-04-01", Fraction(-25)),
        ("2026-07-01", None),  # its base is below 0
    ]


def test_growth_of_a_ratio_and_growth_of_a_growth_have_values_too() -> None:
    won = metric("won", seen("2025-05-05", 1), seen("2026-05-05", 3), cadence="month")
    asked = metric("asked", seen("2025-05-05", 4), seen("2026-05-05", 6))
    rate = made_metric("rate", ratio=("won", "asked"))
    rise = made_metric("rise", growth_of="rate")
    sums = metric("sums", seen("2024-01-05", 1), seen("2025-01-05", 2), seen("2026-01-05", 6))
    speed = made_metric("speed", growth_of="sums", cadence="year")
    thrust = made_metric("thrust", growth_of="speed")

    rises = values((won, asked, rate, rise), "rise", "2026-12-31")
    thrusts = values((sums, speed, thrust), "thrust", "2026-12-31")

    assert rises[-1] == ("2026-05-01", Fraction(100))  # from 1/4 to 1/2
    assert thrusts == [("2025-01-01", None), ("2026-01-01", Fraction(100))]  # 100 % to 200 %
