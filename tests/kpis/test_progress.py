from decimal import Decimal
from fractions import Fraction

import pytest
from msgspec.structs import replace

from tests.kpis.portfolios import (
    day,
    goal,
    level,
    metric,
    milestone,
    moved_due,
    moved_target,
    outcome,
    portfolio,
    seen,
    target,
)
from tracker.kpis.goal import Forecast, GoalReport, State
from tracker.kpis.progress import goal_report, goal_reports
from tracker.records.goals import Goal
from tracker.records.record import Record


def report(plan: Goal, *records: Record, as_of: str) -> GoalReport:
    return goal_report(portfolio(plan, *records), plan.id, day(as_of))


def test_a_sum_counts_up_from_its_baseline() -> None:
    plan = goal("talks", "2026-01-01", "2026-12-31", target("given", 1, 6))
    given = metric("given", seen("2026-02-01", 2), seen("2026-03-01", 1))

    found = report(plan, given, as_of="2026-07-02")

    assert found.progress == Fraction(3, 5)
    assert found.measured == (1, 1)
    assert found.expected == Fraction(182, 364)
    assert found.pace == Fraction(6, 5)
    assert found.buffer_days == 36  # floor(0.6 x 364) = 218, less 182
    assert found.state is State.ON_TRACK
    assert found.met_on is None
    (given_report,) = found.targets
    assert given_report.current == 4
    assert given_report.progress == Fraction(3, 5)


def test_progress_is_the_weighted_mean_of_what_is_measured_each_clamped() -> None:
    plan = goal(
        "plan",
        "2026-01-01",
        "2026-12-31",
        target("talks", 0, 4, weight=3),
        target("papers", 0, 2),
        target("debts", 0, 2, weight=2),
        target("posts", 0, 5, weight=9),
    )
    talks = metric("talks", seen("2026-02-01", 1))
    papers = metric("papers", seen("2026-02-01", 3))
    debts = metric("debts", seen("2026-02-01", -1))

    found = report(plan, talks, papers, debts, metric("posts"), as_of="2026-07-02")

    # (3 x 1/4 + 1 x 1 + 2 x 0) / (3 + 1 + 2)
    assert found.progress == Fraction(7, 24)
    assert found.measured == (3, 4)
    assert [t.progress for t in found.targets] == [
        Fraction(1, 4),
        Fraction(3, 2),
        Fraction(-1, 2),
        None,
    ]


def test_without_targets_the_milestones_are_measured() -> None:
    steps = goal(
        "steps",
        "2026-01-01",
        "2026-12-31",
        milestones=[
            milestone("2026-03-01", "2026-03-05", weight=2),
            milestone("2026-06-01", "2026-06-01"),
            milestone("2026-09-01"),
        ],
    )

    assert report(steps, as_of="2026-05-31").progress == Fraction(2, 4)
    assert report(steps, as_of="2026-06-01").progress == Fraction(3, 4)
    assert report(steps, as_of="2026-06-01").measured == (3, 3)


def test_beside_targets_milestones_do_not_move_progress() -> None:
    plan = goal(
        "plan",
        "2026-01-01",
        "2026-12-31",
        target("talks", 0, 4),
        milestones=[milestone("2026-03-01", "2026-03-01")],
    )

    found = report(plan, metric("talks"), as_of="2026-05-31")

    assert (found.progress, found.measured, found.state) == (None, (0, 1), State.NO_DATA)


def test_a_goal_without_targets_and_milestones_has_no_progress() -> None:
    vague = report(goal("vague", "2026-01-01", "2026-12-31"), as_of="2026-05-31")

    assert (vague.progress, vague.measured, vague.pace) == (None, (0, 0), None)
    assert vague.state is State.NO_DATA
    assert vague.expected is not None


TALKS = metric("talks", seen("2026-02-01", 1), seen("2026-07-01", 3))


def test_the_report_shows_the_plan_of_its_day_beside_the_first() -> None:
    plan = goal(
        "plan",
        "2026-01-01",
        "2026-12-31",
        target("talks", 0, 4),
        level("score", low=4, high=5, weight=2),
        amendments=[
            moved_due("2026-06-01", "2026-06-30", "2026-12-31"),
            moved_target("2026-06-01", "talks", 8, 4),
            moved_target("2026-03-01", "score", 3, 4),
        ],
    )
    before = report(plan, TALKS, as_of="2026-05-31")
    after = report(plan, TALKS, as_of="2026-06-01")

    assert (before.due, before.original_due) == (day("2026-06-30"), day("2026-06-30"))
    assert (after.due, after.original_due) == (day("2026-12-31"), day("2026-06-30"))
    assert before.targets[0].target == Decimal(8)
    assert before.targets[0].progress == Fraction(1, 8)
    assert after.targets[0].progress == Fraction(1, 4)
    assert (after.targets[0].target, after.targets[0].original_target) == (Decimal(4), Decimal(8))
    assert (after.targets[0].baseline, after.targets[0].original_baseline) == (
        Decimal(0),
        Decimal(0),
    )
    assert (after.targets[1].min, after.targets[1].max) == (Decimal(4), Decimal(5))
    assert (after.targets[1].original_min, after.targets[1].original_max) == (
        Decimal(3),
        Decimal(5),
    )
    assert (after.targets[1].target, after.targets[1].weight) == (None, Decimal(2))


