"""Files that are not there yet come whole or not at all, and nothing is left beside them."""

import errno
import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tracker.editing.new_file import create, put_files
from tracker.editing.write import sweep
from tracker.faults import EnvironmentFault
from tracker.text.opening import folder
from tracker.text.source import Source

NEW = Source(path="goals/reviews.yaml", data=b"reviews: {}\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "goals").mkdir()
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def failing(number: int) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_file_is_made(root: Path) -> None:
    create(root, NEW)
    assert (root / "goals/reviews.yaml").read_bytes() == NEW.data
    assert names(root / "goals") == ["reviews.yaml"]


def test_a_file_that_is_there_is_not_replaced(root: Path) -> None:
    (root / "goals/reviews.yaml").write_text("mine")
    with pytest.raises(EnvironmentFault, match="cannot be written: file exists"):
        create(root, NEW)
    assert (root / "goals/reviews.yaml").read_text() == "mine"
    assert names(root / "goals") == ["reviews.yaml"]


def test_where_files_cannot_be_linked_they_are_renamed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    create(root, NEW)
    with pytest.raises(EnvironmentFault):
        create(root, NEW)
    assert names(root / "goals") == ["reviews.yaml"]


def test_what_a_killed_writer_left_is_deleted_by_the_next_alone(tmp_path: Path) -> None:
    (tmp_path / ".a.tracker-123").write_text("half")
    with folder(str(tmp_path)) as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        put_files(tmp_path, {"a": b"1"})
        assert names(tmp_path) == [".a.tracker-123", "a"]
    put_files(tmp_path, {"a": b"1"})
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("call", ["fsync", "link", "open"])
def test_a_failing_disk_leaves_nothing_behind(
    root: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    monkeypatch.setattr(os, call, failing(number))
    with pytest.raises(EnvironmentFault, match="cannot be written: "):
        create(root, NEW)
    monkeypatch.undo()
    assert names(root / "goals") == []


@pytest.mark.parametrize("call", ["open", "write", "fsync", "link", "unlink"])
@pytest.mark.parametrize("when", [1, 2, 3])
def test_a_killed_writer_leaves_all_or_nothing(root: Path, call: str, when: int) -> None:
    killing = f"""
        import os, signal, sys
        from pathlib import Path
        from tracker.editing.new_file import create
        from tracker.text.source import Source
        calls = 0
        real = os.{call}
        def deadly(*args, **kwargs):
            global calls
            calls += 1
            if calls == {when}:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **kwargs)
        os.{call} = deadly
        create(Path(sys.argv[1]), Source(path="goals/reviews.yaml", data={NEW.data!r}))
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(killing), root],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode in {0, -9}
    there = root / "goals/reviews.yaml"
    assert not there.exists() or there.read_bytes() == NEW.data
    sweep(root, ())
    assert set(names(root / "goals")) <= {"reviews.yaml"}


def test_nothing_is_made_through_a_link(root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (root / "goals/sub").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(EnvironmentFault):
        create(root, Source(path="goals/sub/a.yaml", data=b""))
    assert names(tmp_path / "elsewhere") == []


def test_files_are_put_and_those_that_say_the_same_stay(tmp_path: Path) -> None:
    place = tmp_path / "a/b"
    assert put_files(place, {"x": b"1", "y": b"2"}) == ("x", "y")
    assert put_files(place, {"x": b"1", "y": b"3"}) == ("y",)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == {"x": b"1", "y": b"3"}


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        put_files(tmp_path / "file/sub", {"x": b""})
