"""Taking turns: two builds in one folder would mix their pages."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def turn(folder: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Holds the turn of `folder`; waits while another process has it, and says so.

    The system takes the turn from a process that ends, however it ends.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    lock = os.open(folder.with_name(f".{folder.name}.lock"), flags, 0o644)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"another build is at work in `{folder}`; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
