"""Nothing in a repository makes any command run a program of its choosing, or write elsewhere."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.program import Ended, tracker
from tests.history.repositories import git
from tests.hostile.traps import Traps
from tracker.cli import COMMANDS

DAY = "1780315200"  # 2026-06-01
# How each command is called; 0 is the exit code where nothing else is said.
CALLS = {
    "init": (("init", "new"), ("init", "--merge-driver")),
    "check": (("check",), ("--at", "HEAD", "check", "--format", "github")),
    "status": (("status",), ("at", "HEAD~1", "status")),
    "kpi": (("kpi",), ("at", "refs/heads/-evil", "kpi", "--format", "json")),
    "fit": (("fit",), ("at", "HEAD", "fit")),
    "why": (("why", "speak"), ("at", "HEAD", "why", "talks")),
    "new": (("new", "evidence", "--title", "T", "--kind", "talk", "--date", "2026-05-01"),),
    "log": (("log", "talks", "1"),),
    "done": (("done", "speak", "1"),),
    "amend": (("amend", "speak", "--due", "2027-01-31", "--reason", "Ill"),),
    "close": (("close", "speak", "abandoned", "--reason", "Ill"),),
    "fmt": (("fmt",), ("fmt", "--check")),
    "schema": (("schema", "--local", "--output", "elsewhere"),),
    "diff": (("diff",), ("diff", "HEAD~1", "HEAD", "--format", "markdown")),
    "history": (("history", "talks"), ("history", "speak", "--format", "json")),
    "merge": (("merge", "film.txt", "film.txt", "film.txt"),),
    "at": (("at", "HEAD", "export", "csv"),),
    "export": (("export", "json"),),
    "audience": (("audience", "public"), ("at", "HEAD", "audience")),
    "completion": (("completion", "bash"),),
    "site": (("site", "build"), ("site", "publish"), ("at", "HEAD", "site", "build")),
}
ROW_26 = (
    ("--at", "--output=x", "kpi"),
    ("--at", "HEAD; touch x", "kpi"),
    ("--at", "-evil", "kpi"),
    ("at", "-evil", "kpi"),
    ("kpi", "--as-of", "yesterday"),
    ("diff", "--output=x"),
    ("diff", "--", "--output=x"),
    ("history", "talks", "--since", "yesterday"),
    ("site", "publish", "--remote", "evil"),
    ("site", "publish", "--remote=--upload-pack=x"),
    ("site", "publish", "--branch=--force"),
)


@pytest.fixture
def traps(tmp_path: Path) -> Traps:
    return Traps(tmp_path)


def called(traps: Traps, *arguments: str, **environment: str) -> Ended:
    path = os.pathsep.join(("", ".", str(traps.root), os.environ["PATH"]))
    settings = {"SOURCE_DATE_EPOCH": DAY, "PATH": path, **environment}
    return tracker(*arguments, folder=traps.root, **settings)


def test_git_itself_falls_into_the_traps(traps: Traps) -> None:
    """Else this file would prove nothing."""
    (traps.root / "film.txt").write_text("another film")
    for command in (("status",), ("diff", "HEAD~1"), ("log", "-p"), ("fetch", "evil"), ("push",)):
        subprocess.run(["git", *command], cwd=traps.root, capture_output=True, check=False)
    subprocess.run(["git", "add", "."], cwd=traps.root, capture_output=True, check=False)
    sprung = set(traps.sprung())
    assert {"included-fsmonitor", "own-clean", "own-diff-command", "own-vcs"} <= sprung


def test_all_commands_are_tried() -> None:
    assert set(COMMANDS) <= set(CALLS)


def test_no_command_runs_what_a_repository_names(traps: Traps) -> None:
    before = _outside(traps)
    for name, calls in CALLS.items():
        for arguments in calls:
            ended = called(traps, *arguments)
            assert (ended.code, traps.sprung()) == (0, []), (name, arguments, ended.err)
            if name in {"new", "log", "done", "amend", "close", "fmt"}:
                _commit(traps.root)
    assert _outside(traps) == before


@pytest.mark.parametrize("arguments", ROW_26)
def test_what_looks_like_an_option_is_wrong_usage_and_writes_nothing(
    traps: Traps, arguments: tuple[str, ...]
) -> None:
    before = sorted(traps.root.iterdir())
    ended = called(traps, *arguments)
    assert (ended.code, ended.out, traps.sprung()) == (2, "", [])
    assert sorted(traps.root.iterdir()) == before


def test_the_environment_names_no_programs_either(traps: Traps, tmp_path: Path) -> None:
    hostile = {
        name: traps.program(f"environment-{name}")
        for name in (
            *(
                "GIT_EXTERNAL_DIFF",
                "GIT_PAGER",
                "GIT_EDITOR",
                "GIT_ASKPASS",
                "GIT_SSH",
                "GIT_PROXY",
            ),
            *("GIT_SSH_COMMAND", "GIT_PROXY_COMMAND", "GIT_SEQUENCE_EDITOR", "PAGER", "EDITOR"),
        )
    }
    hostile |= {
        "GIT_DIR": str(tmp_path / "nowhere"),
        "GIT_WORK_TREE": "/",
        "GIT_EXEC_PATH": str(tmp_path / "programs"),
        "GIT_TRACE": str(traps.marks / "trace"),
        "GIT_TRACE2_EVENT": str(traps.marks / "trace2"),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": traps.program("environment-fsmonitor"),
        "GIT_TEMPLATE_DIR": str(traps.root / ".git"),
    }
    for arguments in (("at", "HEAD", "kpi"), ("diff",), ("history", "talks"), ("site", "publish")):
        ended = called(traps, *arguments, **hostile)
        assert (ended.code, traps.sprung()) == (0, []), (arguments, ended.err)


def test_what_is_missing_is_not_fetched(traps: Traps) -> None:
    blob = git(traps.root, "rev-parse", "HEAD:goals/a.yaml")
    (traps.root / ".git/objects" / blob[:2] / blob[2:]).unlink()
    config = traps.root / ".git/config"
    config.write_text(
        config.read_text().replace("repositoryformatversion = 0", "repositoryformatversion = 1")
        + "[extensions]\n\tpartialClone = evil\n"
    )
    for arguments in (("at", "HEAD", "kpi"), ("diff",), ("history", "talks")):
        ended = called(traps, *arguments)
        assert (ended.code, traps.sprung()) == (3, []), (arguments, ended.err)


@pytest.mark.parametrize("worktree", ["/", "/etc", ".."])
def test_a_work_tree_elsewhere_changes_nothing(traps: Traps, worktree: str) -> None:
    expected = called(traps, "at", "HEAD", "kpi", "--format", "json")
    config = traps.root / ".git/config"
    config.write_text(f"{config.read_text()}[core]\n\tworktree = {worktree}\n")
    assert called(traps, "at", "HEAD", "kpi", "--format", "json") == expected
    assert called(traps, "history", "talks").code == 0
    assert traps.sprung() == []


def _commit(root: Path) -> None:
    """Commits by plumbing that has no traps to fall into."""
    plain: tuple[str, ...] = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
    plain += ("-c", "commit.gpgSign=false", "-c", "core.attributesFile=/dev/null")
    plain += ("-c", "filter.trap.clean=cat", "-c", "filter.trap.smudge=cat", "-c", "gc.auto=0")
    git(root, *plain, "add", "goals")
    git(
        root,
        *plain,
        "commit",
        "--quiet",
        "--no-verify",
        "--allow-empty",
        "-m",
        "x",
        day="2026-05-30",
    )


def _outside(traps: Traps) -> list[str]:
    """What is beside the portfolio."""
    return sorted(
        str(path.relative_to(traps.folder))
        for path in traps.folder.rglob("*")
        if not path.is_relative_to(traps.root)
    )
