"""Results as readers see them."""

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from tests.views.pages.test_trend import RESULT
from tracker.kpis.goal_achievement_rate import KPI as RATE
from tracker.kpis.result import Component
from tracker.kpis.window import Window
from tracker.views.pages.figures import (
    aim_text,
    beside,
    component_name,
    component_text,
    counts_text,
    value_text,
    window_text,
    worth,
)


def test_a_value_has_its_unit_beside_it() -> None:
    assert worth(RESULT) == "50\u00a0<small>%</small>"


def test_of_a_proportion_the_counts_stand_first() -> None:
    share = replace(RESULT, numerator=2, denominator=4)
    assert worth(share) == "2\u00a0of\u00a04\u00a0<small>50\u00a0%</small>"


def test_of_one_thing_the_unit_is_in_the_singular() -> None:
    one = replace(RESULT, value=Fraction(1), unit="promotions")
    assert worth(one) == "1\u00a0<small>promotion</small>"
    assert worth(replace(one, unit="steps")) == "1\u00a0<small>steps</small>"


def test_pomp_is_so_many_of_a_hundred() -> None:
    assert worth(replace(RESULT, unit="POMP")) == "50\u00a0<small>of 100</small>"


def test_what_is_not_known_is_a_dash() -> None:
    assert value_text(replace(RESULT, value=None)) == "–"


def test_an_aim_is_as_fine_as_the_value() -> None:
    assert aim_text(replace(RESULT, target=Fraction(70))) == "70\u00a0%"


def test_a_share_has_its_counts() -> None:
    shared = replace(RESULT, numerator=3, denominator=4, n=4)
    assert counts_text(shared, RATE) == "3 of 4 concluded goals"
    assert counts_text(RESULT, RATE) == "10 concluded goals"


@pytest.mark.parametrize(
    ("start", "text"),
    [
        (None, "all records"),
        (date(2025, 6, 30), "last 12 months"),
        (date(2026, 4, 7), "last 84 days"),
    ],
)
def test_a_window_is_told_by_its_length(start: date | None, text: str) -> None:
    assert window_text(Window(start, date(2026, 6, 30))) == text


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("missed", 2, "2"),
        ("gas_t", Fraction(62437, 1000), "62.4"),
        ("uptake", Fraction(481, 10), "48\u00a0%"),
        ("median_days_late", 1, "1\u00a0day"),
        ("median_days_late", 11, "11\u00a0days"),
        ("months_in_level", 19, "19\u00a0months"),
        ("band", "normal", "normal"),
        ("meaningful", False, "no"),
        ("meaningful", True, "yes"),
        ("since", date(2026, 1, 2), "2026-01-02"),
        ("change", None, "–"),
        ("blind_spots", (), "none"),
        ("blind_spots", ("a", "b"), "a, b"),
        ("groups", {"peer": {"n": 3, "mean": None}}, "peer: n: 3; mean: –"),
        ("facets", {}, "none"),
    ],
)
def test_components_are_written_out(name: str, value: Component, text: str) -> None:
    assert component_text(name, value) == text


def test_names_are_words() -> None:
    assert component_name("gas_t") == "Attainment score T"
    assert component_name("achieved_late") == "Achieved late"


def test_on_a_line_stands_only_what_is_plain_and_known() -> None:
    components: dict[str, Component] = {"open": 3, "change": None, "meaningful": True, "groups": {}}
    assert list(beside(components)) == [("Open", "3")]
