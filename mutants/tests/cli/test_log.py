"""`tracker log`: one line more, and what it means."""

import sys
from pathlib import Path
from subprocess import DEVNULL, Popen

import pytest

from tests.cli.program import process_environment, tracker
from tests.conftest import PortfolioWriter

TODAY = "1770076800"  # 2026-02-03
FILE = "goals/a.yaml"
TALKS = """\
metrics:
  talks:
    title: Talks given outside
    category: thought-leadership
    unit: talks
    direction: increase
    aggregate: sum
    scale: {min: 0, max: 5}
    observations:
      - {date: 2026-01-05, value: 1}
  posts:
    title: Posts
    category: thought-leadership
    unit: posts
    direction: increase
    aggregate: sum
    csv: {file: posts.csv}
  posts-a-talk:
    title: Posts a talk
    category: thought-leadership
    unit: posts
    direction: increase
    ratio: {of: posts, over: talks}
  posts-growth:
    title: Growth of posts
    category: thought-leadership
    unit: "%"
    direction: increase
    growth: {of: posts}
evidence:
  deck: {title: Slides, date: 2026-01-05, kind: talk}
goals:
  speak:
    title: Speak more
    category: thought-leadership
    start: 2026-01-01
    due: 2026-12-31
    targets:
      - {metric: talks, baseline: 0, target: 4}
"""
POSTS = "date,value\n2026-01-05,3\n"


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({FILE: TALKS, "goals/posts.csv": POSTS})


def log(root: Path, *said: str) -> tuple[int, str, str]:
    ended = tracker("-C", root, "log", *said, SOURCE_DATE_EPOCH=TODAY)
    return ended.code, ended.out, ended.err


def test_a_line_is_added_and_its_meaning_told(root: Path) -> None:
    assert log(root, "talks", "1", "--note", "Ledgers, again", "--evidence", "deck") == (
        0,
        '+      - {date: 2026-02-03, value: 1, note: "Ledgers, again", evidence: [deck]}\n',
        "goals/a.yaml is written. “Speak more”: 50 % (25 % before), early.\n",
    )
    assert (root / FILE).read_text() == TALKS.replace(
        "value: 1}\n",
        'value: 1}\n      - {date: 2026-02-03, value: 1, note: "Ledgers, again", evidence: [deck]}\n',
    )


def test_day_and_observer_can_be_said(root: Path) -> None:
    _, out, _ = log(root, "talks", "2", "--date", "2026-01-20", "--by", "peer")
    assert out == "+      - {date: 2026-01-20, value: 2, by: peer}\n"


@pytest.mark.parametrize("said", ["talks", "Talks given outside", "tal", "OUTSIDE"])
def test_a_name_may_be_shortened(root: Path, said: str) -> None:
    assert log(root, said, "1")[0] == 0


def test_a_name_that_can_mean_several_is_refused(root: Path) -> None:
    assert log(root, "a", "1") == (
        2,
        "",
        "tracker: `a` can be any of `posts-a-talk`, `talks`\n",
    )


def test_a_name_that_means_nothing_is_refused(root: Path) -> None:
    assert log(root, "tlaks", "1")[::2] == (
        2,
        "tracker: no metric is called `tlaks`; did you mean `talks`?\n",
    )
    assert log(root, " ", "1")[::2] == (
        2,
        "tracker: no metric is called ` `; there are `posts`, `posts-a-talk`, `posts-growth`, `talks`\n",
    )


def test_dry_run_shows_the_difference_and_writes_nothing(root: Path) -> None:
    assert log(root, "talks", "1", "--dry-run") == (
        0,
        (
            "--- a/goals/a.yaml\n"
            "+++ b/goals/a.yaml\n"
            "@@ -8,6 +8,7 @@\n"
            "     scale: {min: 0, max: 5}\n"
            "     observations:\n"
            "       - {date: 2026-01-05, value: 1}\n"
            "+      - {date: 2026-02-03, value: 1}\n"
            "   posts:\n"
            "     title: Posts\n"
            "     category: thought-leadership\n"
        ),
        "",
    )
    assert (root / FILE).read_text() == TALKS


def test_a_value_off_the_scale_is_refused_with_the_finding(root: Path) -> None:
    code, out, err = log(root, "talks", "-3")
    assert (code, out) == (1, "")
    assert err.startswith("error[outside-scale]: ")
    assert "  --> goals/a.yaml:11:35\n" in err
    assert err.endswith("tracker: nothing was written\n")
    assert (root / FILE).read_text() == TALKS


def test_the_same_error_once_more_is_refused_too(root: Path) -> None:
    text = TALKS.replace("value: 1}", "value: 9}")
    (root / FILE).write_text(text)
    assert log(root, "talks", "9")[0] == 1
    assert log(root, "talks", "4")[0] == 0


@pytest.mark.parametrize("value", ["two", ".5", "+1", "1_000", "12:30", "9007199254740992", "--x"])
def test_what_is_no_number_is_refused(root: Path, value: str) -> None:
    assert log(root, "talks", value)[:2] == (2, "")


