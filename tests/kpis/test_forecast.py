from datetime import timedelta
from fractions import Fraction

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
from tracker.kpis.forecast import forecast, latest_of, percentile, slopes_per_day
from tracker.kpis.goal import Forecast
from tracker.kpis.track import Track, follow
from tracker.records.goals import Target
from tracker.records.metrics import Metric

# After each day: 1, 2, 4, 5 talks.
TALKS = metric(
    "talks",
    seen("2026-01-01", 1),
    seen("2026-01-11", 1),
    seen("2026-01-21", 2),
    seen("2026-01-31", 1),
)


def track(aim: Target, *metrics: Metric) -> Track:
    plan = goal("plan", "2026-01-01", "2026-12-31", aim)
    return follow(portfolio(plan, *metrics), plan, aim, day("2026-12-31"))


def levels(*seen_on: tuple[str, Number], aggregate: str = "last") -> Metric:
    return metric("score", *(seen(on, value) for on, value in seen_on), aggregate=aggregate)


def test_a_percentile_lies_between_its_neighbours() -> None:
    tens = [Fraction(n) for n in (0, 10, 20, 30)]

    assert percentile(tens, Fraction(1, 2)) == 15
    assert percentile(tens, Fraction(1, 10)) == 3
    assert percentile(tens, Fraction(9, 10)) == 27
    assert percentile(tens, Fraction(1)) == 30
    assert percentile(tens[:1], Fraction(9, 10)) == 0


def test_slopes_are_those_between_each_two_points() -> None:
    # 1 in 10 days, 3 in 20, 4 in 30, 2 in 10, 3 in 20, 1 in 10.
    assert slopes_per_day(track(target("talks", 0, 10), TALKS)) == (
        Fraction(1, 10),
        Fraction(1, 10),
        Fraction(4, 30),
        Fraction(3, 20),
        Fraction(3, 20),
        Fraction(2, 10),
    )


def test_a_forecast_goes_on_with_the_median_and_the_outer_slopes() -> None:
    # 5 are left on 31 January. Median 17/120 a day: 35.3 days; 90th percentile 0.175: 28.6;
    # 10th percentile 0.1: 50.
    assert forecast(track(target("talks", 0, 10), TALKS), day("2026-02-10")) == Forecast(
        date=day("2026-03-08"), earliest=day("2026-03-01"), latest=day("2026-03-22")
    )


def test_the_percentiles_are_the_10th_the_50th_and_the_90th() -> None:
    # Slopes 0.1, 0.15, 0.2, 1/3, 0.45, 0.7: percentiles 0.125, 0.8/3 and 0.575.
    score = levels(("2026-01-01", 0), ("2026-01-11", 1), ("2026-01-21", 3), ("2026-01-31", 10))

    found = forecast(track(target("score", 0, 1010), score), day("2026-02-10"))

    newest = day("2026-01-31")  # with 1000 left
    assert found == Forecast(
        date=newest + timedelta(days=3750),
        earliest=newest + timedelta(days=1740),
        latest=newest + timedelta(days=8000),
    )


def test_a_falling_target_is_forecast_like_a_rising_one() -> None:
    falling = levels(("2026-01-01", 9), ("2026-01-11", 8), ("2026-01-21", 6), ("2026-01-31", 5))

    assert forecast(track(target("score", 10, 0), falling), day("2026-02-10")) == Forecast(
        date=day("2026-03-08"), earliest=day("2026-03-01"), latest=day("2026-03-22")
    )


def test_the_earliest_is_tomorrow_at_the_earliest() -> None:
    found = forecast(track(target("talks", 0, 10), TALKS), day("2026-03-07"))

    assert found == Forecast(
        date=day("2026-03-08"), earliest=day("2026-03-08"), latest=day("2026-03-22")
    )


def test_a_date_that_is_not_ahead_is_no_forecast() -> None:
    assert forecast(track(target("talks", 0, 10), TALKS), day("2026-03-08")) is None


def test_only_the_newest_six_points_count() -> None:
    steady = [("2026-03-01", 10), ("2026-03-06", 15), ("2026-03-11", 20)]
    more = [("2026-03-16", 25), ("2026-03-21", 30), ("2026-03-26", 35)]
    jumpy = [("2026-01-01", 90), ("2026-02-01", 0)]

    found = forecast(
        track(target("score", 0, 100), levels(*jumpy, *steady, *more)), day("2026-03-31")
    )

    # One a day: 65 are left on 26 March.
    assert found == Forecast(
        date=day("2026-05-30"), earliest=day("2026-05-30"), latest=day("2026-05-30")
    )


