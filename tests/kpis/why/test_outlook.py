"""How the day of a forecast came about, step by step."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from tests.example import ROOT
from tests.kpis.calculator import worked_out
from tests.kpis.written import written
from tests.second_by_hand import SECOND
from tracker.data.example import EXAMPLE_DAY
from tracker.kpis.why import Kind, Name, Why, answer, names
from tracker.load import load
from tracker.records.audience import restrict

TALKS = """
goals:
  speak:
    {{title: Speak, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     targets: [{{metric: talks, baseline: {baseline}, target: {target}}}]}}
metrics:
  talks:
    {{title: Talks, category: project-impact, unit: talks, direction: increase, aggregate: {by},
     observations: [{observations}]}}
"""
Steps = list[tuple[str, Fraction]]


def why(*values: float, on: date, baseline: int = 0, target: int = 10, by: str = "last") -> Why:
    """The target explained, with an observation every ten days from 1 January on."""
    days = (date(2026, 1, 1) + timedelta(days=10 * n) for n in range(len(values)))
    made = ", ".join(f"{{date: {d}, value: {v}}}" for d, v in zip(days, values, strict=True))
    text = TALKS.format(baseline=baseline, target=target, by=by, observations=made)
    return answer(written(text), Name(Kind.TARGET, "speak/talks"), on)


def steps(found: Why, key: str) -> Steps:
    made = found.making_of(key)
    assert [worked_out(step) for step in made] == [step.value for step in made]
    return [(step.name, step.value) for step in made]


def words(found: Why, key: str) -> Sequence[str]:
    return [step.words for step in found.making_of(key)]


FEBRUARY = date(2026, 2, 10)


def test_the_day_is_the_way_left_at_the_median_slope_after_the_newest_point() -> None:
    found = why(1, 2, 4, 5, on=FEBRUARY)

    # Slopes 1/10, 1/10, 4/30, 3/20, 3/20, 2/10: median 17/120, and 5 are left: 35.3 days.
    assert steps(found, "forecast") == [
        ("point 1, 2026-01-01", 1),
        ("point 2, 2026-01-11", 2),
        ("point 3, 2026-01-21", 4),
        ("point 4, 2026-01-31", 5),
        ("left to go", 5),
        ("median slope", Fraction(17, 120)),
        ("days after 2026-01-31", 36),
    ]
    assert found.beside["forecast"] == date(2026, 3, 8)
    assert words(found, "forecast")[4:] == [
        "target \u2212 newest point",
        "median of the 6 slopes between each two points, (later \u2212 earlier) / days between",
        "(left to go / median slope, rounded up)",
    ]


def test_the_band_lies_between_two_neighbours_in_the_row_of_slopes() -> None:
    found = why(1, 2, 4, 5, on=FEBRUARY)

    assert steps(found, "earliest") == [
        ("left to go", 5),
        ("fast slope (90th percentile)", Fraction(7, 40)),  # halfway from 3/20 to 2/10
        ("days after 2026-01-31", 29),
    ]
    assert words(found, "earliest")[1] == (
        "slope 5 of 6 by size + 0.5 × (slope 6 of 6 by size \u2212 slope 5 of 6 by size)"
    )
    assert steps(found, "latest") == [
        ("left to go", 5),
        ("slow slope (10th percentile)", Fraction(1, 10)),
        ("days after 2026-01-31", 50),
    ]


def test_downwards_the_way_left_and_the_slopes_are_turned_round() -> None:
    found = why(9, 8, 6, 5, on=FEBRUARY, baseline=10, target=0)

    assert steps(found, "forecast")[4:] == [
        ("left to go", 5),
        ("median slope", Fraction(17, 120)),
        ("days after 2026-01-31", 36),
    ]
    assert words(found, "forecast")[4] == "newest point \u2212 target"
    assert "(earlier \u2212 later) / days between" in words(found, "forecast")[5]


def test_a_day_that_is_over_is_not_the_earliest() -> None:
    found = why(1, 2, 4, 5, on=date(2026, 3, 7))

    assert steps(found, "earliest")[-1] == ("days after 2026-01-31", Fraction(36))
    assert words(found, "earliest")[-1] == (
        "(the larger of (left to go / fast slope (90th percentile), rounded up)"
        " and days to 2026-03-08, which is the first still to come)"
    )
    assert found.beside["earliest"] == date(2026, 3, 8)


def test_the_earliest_may_just_be_tomorrow() -> None:
    found = why(1, 2, 4, 5, on=date(2026, 2, 28))

    assert found.beside["earliest"] == date(2026, 3, 1)
    assert words(found, "earliest")[-1] == "(left to go / fast slope (90th percentile), rounded up)"


def test_where_the_slow_slope_leads_nowhere_it_says_so() -> None:
    found = why(1, 3, 5, 4, on=FEBRUARY)

    assert found.beside["latest"] == "open"
    assert steps(found, "latest") == [
        ("slow slope (10th percentile), at which it is never reached", Fraction(-1, 40))
    ]


def test_where_it_leads_away_the_slopes_are_shown_and_no_day() -> None:
    found = why(4, 3, 2, 1, on=FEBRUARY)

    assert str(found.beside["forecast"]).startswith("none: lately it has not moved")
    assert steps(found, "forecast")[-1] == ("median slope", Fraction(-1, 10))
    assert steps(found, "earliest") == steps(found, "latest") == []


def test_where_it_stands_still_the_median_is_0_and_leads_to_no_day() -> None:
    assert steps(why(4, 4, 4, 4, on=FEBRUARY), "forecast")[-1] == ("median slope", Fraction(0))


def test_where_it_should_have_been_reached_by_now_the_days_are_shown() -> None:
    found = why(1, 2, 4, 5, on=date(2026, 3, 8))

    assert str(found.beside["forecast"]) == (
        "none: going on as lately, it would have been reached by 2026-03-08, and was not"
    )
    assert steps(found, "forecast")[-1] == ("days after 2026-01-31", Fraction(36))
    assert steps(found, "earliest") == []


def test_with_too_few_points_those_that_there_are_are_shown() -> None:
    found = why(1, 2, 4, on=FEBRUARY)

    assert found.beside["forecast"] == (
        "none: needs 4 observation days spanning 21 days, has 3 over 20"
    )
    assert [name for name, _ in steps(found, "forecast")] == [
        "point 1, 2026-01-01",
        "point 2, 2026-01-11",
        "point 3, 2026-01-21",
    ]


def test_where_the_question_does_not_arise_nothing_is_worked_out() -> None:
    assert steps(why(1, 2, 4, 10, on=FEBRUARY), "forecast") == []
    assert steps(why(on=FEBRUARY), "forecast") == []


def test_without_a_way_to_go_there_is_none_left() -> None:
    found = why(1, 2, 4, 5, on=FEBRUARY, baseline=10, target=10)

    assert [name for name, _ in steps(found, "forecast")] == [
        "point 1, 2026-01-01",
        "point 2, 2026-01-11",
        "point 3, 2026-01-21",
        "point 4, 2026-01-31",
    ]


def test_a_sum_goes_on_from_its_baseline() -> None:
    found = why(1, 1, 2, 1, on=FEBRUARY, baseline=3, target=13, by="sum")

    assert [value for _, value in steps(found, "forecast")[:5]] == [4, 5, 7, 8, 5]


def test_each_point_names_its_place_where_that_may_be_told() -> None:
    portfolio = load(ROOT, EXAMPLE_DAY).portfolio
    name = Name(Kind.TARGET, "promotion-to-staff/design-docs-led")
    mine = answer(portfolio, name, EXAMPLE_DAY)
    shared = answer(restrict(portfolio, "manager"), name, EXAMPLE_DAY)

    assert ", goals/promotion/staff.yaml:" in words(mine, "forecast")[0]
    assert words(shared, "forecast")[0] == "the value after that day"


@pytest.mark.parametrize(
    ("root", "day"),
    [(ROOT, EXAMPLE_DAY), (ROOT, date(2025, 11, 1)), (SECOND, date(2026, 6, 30))],
    ids=["engineer", "engineer a year earlier", "nurse"],
)
def test_the_days_lead_to_the_day_that_is_forecast(root: Path, day: date) -> None:
    portfolio = load(root, day).portfolio
    targets = [name for name in names(portfolio, day) if name.kind is Kind.TARGET]
    forecast = [
        (found, key, foreseen)
        for found in (answer(portfolio, name, day) for name in targets)
        for key in ("forecast", "earliest", "latest")
        if isinstance(foreseen := found.beside.get(key), date)
    ]

    assert forecast
    for found, key, foreseen in forecast:
        name, days = steps(found, key)[-1]
        newest = date.fromisoformat(name.removeprefix("days after "))
        assert newest + timedelta(days=int(days)) == foreseen
