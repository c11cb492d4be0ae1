import pytest

from tests.records.rules.judged import goal, judged, metric, said
from tracker.records.rules.targets import (
    levels_are_not_empty,
    metrics_stand_once,
    targets_run_their_direction,
)

SERIES = "aggregate: sum, observations: []"


def target(rest: str) -> str:
    return goal(f"targets: [{{metric: m, {rest}}}]")


@pytest.mark.parametrize(
    ("direction", "way", "message"),
    [
        (
            "increase",
            "baseline: 3, target: 1",
            "from baseline to target `m` would get worse: it gets better as it rises",
        ),
        (
            "decrease",
            "baseline: 1, target: 3",
            "from baseline to target `m` would get worse: it gets better as it falls",
        ),
        (
            "maintain",
            "baseline: 1, target: 3",
            "`m` is to be held, and baseline to target moves it",
        ),
        (
            "maintain",
            "baseline: 3, target: 1",
            "`m` is to be held, and baseline to target moves it",
        ),
    ],
)
def test_a_target_runs_the_direction_of_its_metric(direction: str, way: str, message: str) -> None:
    (finding,) = judged(
        targets_run_their_direction, target(way), metric(SERIES, direction=direction)
    )
    assert (finding.code, finding.message) == ("against-direction", message)
    assert finding.place.pointer == ("goals", "g", "targets", 0, "target")
    assert finding.related[0][0].pointer == ("metrics", "m", "direction")


@pytest.mark.parametrize(
    ("direction", "way"),
    [
        ("increase", "baseline: 1, target: 3"),
        ("decrease", "baseline: 3, target: 1"),
        ("decrease", "baseline: 0, target: -1.5"),
        ("maintain", "min: 1, max: 3"),
        ("increase", "min: 1"),
    ],
)
def test_a_target_that_makes_it_better_is_fine(direction: str, way: str) -> None:
    found = said(targets_run_their_direction, target(way), metric(SERIES, direction=direction))
    assert found == []


def test_a_target_on_a_metric_that_is_not_there_says_nothing_of_directions() -> None:
    assert said(targets_run_their_direction, target("baseline: 3, target: 1")) == []


@pytest.mark.parametrize("value", ["3", "3.0", "30e-1"])
def test_a_target_that_equals_its_baseline_is_no_way(value: str) -> None:
    found = said(targets_run_their_direction, target(f"baseline: 3, target: {value}"))
    assert len(found) == 1
    assert found[0].startswith("target-equals-baseline goals.g.targets.0.target: ")


def test_a_level_has_room() -> None:
    assert said(levels_are_not_empty, target("min: 3, max: 1")) == [
        "min-above-max goals.g.targets.0.min: `min` (3) is above `max` (1)"
    ]


@pytest.mark.parametrize("level", ["min: 3, max: 3", "min: 3", "max: 1", "baseline: 1, target: 2"])
def test_a_level_may_be_one_value_or_open(level: str) -> None:
    assert said(levels_are_not_empty, target(level)) == []


def test_a_metric_stands_once_in_a_goal() -> None:
    (finding,) = judged(
        metrics_stand_once,
        goal("targets: [{metric: m, max: 1}, {metric: n, max: 1}, {metric: m, min: 0}]"),
    )
    assert (finding.code, finding.message) == (
        "metric-twice",
        "this goal has a target on `m` already",
    )
    assert finding.place.pointer == ("goals", "g", "targets", 2, "metric")
    assert finding.related[0][0].pointer == ("goals", "g", "targets", 0, "metric")