def test_three_days_of_observations_are_too_few() -> None:
    few = levels(("2026-01-01", 1), ("2026-01-11", 2), ("2026-01-31", 3), ("2026-01-31", 4))

    assert forecast(track(target("score", 0, 10), few), day("2026-02-01")) is None


def test_the_points_span_21_days_at_least() -> None:
    short = levels(("2026-01-01", 1), ("2026-01-11", 2), ("2026-01-12", 3), ("2026-01-21", 4))
    enough = levels(("2026-01-01", 1), ("2026-01-11", 2), ("2026-01-12", 3), ("2026-01-22", 4))

    assert forecast(track(target("score", 0, 10), short), day("2026-02-01")) is None
    assert forecast(track(target("score", 0, 10), enough), day("2026-02-01")) is not None


def test_what_leads_away_from_the_target_or_nowhere_is_no_forecast() -> None:
    back = levels(("2026-01-01", 4), ("2026-01-11", 3), ("2026-01-21", 2), ("2026-01-31", 1))
    flat = levels(("2026-01-01", 4), ("2026-01-11", 4), ("2026-01-21", 4), ("2026-01-31", 4))

    assert forecast(track(target("score", 0, 10), back), day("2026-02-01")) is None
    assert forecast(track(target("score", 0, 10), flat), day("2026-02-01")) is None


def test_a_latest_date_that_never_comes_is_not_known() -> None:
    # Slopes in tenths a day: 2, 2, 1, 2, 0.5, -1: ascending -1, 0.5, 1, 2, 2, 2.
    shaky = levels(("2026-01-01", 1), ("2026-01-11", 3), ("2026-01-21", 5), ("2026-01-31", 4))

    # 6 are left. Median 0.15: 40 days; 90th percentile 0.2: 30; 10th percentile -0.025.
    assert forecast(track(target("score", 0, 10), shaky), day("2026-02-01")) == Forecast(
        date=day("2026-03-12"), earliest=day("2026-03-02"), latest=None
    )


def test_a_date_beyond_the_calendar_is_no_forecast() -> None:
    slow = levels(
        ("2026-01-01", 1),
        ("2026-01-11", "1.0001"),
        ("2026-01-21", "1.0002"),
        ("2026-01-31", "1.0003"),
    )

    assert forecast(track(target("score", 0, 10**6), slow), day("2026-02-01")) is None


def test_a_reached_target_needs_no_forecast() -> None:
    assert forecast(track(target("talks", 0, 5), TALKS), day("2026-02-01")) is None


def test_levels_ratios_and_growths_have_no_forecast() -> None:
    rate = made_metric("rate", ratio=("score", "talks"))
    score = levels(("2026-01-01", 1), ("2026-01-11", 2), ("2026-01-21", 3), ("2026-01-31", 4))

    assert forecast(track(level("talks", low=10), TALKS), day("2026-02-01")) is None
    assert forecast(track(target("rate", 0, 10), TALKS, score, rate), day("2026-02-01")) is None


def test_nothing_observed_or_no_metric_has_no_forecast() -> None:
    assert forecast(track(target("talks", 0, 10), metric("talks")), day("2026-02-01")) is None
    assert forecast(track(target("talks", 0, 10)), day("2026-02-01")) is None


def test_a_target_equal_to_its_baseline_has_no_forecast() -> None:
    falling = levels(("2026-01-01", 9), ("2026-01-11", 8), ("2026-01-21", 6), ("2026-01-31", 5))

    assert forecast(track(target("talks", 10, 10), TALKS), day("2026-02-01")) is None
    assert forecast(track(target("score", 3, 3), falling), day("2026-02-01")) is None


SOON = Forecast(date=day("2026-03-01"), earliest=day("2026-02-01"), latest=day("2026-09-01"))
LATER = Forecast(date=day("2026-04-01"), earliest=day("2026-03-01"), latest=day("2026-05-01"))
NEVER = Forecast(date=day("2026-03-15"), earliest=day("2026-01-15"), latest=None)


def test_several_are_reached_with_the_last_of_them() -> None:
    assert latest_of([SOON, LATER]) == Forecast(
        date=day("2026-04-01"), earliest=day("2026-03-01"), latest=day("2026-09-01")
    )
    assert latest_of([NEVER, SOON]) == Forecast(
        date=day("2026-03-15"), earliest=day("2026-02-01"), latest=None
    )
    assert latest_of([]) is None
