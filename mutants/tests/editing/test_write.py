"""Files are replaced whole, as they were otherwise, and only where they are what was read."""

import errno
import os
from pathlib import Path

import pytest

from tracker.editing.write import sweep, write
from tracker.faults import EnvironmentFault
from tracker.text.source import Source

OLD = Source(path="goals/a.yaml", data=b"old: bytes\n")
NEW = Source(path="goals/a.yaml", data=b"new: bytes\n")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "goals").mkdir()
    path = tmp_path / OLD.path
    path.write_bytes(OLD.data)
    return path


def names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "goals").iterdir())


def refusal(root: Path) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        write(root, OLD, NEW)
    assert not [name for name in names(root) if "tracker-" in name]
    return str(caught.value)


def test_the_new_bytes_are_there_and_nothing_else(tmp_path: Path, file: Path) -> None:
    write(tmp_path, OLD, NEW)
    assert file.read_bytes() == NEW.data
    assert names(tmp_path) == ["a.yaml"]


def test_the_mode_stays(tmp_path: Path, file: Path) -> None:
    file.chmod(0o640)
    write(tmp_path, OLD, NEW)
    assert file.stat().st_mode & 0o777 == 0o640


def test_the_owner_stays(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = (file.stat().st_uid, file.stat().st_gid)
    asked = []
    real, chown = os.fstat, os.fchown

    def fstat(descriptor: int) -> os.stat_result:
        # As where new files get the group of their folder.
        status = list(real(descriptor))
        if status[6] != len(OLD.data) or real(descriptor).st_ino != file.stat().st_ino:
            status[5] += 1
        return os.stat_result(status, {"st_mtime_ns": real(descriptor).st_mtime_ns})

    def fchown(descriptor: int, *to: int) -> None:
        asked.append(to)
        chown(descriptor, *to)

    monkeypatch.setattr(os, "fstat", fstat)
    monkeypatch.setattr(os, "fchown", fchown)
    write(tmp_path, OLD, NEW)
    assert asked == [owner]
    assert (file.stat().st_uid, file.stat().st_gid) == owner


def test_a_file_that_changed_since_it_was_read_is_left_alone(tmp_path: Path, file: Path) -> None:
    file.write_bytes(b"another: hand\n")
    assert refusal(tmp_path) == (
        "`goals/a.yaml` has changed since it was read; nothing was written, try again"
    )
    assert file.read_bytes() == b"another: hand\n"


def test_a_file_that_changes_while_the_new_bytes_are_written_is_left_alone(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def another_hand(descriptor: int) -> None:
        real(descriptor)
        file.write_bytes(b"another: hand\n")

    monkeypatch.setattr(os, "fsync", another_hand)
    assert "has changed" in refusal(tmp_path)
    assert file.read_bytes() == b"another: hand\n"


def test_a_link_is_not_written_through(tmp_path: Path, file: Path) -> None:
    outside = tmp_path / "outside.yaml"
    file.rename(outside)
    file.symlink_to(outside)
    assert refusal(tmp_path) == (
        "`goals/a.yaml` cannot be written: a symbolic link leads there, and links are never"
        " followed; nothing was changed"
    )
    assert outside.read_bytes() == OLD.data


def test_a_folder_that_is_a_link_is_not_written_through(tmp_path: Path, file: Path) -> None:
    file.parent.rename(tmp_path / "outside")
    (tmp_path / "goals").symlink_to(tmp_path / "outside")
    assert "a symbolic link leads there" in refusal(tmp_path)
    assert (tmp_path / "outside" / "a.yaml").read_bytes() == OLD.data


def test_a_pipe_is_not_written_to(tmp_path: Path, file: Path) -> None:
    file.unlink()
    os.mkfifo(file)
    assert "this is not a regular file" in refusal(tmp_path)


@pytest.mark.parametrize("fault", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_where_nothing_can_be_created_the_old_bytes_stay(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    real = os.open

    def refused(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if flags & os.O_CREAT:
            raise OSError(fault, os.strerror(fault))
        return real(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", refused)
    assert refusal(tmp_path) == (
        f"`goals/a.yaml` cannot be written: {os.strerror(fault).lower()}; nothing was changed"
    )
    assert file.read_bytes() == OLD.data


def failing_for_folders(monkeypatch: pytest.MonkeyPatch, fault: int) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if os.path.isdir(descriptor):  # noqa: PTH112 (a descriptor has no path)
            raise OSError(fault, os.strerror(fault))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


def test_a_disk_that_does_not_confirm_is_told_of(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing_for_folders(monkeypatch, errno.EIO)
    assert refusal(tmp_path) == (
        "`goals/a.yaml` was written, but the disk did not confirm it: input/output error"
    )
    assert file.read_bytes() == NEW.data


def test_a_file_system_that_cannot_confirm_folders_is_fine(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing_for_folders(monkeypatch, errno.EINVAL)
    write(tmp_path, OLD, NEW)
    assert file.read_bytes() == NEW.data


def test_a_folder_that_cannot_be_closed_undoes_nothing(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.close

    def close(descriptor: int) -> None:
        real(descriptor)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "close", close)
    write(tmp_path, OLD, NEW)
    assert file.read_bytes() == NEW.data


def test_the_longest_of_names_has_room_for_a_temporary_file(tmp_path: Path, file: Path) -> None:
    old = Source(path=f"goals/{'ö' * 120}.yaml", data=OLD.data)
    file.rename(tmp_path / old.path)
    write(tmp_path, old, NEW)
    assert (tmp_path / old.path).read_bytes() == NEW.data


def test_what_killed_writers_left_is_swept_away_and_nothing_else(
    tmp_path: Path, file: Path
) -> None:
    (file.parent / ".a.yaml.tracker-4711").write_bytes(b"half of it")
    (file.parent / ".gitkeep").touch()
    (file.parent / "tracker-1.yaml").touch()
    sweep(tmp_path, (OLD, Source(path="elsewhere/b.csv", data=b"")))
    assert names(tmp_path) == [".gitkeep", "a.yaml", "tracker-1.yaml"]