def test_a_fact_of_the_future_is_written_with_a_warning(root: Path) -> None:
    code, out, err = log(root, "talks", "1", "--date", "2026-03-01")
    assert (code, out) == (0, "+      - {date: 2026-03-01, value: 1}\n")
    assert err.startswith("warning[future-fact]: ")
    assert err.endswith("goals/a.yaml is written. No goal stands differently today.\n")


def test_metrics_kept_in_a_csv_get_a_row(root: Path) -> None:
    assert log(root, "posts", "2") == (
        0,
        "+2026-02-03,2\n",
        "goals/posts.csv is written. No goal stands differently today.\n",
    )
    assert (root / "goals/posts.csv").read_text() == f"{POSTS}2026-02-03,2\n"
    assert (root / FILE).read_text() == TALKS


def test_a_csv_has_no_room_for_notes(root: Path) -> None:
    code, _, err = log(root, "posts", "2", "--note", "x")
    assert code == 2
    assert "`posts` is kept in `posts.csv`, which has no room for a note" in err


@pytest.mark.parametrize("broken", ["date,value\n2026-01-05,x\n", None])
def test_a_csv_that_cannot_be_read_is_left_alone(root: Path, broken: str | None) -> None:
    csv = root / "goals/posts.csv"
    if broken is None:
        csv.unlink()
    else:
        csv.write_text(broken)
    assert log(root, "posts", "2") == (
        1,
        "",
        "tracker: `posts.csv` has errors: `tracker check` shows them; mend those first\n",
    )


def test_what_is_worked_out_is_not_logged(root: Path) -> None:
    assert log(root, "posts-a-talk", "2")[2] == (
        "tracker: `posts-a-talk` has no observations of its own; it is worked out from `posts` over"
        " `talks`: log those\n"
    )
    assert log(root, "posts-growth", "2")[2].endswith("worked out from `posts`: log that\n")


def test_unknown_evidence_is_refused(root: Path) -> None:
    assert log(root, "talks", "1", "--evidence", "dekc")[::2] == (
        2,
        "tracker: no evidence is called `dekc`; did you mean `deck`?\n",
    )


# ------------------------------------------------------------------------ files with errors


def test_a_file_that_is_not_read_whole_is_not_edited(root: Path) -> None:
    text = f"{TALKS}  more: *alias\n"
    (root / FILE).write_text(text)
    code, out, err = log(root, "talks", "1")
    assert (code, out) == (1, "")
    assert err.startswith("error[alias]: ")
    assert (root / FILE).read_text() == text


def test_a_record_with_errors_is_not_edited(root: Path) -> None:
    (root / FILE).write_text(
        TALKS.replace("aggregate: sum\n    scale", "aggregate: summ\n    scale")
    )
    assert log(root, "talks", "1") == (
        1,
        "",
        "tracker: `talks` has errors: `tracker check` shows them; mend those first\n",
    )


def test_errors_elsewhere_do_not_stand_in_the_way(root: Path) -> None:
    (root / "goals/b.yaml").write_text("goals: 3\n")
    assert log(root, "talks", "1")[0] == 0


def test_in_an_empty_portfolio_there_is_nothing_to_log(portfolio: PortfolioWriter) -> None:
    assert log(portfolio({FILE: "share: []\n"}), "talks", "1")[::2] == (
        2,
        "tracker: no metric is called `talks`; there are none yet\n",
    )


def test_a_file_that_is_a_link_is_not_written_through(root: Path) -> None:
    outside = root / "outside.yaml"
    (root / FILE).rename(outside)
    (root / FILE).symlink_to(outside)
    code, out, err = log(root, "talks", "1")
    assert (code, out) == (3, "")
    assert "`goals/a.yaml` is not: this is a symbolic link" in err
    assert outside.read_text() == TALKS


# ------------------------------------------------------------------------ others at work


def test_eight_at_once_lose_nothing(root: Path) -> None:
    command = [sys.executable, "-m", "tracker", "-C", str(root), "log"]
    said = [(metric, str(number)) for metric in ("talks", "posts") for number in range(4)]
    environment = process_environment(SOURCE_DATE_EPOCH=TODAY)
    writers = [
        Popen([*command, *words], env=environment, stdout=DEVNULL, stderr=DEVNULL) for words in said
    ]
    assert [writer.wait(60) for writer in writers] == [0] * 8
    lines = (root / FILE).read_text().splitlines()
    assert sorted(lines[10:14]) == [
        f"      - {{date: 2026-02-03, value: {number}}}" for number in range(4)
    ]
    assert lines[:10] + lines[14:] == TALKS.splitlines()
    rows = (root / "goals/posts.csv").read_text().splitlines()
    assert rows[:2] == POSTS.splitlines()
    assert sorted(rows[2:]) == [f"2026-02-03,{number}" for number in range(4)]
    assert sorted(path.name for path in (root / "goals").iterdir()) == ["a.yaml", "posts.csv"]


def test_what_a_killed_writer_left_is_gone_after_the_next(root: Path) -> None:
    (root / "goals/.a.yaml.tracker-4711").write_text("half of it")
    assert log(root, "talks", "1", "--dry-run")[0] == 0
    assert (root / "goals/.a.yaml.tracker-4711").exists()
    assert log(root, "talks", "1")[0] == 0
    assert not (root / "goals/.a.yaml.tracker-4711").exists()
