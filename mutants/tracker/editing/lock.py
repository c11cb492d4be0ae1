"""One writer at a time: whoever comes second waits a little."""

import errno
import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tracker.editing.obstacle import obstacle
from tracker.faults import EnvironmentFault
from tracker.text.files import GOALS
from tracker.text.opening import folder

PATIENCE = 20.0  # seconds
POLITE = 1.0  # seconds of waiting of which nothing is said
PAUSE = 0.02
# Network file systems may lock only what is open for writing, which a folder never is.
_CANNOT_LOCK = frozenset({errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS})


@contextmanager
def locked(root: Path, say: Callable[[str], object], patience: float = PATIENCE) -> Iterator[None]:
    """Holds the lock of the portfolio in `root`, waiting for it as many seconds as `patience`.

    What is locked is the folder `goals/` itself: there is no lock file that could be left behind,
    and the system lets go when a process ends, however it ends. Raises EnvironmentFault.
    """
    with ExitStack() as stack:
        try:
            top = stack.enter_context(folder(str(root.resolve())))
            goals = stack.enter_context(folder(GOALS, top))
            got = _lock(goals, say, patience)
        except OSError as error:
            raise EnvironmentFault(f"`{GOALS}/` cannot be locked: {obstacle(error)}") from error
        if not got:
            raise EnvironmentFault(
                "another tracker is writing here and has not come to an end;"
                " nothing was written, try again"
            )
        yield


def _lock(descriptor: int, say: Callable[[str], object], patience: float) -> bool:
    """Whether the lock was had in time. It ends with the descriptor."""
    begun, said = time.monotonic(), False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waited = time.monotonic() - begun
            if waited >= patience:
                return False
            if waited >= POLITE and not said:
                say("Waiting for another tracker that is writing here")
                said = True
            time.sleep(PAUSE)
        except OSError as error:
            if error.errno not in _CANNOT_LOCK:
                raise
            say("Folders cannot be locked here: let nobody else write at the same time")
            return True
        else:
            return True
