from tests.kpis.portfolios import (
    day,
    goal,
    level,
    made_metric,
    metric,
    milestone,
    moved_due,
    moved_target,
    outcome,
    portfolio,
    position,
    seen,
    target,
)
from tracker.kpis.met import met_on
from tracker.records.goals import Goal, Target
from tracker.records.record import Record

START, DUE = "2026-01-01", "2026-06-30"


def met(plan: Goal, *records: Record, as_of: str = "2026-12-31") -> str | None:
    on = met_on(portfolio(plan, *records), plan, day(as_of))
    return None if on is None else str(on)


def aiming(*targets: Target) -> Goal:
    return goal("plan", START, DUE, *targets)


def test_a_sum_is_met_on_the_day_it_is_reached() -> None:
    talks = metric("talks", seen("2026-02-01", 2), seen("2026-03-01", 1), seen("2026-04-01", 1))

    assert met(aiming(target("talks", 0, 3)), talks) == "2026-03-01"
    assert met(aiming(target("talks", 0, 3)), talks, as_of="2026-03-01") == "2026-03-01"
    assert met(aiming(target("talks", 0, 3)), talks, as_of="2026-02-28") is None
    assert met(aiming(target("talks", 0, 5)), talks) is None


def test_once_met_it_stays_met() -> None:
    talks = metric("talks", seen("2026-02-01", 3), seen("2026-03-01", -3))

    assert met(aiming(target("talks", 0, 3)), talks) == "2026-02-01"


def test_all_targets_are_reached_on_one_day() -> None:
    up_and_down = metric("talks", seen("2026-02-01", 3), seen("2026-03-01", -3))
    late = metric("papers", seen("2026-04-01", 1))
    both = aiming(target("talks", 0, 3), target("papers", 0, 1))

    assert met(both, up_and_down, late) is None
    assert met(both, metric("talks", seen("2026-02-01", 3)), late) == "2026-04-01"


def test_what_can_fall_back_is_met_on_the_due_date_at_the_earliest() -> None:
    score = metric("score", seen("2026-02-01", 5), aggregate="mean")

    assert met(aiming(target("score", 1, 4)), score, as_of="2026-06-29") is None
    assert met(aiming(target("score", 1, 4)), score, as_of="2026-06-30") == "2026-06-30"


def test_what_has_fallen_back_by_the_due_date_is_not_met() -> None:
    score = metric("score", seen("2026-02-01", 5), seen("2026-06-30", 3), aggregate="last")

    assert met(aiming(target("score", 1, 4)), score) is None


def test_what_is_reached_after_the_due_date_is_met_late() -> None:
    score = metric(
        "score",
        seen("2026-02-01", 2),
        seen("2026-08-01", 4),
        seen("2026-09-01", 1),
        aggregate="last",
    )

    assert met(aiming(target("score", 1, 4)), score) == "2026-08-01"


def test_a_level_of_a_skill_counts_as_soon_as_it_is_reached() -> None:
    rust = metric(
        "rust",
        seen("2026-02-01", 4),
        seen("2026-03-01", 3),
        aggregate="last",
        category="skill-development",
    )

    assert met(aiming(target("rust", 1, 4)), rust) == "2026-02-01"


def test_a_held_level_is_met_when_the_time_is_over() -> None:
    incidents = metric("incidents", seen("2026-02-01", 1), direction="maintain")

    assert met(aiming(level("incidents", high=3)), incidents, as_of="2026-06-29") is None
    assert met(aiming(level("incidents", high=3)), incidents) == "2026-06-30"
    assert met(aiming(level("incidents", high=0)), incidents) is None


def test_one_target_that_can_fall_back_makes_the_others_wait() -> None:
    talks = metric("talks", seen("2026-02-01", 3))
    score = metric("score", seen("2026-02-01", 5), aggregate="mean")

    assert met(aiming(target("talks", 0, 3), target("score", 1, 4)), talks, score) == "2026-06-30"


