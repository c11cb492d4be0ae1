"""Layers of charts."""

from datetime import date
from fractions import Fraction

from tests.views.charts.reading import opened
from tracker.views.charts.marks import bars, frame, line, rows, upright, wedge
from tracker.views.charts.theme import ACCENT

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


def test_a_frame_holds_all_values_with_a_little_air() -> None:
    space = frame(FIRST, LAST, [0, 10])
    assert (space.low, space.high) == (0.0, 10.4)


def test_a_frame_of_one_value_still_has_height() -> None:
    space = frame(FIRST, LAST, [Fraction(7)])
    assert space.low < 7 < space.high


def test_a_frame_of_nothing_still_has_height() -> None:
    space = frame(FIRST, LAST, [])
    assert space.low < space.high


def test_whole_values_get_whole_levels() -> None:
    axis = opened(frame(FIRST, LAST, [3, 4]).y)["axis"]
    assert (axis["values"], axis["format"]) == ([3, 4], ",.0f")


def test_a_half_is_labelled_as_a_half() -> None:
    axis = opened(frame(FIRST, LAST, [3, Fraction(7, 2), 4]).y)["axis"]
    assert (axis["values"], axis["format"]) == ([3, 3.5, 4], ",.1f")


def test_large_values_are_labelled_in_thousands() -> None:
    assert opened(frame(FIRST, LAST, [0, 180_000]).y)["axis"]["format"] == "~s"


def test_a_missing_value_stays_missing_so_that_the_line_breaks() -> None:
    assert rows([(FIRST, None), (LAST, Fraction(1, 3))]) == [
        {"day": "2026-01-01T00:00:00Z", "value": None},
        {"day": "2026-12-31T00:00:00Z", "value": 0.333333},
    ]


def test_a_total_holds_until_the_next() -> None:
    space = frame(FIRST, LAST, [0, 1])
    assert opened(line(space, [], ACCENT, steps=True))["mark"]["interpolate"] == "step-after"
    assert opened(line(space, [], ACCENT))["mark"]["interpolate"] == "linear"


def test_a_gap_has_no_bar() -> None:
    space = frame(FIRST, LAST, [0, 1])
    spans = [(FIRST, date(2026, 1, 31), 3), (date(2026, 2, 1), date(2026, 2, 28), None)]
    assert [row["value"] for row in opened(bars(space, spans, ACCENT))["data"]["values"]] == [3.0]


def test_a_wedge_is_cut_where_the_frame_ends() -> None:
    space = frame(FIRST, LAST, [0, 10])
    start = (date(2026, 12, 1), 0)
    layer = opened(wedge(space, start, (date(2026, 12, 11), date(2027, 1, 30)), 10, ACCENT))
    assert [(row["day"][:10], row["value"]) for row in layer["data"]["values"]] == [
        ("2026-12-01", 0.0),
        ("2026-12-11", 10.0),
        ("2026-12-31", 10.0),
        ("2026-12-31", 5.0),
        ("2026-12-01", 0.0),
    ]


def test_a_word_near_the_end_stands_before_its_line() -> None:
    space = frame(FIRST, LAST, [0, 1])
    assert opened(upright(space, date(2026, 2, 1), "today"))[1]["mark"]["align"] == "left"
    assert opened(upright(space, date(2026, 12, 20), "today"))[1]["mark"]["align"] == "right"
    assert len(upright(space, LAST)) == 1
