"""New bytes for a file: the old ones stay until all of the new ones are safe on the disk."""

import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tracker.editing.obstacle import obstacle
from tracker.faults import EnvironmentFault
from tracker.text.opening import FILE_FLAGS, folder
from tracker.text.source import Source

_LEFT_OVER = re.compile(r"\..*\.tracker-[0-9]+", re.DOTALL).fullmatch
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_CANNOT_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP})  # folders of some file systems
_NAME = 50  # characters of a file's name that its temporary file takes over


def write(root: Path, old: Source, new: Source) -> None:
    """Puts the bytes of `new` in the place of those of `old`, in the portfolio in `root`.

    Raises EnvironmentFault where that is not possible, or where the file no longer holds the old
    ones; then it is as it was.
    """
    path, is_replaced = PurePosixPath(old.path), False
    try:
        with _folder(root, path) as here:
            _replace(here, path.name, old, new.data)
            is_replaced = True
            _confirm(here, old.path)
    except OSError as error:
        if not is_replaced:  # else a folder could not be closed: all is done by then
            raise EnvironmentFault(
                f"`{old.path}` cannot be written: {obstacle(error)}; nothing was changed"
            ) from error


def sweep(root: Path, sources: tuple[Source, ...]) -> None:
    """Deletes what writers that were killed have left beside these files. Needs the lock."""
    for parent in {PurePosixPath(source.path).parent for source in sources}:
        with suppress(OSError), _folder(root, parent / "any") as here:
            with os.scandir(here) as entries:
                left = [entry.name for entry in entries if _LEFT_OVER(entry.name)]
            for name in left:
                os.unlink(name, dir_fd=here)


@contextmanager
def _folder(root: Path, path: PurePosixPath) -> Iterator[int]:
    """The open folder that holds a file, each opened in the one above, none through a link."""
    with ExitStack() as stack:
        here = stack.enter_context(folder(str(root.resolve())))
        for part in path.parts[:-1]:
            here = stack.enter_context(folder(part, here))
        yield here


@dataclass(frozen=True, slots=True)
class _State:
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
    temporary = f".{name[:_NAME]}.tracker-{os.getpid()}"
    try:
        _write_new(here, temporary, data, before)
        _expect(old, found=_state(here, name, os.O_RDONLY) == before)
        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)
    finally:
        with suppress(OSError):  # once it has replaced the file, it is no longer there
            os.unlink(temporary, dir_fd=here)


def _write_new(here: int, name: str, data: bytes, like: _State) -> None:
    """A new file with the mode and the owner of another, its bytes on the disk."""
    with os.fdopen(os.open(name, _NEW, 0o600, dir_fd=here), "wb") as file:
        file.write(data)
        file.flush()
        status = os.fstat(file.fileno())
        if (status.st_uid, status.st_gid) != like.owner:
            os.fchown(file.fileno(), *like.owner)
        os.fchmod(file.fileno(), like.mode)
        os.fsync(file.fileno())


def _confirm(here: int, path: str) -> None:
    """Sees to it that the folder, too, is on the disk."""
    try:
        os.fsync(here)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise EnvironmentFault(
                f"`{path}` was written, but the disk did not confirm it: {obstacle(error)}"
            ) from error


def _expect(old: Source, *, found: bool) -> None:
    if not found:
        raise EnvironmentFault(
            f"`{old.path}` has changed since it was read; nothing was written, try again"
        )
