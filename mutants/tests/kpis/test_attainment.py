from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from tests.kpis.portfolios import goal
from tests.kpis.written import written
from tracker.kpis.attainment import t_of, t_score, t_together
from tracker.kpis.progress import goal_reports


@pytest.mark.parametrize(
    ("attained", "weights", "score"),
    [
        ((0, 0, 0), (1, 1, 1), "50.000"),
        ((1, 1, 1), (1, 1, 1), "63.693"),
        ((-1, 0, 1, 2), (1, 2, 3, 1), "57.968"),
        ((-2,), (1,), "30.000"),
    ],
)
def test_golden_vectors(attained: tuple[int, ...], weights: tuple[int, ...], score: str) -> None:
    found = t_of(zip(attained, map(Decimal, weights), strict=True)).value

    assert f"{float(found):.3f}" == score


def test_a_single_goal_gives_an_exact_score() -> None:
    # √(0.7 w² + 0.3 w²) = w: one step on the scale is 10 points, whatever the weight.
    assert t_of([(1, Decimal("2.5"))]).value == Fraction(60)


def test_goals_are_scored_by_their_weight_and_those_without_a_scale_left_out() -> None:
    goals = [
        goal("a", "2026-01-01", "2026-12-31", attained=2, weight=3),
        goal("b", "2026-01-01", "2026-12-31", attained=-1),
        goal("c", "2026-01-01", "2026-12-31"),
    ]

    assert t_score(goals) == t_of([(2, Decimal(3)), (-1, Decimal(1))])


def test_goals_without_a_scale_have_no_score() -> None:
    assert t_score([goal("c", "2026-01-01", "2026-12-31")]) is None
    assert t_score([]) is None


WRITTEN = """
goals:
  met:
    {title: Met, category: project-impact, start: 2026-01-01, due: 2026-03-31, weight: 2,
     outcome: {result: achieved, date: 2026-03-01}, scale: {attained: 1}}
  missed:
    {title: Missed, category: project-impact, start: 2026-01-01, due: 2026-03-31,
     outcome: {result: missed, date: 2026-03-31}, scale: {attained: -2}}
  withdrawn:
    {title: Withdrawn, category: project-impact, start: 2026-01-01, due: 2026-03-31,
     outcome: {result: withdrawn, date: 2026-03-01, reason: No time}, scale: {attained: 2}}
  open:
    {title: Open, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     scale: {attained: 2}}
"""


def test_what_a_goal_attained_is_known_once_it_is_concluded() -> None:
    reports = goal_reports(written(WRITTEN), date(2026, 6, 30))
    assert {r.id: (r.attained, r.gas_t, r.weight) for r in reports} == {
        "met": (1, Fraction(60), Decimal(2)),
        "missed": (-2, Fraction(30), Decimal(1)),
        "open": (None, None, Decimal(1)),
        "withdrawn": (None, None, Decimal(1)),
    }
    before = goal_reports(written(WRITTEN), date(2026, 2, 1))
    assert {r.attained for r in before} == {None}


def test_goals_together_have_one_score_by_their_weights() -> None:
    reports = goal_reports(written(WRITTEN), date(2026, 6, 30))
    assert t_together(reports) == t_of([(1, Decimal(2)), (-2, Decimal(1))]).value
    assert t_together([]) is None
