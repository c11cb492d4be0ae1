"""Row 31: a log that cannot be written leaves the old bytes and nothing else, and exits 3."""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import process_environment
from tests.hostile.inputs import METRIC, write
from tests.hostile.running import check, without_privileges

TEXT = METRIC.replace("{id}", "talks").replace("{value}", "1")
ENVIRONMENT = 3
LOG = ("log", "talks", "1")


def logged(root: Path, before: Callable[[], None]) -> "subprocess.CompletedProcess[str]":
    """`tracker log` in a process of its own in which `before` was done."""
    return subprocess.run(
        [sys.executable, "-m", "tracker", "-C", root, *LOG],
        env=process_environment(),
        preexec_fn=before,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    root = write(tmp_path, {"m": TEXT})
    (found,) = (root / "goals").iterdir()
    return found


def nothing_happened(file: Path) -> bool:
    """Whether the file is as it was, and alone."""
    return (file.read_text("utf-8"), [*file.parent.iterdir()]) == (TEXT, [file])


def test_a_folder_that_is_read_only(file: Path) -> None:
    file.parent.chmod(0o555)
    try:
        ended = logged(file.parents[1], without_privileges)
    finally:
        file.parent.chmod(0o755)
    assert (ended.returncode, "Traceback" in ended.stderr) == (ENVIRONMENT, False)
    assert "goals" in ended.stderr
    assert nothing_happened(file)


def test_a_disk_without_room(file: Path) -> None:
    size = len(TEXT) + 10
    ended = logged(file.parents[1], lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    assert (ended.returncode, "Traceback" in ended.stderr) == (ENVIRONMENT, False)
    assert nothing_happened(file)


def test_a_file_that_is_read_only(file: Path) -> None:
    """Somebody wants it to stay as it is, though it could be replaced."""
    file.chmod(0o444)
    ended = logged(file.parents[1], without_privileges)
    assert (ended.returncode, "permission denied" in ended.stderr.lower()) == (ENVIRONMENT, True)
    assert nothing_happened(file)


def test_two_at_once_are_both_done(file: Path) -> None:
    root = file.parents[1]
    command = [sys.executable, "-m", "tracker", "-C", str(root), *LOG]
    both = [subprocess.Popen(command, env=process_environment()) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    assert file.read_text("utf-8").count("value: 1\n") == TEXT.count("value: 1\n") + 2


def test_a_file_and_a_folder_that_may_not_be_read_are_findings_beside_the_others(
    tmp_path: Path,
) -> None:
    """Row 27: the rest is checked all the same."""
    root = write(tmp_path, {"m": TEXT})
    (root / "goals/locked.yaml").write_text("goals: 3\n")
    (root / "goals/shut").mkdir()
    (root / "goals/wrong.yaml").write_text("goals: 3\n")
    (root / "goals/locked.yaml").chmod(0)
    (root / "goals/shut").chmod(0)
    try:
        checked = check(root, before=without_privileges)
    finally:
        (root / "goals/shut").chmod(0o755)
    assert checked.code == ENVIRONMENT
    assert dict(checked.found) == {
        "goals/locked.yaml": ("unreadable-file 1:1",),
        "goals/shut": ("unreadable-folder 1:1",),
        "goals/wrong.yaml": ("not-a-mapping 1:8",),
    }
