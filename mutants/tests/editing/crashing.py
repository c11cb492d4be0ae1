"""Work that is killed, or met by a fault of the disk, at each of its steps."""

import errno
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TypeAlias

from tracker.editing import lock, temporary, write
from tracker.faults import EnvironmentFault

# Each line executed in these files is a step.
STEPS = frozenset({lock.__file__, temporary.__file__, write.__file__})
DONE, REFUSED = 0, 3
Trace: TypeAlias = Callable[[FrameType, str, object], "Trace | None"]


def steps_of(work: Callable[[], object]) -> int:
    """How many steps the work takes, done in a process of its own."""
    read, write_end = os.pipe()

    def counted() -> None:
        count = _Count(None, lambda: None)
        sys.settrace(count.trace)
        work()
        sys.settrace(None)
        os.write(write_end, str(count.done).encode())

    assert in_child(counted) == DONE
    os.close(write_end)
    with os.fdopen(read) as said:
        return int(said.read())


def killed_at(step: int, work: Callable[[], object]) -> int:
    """The signal that ended the work before that step, as a negative number."""
    return in_child(lambda: _traced(step, lambda: os.kill(os.getpid(), signal.SIGKILL), work))


def failing_at(step: int, code: int, work: Callable[[], object]) -> int:
    """DONE, or REFUSED where the work ended in an EnvironmentFault, the step having failed."""

    def fail() -> None:
        raise OSError(code, os.strerror(code))

    return in_child(lambda: _traced(step, fail, work))


class _Count:
    def __init__(self, step: int | None, then: Callable[[], object]) -> None:
        self.step, self.then, self.done = step, then, 0

    def trace(self, frame: FrameType, event: str, _: object) -> "Trace | None":
        if frame.f_code.co_filename not in STEPS:
            return None
        if event == "line":
            self.done += 1
            if self.done == self.step:
                self.then()
        return self.trace


def _traced(step: int, then: Callable[[], object], work: Callable[[], object]) -> None:
    sys.settrace(_Count(step, then).trace)
    work()


def in_child(work: Callable[[], object]) -> int:
    """How a process that does the work ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside pytest's own threads
        child = os.fork()
    if child == 0:
        code = 70
        try:
            work()
            code = DONE
        except EnvironmentFault:
            code = REFUSED
        except OSError as fault:
            code = 100 if fault.errno in {errno.EIO, errno.ENOSPC} else 101
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def litter(root: Path) -> Iterator[str]:
    """Names of files that nobody but the program can have made."""
    return (path.name for path in root.rglob(".*") if path.is_file())
