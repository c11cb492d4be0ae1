"""A target against its plan as it stands, and as it was first made."""

from fractions import Fraction

import pytest

from tests.kpis.portfolios import (
    Number,
    day,
    goal,
    level,
    metric,
    moved_target,
    portfolio,
    seen,
    target,
)
from tracker.kpis.goal import TargetReport
from tracker.kpis.progress import goal_report
from tracker.records.goals import Target


def report(aim: Target, *, was: Number | None = None, value: Number = 5) -> TargetReport:
    moved = (
        [] if was is None else [moved_target("2026-03-01", "m", was, aim.target or aim.min or 0)]
    )
    plan = goal("plan", "2026-01-01", "2026-12-31", aim, amendments=moved)
    made = portfolio(plan, metric("m", seen("2026-02-01", value), aggregate="last"))
    return goal_report(made, "plan", day("2026-06-30")).targets[0]


def test_progress_is_told_by_both_plans() -> None:
    found = report(target("m", 1, 9), was=6)

    assert (found.progress, found.original_progress) == (Fraction(1, 2), Fraction(4, 5))
    assert not found.is_as_first_made


def test_without_an_amendment_they_are_one() -> None:
    found = report(target("m", 1, 9))

    assert (found.original_progress, found.is_as_first_made) == (found.progress, True)


@pytest.mark.parametrize(
    "found",
    [
        report(level("m", low=3), was=4),  # what was held of the first level is not kept
        report(target("m", 1, 9), was=1),  # no way at all
        report(target("other", 1, 9)),  # nothing observed
    ],
)
def test_where_that_cannot_be_told_it_is_not(found: TargetReport) -> None:
    assert found.original_progress is None