OPEN = goal("open", "2026-01-01", "2026-12-31", target("talks", 0, 4))


@pytest.mark.parametrize(
    ("plan", "as_of", "state"),
    [
        (replace(OPEN, draft=True), "2026-05-31", State.DRAFT),
        (OPEN, "2025-12-31", State.PLANNED),
        (replace(OPEN, outcome=outcome("abandoned", "2026-05-01")), "2026-05-31", State.ABANDONED),
        (replace(OPEN, outcome=outcome("withdrawn", "2026-05-01")), "2026-05-31", State.WITHDRAWN),
        (replace(OPEN, outcome=outcome("missed", "2026-05-01")), "2026-05-31", State.MISSED),
        (replace(OPEN, outcome=outcome("achieved", "2026-05-01")), "2026-05-31", State.ACHIEVED),
    ],
)
def test_where_nothing_is_asked_of_a_goal_nothing_is_expected(
    plan: Goal, as_of: str, state: State
) -> None:
    found = report(plan, TALKS, as_of=as_of)

    assert found.state is state
    assert (found.expected, found.pace, found.buffer_days) == (None, None, None)


def test_an_outcome_that_lies_ahead_changes_nothing_yet() -> None:
    dropped = replace(OPEN, outcome=outcome("abandoned", "2026-05-01"))

    assert report(dropped, TALKS, as_of="2026-04-30") == report(OPEN, TALKS, as_of="2026-04-30")


def test_a_goal_met_without_an_outcome_still_has_its_pace() -> None:
    found = report(OPEN, TALKS, as_of="2026-07-02")

    assert (found.state, found.met_on) == (State.ACHIEVED, day("2026-07-01"))
    assert found.pace == 2
    assert found.buffer_days == 182


# One more each ten days: 4 on 10 February, so the 10th on 11 April.
PAPERS = metric("papers", *(seen(f"2026-{on}", 1) for on in ("01-11", "01-21", "01-31", "02-10")))
TENTH = Forecast(date=day("2026-04-11"), earliest=day("2026-04-11"), latest=day("2026-04-11"))
WRITE = goal("write", "2026-01-01", "2026-12-31", target("papers", 0, 10))


def test_the_forecast_of_a_goal_is_that_of_its_last_target() -> None:
    both = replace(WRITE, targets=(target("papers", 0, 5), target("pages", 0, 10)))
    pages = replace(PAPERS, id="pages")

    found = report(both, PAPERS, pages, as_of="2026-02-15")

    assert found.forecast == TENTH
    assert [t.forecast and str(t.forecast.date) for t in found.targets] == [
        "2026-02-20",
        "2026-04-11",
    ]


def test_one_unmet_target_without_a_forecast_leaves_the_goal_without_one() -> None:
    both = replace(WRITE, targets=(*WRITE.targets, target("talks", 0, 5)))

    assert report(both, PAPERS, TALKS, as_of="2026-02-15").forecast is None
    assert report(both, PAPERS, as_of="2026-02-15").forecast is None


def test_met_targets_and_held_levels_are_left_aside_in_a_forecast() -> None:
    done = target("talks", 0, 1)
    held = level("talks", low=5)

    found = report(
        replace(WRITE, targets=(done, *WRITE.targets)), PAPERS, TALKS, as_of="2026-02-15"
    )
    assert found.forecast == TENTH
    found = report(
        replace(WRITE, targets=(held, *WRITE.targets)), PAPERS, TALKS, as_of="2026-02-15"
    )
    assert found.forecast == TENTH
    assert report(replace(WRITE, targets=(held,)), TALKS, as_of="2026-02-15").forecast is None


def test_a_missed_goal_still_has_a_forecast() -> None:
    due = replace(WRITE, due=day("2026-02-14"))

    found = report(due, PAPERS, as_of="2026-02-15")

    assert (found.state, found.forecast) == (State.MISSED, TENTH)


@pytest.mark.parametrize(
    ("plan", "as_of"),
    [
        (replace(WRITE, draft=True), "2026-02-15"),
        (replace(WRITE, start=day("2026-03-01")), "2026-02-15"),
        (replace(WRITE, outcome=outcome("missed", "2026-02-14")), "2026-02-15"),
        (replace(WRITE, targets=(target("papers", 0, 4),)), "2026-02-15"),
    ],
)
def test_drafts_planned_and_ended_goals_have_no_forecast(plan: Goal, as_of: str) -> None:
    found = report(plan, PAPERS, as_of=as_of)

    assert found.forecast is None
    assert [t.forecast for t in found.targets] == [None]


def test_all_goals_are_reported_by_id_drafts_too() -> None:
    known = portfolio(
        goal("second", "2026-01-01", "2026-12-31"),
        goal("first", "2027-01-01", "2027-12-31"),
        goal("third", "2026-01-01", "2026-12-31", draft=True),
    )

    found = goal_reports(known, day("2026-02-15"))

    assert [(r.id, r.state) for r in found] == [
        ("first", State.PLANNED),
        ("second", State.NO_DATA),
        ("third", State.DRAFT),
    ]
