"""The nurse's goals and categories, as of 30 June 2026, as `tests/second/by-hand.md` has them."""

import pytest

from tests.by_hand import Figures
from tests.second_by_hand import goals, summary


@pytest.mark.parametrize(
    ("goal", "state", "progress", "measured"),
    [
        ("ward-manager", "on-track", 0.5, [2, 2]),
        ("safe-ward", "on-track", 0.75, [2, 2]),
        ("mentor-students", "lagging", 0.6, [1, 1]),
        ("hand-hygiene", "achieved", 1, [1, 1]),
        ("calm-under-pressure", "at-risk", 0, [1, 2]),
        ("roster-pilot", "achieved", 1, [2, 2]),
        ("diploma", "achieved", 1, [1, 1]),
        ("night-shift-app", "abandoned", 0.5, [2, 2]),
        ("spanish", "withdrawn", 0, [1, 1]),
        ("doctorate", "draft", 0, [1, 1]),
        ("stroke-network", "planned", 0, [1, 1]),
    ],
)
def test_the_state_and_progress_of_each_goal(
    goal: str, state: str, progress: float, measured: list[int]
) -> None:
    found = goals()[goal]

    assert (found["state"], found["progress"], found["measured"]) == (state, progress, measured)


@pytest.mark.parametrize(
    ("goal", "expected", "pace", "buffer"),
    [
        ("ward-manager", 0.5, 1, 0),
        ("safe-ward", 0.5, 1.5, 90),
        ("mentor-students", 0.75, 0.8, -60),
        ("hand-hygiene", 1, 1, -32),
        ("calm-under-pressure", 0.7, 0, -140),
        ("roster-pilot", None, None, None),
        ("diploma", None, None, None),
        ("night-shift-app", None, None, None),
        ("spanish", None, None, None),
        ("doctorate", None, None, None),
        ("stroke-network", None, None, None),
    ],
)
def test_where_each_goal_should_be(
    goal: str, expected: float | None, pace: float | None, buffer: int | None
) -> None:
    found = goals()[goal]

    assert (found["expected"], found["pace"], found["buffer_days"]) == (expected, pace, buffer)


@pytest.mark.parametrize(
    ("goal", "date", "earliest", "latest"),
    [
        ("ward-manager", "2026-12-06", "2026-09-07", "2027-04-05"),
        ("mentor-students", "2027-01-20", "2026-10-03", "2027-03-31"),
    ],
)
def test_two_goals_have_a_forecast(goal: str, date: str, earliest: str, latest: str) -> None:
    assert goals()[goal]["forecast"] == {"date": date, "earliest": earliest, "latest": latest}


def test_the_others_have_none() -> None:
    assert {name for name, goal in goals().items() if goal["forecast"]} == {
        "ward-manager",
        "mentor-students",
    }
    assert len(goals()) == 11


def test_the_first_plan_stands_beside_the_present_one() -> None:
    moved = {
        name: (goal["original_due"], goal["due"])
        for name, goal in goals().items()
        if goal["original_due"] != goal["due"]
    }
    (audits,) = goals()["hand-hygiene"]["targets"]

    assert moved == {
        "mentor-students": ("2026-02-27", "2026-10-08"),
        "diploma": ("2025-10-31", "2026-01-30"),
    }
    assert (audits["original_target"], audits["target"]) == (6, 4)


def test_each_target_keeps_its_raw_progress() -> None:
    assert {
        target["metric"]: (target["current"], target["progress"])
        for goal in goals().values()
        for target in goal["targets"]
    } == {
        "roster-skill": (3.5, 0.5),  # 1.5 of 3
        "sick-leave": (5.5, 0.5),  # 5.0 and 4.8 of four held
        "falls": (10, 1),  # 4 + 3 + 2 + 1, at most 12
        "falls-rate": (0.004, 0.5),  # 10/2500, from 0.006 to 0.002
        "students-supervised": (12, 0.6),  # 2 + 2 + 2 + 3 + 3 of 20
        "hand-hygiene-audits": (5, 1.25),
        "conflict-talks": (1.5, -0.25),
        "debriefs": (None, None),
        "spanish-level": (1, 0),
    }


def test_the_six_categories_are_counted() -> None:
    assert {row["id"]: _counts(row) for row in summary()["categories"]} == {
        "quantitative-performance": (4, 4, 3, 1),
        "skill-development": (6, 6, 1, 1),
        "project-impact": (1, 0, 0, 0),
        "leadership-teamwork": (4, 3, 1, 1),
        "career-advancement": (0, 0, 0, 0),
        "thought-leadership": (1, 1, 0, 0),
    }


def _counts(row: Figures) -> tuple[object, ...]:
    return row["metrics"], row["with_data"], row["on_target"], row["evidenced"]
