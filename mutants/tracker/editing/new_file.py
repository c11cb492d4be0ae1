"""Files that are not there yet, or that the program itself made: whole or not at all."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from tracker.editing.obstacle import obstacle
from tracker.editing.temporary import beside, confirm, folder_of, sweep_alone
from tracker.faults import EnvironmentFault
from tracker.text.opening import folder
from tracker.text.source import Source

_CANNOT_LINK = frozenset({errno.EPERM, errno.ENOTSUP})  # file systems without links


def create(root: Path, new: Source) -> None:
    """Writes a file that is not there yet into the portfolio in `root`. Raises EnvironmentFault."""
    path = PurePosixPath(new.path)
    try:
        with folder_of(root, path) as here:
            with beside(here, path.name, new.data) as temporary:
                _place(here, temporary, path.name)
            confirm(here)
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
            sweep_alone(here)
            for name, data in files.items():
                if not _holds(here, name, data):
                    with beside(here, name, data) as temporary:
                        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)
                    written.append(name)
            confirm(here)
    except OSError as error:
        raise _unwritten(str(place), error) from error
    return tuple(written)


def put_new(place: Path, name: str, data: bytes) -> bool:
    """Whether a file was written into a folder; False where one was there. Raises OSError."""
    place.mkdir(parents=True, exist_ok=True)
    with folder(str(place)) as here:
        sweep_alone(here)
        try:
            with beside(here, name, data) as temporary:
                _place(here, temporary, name)
        except FileExistsError:
            return False
        confirm(here)
    return True


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
    return EnvironmentFault(f"`{path}` cannot be written: {obstacle(error)}; nothing was changed")
