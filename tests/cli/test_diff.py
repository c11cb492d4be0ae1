import json
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import begin, commit, git

DAY = "1780315200"  # 2026-06-01
FIRST = """
    metrics:
      talks: {title: "Talks @team #1", category: thought-leadership, unit: talks,
        direction: increase, aggregate: sum, cadence: month,
        observations: [{date: 2026-02-01, value: 1}]}
    goals:
      speak: {title: Speak, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
        committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 6}]}
    reviews:
      april: {date: 2026-04-01}
    """
SECOND = FIRST.replace("value: 1}", "value: 1}, {date: 2026-05-01, value: 2}")
THIRD = SECOND.replace("due: 2026-12-31", "due: 2027-12-31").replace(
    "reviews:", "evidence:\n      film: {title: Film, kind: talk, date: 2026-05-20}\n    reviews:"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = begin(tmp_path / "portfolio")
    commit(folder, {"goals/a.yaml": FIRST}, "2026-03-15")
    commit(folder, {"goals/a.yaml": SECOND}, "2026-05-02")
    (folder / "goals/a.yaml").write_text(THIRD.replace("\n    ", "\n"))
    return folder


def diff(root: Path, *arguments: str) -> Ended:
    return tracker("diff", *arguments, folder=root, SOURCE_DATE_EPOCH=DAY)


def test_what_is_not_committed_yet_is_told(root: Path) -> None:
    ended = diff(root)
    assert ended.code == 0
    assert "due 2027-12-31 (2026-12-31 before): moved without an amendment" in ended.out
    assert ended.out.startswith("From HEAD (2026-05-02) to the working tree (2026-06-01)\n")


def test_two_revisions_are_each_judged_on_their_own_day(root: Path) -> None:
    found = json.loads(diff(root, "HEAD~1", "HEAD", "--format", "json").out)
    assert found["before"] == {"name": "HEAD~1", "as_of": "2026-03-15"}
    assert found["after"] == {"name": "HEAD", "as_of": "2026-05-02"}
    assert found["observations"][0]["added"] == [{"date": "2026-05-01", "value": 2}]
    same_day = json.loads(
        diff(root, "HEAD~1", "HEAD", "--as-of", "2026-06-01", "--format", "json").out
    )
    assert same_day["before"]["as_of"] == same_day["after"]["as_of"] == "2026-06-01"


def test_all_that_happened_is_in_the_json(root: Path) -> None:
    found = json.loads(diff(root, "HEAD~1", "--format", "json").out)
    (plan,) = found["plans"]
    assert (plan["what"], plan["before"], plan["after"]) == ("due", "2026-12-31", "2027-12-31")
    assert (plan["goal"], plan["declared"], plan["reason"]) == ("speak", "undeclared", None)
    assert [record["record"] for record in found["added"]] == ["evidence/film"]
    (goal,) = found["goals"]
    assert goal["progress"] == {"before": 0.166667, "after": 0.5}
    assert set(found) == {
        *("schema_version", "before", "after", "goals", "plans", "milestones", "observations"),
        *("added", "removed", "rewritten", "stale", "expired", "kpis"),
    }


def test_the_markdown_calls_nobody(root: Path) -> None:
    text = diff(root, "HEAD~1", "--format", "markdown").out
    assert text.startswith("## Goals from HEAD~1 to the working tree\n".replace("~", "\\~"))
    assert "### Moved goalposts" in text
    assert "⚠ **due 2027-12-31 (2026-12-31 before): moved without an amendment**" in text
    assert "Talks @<!-- -->team #<!-- -->1" in text


def test_since_the_last_review_means_the_commit_current_then(root: Path) -> None:
    ended = diff(root, "--since-review")
    assert ended.out.startswith("From the last review (2026-04-01) (2026-03-15)")
    assert "2 of" not in ended.err


def test_without_a_review_or_a_commit_that_old_there_is_nothing_to_compare(root: Path) -> None:
    (root / "goals/a.yaml").write_text("goals: {}\n")
    assert "there was no review yet" in diff(root, "--since-review").err
    (root / "goals/a.yaml").write_text("reviews: {old: {date: 2025-01-01}}\n")
    ended = diff(root, "--since-review")
    assert ended.code == 2
    assert "no commit is as old as 2025-01-01; the first is of 20" in ended.err


def test_at_a_revision_it_tells_what_that_commit_brought(root: Path) -> None:
    found = tracker("at", "HEAD", "diff", folder=root, SOURCE_DATE_EPOCH=DAY)
    assert found.out.startswith("From HEAD~1 (2026-03-15) to HEAD (2026-05-02)")
    assert tracker("at", "HEAD", "diff", "HEAD~1", folder=root, SOURCE_DATE_EPOCH=DAY).code == 0


@pytest.mark.parametrize(
    "arguments",
    [("a", "b", "c"), ("nothing",), ("HEAD..HEAD~1",), ("HEAD", "--since-review"), ("--since-review", "x")],
)  # fmt: skip
def test_what_cannot_be_compared_is_wrong_usage(root: Path, arguments: tuple[str, ...]) -> None:
    ended = diff(root, *arguments)
    assert (ended.code, ended.out) == (2, "")


def test_two_revisions_and_at_are_one_too_many(root: Path) -> None:
    assert tracker("at", "HEAD", "diff", "HEAD~1", "HEAD", folder=root).code == 2


def test_nothing_is_said_of_nothing(root: Path) -> None:
    assert "Nothing has changed." in diff(root, "HEAD", "HEAD").out
    assert "Nothing has changed." in diff(root, "HEAD", "HEAD", "--format", "markdown").out


def test_data_with_errors_is_not_compared(root: Path) -> None:
    (root / "goals/a.yaml").write_text("goals: []\n")
    assert diff(root).code == 1
    assert diff(root, "--partial").code == 0


def test_of_a_merge_the_first_parent_is_followed(root: Path) -> None:
    git(root, "checkout", "--quiet", "--force", "-b", "side", "HEAD~1")
    commit(root, {"goals/b.yaml": "reviews: {side: {date: 2026-03-20}}"}, "2026-03-20")
    git(root, "checkout", "--quiet", "main")
    git(root, "merge", "--quiet", "--no-edit", "side", day="2026-05-10")
    text = diff(root, "--since-review").out
    assert text.startswith("From the last review (2026-04-01) (2026-03-15)")


def test_a_kpi_stands_with_what_made_the_difference_in_every_form(root: Path) -> None:
    door = "evidence:\n  door: {title: Door, kind: inclusion, date: 2026-05-20}\n"
    (root / "goals/b.yaml").write_text(door)
    text = diff(root).out
    assert "  Diversity and inclusion: 1 action (n 1); before no data: " in text
    assert "      recorded: evidence/door\n" in text
    table = diff(root, "--format", "markdown").out
    assert "| Diversity and inclusion | no data: " in table
    assert "| 1 action (n 1) | recorded: evidence/door |" in table
    figures = json.loads(diff(root, "--format", "json").out)["kpis"]
    (figure,) = (figure for figure in figures if figure["id"] == "diversity-inclusion")
    assert figure["causes"] == [{"why": "recorded", "record": "evidence/door", "rule": None}]
    assert (figure["before"]["value"], figure["after"]["value"]) == (None, 1)


def test_milestones_and_targets_are_told_in_plain_words(root: Path) -> None:
    goal = "  speak: {title: Speak,"
    steps = " milestones: [{title: Submit, due: 2026-06-01, done: 2026-05-30}],"
    text = (root / "goals/a.yaml").read_text()
    changed = text.replace(goal, goal + steps).replace("target: 6", "target: 5")
    (root / "goals/a.yaml").write_text(changed)
    shown = diff(root).out
    assert "“Speak”: target of talks 5 (6 before): moved without an amendment" in shown
    assert "“Speak”: “Submit” added" in shown
    assert "“Speak”: “Submit” done 2026-05-30" in shown
    git(root, "commit", "--quiet", "--all", "--message", "x", day="2026-05-31")
    (root / "goals/a.yaml").write_text(
        changed.replace("due: 2026-06-01, done: 2026-05-30", "due: 2026-07-01")
    )
    shown = diff(root).out
    assert "“Speak”: “Submit” due 2026-07-01 (2026-06-01 before): moved without keeping" in shown
    assert "“Speak”: “Submit” no longer done" in shown
