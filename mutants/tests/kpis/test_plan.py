from decimal import Decimal

from tests.kpis.portfolios import day, goal, level, moved_due, moved_target, target
from tracker.kpis.plan import first_plan, plan_on
from tracker.records.goals import Goal

# Due 30 June, moved in May to 30 September and in September to 31 December.
MOVED_TWICE = goal(
    "ship",
    "2026-01-01",
    "2026-12-31",
    target("releases", 0, 4),
    amendments=[
        moved_due("2026-05-01", "2026-06-30", "2026-09-30"),
        moved_due("2026-09-15", "2026-09-30", "2026-12-31"),
        moved_target("2026-07-01", "releases", 10, 6),
        moved_target("2026-08-01", "releases", 6, 4),
    ],
)


def aims(goal: Goal, on: str) -> list[Decimal | None]:
    return [t.target for t in plan_on(goal, day(on)).targets]


def test_before_all_amendments_the_first_plan_stands() -> None:
    assert plan_on(MOVED_TWICE, day("2026-04-30")).due == day("2026-06-30")
    assert aims(MOVED_TWICE, "2026-06-30") == [Decimal(10)]


def test_an_amendment_holds_from_its_own_day_on() -> None:
    assert plan_on(MOVED_TWICE, day("2026-05-01")).due == day("2026-09-30")
    assert plan_on(MOVED_TWICE, day("2026-09-14")).due == day("2026-09-30")
    assert aims(MOVED_TWICE, "2026-07-01") == [Decimal(6)]


def test_after_all_amendments_what_stands_stands() -> None:
    assert plan_on(MOVED_TWICE, day("2026-09-15")).due == day("2026-12-31")
    assert aims(MOVED_TWICE, "2026-08-01") == [Decimal(4)]


def test_the_first_plan_is_the_first_from_whatever_its_date() -> None:
    first = first_plan(MOVED_TWICE)

    assert first.due == day("2026-06-30")
    assert [t.target for t in first.targets] == [Decimal(10)]


def test_a_goal_without_amendments_has_one_plan() -> None:
    plain = goal("plain", "2026-01-01", "2026-12-31", target("releases", 0, 4))

    assert first_plan(plain) == plan_on(plain, day("2027-01-01"))


def test_amending_one_target_leaves_the_others() -> None:
    two = goal(
        "two",
        "2026-01-01",
        "2026-12-31",
        target("talks", 0, 5),
        target("papers", 0, 2),
        amendments=[moved_target("2026-06-01", "talks", 8, 5)],
    )

    assert aims(two, "2026-05-31") == [Decimal(8), Decimal(2)]


def test_a_metric_called_due_is_no_due_date() -> None:
    odd = goal(
        "odd",
        "2026-01-01",
        "2026-12-31",
        target("due", 0, 5),
        amendments=[moved_target("2026-06-01", "due", 8, 5)],
    )

    assert plan_on(odd, day("2026-01-01")).due == day("2026-12-31")
    assert aims(odd, "2026-01-01") == [Decimal(8)]


def test_an_amended_level_moves_the_bound_that_became_the_last_to() -> None:
    capped = goal(
        "capped",
        "2026-01-01",
        "2026-12-31",
        level("hours", low=30, high=45),
        amendments=[moved_target("2026-06-01", "hours", 40, 45)],
    )
    floored = goal(
        "floored",
        "2026-01-01",
        "2026-12-31",
        level("score", low=4),
        amendments=[moved_target("2026-06-01", "score", 3, 4)],
    )

    (hours,) = first_plan(capped).targets
    (score,) = first_plan(floored).targets
    assert (hours.min, hours.max) == (Decimal(30), Decimal(40))
    assert (score.min, score.max) == (Decimal(3), None)


def test_an_amendment_of_a_level_that_joins_no_bound_changes_nothing() -> None:
    broken = goal(
        "broken",
        "2026-01-01",
        "2026-12-31",
        level("hours", high=45),
        amendments=[moved_target("2026-06-01", "hours", 40, 44)],
    )

    assert first_plan(broken).targets == broken.targets
