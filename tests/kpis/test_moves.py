"""Goalposts that were moved."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from tests.kpis.portfolios import (
    Number,
    day,
    goal,
    level,
    moved_due,
    moved_target,
    portfolio,
    target,
)
from tracker.kpis.moves import Way, moves, moves_of
from tracker.records.goals import Goal, Target

AS_OF = day("2026-12-31")


def test_a_later_due_date_is_easier_and_an_earlier_one_harder() -> None:
    plan = goal(
        "plan",
        "2026-01-01",
        "2026-09-15",
        amendments=[
            moved_due("2026-03-01", "2026-06-30", "2026-09-30"),
            moved_due("2026-04-01", "2026-09-30", "2026-09-15"),
        ],
    )
    made = moves_of(plan, AS_OF)
    assert [(m.by, m.way) for m in made] == [(92, Way.EASIER), (-15, Way.HARDER)]
    assert [m.reason for m in made] == [a.reason for a in plan.amendments]
    assert [(m.from_, m.to) for m in made] == [
        (day("2026-06-30"), day("2026-09-30")),
        (day("2026-09-30"), day("2026-09-15")),
    ]


@pytest.mark.parametrize(
    ("aim", "before", "after", "way"),
    [
        (target("m", 0, 6), 8, 6, Way.EASIER),
        (target("m", 0, 8), 6, 8, Way.HARDER),
        (target("m", 90, 60), 45, 60, Way.EASIER),
        (target("m", 90, 45), 60, 45, Way.HARDER),
        (level("m", low=3), 4, 3, Way.EASIER),
        (level("m", low=4), 3, 4, Way.HARDER),
        (level("m", high=5), 3, 5, Way.EASIER),
        (level("m", low=1, high=3), 5, 3, Way.HARDER),
        (level("m", low=1, high=3), 5, 4, None),  # neither bound is what the last one became
        (target("m", 0, 6), 6, 6, None),
        (target("m", 0, 0), 6, 0, Way.EASIER),
        (target("other", 0, 6), 8, 6, None),
    ],
)
def test_what_is_nearer_to_the_baseline_or_leaves_more_room_is_easier(
    aim: Target, before: Number, after: Number, way: Way | None
) -> None:
    amendments = [moved_target("2026-03-01", "m", before, after)]
    (move,) = moves_of(goal("plan", "2026-01-01", "2026-12-31", aim, amendments=amendments), AS_OF)

    assert (move.by, move.way) == (Decimal(after) - Decimal(before), way)


def test_it_is_told_whether_the_date_had_passed_that_was_due_until_then() -> None:
    plan = goal(
        "plan",
        "2026-01-01",
        "2026-12-31",
        target("m", 0, 6),
        amendments=[
            moved_due("2026-06-30", "2026-06-30", "2026-07-31"),
            moved_target("2026-08-01", "m", 8, 6),
            moved_due("2026-08-01", "2026-07-31", "2026-12-31"),
        ],
    )
    assert [(m.due, m.after_due) for m in moves_of(plan, AS_OF)] == [
        (day("2026-06-30"), False),
        (day("2026-07-31"), True),
        (day("2026-07-31"), True),
    ]


def test_those_of_all_goals_come_newest_first() -> None:
    def plan(name: str, *days: str) -> Goal:
        return goal(
            name,
            "2026-01-01",
            "2026-12-31",
            amendments=[moved_due(on, "2026-06-30", "2026-12-31") for on in days],
        )

    made = portfolio(
        plan("b", "2026-03-01", "2026-05-01"),
        plan("a", "2026-03-01", "2027-01-01"),
    )
    assert [(m.date.isoformat(), m.goal) for m in moves(made, AS_OF)] == [
        ("2026-05-01", "b"),
        ("2026-03-01", "a"),
        ("2026-03-01", "b"),
    ]


def test_what_is_no_pair_of_days_or_numbers_has_not_moved() -> None:
    mixed = replace(moved_due("2026-03-01", "2026-06-30", "2026-12-31"), from_=Decimal(6))
    (move,) = moves_of(goal("plan", "2026-01-01", "2026-12-31", amendments=[mixed]), AS_OF)

    assert (move.by, move.way) == (0, None)
