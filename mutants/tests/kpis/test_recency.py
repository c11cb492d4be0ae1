from datetime import date
from fractions import Fraction

from tests.kpis.portfolios import evidence
from tracker.kpis.recency import recency_index

NOV_20 = date(2026, 11, 20)


def test_the_index_is_the_share_of_the_last_six_months() -> None:
    first_day_out, first_day_in = evidence("a", "2026-05-20"), evidence("b", "2026-05-21")
    assert recency_index([first_day_out], NOV_20) == 0
    assert recency_index([first_day_in], NOV_20) == 1
    assert recency_index([first_day_out, first_day_in, first_day_out], NOV_20) == Fraction(1, 3)


def test_without_evidence_there_is_no_index() -> None:
    assert recency_index([], NOV_20) is None
