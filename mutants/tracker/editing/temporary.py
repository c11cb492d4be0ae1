"""New bytes beside the file that they are for, safe on the disk before they take its place."""

import errno
import fcntl
import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath

from tracker.text.opening import folder

is_left_over = re.compile(r"\..*\.tracker-[0-9]+", re.DOTALL).fullmatch
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_NAME = 50  # characters of a file's name that its temporary file takes over
_CANNOT_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP})  # folders of some file systems


@contextmanager
def folder_of(root: Path, path: PurePosixPath) -> Iterator[int]:
    """The open folder that holds a file, each opened in the one above, none through a link."""
    with ExitStack() as stack:
        here = stack.enter_context(folder(str(root.resolve())))
        for part in path.parts[:-1]:
            here = stack.enter_context(folder(part, here))
        yield here


@contextmanager
def beside(
    here: int,
    name: str,
    data: bytes,
    *,
    mode: int = 0o666,
    finish: Callable[[int], None] | None = None,
) -> Iterator[str]:
    """The name of a temporary file with these bytes, for `name` in the folder `here`.

    It goes in the end. `finish` sees to the open file before it is flushed to the disk.
    """
    temporary = f".{name[:_NAME]}.tracker-{os.getpid()}"
    try:
        with os.fdopen(os.open(temporary, _NEW, mode, dir_fd=here), "wb") as file:
            file.write(data)
            file.flush()
            if finish is not None:
                finish(file.fileno())
            os.fsync(file.fileno())
        yield temporary
    finally:
        with suppress(OSError):  # once it has replaced the file, it is no longer there
            os.unlink(temporary, dir_fd=here)


def confirm(here: int) -> None:
    """Sees to it that the folder, too, is on the disk; OSError where the disk fails."""
    try:
        os.fsync(here)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise


def sweep(here: int) -> None:
    """Deletes what writers that were killed have left in a folder. Nobody else may write there."""
    with os.scandir(here) as entries:
        left = [entry.name for entry in entries if is_left_over(entry.name)]
    for name in left:
        os.unlink(name, dir_fd=here)


def sweep_alone(here: int) -> None:
    """The same, of a folder that is locked for it; nothing where somebody else has locked it."""
    with suppress(OSError):
        fcntl.flock(here, fcntl.LOCK_EX | fcntl.LOCK_NB)
        sweep(here)
