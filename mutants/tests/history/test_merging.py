"""Real merges by git, with the driver that `tracker init` registers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.example import ROOT
from tests.history.repositories import IDENTITY, begin, commit_all, git

PROGRAM = Path(sys.executable).parent
SURROUNDINGS = {"PATH": f"{PROGRAM}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = begin(tmp_path / "portfolio")
    assert tracker("init", folder=folder).code == 0
    commit_all(folder)
    return folder


def merging(root: Path, *arguments: str) -> int:
    done = subprocess.run(
        ["git", *arguments],
        cwd=root,
        env={**os.environ, **IDENTITY, **SURROUNDINGS},
        capture_output=True,
        check=False,
    )
    return done.returncode


def on_branch(root: Path, name: str, start: str = "main") -> None:
    git(root, "checkout", "--quiet", "-B", name, start)


def logged(root: Path, value: str) -> None:
    assert tracker("log", "talks", value, "--date", "2026-03-05", folder=root).code == 0
    commit_all(root)


def test_two_branches_that_both_log_a_number_merge(root: Path) -> None:
    on_branch(root, "laptop")
    logged(root, "2")
    on_branch(root, "phone")
    logged(root, "3")
    assert merging(root, "merge", "--no-edit", "laptop") == 0
    text = (root / "goals/goals.yaml").read_text()
    assert "value: 2" in text
    assert "value: 3" in text
    assert tracker("check", folder=root).code == 0
    assert git(root, "status", "--porcelain") == ""


def test_a_rebase_is_merged_as_well(root: Path) -> None:
    on_branch(root, "laptop")
    logged(root, "2")
    on_branch(root, "phone")
    logged(root, "3")
    assert merging(root, "rebase", "laptop") == 0
    assert tracker("check", folder=root).code == 0
    text = (root / "goals/goals.yaml").read_text()
    assert text.index("value: 2") < text.index("value: 3")


def test_where_people_disagree_git_stops_with_ordinary_marks(root: Path) -> None:
    file = root / "goals/goals.yaml"
    text = file.read_text()
    due = next(line for line in text.splitlines() if line.startswith("    due:"))
    for name, day in (("laptop", "2031-01-01"), ("phone", "2032-01-01")):
        on_branch(root, name)
        file.write_text(text.replace(due, f"    due: {day}"))
        commit_all(root)
    assert merging(root, "merge", "--no-edit", "laptop") == 1
    assert git(root, "status", "--porcelain").startswith("UU goals/goals.yaml")
    found = file.read_text()
    assert "<<<<<<< ours\n    due: 2032-01-01\n" in found
    assert "=======\n    due: 2031-01-01\n>>>>>>> theirs\n" in found
    assert "conflict-marker" in tracker("check", folder=root).out


def test_without_the_driver_git_merges_lines_as_ever(root: Path) -> None:
    git(root, "config", "--remove-section", "merge.tracker")
    on_branch(root, "laptop")
    logged(root, "2")
    on_branch(root, "phone")
    logged(root, "3")
    assert merging(root, "merge", "--no-edit", "laptop") == 1


def test_a_clone_is_told_by_a_command_of_its_own(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", str(root), "clone")
    ended = tracker("init", "--merge-driver", folder=tmp_path / "clone")
    assert (ended.code, ended.out) == (0, "")
    driver = git(tmp_path / "clone", "config", "merge.tracker.driver")
    assert driver == "tracker merge %O %A %B --path %P"


def test_a_configuration_that_is_elsewhere_is_not_written(root: Path, tmp_path: Path) -> None:
    git(root, "worktree", "add", "--quiet", str(tmp_path / "tree"))
    before = (root / ".git/config").read_bytes()
    ended = tracker("init", "--merge-driver", folder=tmp_path / "tree")
    assert ended.code == 0
    assert "  git config merge.tracker.driver 'tracker merge %O %A %B --path %P'\n" in ended.err
    assert (root / ".git/config").read_bytes() == before
    outside = tmp_path / "gitconfig"
    (root / ".git/config").rename(outside)
    (root / ".git/config").symlink_to(outside)
    assert tracker("init", "--merge-driver", folder=root).code == 0
    assert outside.read_bytes() == before


def test_without_a_repository_there_is_nobody_to_tell(tmp_path: Path) -> None:
    assert tracker("init", "--merge-driver", folder=tmp_path).code == 2
    made = tracker("init", folder=tmp_path)
    assert "  git init && tracker init --merge-driver\n" in made.err


def test_a_file_that_is_not_there_cannot_be_merged(tmp_path: Path) -> None:
    for name in ("ours", "theirs"):
        (tmp_path / name).write_text("")
    ended = tracker("merge", "base", "ours", "theirs", folder=tmp_path)
    assert ended.code == 3
    assert "`base` cannot be read" in ended.err
