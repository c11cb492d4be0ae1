from decimal import Decimal
from fractions import Fraction

import pytest

from tracker.kpis.aggregates import Running, aggregate_of, aggregated
from tracker.records.vocabulary import Aggregate
from tracker.views.working_text import figures

VALUES = tuple(map(Decimal, ("3", "1.5", "4.5", "2")))


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [
        (Aggregate.SUM, Fraction(11)),
        (Aggregate.COUNT, Fraction(4)),
        (Aggregate.LAST, Fraction(2)),
        (Aggregate.MEAN, Fraction(11, 4)),
        (Aggregate.MIN, Fraction(3, 2)),
        (Aggregate.MAX, Fraction(9, 2)),
    ],
)
def test_values_become_one(aggregate: Aggregate, expected: Fraction) -> None:
    assert aggregated(aggregate, VALUES) == expected


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [
        (Aggregate.SUM, [3, Fraction(9, 2), 9, 11]),
        (Aggregate.COUNT, [1, 2, 3, 4]),
        (Aggregate.LAST, [3, Fraction(3, 2), Fraction(9, 2), 2]),
        (Aggregate.MEAN, [3, Fraction(9, 4), 3, Fraction(11, 4)]),
        (Aggregate.MIN, [3, Fraction(3, 2), Fraction(3, 2), Fraction(3, 2)]),
        (Aggregate.MAX, [3, 3, Fraction(9, 2), Fraction(9, 2)]),
    ],
)
def test_a_running_aggregate_stands_after_each_value(
    aggregate: Aggregate, expected: list[Fraction]
) -> None:
    running = Running(aggregate, VALUES)

    assert [running[i] for i in range(4)] == expected


def test_sums_of_very_large_and_very_small_numbers_are_exact() -> None:
    large, small = Decimal(2**53 - 1), Decimal("1.000000000000000000000000000000001E-100")

    assert aggregated(Aggregate.SUM, (large, small, -large)) == Fraction(small)
    assert aggregated(Aggregate.MEAN, (Decimal("0.1"),) * 3) == Fraction(1, 10)


@pytest.mark.parametrize(
    ("aggregate", "words", "shown"),
    [
        (Aggregate.SUM, "its values, summed", "3 + 1 + 2"),
        (Aggregate.MEAN, "(its values, summed) / how many there are", "(3 + 1 + 2) / 3"),
        (Aggregate.COUNT, "how many observations there are", "3"),
        (Aggregate.LAST, "its newest value", "2"),
        (Aggregate.MIN, "the lowest of its values", "the lowest of 3, 1, 2"),
        (Aggregate.MAX, "the highest of its values", "the highest of 3, 1, 2"),
    ],
)
def test_each_says_how_it_came_about(aggregate: Aggregate, words: str, shown: str) -> None:
    values = tuple(map(Decimal, (3, 1, 2)))
    found = aggregate_of(aggregate, values)
    assert (found.words, figures(found.figures)) == (words, shown)
    assert found.value == aggregated(aggregate, values)
