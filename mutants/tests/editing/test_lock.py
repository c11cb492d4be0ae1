"""Of two writers the second waits, and not for ever."""

import errno
import fcntl
import os
import threading
from pathlib import Path

import pytest

from tracker.editing.lock import locked
from tracker.faults import EnvironmentFault


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "goals").mkdir()
    return tmp_path


def test_the_lock_leaves_nothing_behind(root: Path) -> None:
    with locked(root, print):
        assert list((root / "goals").iterdir()) == []
    assert list(root.iterdir()) == [root / "goals"]


def test_while_one_writes_another_gives_up_in_the_end(root: Path) -> None:
    said: list[str] = []
    with (
        locked(root, print),
        pytest.raises(EnvironmentFault, match="another tracker is writing here"),
        locked(root, said.append, patience=1.2),
    ):
        pass
    assert said == ["Waiting for another tracker that is writing here"]


def test_the_second_goes_on_when_the_first_has_ended(root: Path) -> None:
    order: list[str] = []
    inside = threading.Event()

    def first() -> None:
        with locked(root, print):
            inside.set()
            inside.wait(0.1)
            threading.Event().wait(0.2)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    inside.wait()
    with locked(root, print):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]


def test_where_nothing_can_be_locked_is_said(tmp_path: Path) -> None:
    (tmp_path / "goals").symlink_to(tmp_path)
    with (
        pytest.raises(
            EnvironmentFault, match="`goals/` cannot be locked: a symbolic link leads there"
        ),
        locked(tmp_path, print),
    ):
        pass


def failing(monkeypatch: pytest.MonkeyPatch, fault: int) -> None:
    def flock(descriptor: int, how: int) -> None:
        del descriptor, how
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(fcntl, "flock", flock)


def test_where_folders_cannot_be_locked_at_all_work_goes_on(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, errno.EBADF)
    said: list[str] = []
    with locked(root, said.append):
        assert said == ["Folders cannot be locked here: let nobody else write at the same time"]


def test_a_disk_that_fails_locks_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, errno.EIO)
    with (
        pytest.raises(EnvironmentFault, match="`goals/` cannot be locked: input/output error"),
        locked(root, print),
    ):
        pass
