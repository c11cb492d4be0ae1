"""Levels on an axis are said exactly."""

import pytest

from tracker.views.charts.levels import levels


@pytest.mark.parametrize(
    ("low", "high", "whole", "values", "places"),
    [
        (2.96, 4.04, True, (3, 4), 0),
        (2.96, 4.04, False, (3, 3.5, 4), 1),
        (0, 10.4, True, (0, 5, 10), 0),
        (0, 1.04, False, (0, 0.5, 1), 1),
        (0, 104, True, (0, 50, 100), 0),
        (-2.1, 2.1, True, (-2, 0, 2), 0),
        (6.3, 7.7, True, (7,), 0),
    ],
)
def test_levels_are_round_and_labelled_in_full(
    low: float, high: float, whole: bool, values: tuple[float, ...], places: int
) -> None:
    found = levels(low, high, whole=whole)
    assert (found.values, found.places) == (values, places)


@pytest.mark.parametrize("size", [0.003, 0.07, 0.9, 13, 470, 98_765])
def test_there_are_three_to_seven_levels_and_all_inside(size: float) -> None:
    found = levels(size * 0.2, size, whole=False)
    assert 3 <= len(found.values) <= 7
    assert all(size * 0.2 <= value <= size for value in found.values)
