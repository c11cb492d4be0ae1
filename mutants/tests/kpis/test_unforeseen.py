"""What a target or a goal without a forecast lacks."""

import pytest

from tests.kpis.portfolios import (
    Number,
    day,
    goal,
    level,
    made_metric,
    metric,
    milestone,
    outcome,
    portfolio,
    seen,
    target,
)
from tracker.kpis.goal import GoalReport
from tracker.kpis.progress import goal_report
from tracker.records.goals import Target
from tracker.records.metrics import Metric

AS_OF = "2026-02-10"


def talks(*seen_on: tuple[str, Number]) -> Metric:
    return metric("talks", *(seen(on, value) for on, value in seen_on), aggregate="last")


def report(*aims: Target, metrics: tuple[Metric, ...] = (), as_of: str = AS_OF) -> GoalReport:
    plan = goal("plan", "2026-01-01", "2026-12-31", *aims)
    return goal_report(portfolio(plan, *metrics), "plan", day(as_of))


@pytest.mark.parametrize(
    ("observed", "has"),
    [
        ((), "none"),
        ((("2026-01-05", 1),), "1"),
        ((("2026-01-05", 1), ("2026-01-09", 2), ("2026-01-19", 3)), "3 over 14"),
        (tuple((f"2026-01-0{n}", n) for n in range(1, 9)), "6 over 5 (of the newest 6)"),
    ],
)
def test_too_few_days_say_how_many_there_are(
    observed: tuple[tuple[str, Number], ...], has: str
) -> None:
    found = report(target("talks", 0, 10), metrics=(talks(*observed),))

    reason = f"needs 4 observation days spanning 21 days, has {has}"
    assert (found.forecast, found.forecast_reason) == (None, reason)
    assert found.targets[0].forecast_reason == reason


STEADY = talks(("2026-01-01", 1), ("2026-01-11", 2), ("2026-01-21", 4), ("2026-01-31", 5))


def test_where_there_is_a_forecast_nothing_is_missing() -> None:
    found = report(target("talks", 0, 10), metrics=(STEADY,))

    assert found.forecast is not None
    assert (found.forecast_reason, found.targets[0].forecast_reason) == (None, None)


def test_a_target_that_was_to_be_reached_by_now_says_when() -> None:
    found = report(target("talks", 0, 10), metrics=(STEADY,), as_of="2026-03-08")

    assert found.forecast_reason == (
        "going on as lately, it would have been reached by 2026-03-08, and was not"
    )


def test_what_does_not_move_towards_the_target_says_so() -> None:
    flat = talks(("2026-01-01", 4), ("2026-01-11", 4), ("2026-01-21", 4), ("2026-01-31", 4))

    assert report(target("talks", 0, 10), metrics=(flat,)).forecast_reason == (
        "lately it has not moved towards the target, or too little to tell a day"
    )


def test_levels_reached_targets_and_what_is_made_of_others_have_none() -> None:
    rate = made_metric("rate", ratio=("talks", "score"))
    held = report(level("talks", low=1), metrics=(STEADY,))
    reached = report(target("talks", 0, 5), metrics=(STEADY,))
    made = report(target("rate", 0, 5), metrics=(STEADY, rate, metric("score")))

    assert [it.forecast_reason for it in (held, reached, made)] == [
        "a level to hold has no forecast",
        "the target is reached",
        "neither a ratio nor a growth has a forecast",
    ]


def test_of_several_targets_those_are_named_that_lack_something() -> None:
    others = (metric("books"), metric("films"))
    found = report(
        target("talks", 0, 10),
        target("books", 0, 3),
        target("films", 0, 3),
        metrics=(STEADY, *others),
    )

    lacks = "needs 4 observation days spanning 21 days, has none"
    assert found.forecast_reason == f"`books`: {lacks}; `films`: {lacks}"


def test_a_level_beside_a_target_keeps_no_goal_from_a_forecast() -> None:
    found = report(target("talks", 0, 10), level("books", low=1), metrics=(STEADY, metric("books")))

    assert (found.forecast is not None, found.forecast_reason) == (True, None)
    assert found.targets[1].forecast_reason == "a level to hold has no forecast"


def test_a_goal_of_milestones_alone_has_nothing_to_forecast() -> None:
    plan = goal("plan", "2026-01-01", "2026-12-31", milestones=[milestone("2026-06-01")])

    assert goal_report(portfolio(plan), "plan", day(AS_OF)).forecast_reason == (
        "a forecast is made of targets, and the goal has none"
    )


def test_before_its_start_and_after_its_end_a_goal_has_none() -> None:
    aim = target("talks", 0, 10)
    ahead = goal("plan", "2026-03-01", "2026-12-31", aim)
    draft = goal("plan", "2026-01-01", "2026-12-31", aim, draft=True)
    over = goal("plan", "2026-01-01", "2026-12-31", aim, outcome=outcome("missed", "2026-02-01"))
    met = goal("plan", "2026-01-01", "2026-12-31", milestones=[milestone("2026-06-01", AS_OF)])

    plans = (ahead, draft, over, met)
    reasons = [goal_report(portfolio(p, STEADY), "plan", day(AS_OF)) for p in plans]
    assert [r.forecast_reason for r in reasons] == [
        "the goal has not begun",
        "a draft has no forecast",
        "the goal has ended",
        "the goal is met",
    ]
    assert reasons[2].targets[0].forecast_reason == "the goal has ended"
