"""When an answer is kept, and what is made of one that is not as it was written."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cli.program import process_environment
from tests.conftest import PortfolioWriter
from tests.recall.answering import answered, asked_in, ending, kept, settle
from tracker.recall.note import noting
from tracker.text.notice import notice, noticed_elsewhere

GOAL = """
    goals:
      ship: {title: Ship, category: project-impact, start: 2026-01-05, due: 2026-12-18}
    """


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    root = portfolio({"goals/a.yaml": GOAL})
    settle()
    return root


def _noted(root: Path, caches: Path, run: Callable[[], None]) -> int:
    """How many answers are kept of a command."""
    with pytest.raises(SystemExit):
        noting(asked_in(root, caches), run)
    return len(kept(caches))


# ------------------------------------------------------------------------ what is kept


@pytest.mark.parametrize(("code", "answers"), [(0, 1), (1, 1), (2, 0), (3, 0), (4, 0), (70, 0)])
def test_faults_are_no_answers(root: Path, tmp_path: Path, code: int, answers: int) -> None:
    assert _noted(root, tmp_path, ending(code)) == answers


def test_a_file_changed_meanwhile_keeps_nothing(root: Path, tmp_path: Path) -> None:
    change = lambda: (root / "goals/a.yaml").write_text(GOAL + "\n")  # noqa: E731
    assert _noted(root, tmp_path, ending(0, change)) == 0


def test_a_file_changed_just_before_keeps_nothing(root: Path, tmp_path: Path) -> None:
    (root / "goals/a.yaml").write_text(GOAL + "\n")
    assert _noted(root, tmp_path, ending(0)) == 0


def test_a_command_that_starts_another_keeps_nothing(root: Path, tmp_path: Path) -> None:
    start = lambda: subprocess.run(["true"], check=True)  # noqa: E731
    assert _noted(root, tmp_path, ending(0, start)) == 0


def test_a_command_that_looks_elsewhere_keeps_nothing(root: Path, tmp_path: Path) -> None:
    assert _noted(root, tmp_path, ending(0, noticed_elsewhere)) == 0


def test_an_interrupted_command_keeps_nothing(root: Path, tmp_path: Path) -> None:
    def run() -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            sys.exit(1)

    assert _noted(root, tmp_path, run) == 0


def test_an_answer_nobody_heard_is_not_kept(root: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8", closefd=False) as closed:
        before, sys.stdout = sys.stdout, closed
        try:
            with pytest.raises(BrokenPipeError):
                noting(asked_in(root, tmp_path), ending(0))
        finally:
            sys.stdout = before
            os.dup2(os.open(os.devnull, os.O_WRONLY), writing)
    assert kept(tmp_path) == []


def test_files_that_cannot_be_seen_again_keep_nothing(root: Path, tmp_path: Path) -> None:
    gone = lambda: root.rename(root.with_name("gone"))  # noqa: E731
    assert _noted(root, tmp_path, ending(0, gone)) == 0


def test_what_was_named_and_is_not_there_is_a_part_of_the_state(root: Path, tmp_path: Path) -> None:
    name = lambda: notice("c", "nowhere/x.csv")  # noqa: E731
    assert _noted(root, tmp_path, ending(0, name)) == 1


@pytest.mark.parametrize("words", [["check", "goals/a.yaml"], ["at", "HEAD", "kpi"], ["--version"]])
def test_other_questions_have_no_memory(root: Path, tmp_path: Path, words: list[str]) -> None:
    answered(tmp_path, root, *words)
    assert kept(tmp_path) == []


def test_switches_before_the_command_are_a_part_of_the_question(root: Path, tmp_path: Path) -> None:
    assert answered(tmp_path, root, "check").err != ""
    assert answered(tmp_path, root, "-q", "check").err == ""
    assert len(kept(tmp_path)) == 2


# ------------------------------------------------------------------------ where it is kept


def test_a_store_in_the_portfolio_is_none(root: Path) -> None:
    answered(root / ".cache", root, "check")
    assert not (root / ".cache").exists()


def test_a_store_in_the_repository_around_is_none(root: Path) -> None:
    (root.parent / ".git").mkdir()
    answered(root.parent / "caches", root, "check")
    assert not (root.parent / "caches").exists()


def test_a_relative_folder_of_caches_is_none(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    answered(Path("relative"), root, "check")
    assert not (root / "relative").exists()
    assert len(kept(tmp_path / ".cache")) == 1


def test_without_a_home_there_is_no_memory(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "~nobody")
    assert answered(Path("relative"), root, "check").code == 0
    assert list(root.iterdir()) == [root / "goals"]


def test_a_home_that_cannot_be_written_is_no_memory(root: Path, tmp_path: Path) -> None:
    (tmp_path / "caches").write_text("a file")
    assert answered(tmp_path / "caches", root, "check") == answered(None, root, "check")


@pytest.mark.parametrize("mode", [0o750, 0o707])
def test_a_store_open_to_others_is_none(root: Path, tmp_path: Path, mode: int) -> None:
    answered(tmp_path, root, "check")
    (tmp_path / "tracker" / "answers").chmod(mode)
    answered(tmp_path, root, "kpi")
    assert len(kept(tmp_path)) == 1


def test_answers_are_the_users_alone(root: Path, tmp_path: Path) -> None:
    answered(tmp_path, root, "check")
    (answer,) = kept(tmp_path)
    assert (answer.stat().st_mode & 0o777, answer.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_old_answers_make_room(root: Path, tmp_path: Path) -> None:
    answered(tmp_path, root, "check")
    (first,) = kept(tmp_path)
    for number in range(200):
        (first.parent / f"{number:064}").write_text("")
    answered(tmp_path, root, "kpi")
    assert len(kept(tmp_path)) == 100


# ------------------------------------------------------------------------ damage


def _flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-3] ^= 1
    file.write_bytes(data)


def _replace_by_link(file: Path) -> None:
    file.rename(file.with_name("other"))
    file.symlink_to("other")


def _replace_by_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "empty": lambda file: file.write_bytes(b""),
    "cut": lambda file: file.write_bytes(file.read_bytes()[:-5]),
    "longer": lambda file: file.write_bytes(file.read_bytes() + b"1 3\nabc\n"),
    "flipped": _flip,
    "not ours": lambda file: file.write_bytes(b"\x80\x04K\x01."),
    "link": _replace_by_link,
    "pipe": _replace_by_pipe,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_answer_is_none(root: Path, tmp_path: Path, damage: str) -> None:
    first = answered(tmp_path, root, "check")
    (file,) = kept(tmp_path)
    DAMAGE[damage](file)
    assert answered(tmp_path, root, "check") == first
    assert answered(tmp_path, root, "check") == first


def test_an_answer_under_another_name_is_none(root: Path, tmp_path: Path) -> None:
    first = answered(tmp_path, root, "check")
    (file,) = kept(tmp_path)
    answered(tmp_path, root, "kpi")
    (other,) = set(kept(tmp_path)) - {file}
    file.write_bytes(other.read_bytes())
    assert answered(tmp_path, root, "check") == first


def test_many_at_once_all_answer_alike(root: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tracker", "check", "--format", "json"]
    surroundings = process_environment(TRACKER_NO_CACHE="", XDG_CACHE_HOME=str(tmp_path))

    def ask(_: int) -> bytes:
        return subprocess.run(
            command, cwd=root, env=surroundings, capture_output=True, check=True
        ).stdout

    with ThreadPoolExecutor(4) as at_once:
        assert len(set(at_once.map(ask, range(8)))) == 1
    assert len(kept(tmp_path)) == 1
