"""`tracker why`: any figure explained."""

import json

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

GOALS = """
    goals:
      ship:
        {title: Ship it, category: project-impact, start: 2026-01-01, due: 2026-03-31,
         outcome: {result: achieved, date: 2026-03-20}}
      talks:
        {title: Talk in public, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
         targets: [{metric: talks, baseline: 0, target: 4}]}
    metrics:
      talks:
        {title: Talks given, category: thought-leadership, unit: talks, direction: increase,
         aggregate: sum, observations: [{date: 2026-02-05, value: 1}, {date: 2026-05-05, value: 2}]}
    kpis:
      talks-a-year: {title: Talks a year, metric: talks}
"""
ON = ("--as-of", "2026-06-01")


@pytest.fixture
def root(portfolio: PortfolioWriter) -> str:
    return str(portfolio({"goals/a.yaml": GOALS}))


@pytest.mark.parametrize(
    ("id_", "first"),
    [
        ("goal-achievement-rate", "Goal achievement rate: no value"),
        ("talks-a-year", "Talks a year: 3 talks"),
        ("ship", "Ship it: no value"),
        ("goal/talks", "Talk in public: 75 %"),
        ("talks/talks", "Talks given, a target of Talk in public: 75 %"),
        ("target/talks/talks", "Talks given, a target of Talk in public: 75 %"),
        ("metric/talks", "Talks given: 2 talks"),
        (
            "thought-leadership",
            "Thought leadership: 1 metric, 1 with data, 1 on target, 0 evidenced",
        ),
    ],
)
def test_every_kind_of_figure_is_explained(root: str, id_: str, first: str) -> None:
    ended = tracker("-C", root, "why", id_, *ON)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == first


def test_a_target_is_followed_from_its_observations_to_its_progress(root: str) -> None:
    shown = tracker("-C", root, "why", "talks/talks", *ON).out
    assert (
        "  current value\n  = its values, summed\n  = 1 + 2\n  = 3 talks\n\n"
        "  progress of Talks given\n"
        "  = (current value \u2212 baseline) / (target \u2212 baseline) × 100\n"
        "  = (3 \u2212 0) / (4 \u2212 0) × 100\n"
        "  = 75 %\n" in shown
    )
    assert (
        "Counted\n  2 records or items\n"
        "  metrics/talks · goals/a.yaml:11\n"
        "    observed 2026-02-05 by self; counts 1\n"
        "  metrics/talks · goals/a.yaml:11\n"
        "    observed 2026-05-05 by self; counts 2\n" in shown
    )


def test_what_is_missing_for_a_value_is_said(root: str) -> None:
    shown = tracker("-C", root, "why", "goal-achievement-rate", *ON).out
    assert "Insufficient: needs 3 concluded goals, has 1; too little has been recorded" in shown
    assert "Missing for a value: 2 more concluded goals.\n" in shown
    assert "100 %" not in shown


def test_an_id_of_two_kinds_asks_which(root: str) -> None:
    ended = tracker("-C", root, "why", "talks", *ON)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        "tracker: `talks` is a goal and a metric: say `goal/talks` or `metric/talks`\n"
    )


def test_a_kpi_goes_before_the_category_of_its_name_and_points_to_it(root: str) -> None:
    shown = tracker("-C", root, "why", "skill-development", *ON).out
    assert "KPI `skill-development`" in shown
    assert "  See also:\n    tracker why category/skill-development\n" in shown
    category = tracker("-C", root, "why", "category/skill-development", *ON).out
    assert "Category `skill-development`" in category


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("netwroking", "did you mean `networking`?"),
        ("goal/shipp", "did you mean `goal/ship`?"),
        ("zzzzzz", "`tracker kpi` and `tracker status` list them"),
    ],
)
def test_an_unknown_id_leads_to_the_nearest(root: str, said: str, hint: str) -> None:
    ended = tracker("-C", root, "why", said, *ON)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"tracker: no KPI, goal, target, metric or category is called `{said}`; {hint}\n"
    )


def test_json_says_the_same_in_numbers(root: str) -> None:
    said = json.loads(tracker("-C", root, "why", "talks/talks", *ON, "--format", "json").out)
    assert (said["schema_version"], said["as_of"], said["audience"]) == (1, "2026-06-01", "owner")
    assert (said["kind"], said["id"], said["value"], said["unit"]) == (
        "target",
        "talks/talks",
        75,
        "%",
    )
    assert said["workings"][0]["steps"][-1] == {
        "name": "progress of Talks given",
        "words": "(current value \u2212 baseline) / (target \u2212 baseline) × 100",
        "figures": "(3 \u2212 0) / (4 \u2212 0) × 100",
        "value": 75,
        "unit": "%",
    }
    assert said["counted"][0] == {
        "record": "metrics/talks",
        "path": "goals/a.yaml",
        "line": 11,
        "says": "observed 2026-02-05 by self",
        "value": 1,
        "figures": "1",
    }


def test_the_result_of_a_kpi_stands_in_the_json_as_tracker_kpi_gives_it(root: str) -> None:
    options = (*ON, "--format", "json")
    said = json.loads(tracker("-C", root, "why", "talks-a-year", *options).out)
    listed = json.loads(tracker("-C", root, "kpi", "talks-a-year", *options).out)
    assert [said["result"]] == listed["kpis"]
    assert said["change"] == {
        "judgement": "unclear",
        "reason": "there was no value then",
        "difference": None,
    }


def test_others_are_told_what_they_may_see_and_no_place_in_a_file(
    portfolio: PortfolioWriter,
) -> None:
    shared = GOALS.replace("goals:\n", "share: [public]\n    goals:\n", 1)
    root = portfolio({"goals/a.yaml": shared})
    shown = tracker("-C", root, "why", "goal/talks", *ON, "--audience", "public").out
    assert "from the records shared with public" in shown
    assert "goals/talks\n" in shown
    assert ".yaml" not in shown


def test_while_there_are_errors_nothing_is_explained(portfolio: PortfolioWriter) -> None:
    broken = portfolio({"goals/a.yaml": GOALS.replace("due: 2026-12-31", "due: soon")})
    assert tracker("-C", broken, "why", "ship", *ON).code == 1
    partial = tracker("-C", broken, "why", "ship", *ON, "--partial")
    assert partial.code == 0
    assert partial.out.startswith("Ship it: no value\n")


def test_help_has_an_example() -> None:
    assert "Example: tracker why goal-achievement-rate" in tracker("why", "--help").out
