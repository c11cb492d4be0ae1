from fractions import Fraction

from tests.kpis.portfolios import day, goal, metric, portfolio, seen, target
from tracker.kpis.goal import State
from tracker.kpis.progress import goal_report


def test_a_sum_counts_up_from_its_baseline() -> None:
    plan = goal("talks", "2026-01-01", "2026-12-31", target("given", 1, 6))
    given = metric("given", seen("2026-02-01", 2), seen("2026-03-01", 1))

    report = goal_report(portfolio(plan, given), "talks", day("2026-07-02"))

    assert report.progress == Fraction(3, 5)
    assert report.expected == Fraction(182, 364)
    assert report.pace == Fraction(6, 5)
    assert report.state is State.ON_TRACK
