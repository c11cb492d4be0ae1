import os
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.history.repositories import begin, commit, git

DAY = "1780315200"  # 2026-06-01
TALKS = """
    metrics:
      talks: {{title: Talks, unit: talks, category: thought-leadership, direction: increase,
        aggregate: sum, cadence: quarter,
        observations: [{{date: 2026-01-05, value: {value}}}]}}
    """


def _two_states(folder: Path) -> tuple[Path, str]:
    root = begin(folder)
    first = commit(root, {"goals/talks.yaml": TALKS.format(value=1)})
    commit(root, {"goals/talks.yaml": TALKS.format(value="x")})
    return root, first


def test_a_revision_is_read_without_being_checked_out(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    assert tracker("check", folder=root).code == 1
    for revision in (first, first[:8], "HEAD~1", "main^", "HEAD@{1}"):
        assert tracker("at", revision, "check", folder=root).code == 0
        assert tracker("--at", revision, "check", folder=root).code == 0
    assert git(root, "status", "--porcelain") == ""


@pytest.mark.parametrize(
    "revision",
    [
        *(
            "",
            " ",
            "HEAD..HEAD",
            "HEAD...HEAD",
            ":/x",
            "HEAD^{/x}",
            "HEAD:goals",
            ":goals",
            "^HEAD",
        ),
        *("HEAD^@", "HEAD^!", "HEAD^-", "--all", "--output=/tmp/x", "-evil", "HEAD; id", "$(id)"),
        *("HEAD\nHEAD", "nothing", "HEAD^{tree}", "0" * 40, "HEAD\x00", "é\udcff"),
    ],
)
def test_what_names_no_one_commit_is_wrong_usage(tmp_path: Path, revision: str) -> None:
    root, _ = _two_states(tmp_path / "portfolio")
    ended = tracker("--at", revision, "kpi", folder=root)
    assert (ended.code, ended.out) == (2, "")
    assert "no commit is called" in ended.err


def test_a_branch_that_looks_like_an_option_is_no_revision(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    (root / ".git/refs/heads/-evil").write_text(first + "\n")
    assert tracker("--at", "-evil", "check", folder=root).code == 2
    assert tracker("at", "-evil", "check", folder=root).code == 2
    assert tracker("--at", "refs/heads/-evil", "check", folder=root).code == 0


@pytest.mark.parametrize(
    "command",
    [
        ("log", "talks", "1"),
        ("done", "speak", "1"),
        ("fmt",),
        ("schema",),
        ("init",),
        ("init", "elsewhere"),
        ("close", "speak", "achieved"),
    ],
)
def test_what_is_committed_is_never_written(tmp_path: Path, command: tuple[str, ...]) -> None:
    root, _ = _two_states(tmp_path / "portfolio")
    ended = tracker("at", "HEAD", *command, folder=root)
    assert (ended.code, ended.out) == (2, "")
    assert git(root, "status", "--porcelain") == ""


def test_one_revision_at_a_time(tmp_path: Path) -> None:
    root, _ = _two_states(tmp_path / "portfolio")
    assert tracker("--at", "HEAD", "at", "HEAD", "check", folder=root).code == 2
    assert tracker("at", "HEAD", "at", "HEAD", "check", folder=root).code == 2


def test_the_portfolio_may_have_been_elsewhere_or_not_yet_there(tmp_path: Path) -> None:
    root = begin(tmp_path / "all")
    empty = commit(root, {"goals/x.yaml": ""}, "2026-01-01")
    git(root, "rm", "-rq", "goals")
    commit(root, {"career/goals/talks.yaml": TALKS.format(value=1)})
    git(root, "mv", "career/goals", "goals")
    moved = commit(root, {})
    (root / "career").mkdir(exist_ok=True)
    assert tracker("--at", "HEAD~1", "check", folder=root).code == 2
    assert tracker("--at", "HEAD~1", "-C", root / "career", "check").code == 0
    assert tracker("--at", moved, "-C", root / "career", "check").code == 0
    assert tracker("--at", empty, "-C", root / "gone/since", "kpi").code == 1
    found = tracker("--at", "HEAD~1", "-C", root / "career/goals", "check", "--format", "json")
    assert '"records": 1' in found.out


def test_paths_are_those_of_the_revision(tmp_path: Path) -> None:
    root = begin(tmp_path / "portfolio")
    commit(root, {"goals/a/b.yaml": "x: 1\n"})
    git(root, "rm", "-rq", "goals")
    commit(root, {"goals/c.yaml": "x: 1\n"})
    assert "unknown-section" in tracker("at", "HEAD~1", "check", "goals/a", folder=root).out
    assert tracker("at", "HEAD~1", "check", "goals/a/b.yaml", folder=root).code == 1
    assert tracker("at", "HEAD~1", "check", ".", folder=root).code == 1
    for path in ("goals/c.yaml", "goals/a/b.yaml/x", "../elsewhere"):
        assert tracker("at", "HEAD~1", "check", path, folder=root).code == 2


def test_a_bare_repository_is_read_as_well(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    git(tmp_path, "clone", "--quiet", "--bare", str(root), "bare.git")
    assert tracker("-C", tmp_path / "bare.git", "at", first, "check").code == 0
    assert tracker("-C", tmp_path / "bare.git", "at", first, "site", "build").code == 2
    assert not (tmp_path / "bare.git/build").exists()


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
def test_either_kind_of_id_is_known(tmp_path: Path, algorithm: str) -> None:
    root = begin(tmp_path / "portfolio", f"--object-format={algorithm}")
    first = commit(root, {"goals/talks.yaml": TALKS.format(value=1)})
    assert len(first) == {"sha1": 40, "sha256": 64}[algorithm]
    assert tracker("at", first, "check", folder=root).code == 0


def test_worktrees_and_shallow_clones_have_their_commits(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    git(root, "worktree", "add", "--quiet", "--detach", str(tmp_path / "tree"), first)
    assert tracker("at", "HEAD", "check", folder=tmp_path / "tree").code == 0
    git(tmp_path, "clone", "--quiet", "--depth=1", root.as_uri(), "shallow")
    assert tracker("at", "HEAD", "check", folder=tmp_path / "shallow").code == 1
    ended = tracker("at", "HEAD~1", "check", folder=tmp_path / "shallow")
    assert ended.code == 2


def test_without_a_repository_there_is_no_history(tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    ended = tracker("at", "HEAD", "check", folder=tmp_path)
    assert ended.code == 2
    assert "is in no git repository" in ended.err


def test_without_git_only_history_is_missing(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    ended = tracker("at", first, "check", folder=root, PATH=str(tmp_path))
    assert ended.code == 3
    assert "git is needed for this" in ended.err
    assert tracker("check", folder=root, PATH=str(tmp_path)).code == 1


def test_what_the_repository_lacks_is_said(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    blob = git(root, "rev-parse", f"{first}:goals/talks.yaml")
    lost = root / ".git/objects" / blob[:2] / blob[2:]
    lost.chmod(0o644)
    lost.unlink()
    ended = tracker("at", first, "check", folder=root)
    assert ended.code == 3
    assert f"the repository lacks `{blob}`" in ended.err


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_repository_of_somebody_else_is_not_read(tmp_path: Path) -> None:
    root, first = _two_states(tmp_path / "portfolio")
    git(root, "config", "safe.directory", "*")
    for place in (root, root / ".git"):
        os.chown(place, 12345, 12345)
    ended = tracker("at", first, "check", folder=root)
    assert ended.code == 3
    assert "this repository belongs to another user" in ended.err


def test_a_git_that_breaks_off_is_a_clear_fault(tmp_path: Path) -> None:
    root, _ = _two_states(tmp_path / "portfolio")
    programs = tmp_path / "bin"
    programs.mkdir()
    broken = programs / "git"
    broken.write_text('#!/bin/sh\ncase " $* " in *cat-file*) exit 5;; *) echo 0123;; esac\n')
    broken.chmod(0o755)
    ended = tracker("at", "HEAD", "check", folder=root, PATH=f"{programs}:/usr/bin:/bin")
    assert ended.code == 3
    assert "git ended in the middle of an answer" in ended.err
