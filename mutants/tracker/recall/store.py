"""The user's own folder of answers: nobody else's, and never one that came with a portfolio."""

import os
import stat
from _blake2 import blake2b

SWITCH = "TRACKER_NO_CACHE"
_MOST_BYTES = 4 * 1024 * 1024
_MOST_FILES, _KEPT_FILES = 200, 100
_FLAGS = os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK


def store_for(strange: list[str]) -> str | None:
    """The folder of answers; None where there can be none.

    `strange` are the portfolio and the repositories that it lies in: what is within these may
    have come along with them.
    """
    caches = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(caches):
        home = os.path.expanduser("~")
        caches = f"{home}/.cache"
    folder = os.path.realpath(f"{caches}/tracker/answers")
    if os.environ.get(SWITCH) or not os.path.isabs(caches) or _is_within(folder, strange):
        return None
    return folder


def kept(folder: str, name: str) -> bytes | None:
    """What is kept under a name; None where there is none, or not as it was written."""
    try:
        store = _opened(folder)
        try:
            file = os.open(name, os.O_RDONLY | _FLAGS, dir_fd=store)
        finally:
            os.close(store)
        with open(file, "rb") as opened:
            status = os.fstat(file)
            if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
                return None
            digest, _, data = opened.read(_MOST_BYTES).partition(b"\n")
        return data if digest == _digest(name, data) else None
    except OSError:
        return None


def keep(folder: str, name: str, data: bytes) -> None:
    """Keeps bytes under a name, written beside and renamed; a store that cannot be is none."""
    if len(data) > _MOST_BYTES // 2:
        return
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        store = _opened(folder)
    except OSError:
        return
    part = f"{name}.{os.getpid()}"
    try:
        _write(store, part, _digest(name, data) + b"\n" + data)
        os.replace(part, name, src_dir_fd=store, dst_dir_fd=store)
        _make_room(store)
    except OSError:
        _remove(store, part)
    finally:
        os.close(store)


def _is_within(folder: str, others: list[str]) -> bool:
    return any(f"{folder}/".startswith(f"{other.rstrip('/')}/") for other in others)


def _opened(folder: str) -> int:
    """The open folder; raises OSError where it is not the user's alone."""
    store = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | _FLAGS)
    status = os.fstat(store)
    if status.st_uid != os.geteuid() or status.st_mode & 0o077:
        os.close(store)
        raise PermissionError(folder)
    return store


def _digest(name: str, data: bytes) -> bytes:
    return blake2b(data, key=name.encode("ascii"), digest_size=32).hexdigest().encode("ascii")


def _write(store: int, name: str, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS
    with open(os.open(name, flags, 0o600, dir_fd=store), "wb") as file:
        file.write(data)


def _make_room(store: int) -> None:
    """Removes the oldest where there are too many."""
    names = os.listdir(store)
    if len(names) <= _MOST_FILES:
        return
    ages = {name: os.stat(name, dir_fd=store, follow_symlinks=False).st_mtime_ns for name in names}
    for name in sorted(names, key=ages.__getitem__)[:-_KEPT_FILES]:
        _remove(store, name)


def _remove(store: int, name: str) -> None:
    try:
        os.unlink(name, dir_fd=store)
    except OSError:
        return
