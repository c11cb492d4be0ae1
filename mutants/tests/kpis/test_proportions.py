from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.kpis.proportions import Proportion, percent


@pytest.mark.parametrize(
    ("numerator", "denominator", "low", "high"),
    [
        (3, 4, "30.1", "95.4"),
        (7, 10, "39.7", "89.2"),
        (0, 3, "0", "56.1"),
        (3, 3, "43.9", "100"),
        (0, 5, "0", "43.4"),  # z²/(5 + z²) = 3.841459/8.841459
        (5, 5, "56.6", "100"),  # 5/(5 + z²) = 5/8.841459
    ],
)
def test_the_wilson_interval(numerator: int, denominator: int, low: str, high: str) -> None:
    interval = Proportion(numerator, denominator).interval
    assert interval is not None
    assert [round(bound, 1) for bound in interval] == [Fraction(low), Fraction(high)]


def test_nothing_has_neither_share_nor_interval() -> None:
    assert Proportion(0, 0).percent is None
    assert Proportion(0, 0).interval is None
    assert percent(0, 0) is None


def test_three_of_four_are_75_percent() -> None:
    assert Proportion(3, 4).percent == 75


@given(st.integers(1, 500), st.data())
def test_the_interval_holds_the_share_and_stays_inside(
    denominator: int, data: st.DataObject
) -> None:
    share = Proportion(data.draw(st.integers(0, denominator)), denominator)
    assert share.interval is not None
    assert share.percent is not None
    low, high = share.interval
    assert 0 <= low <= share.percent <= high <= 100
