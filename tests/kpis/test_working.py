"""Numbers that know how they came about."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kpis.calculator import worked_out
from tracker.kpis.working import (
    Listing,
    Step,
    Term,
    average,
    larger,
    listed,
    middle,
    operand,
    root,
    rounded_down,
    rounded_up,
    size,
    smaller,
    term,
    tick,
    total,
)


def step(found: Term) -> Step:
    return found.named("it").steps[-1]


def text(found: Term) -> str:
    """Words = figures, as a view would write them."""
    return f"{found.words} = {''.join(map(_shown, found.figures))}"


def _shown(token: str | Fraction | Listing) -> str:
    if isinstance(token, Listing):
        return token.joint.join(map(str, token.values))
    return str(token)


ACHIEVED, CONCLUDED = operand("achieved", 3), operand("concluded", 4)


def test_a_term_is_reckoned_with_like_a_number_and_says_how() -> None:
    rate = ACHIEVED / CONCLUDED * 100
    assert rate.value == 75
    assert text(rate) == "achieved / concluded × 100 = 3 / 4 × 100"


def test_brackets_stand_where_they_are_needed_and_nowhere_else() -> None:
    a, b, c = operand("a", 5), operand("b", 3), operand("c", 2)
    assert text((a - b) * c) == "(a \u2212 b) × c = (5 \u2212 3) × 2"
    assert text(a - (b - c)) == "a \u2212 (b \u2212 c) = 5 \u2212 (3 \u2212 2)"
    assert text(a / (b / c)) == "a / (b / c) = 5 / (3 / 2)"
    assert text(a + b * c - c) == "a + b × c \u2212 c = 5 + 3 × 2 \u2212 2"
    assert text(a * (b * c)) == "a × b × c = 5 × 3 × 2"


def test_a_negative_number_after_a_sign_stands_in_brackets() -> None:
    assert text(operand("a", 5) - operand("b", -3)) == "a \u2212 b = 5 \u2212 (-3)"
    assert text(operand("a", -5) + 3) == "a + 3 = -5 + 3"


def test_a_named_number_is_a_step_of_what_comes_after_and_stands_once() -> None:
    cost = total("costs", [operand("x", 1), operand("y", 3)]).named("C", "EUR")
    found = ((operand("B", 6) - cost) / cost).named("return")
    assert [(s.name, s.words, s.value, s.unit) for s in found.steps] == [
        ("C", "costs", 4, "EUR"),
        ("return", "(B \u2212 C) / C", Fraction(1, 2), ""),
    ]
    assert found.words == "return"


def test_a_sum_lists_its_values_and_needs_no_brackets_in_words() -> None:
    found = total("all costs", [operand("x", 1), operand("y", 3)]) * 2
    assert text(found) == "all costs × 2 = (1 + 3) × 2"
    assert total("nothing", []).value == 0
    assert text(total("one", [operand("x", 7)]) * 2) == "one × 2 = 7 × 2"


def test_words_in_two_parts_stand_in_brackets_where_they_are_reckoned_with() -> None:
    costs = total("costs, summed", [operand("x", 1), operand("y", 3)])
    assert text(costs) == "costs, summed = 1 + 3"
    assert text(costs * 2) == "(costs, summed) × 2 = (1 + 3) × 2"
    row = listed("values, summed", Fraction(3), [Fraction(1), Fraction(2)], joint=" + ")
    assert text(row * 2) == "(values, summed) × 2 = (1 + 2) × 2"


def test_a_mean_is_one_thing_in_words_and_a_quotient_in_figures() -> None:
    ratings = average("its ratings", [operand("x", 1), operand("y", 3)])
    assert text(operand("whole", 6) / ratings) == "whole / mean of its ratings = 6 / ((1 + 3) / 2)"


def test_a_sign_does_not_follow_a_sign() -> None:
    slope = operand("difference", -1) / operand("days", 2)
    assert (
        text(operand("steeper", 3) - slope)
        == "steeper \u2212 difference / days = 3 \u2212 (-1 / 2)"
    )


def test_days_are_rounded_up_and_down() -> None:
    half = operand("left", 5) / operand("slope", 2)
    assert [rounded_up(half).value, rounded_down(half).value] == [3, 2]
    assert text(rounded_up(half)) == "(left / slope, rounded up) = (5 / 2, rounded up)"


def test_a_sum_of_products_shows_them_until_there_are_too_many() -> None:
    product = operand("w", 2) * operand("x", 3)
    assert text(total("Σwx", [product, product])) == "Σwx = 2 × 3 + 2 × 3"
    many = total("Σwx", [product] * 13)
    assert many.figures == (Listing(values=(Fraction(6),) * 13, joint=" + "),)


def test_means_medians_and_the_like() -> None:
    values = [operand("v", v) for v in (4, 1, 4)]
    assert text(average("answers", values)) == "mean of answers = (4 + 1 + 4) / 3"
    assert average("answers", values).value == 3
    assert text(middle("days", [9, 2, 5])) == "median of days = the median of 2, 5, 9"
    assert smaller(values[0], values[1]).value == 1
    assert larger(0, values[1]).value == 1
    assert size(operand("d", -2)).value == 2
    assert root(operand("s", 9)).value == 3
    assert term(values[0]) is values[0]
    assert [tick(holds=holds).value for holds in (True, False)] == [1, 0]


numbers = st.fractions(-20, 20, max_denominator=8).map(lambda f: operand("n", f))
calculations = st.recursive(
    numbers,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda p: p[0] + p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] - p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] * p[1]),
        st.tuples(inner, inner).map(lambda p: p[0] / p[1] if p[1].value else p[0]),
        st.lists(inner, min_size=1, max_size=4).map(lambda ts: average("a", ts)),
        st.lists(inner, max_size=4).map(lambda ts: total("t", ts)),
        inner.map(lambda t: t.named("step")),
    ),
    max_leaves=8,
)


@given(calculations)
def test_a_pocket_calculator_comes_to_the_same_at_every_step(found: Term) -> None:
    assert [worked_out(s) for s in found.named("it").steps] == [
        s.value for s in found.named("it").steps
    ]


@pytest.mark.parametrize(
    ("found", "value"),
    [
        (smaller(3, operand("n", 4)) - 2, 1),
        (larger(3, operand("n", 4)) / 2, 2),
        (size(operand("d", -3)) * 2, 6),
        (root(operand("n", 4) + 12), 4),
        (middle("days", [1, 2, 9, 40]), Fraction(11, 2)),
    ],
)
def test_words_among_the_figures_can_be_typed_too(found: Term, value: Fraction) -> None:
    assert worked_out(step(found)) == found.value == value
