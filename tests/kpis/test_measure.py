from fractions import Fraction

from tests.kpis.portfolios import day, made_metric, metric, portfolio, seen
from tracker.kpis.measure import reading
from tracker.kpis.window import Months, Window
from tracker.records.metrics import Metric

MISSING = (None, 0, True)
YEAR_2026 = Months(12).until(day("2026-12-31"))


Read = tuple[Fraction | None, int, bool]  # value, n, whether it applies


def read(*metrics: Metric, of: str, window: Window = YEAR_2026) -> Read:
    found = reading(portfolio(*metrics), of, window)
    return found.value, found.n, found.applies


def test_a_reading_is_the_aggregate_over_the_window_and_how_many_it_is_of() -> None:
    talks = metric(
        "talks",
        seen("2025-12-31", 9),
        seen("2026-01-01", 2),
        seen("2026-12-31", 3),
        aggregate="mean",
    )

    assert read(talks, of="talks") == (Fraction(5, 2), 2, True)


def test_a_sum_over_a_window_begins_at_0() -> None:
    talks = metric("talks", seen("2026-01-01", 2), seen("2026-12-31", 3))

    assert read(talks, of="talks") == (Fraction(5), 2, True)


def test_nothing_observed_is_missing_and_not_0() -> None:
    assert read(metric("talks", seen("2025-12-31", 9)), of="talks") == MISSING
    assert read(of="talks") == MISSING


def test_the_n_of_a_ratio_is_that_of_what_it_is_over() -> None:
    won = metric("won", seen("2026-02-01", 1))
    asked = metric("asked", seen("2026-02-01", 2), seen("2026-03-01", 2))
    rate = made_metric("rate", ratio=("won", "asked"))
    again = made_metric("again", ratio=("won", "rate"))

    assert read(won, asked, rate, of="rate") == (Fraction(1, 4), 2, True)
    assert read(won, asked, rate, again, of="again") == (Fraction(4), 2, True)


def test_a_ratio_over_0_does_not_apply() -> None:
    won = metric("won", seen("2026-02-01", 1))
    asked = metric("asked", seen("2026-02-01", 0))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert read(won, asked, rate, of="rate") == (None, 1, False)


def test_a_ratio_with_an_unobserved_part_is_missing() -> None:
    asked = metric("asked", seen("2026-02-01", 2))
    rate = made_metric("rate", ratio=("won", "asked"))

    assert read(metric("won"), asked, rate, of="rate") == MISSING


def test_a_ratio_is_of_sums_whatever_its_parts_are_taken_as() -> None:
    won = metric("won", seen("2026-02-01", 1), seen("2026-03-01", 3), aggregate="mean")
    asked = metric("asked", seen("2026-02-01", 4), seen("2026-03-01", 12), aggregate="last")
    rate = made_metric("rate", ratio=("won", "asked"))

    assert read(won, asked, rate, of="rate") == (Fraction(4, 16), 2, True)


QUARTERS = (seen("2025-02-01", 80), seen("2025-05-01", 0), seen("2026-02-01", 100))
GROWTH = made_metric("growth", growth_of="revenue", cadence="quarter")


def test_growth_is_that_of_the_newest_period_that_has_ended() -> None:
    revenue = metric("revenue", *QUARTERS, seen("2026-05-01", 5))

    until_march = read(revenue, GROWTH, of="growth", window=Window(None, day("2026-03-31")))
    in_may = read(revenue, GROWTH, of="growth", window=Window(None, day("2026-05-31")))

    assert until_march == (Fraction(25), 1, True)
    assert in_may == (Fraction(25), 1, True)


def test_growth_from_less_than_1_applies() -> None:
    revenue = metric("revenue", seen("2025-02-01", "0.5"), seen("2026-02-01", 1))

    assert read(revenue, GROWTH, of="growth") == (Fraction(100), 1, True)


def test_growth_from_0_does_not_apply() -> None:
    revenue = metric("revenue", *QUARTERS, seen("2026-05-01", 5))

    assert read(revenue, GROWTH, of="growth", window=Window(None, day("2026-06-30"))) == (
        None,
        0,
        False,
    )


def test_growth_without_a_base_is_missing() -> None:
    revenue = metric("revenue", *QUARTERS, seen("2026-08-01", 5))

    assert read(revenue, GROWTH, of="growth") == MISSING


def test_growth_before_a_period_has_ended_is_missing() -> None:
    revenue = metric("revenue", *QUARTERS)

    assert read(revenue, GROWTH, of="growth", window=Window(None, day("2025-03-30"))) == MISSING
    assert read(GROWTH, of="growth") == MISSING
