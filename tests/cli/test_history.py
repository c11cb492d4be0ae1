import json
from importlib import import_module
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import begin, commit, git
from tracker.text.source import Source

DAY = "1780315200"  # 2026-06-01
START = """
    metrics:
      talks: {title: Talks, category: thought-leadership, unit: talks, direction: increase,
        aggregate: sum, cadence: month, observations: [{date: 2026-02-01, value: 1}]}
    goals:
      speak: {title: Speak, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
        committed: 2026-01-01, targets: [{metric: talks, baseline: 0, target: 4}]}
    """
LATE = START.replace("value: 1}", "value: 1}, {date: 2026-02-10, value: 1}")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = begin(tmp_path / "portfolio")
    commit(folder, {"README.md": "nothing yet"}, "2026-01-01")
    commit(folder, {"goals/a.yaml": START}, "2026-02-02")
    commit(folder, {"README.md": "something else"}, "2026-03-01")
    commit(folder, {"goals/b.yaml": "goals: []\n"}, "2026-04-01")
    git(folder, "rm", "-q", "goals/b.yaml")
    commit(folder, {"goals/a.yaml": LATE}, "2026-05-01")
    return folder


def history(root: Path, *arguments: str) -> Ended:
    return tracker("history", *arguments, folder=root, SOURCE_DATE_EPOCH=DAY)


def moments(root: Path, *arguments: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(history(root, *arguments, "--format", "json").out)[
        "history"
    ]
    return found


def test_what_was_known_stands_beside_what_is_known_now(root: Path) -> None:
    (_, march, error, may) = moments(root, "talks")
    assert (march["known_on"], march["value"], march["known_now"]) == ("2026-03-01", 1, 2)
    assert (error["value"], error["problem"]) == (None, "1 error in the data")
    assert (may["known_on"], may["value"], may["state"], may["n"]) == ("2026-05-01", 2, "stale", 2)


def test_what_was_written_down_late_is_seen(root: Path) -> None:
    (first, *_, may) = moments(root, "talks")
    assert (len(first["recorded"]), first["backfilled"]) == (1, [])  # type: ignore[arg-type]
    assert may["backfilled"] == [{"record": "metrics/talks", "date": "2026-02-10"}]
    shown = history(root, "talks").out
    assert shown.startswith("Talks (talks)\n▁▁ █\nKnown on ")
    assert "1 of 1\n" in shown
    assert shown.endswith(
        "Late: 1 fact written down more than a month after the day they are of.\n"
    )


def test_a_goal_has_a_history_of_its_progress_and_state(root: Path) -> None:
    first, *_, last = moments(root, "goal/speak")
    assert (first["value"], first["state"]) == (0.25, "early")
    assert (last["value"], last["known_now"], last["n"]) == (0.5, 0.5, 1)
    assert "25 %  early" in history(root, "speak").out


def test_a_kpi_has_a_history_of_its_value(root: Path) -> None:
    last = moments(root, "time-management")[-1]
    assert (last["value"], last["state"]) == (None, "no-data")


def test_commits_that_change_nothing_are_shown_on_request(root: Path) -> None:
    assert len(moments(root, "talks")) < len(moments(root, "talks", "--all")) + 1
    git(root, "commit", "--quiet", "--allow-empty", "-m", "x", day="2026-05-01")
    assert len(moments(root, "talks", "--all")) == 5


def test_a_commit_in_which_nothing_was_changed_holds_what_the_one_before_did(root: Path) -> None:
    git(root, "commit", "--quiet", "--allow-empty", "-m", "x", day="2026-05-02")
    commit(root, {"README.md": "the last"}, "2026-05-03")
    *_, may, empty, _ = moments(root, "talks", "--all")
    assert (may["known_on"], empty["known_on"]) == ("2026-05-01", "2026-05-02")
    assert (empty["value"], empty["recorded"]) == (may["value"], [])


def test_only_commits_since_a_day_are_shown_on_request(root: Path) -> None:
    assert [m["known_on"] for m in moments(root, "talks", "--since", "2026-05-01")] == [
        "2026-05-01"
    ]
    assert history(root, "talks", "--since", "2026-05-20").code == 2


def test_csv_has_a_row_for_each_moment(root: Path) -> None:
    heading, *rows = history(root, "talks", "--format", "csv").out.splitlines()
    assert heading == "known_on,commit,value,state,n,known_now,recorded,backfilled,problem"
    assert [row.split(",")[0] for row in rows] == [
        *("2026-02-02", "2026-03-01", "2026-04-01", "2026-05-01")
    ]
    assert rows[2].endswith(",,,,,0,0,1 error in the data")


def test_the_drawing_stands_by_itself(root: Path) -> None:
    drawing = history(root, "talks", "--format", "svg").out
    assert drawing.startswith('<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox=')
    assert "<title>Talks: what was known when</title>" in drawing
    assert "--tk-accent: #3f51b5" in drawing
    assert history(root, "time-management", "--format", "svg").code == 2


@pytest.mark.parametrize("name", ["nothing", "category/thought-leadership", "speak/talks"])
def test_what_has_no_history_is_wrong_usage(root: Path, name: str) -> None:
    ended = history(root, name)
    assert (ended.code, ended.out) == (2, "")


def test_what_is_gone_by_now_still_has_its_history(root: Path) -> None:
    commit(root, {"goals/a.yaml": "reviews: {last: {date: 2026-05-20}}"}, "2026-05-20")
    *_, last = moments(root, "talks")
    assert (last["known_on"], last["value"], last["known_now"]) == ("2026-05-20", None, None)


def test_at_a_revision_history_ends_there(root: Path) -> None:
    ended = tracker("at", "HEAD~2", "history", "talks", folder=root, SOURCE_DATE_EPOCH=DAY)
    assert "2026-05-01" not in ended.out
    assert "2026-03-01" in ended.out


def test_without_a_sound_commit_there_is_no_history(tmp_path: Path) -> None:
    root = begin(tmp_path / "portfolio")
    commit(root, {"goals/a.yaml": "goals: []\n"})
    assert "holds a portfolio without errors" in history(root, "talks").err


def test_of_a_merge_the_first_parent_is_followed(root: Path) -> None:
    git(root, "checkout", "--quiet", "-b", "side", "HEAD~2")
    more = START.replace("value: 1}]", "value: 1}, {date: 2026-03-02, value: 5}]")
    commit(
        root,
        {"goals/c.yaml": more.replace("talks", "papers").replace("speak", "write")},
        "2026-03-03",
    )
    git(root, "checkout", "--quiet", "main")
    git(root, "merge", "--quiet", "--no-edit", "side", day="2026-05-20")
    assert [m["known_on"] for m in moments(root, "papers")] == ["2026-05-20"]


def test_each_text_is_read_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = import_module("tracker.load.texts")
    read, real = [], texts.parse

    def counted(source: Source, plainly: object) -> object:
        read.append((source.path, source.data))
        return real(source, plainly)

    monkeypatch.setattr(texts, "parse", counted)
    for number in range(5):
        commit(
            root,
            {
                "README.md": str(number),
                "goals/n.yaml": f"reviews: {{r: {{date: 2026-05-0{number + 1}}}}}",
            },
            "2026-05-20",
        )
    history(root, "talks")
    assert len(read) == len(set(read)) == 8
