"""New bytes for a file: the old ones stay until all of the new ones are safe on the disk."""

import errno
import os
import stat
from contextlib import suppress
from functools import partial
from pathlib import Path, PurePosixPath

from msgspec import Struct

from tracker.editing.obstacle import obstacle
from tracker.editing.temporary import beside, confirm, folder_of
from tracker.editing.temporary import sweep as sweep_folder
from tracker.faults import EnvironmentFault
from tracker.text.files import GOALS
from tracker.text.opening import FILE_FLAGS
from tracker.text.source import Source


def write(root: Path, old: Source, new: Source) -> None:
    """Puts the bytes of `new` in the place of those of `old`, in the portfolio in `root`.

    Raises EnvironmentFault where that is not possible, or where the file no longer holds the old
    ones; then it is as it was.
    """
    path, is_replaced = PurePosixPath(old.path), False
    try:
        with folder_of(root, path) as here:
            _replace(here, path.name, old, new.data)
            is_replaced = True
            _confirm(here, old.path)
    except OSError as error:
        if not is_replaced:  # else a folder could not be closed: all is done by then
            raise EnvironmentFault(
                f"`{old.path}` cannot be written: {obstacle(error)}; nothing was changed"
            ) from error


def sweep(root: Path, sources: tuple[Source, ...]) -> None:
    """Deletes what writers that were killed have left beside these files, and where new ones go.

    Needs the lock.
    """
    for parent in {
        PurePosixPath(GOALS),
        *(PurePosixPath(source.path).parent for source in sources),
    }:
        with suppress(OSError), folder_of(root, parent / "any") as here:
            sweep_folder(here)


class _State(Struct, frozen=True):
    """What a file holds, and which file it is."""

    data: bytes
    device: int
    number: int
    mode: int
    owner: tuple[int, int]
    changed: int


def _state(here: int, name: str, access: int) -> _State:
    """The file `name` in the folder `here`, opened for reading, or for both."""
    descriptor = os.open(name, FILE_FLAGS | access, dir_fd=here)
    with os.fdopen(descriptor, "rb", closefd=True) as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "this is not a regular file")
        return _State(
            data=file.read(),
            device=status.st_dev,
            number=status.st_ino,
            mode=stat.S_IMODE(status.st_mode),
            owner=(status.st_uid, status.st_gid),
            changed=status.st_mtime_ns,
        )


def _replace(here: int, name: str, old: Source, data: bytes) -> None:
    # Opened for writing as well: what its owner has made read-only is not to be replaced either.
    before = _state(here, name, os.O_RDWR)
    _expect(old, found=before.data == old.data)
    with beside(here, name, data, mode=0o600, finish=partial(_liken, before)) as temporary:
        _expect(old, found=_state(here, name, os.O_RDONLY) == before)
        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)


def _liken(like: _State, descriptor: int) -> None:
    """Gives an open file the mode and the owner of another."""
    status = os.fstat(descriptor)
    if (status.st_uid, status.st_gid) != like.owner:
        os.fchown(descriptor, *like.owner)
    os.fchmod(descriptor, like.mode)


def _confirm(here: int, path: str) -> None:
    try:
        confirm(here)
    except OSError as error:
        raise EnvironmentFault(
            f"`{path}` was written, but the disk did not confirm it: {obstacle(error)}"
        ) from error


def _expect(old: Source, *, found: bool) -> None:
    if not found:
        raise EnvironmentFault(
            f"`{old.path}` has changed since it was read; nothing was written, try again"
        )
