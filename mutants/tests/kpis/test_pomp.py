from decimal import Decimal

import pytest

from tracker.kpis.pomp import pomp
from tracker.records.metrics import Scale


@pytest.mark.parametrize(("score", "expected"), [("1", 0), ("3", 50), ("4.5", 87.5), ("5", 100)])
def test_the_percent_of_the_maximum_possible(score: str, expected: float) -> None:
    assert pomp(Decimal(score), Scale(min=Decimal(1), max=Decimal(5))).value == expected