def test_growth_is_met_at_the_end_of_a_period() -> None:
    revenue = metric("revenue", seen("2025-07-10", 100), seen("2026-07-10", 130), cadence="month")
    growth = made_metric("growth", growth_of="revenue")

    assert met(aiming(target("growth", 0, 20)), revenue, growth) == "2026-07-31"


def test_growth_reached_before_the_due_date_is_met_on_it() -> None:
    revenue = metric("revenue", seen("2025-03-10", 100), seen("2026-03-10", 130), cadence="month")
    growth = made_metric("growth", growth_of="revenue")

    assert met(aiming(target("growth", 0, 20)), revenue, growth) == "2026-06-30"


def test_milestones_are_met_when_the_last_is_done() -> None:
    steps = goal(
        "steps",
        START,
        DUE,
        milestones=[milestone("2026-03-01", "2026-04-01"), milestone("2026-05-01", "2026-03-01")],
    )

    assert met(steps) == "2026-04-01"
    assert met(steps, as_of="2026-03-31") is None


def test_an_open_milestone_keeps_a_goal_open() -> None:
    talks = metric("talks", seen("2026-02-01", 3))
    steps = goal("steps", START, DUE, target("talks", 0, 3), milestones=[milestone("2026-03-01")])

    assert met(steps, talks) is None


def test_nothing_is_met_before_the_goal_begins() -> None:
    early = goal("early", START, DUE, milestones=[milestone("2026-03-01", "2025-11-01")])

    assert met(early) == "2026-01-01"
    assert met(early, as_of="2025-12-31") is None


def test_a_goal_with_a_target_role_waits_for_the_position() -> None:
    talks = metric("talks", seen("2026-02-01", 3))
    promotion = goal("promotion", START, DUE, target("talks", 0, 3), target_role="staff")
    staff = position("staff-engineer", "2026-05-01", role="staff")

    assert met(promotion, talks, staff) == "2026-05-01"
    assert met(promotion, talks, staff, as_of="2026-04-30") is None
    assert met(promotion, talks, position("senior-engineer", "2026-05-01", role="senior")) is None
    assert met(promotion, talks) is None


def test_the_first_position_with_the_role_counts() -> None:
    promotion = goal("promotion", START, DUE, target_role="staff")

    assert (
        met(
            promotion,
            position("second", "2026-05-01", role="staff"),
            position("first", "2026-03-01", end="2026-04-01", role="staff"),
        )
        == "2026-03-01"
    )


def test_a_goal_without_targets_milestones_and_role_is_never_met() -> None:
    assert met(goal("vague", START, DUE)) is None


def test_a_goal_whose_metric_is_not_there_is_never_met() -> None:
    assert met(aiming(target("hidden", 0, 3))) is None


def test_the_targets_and_the_due_date_are_those_of_the_day_one_looks() -> None:
    talks = metric("talks", seen("2026-02-01", 3))
    score = metric("score", seen("2026-02-01", 5), aggregate="mean")
    lowered = goal(
        "lowered",
        START,
        DUE,
        target("talks", 0, 3),
        amendments=[moved_target("2026-05-01", "talks", 6, 3)],
    )
    extended = goal(
        "extended",
        START,
        DUE,
        target("score", 1, 4),
        amendments=[moved_due("2026-05-01", "2026-03-31", "2026-06-30")],
    )

    assert met(lowered, talks, as_of="2026-04-30") is None
    assert met(lowered, talks, as_of="2026-05-01") == "2026-02-01"
    assert met(extended, score, as_of="2026-04-30") == "2026-03-31"
    assert met(extended, score, as_of="2026-05-01") is None


def test_an_outcome_does_not_decide_whether_a_goal_was_met() -> None:
    claimed = goal(
        "claimed", START, DUE, target("talks", 0, 3), outcome=outcome("achieved", "2026-05-01")
    )

    assert met(claimed, metric("talks", seen("2026-02-01", 2))) is None
