"""Calculations as a reader follows them."""

from fractions import Fraction

import pytest

from tracker.kpis.working import Listing, Step, operand, total
from tracker.views.working_text import figures, is_plain, number, result, with_unit


def step(value: Fraction | int, unit: str = "", *tokens: str | Fraction | Listing) -> Step:
    return Step(name="it", words="words", figures=tokens, value=Fraction(value), unit=unit)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(75), "75"),
        (Fraction(1234567, 100), "12,345.67"),
        (Fraction("1.959964"), "1.959964"),
        (Fraction(2, 3), "0.6667"),
        (Fraction(-1, 4), "\u22120.25"),
        (Fraction(1, 300_000), "0.000003333"),
        (Fraction(-1, 77), "\u22120.01299"),
    ],
)
def test_numbers_are_exact_where_few_digits_do(value: Fraction, expected: str) -> None:
    assert number(value) == expected


def test_a_rounded_result_says_so() -> None:
    assert result(step(Fraction(200, 3), "%")) == "≈ 66.6667 %"
    assert result(step(75, "%")) == "= 75 %"


def test_of_one_thing_the_unit_is_in_the_singular() -> None:
    assert with_unit(Fraction(1), "promotions") == "1 promotion"
    assert with_unit(Fraction(2), "promotions") == "2 promotions"
    assert with_unit(Fraction(1), "talks") == "1 talks"


def test_a_score_is_a_number_without_a_unit() -> None:
    assert with_unit(Fraction(72), "score") == "72"


def test_negative_numbers_that_are_added_stand_in_brackets() -> None:
    row = Listing(values=(Fraction(1), Fraction(-2)), joint=" + ")
    assert figures((row,)) == "1 + (\u22122)"
    assert figures((Listing(values=(Fraction(-2),), joint=", "),)) == "\u22122"


def test_of_very_many_numbers_the_ends_are_shown_and_how_many_there_are() -> None:
    many = total("all", [operand("n", n) for n in range(1, 71)])
    assert figures(many.figures) == "1 + 2 + 3 + … + 68 + 69 + 70 (70 numbers)"


def test_figures_that_are_the_value_need_not_stand_twice() -> None:
    assert is_plain(step(3, "", Fraction(3)))
    assert is_plain(step(3, "", Listing(values=(Fraction(3),), joint=" + ")))
    assert not is_plain(step(3, "", Fraction(1), " + ", Fraction(2)))
