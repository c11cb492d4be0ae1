"""Opening files of the portfolio: regular ones only, and never through a symlink."""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from msgspec import Struct

from tracker.text.diagnostics import Diagnostic
from tracker.text.source import START, Span

_Found = TypeVar("_Found")
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
FILE_FLAGS = _FLAGS | os.O_NONBLOCK
FOLDER_FLAGS = _FLAGS | os.O_DIRECTORY
_PIECE = 32 * 1024
# Nothing is there, and nothing can be.
ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})
# A symlink where a file was wanted, and where a folder was wanted; BSD has a number of its own.
_SYMLINK = frozenset({errno.ELOOP, errno.EMLINK, getattr(errno, "EFTYPE", errno.ELOOP)})


class Problem(Struct, frozen=True, kw_only=True):
    """Why a file is not read: what is, and what to do, as in a diagnostic without a place."""

    code: str
    message: str
    help: str

    def at(self, path: str, span: Span = START) -> Diagnostic:
        """The finding at a place."""
        return Diagnostic(
            code=self.code, message=self.message, path=path, span=span, help=self.help
        )


def symlink() -> Problem:
    """A link instead of a file or folder."""
    return Problem(
        code="symlink",
        message="this is a symbolic link, and links are never followed",
        help="put the file itself here, or delete the link",
    )


def not_regular() -> Problem:
    """A pipe, a device, a socket, a folder where a file should be."""
    return Problem(
        code="not-a-regular-file",
        message="this is not a regular file",
        help="put a regular file here; pipes, devices and folders are never opened as one",
    )


def missing() -> Problem:
    """Nothing there."""
    return Problem(
        code="missing-file",
        message="there is no such file",
        help="see whether the path is written right, in the same small and capital letters",
    )


def too_large(size: int, most: int, cure: str) -> Problem:
    """A file above the limit."""
    return Problem(
        code="file-too-large",
        message=f"the file has {size:,} bytes, and at most {most:,} are read",
        help=cure,
    )


def unreadable(error: OSError) -> Problem:
    """What the operating system refuses to open or read."""
    return Problem(
        code="unreadable-file",
        message=f"this file cannot be read: {reason(error)}",
        help="see to its permissions; nothing in it has been checked",
    )


def reason(error: OSError) -> str:
    """The words of the operating system, without numbers and paths."""
    return (error.strerror or type(error).__name__).lower()


@contextmanager
def folder(path: str, parent: int | None = None) -> Iterator[int]:
    """An open folder, of the folder `parent` if given; OSError where it is none or a symlink."""
    try:
        descriptor = os.open(path, FOLDER_FLAGS, dir_fd=parent)
    except NotADirectoryError as error:
        raise OSError(_link_or_not(path, parent), error.strerror) from error
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _link_or_not(path: str, parent: int | None) -> int:
    """The number of the fault that something is no folder: ELOOP for a symlink."""
    status = os.stat(path, dir_fd=parent, follow_symlinks=False)
    return errno.ELOOP if stat.S_ISLNK(status.st_mode) else errno.ENOTDIR


def read(name: str, parent: int, most: int, cure: str) -> bytes | Problem:
    """The bytes of a regular file in the open folder `parent`, or why it is not read.

    `most` is how many bytes it may have, `cure` what to do where it has more.
    """
    return _opened(name, parent, lambda file: unfit(file, most, cure) or _bytes(file, most, cure))


def look(name: str, parent: int, most: int, cure: str) -> Problem | None:
    """What keeps a file from being read as by `read`, without reading it."""
    return _opened(name, parent, lambda file: unfit(file, most, cure))


def _opened(name: str, parent: int, use: Callable[[int], _Found]) -> _Found | Problem:
    """What `use` makes of the descriptor of a file, or why there is none."""
    try:
        descriptor = os.open(name, FILE_FLAGS, dir_fd=parent)
    except OSError as error:
        return missing() if error.errno in ABSENT else refused(error)
    try:
        return use(descriptor)
    except OSError as error:
        return unreadable(error)
    finally:
        os.close(descriptor)


def unfit(descriptor: int, most: int, cure: str) -> Problem | None:
    """What keeps an open file from being read, before it is."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return not_regular()
    return too_large(status.st_size, most, cure) if status.st_size > most else None


def refused(error: OSError) -> Problem:
    """Why a file was not opened."""
    if error.errno in _SYMLINK:
        return symlink()
    if error.errno == errno.ENXIO:  # a socket
        return not_regular()
    return unreadable(error)


def _bytes(descriptor: int, most: int, cure: str) -> bytes | Problem:
    # In small pieces: room for all that a file may have costs more than to read what it has.
    parts, size = [], 0
    while size <= most and (part := os.read(descriptor, _PIECE)):
        parts.append(part)
        size += len(part)
    return b"".join(parts) if size <= most else too_large(size, most, cure)
