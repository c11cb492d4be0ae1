"""Files that are not there yet, or that the program itself made: whole or not at all."""

import errno
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath

from tracker.faults import EnvironmentFault
from tracker.text.opening import folder, reason
from tracker.text.source import Source

_LEFT_OVER = re.compile(r"\..*\.tracker-[0-9]+", re.DOTALL).fullmatch
_CANNOT_LINK = frozenset({errno.EPERM, errno.ENOTSUP})  # file systems without links
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def create(root: Path, new: Source) -> None:
    """Writes a file that is not there yet into the portfolio in `root`. Raises EnvironmentFault."""
    *above, name = PurePosixPath(new.path).parts
    try:
        with ExitStack() as stack:
            here = stack.enter_context(folder(str(root.resolve())))
            for part in above:
                here = stack.enter_context(folder(part, here))
            with _beside(here, name, new.data) as temporary:
                _place(here, temporary, name)
            os.fsync(here)
    except OSError as error:
        raise _unwritten(new.path, error) from error


def put_files(place: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names of the files that were written into a folder; those that say the same stay.

    The folder is made where there is none. Raises EnvironmentFault.
    """
    written = []
    try:
        place.mkdir(parents=True, exist_ok=True)
        with folder(str(place)) as here:
            for name, data in files.items():
                if not _holds(here, name, data):
                    with _beside(here, name, data) as temporary:
                        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)
                    written.append(name)
            os.fsync(here)
    except OSError as error:
        raise _unwritten(str(place), error) from error
    return tuple(written)


@contextmanager
def _beside(here: int, name: str, data: bytes) -> Iterator[str]:
    """The name of a temporary file with these bytes, safe on the disk; it goes in the end.

    Those that were left behind by writers that were killed go as well.
    """
    for left in filter(_LEFT_OVER, os.listdir(here)):
        os.unlink(left, dir_fd=here)
    temporary = f".{name}.tracker-{os.getpid()}"
    try:
        with os.fdopen(os.open(temporary, _NEW, 0o666, dir_fd=here), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=here)


def _place(here: int, temporary: str, name: str) -> None:
    """Gives a file its name, if none has it."""
    try:
        # A link, not a replacement: it fails where somebody else has made the file.
        os.link(temporary, name, src_dir_fd=here, dst_dir_fd=here, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _CANNOT_LINK or name in os.listdir(here):
            raise
        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)


def _holds(here: int, name: str, data: bytes) -> bool:
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=here)
    except OSError:
        return False
    with os.fdopen(descriptor, "rb") as file:
        return file.read(len(data) + 1) == data


def _unwritten(path: str, error: OSError) -> EnvironmentFault:
    return EnvironmentFault(f"`{path}` cannot be written: {reason(error)}; nothing was changed")
