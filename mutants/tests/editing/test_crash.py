"""Killed or failing at any step, a writer leaves the old bytes or the new ones, and no litter."""

import errno
import resource
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editing.crashing import (
    DONE,
    REFUSED,
    failing_at,
    in_child,
    killed_at,
    litter,
    steps_of,
)
from tracker.editing.lock import locked
from tracker.editing.write import sweep, write
from tracker.text.source import Source

OLD = Source(path="goals/a.yaml", data=b"old: bytes\n")
NEW = Source(path="goals/a.yaml", data=b"new: bytes\n" * 1000)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "goals").mkdir()
    return tmp_path


def writing(root: Path) -> Callable[[], None]:
    """What every writing command does with its file."""

    def work() -> None:
        with locked(root, print):
            sweep(root, (OLD,))
            write(root, OLD, NEW)

    return work


def fresh(root: Path) -> Path:
    """The file, as old as it was."""
    file = root / OLD.path
    file.write_bytes(OLD.data)
    return file


def swept(root: Path) -> list[str]:
    """What lies about once the next writer has begun."""
    with locked(root, print, 0):
        sweep(root, (OLD,))
    return list(litter(root))


def test_a_writer_killed_at_any_step_leaves_old_or_new_bytes(root: Path) -> None:
    fresh(root)
    steps = steps_of(writing(root))
    seen = set()
    for step in range(1, steps + 1):
        file = fresh(root)
        assert killed_at(step, writing(root)) == -signal.SIGKILL
        assert file.read_bytes() in {OLD.data, NEW.data}, step
        assert swept(root) == [], step
        seen.add(file.read_bytes())
    assert steps > 40
    assert seen == {OLD.data, NEW.data}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_fault_of_the_disk_at_any_step_leaves_old_bytes_until_they_are_replaced(
    root: Path, code: int
) -> None:
    fresh(root)
    steps = steps_of(writing(root))
    refused = 0
    for step in range(1, steps + 1):
        file = fresh(root)
        ended = failing_at(step, code, writing(root))
        assert file.read_bytes() in {OLD.data, NEW.data}, step
        if ended == REFUSED:
            refused += 1
        assert swept(root) == [], step
    assert refused > steps // 2


def test_a_writer_that_may_not_write_so_much_leaves_the_old_bytes(root: Path) -> None:
    file = fresh(root)

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        writing(root)()

    assert in_child(work) == REFUSED
    assert file.read_bytes() == OLD.data
    assert list(litter(root)) == []


def test_a_writer_killed_in_the_middle_of_its_bytes_leaves_the_old_ones(root: Path) -> None:
    file = fresh(root)

    def work() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        writing(root)()

    assert in_child(work) == -signal.SIGXFSZ
    assert file.read_bytes() == OLD.data
    assert len(list(litter(root))) == 1
    assert swept(root) == []


def test_undisturbed_it_is_done(root: Path) -> None:
    file = fresh(root)
    assert in_child(writing(root)) == DONE
    assert file.read_bytes() == NEW.data
