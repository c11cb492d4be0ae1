from fractions import Fraction

import pytest

from tracker.kpis.root import square_root


@pytest.mark.parametrize(
    ("number", "root"), [("0", "0"), ("4", "2"), ("9/4", "3/2"), ("1/10000", "1/100")]
)
def test_a_root_is_exact_where_there_is_an_exact_one(number: str, root: str) -> None:
    assert square_root(Fraction(number)) == Fraction(root)


def test_other_roots_are_good_to_thirty_decimals() -> None:
    root = square_root(Fraction(2))
    assert 0 < 2 - root**2 < Fraction(3, 10**30)
