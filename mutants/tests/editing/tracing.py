"""The program under strace, which lists its system calls, and can kill it or fail it at each."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.cli.program import process_environment

DAY = "1770076800"  # 2026-02-03
_CALL = re.compile(r"^(?P<process>\d+)\s+(?P<name>[a-z0-9_]+)\((?P<rest>.*)$", re.MULTILINE)
# These end the program itself, or are no business of files; nothing can fail there.
_ENDINGS = frozenset({"exit_group", "exit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A system call: its name, the how manieth of that name it is, and what it is about."""

    name: str
    number: int
    rest: str


def calls(root: Path, command: Sequence[str]) -> Iterator[Call]:
    """The system calls of the program from the lock on, in their order."""
    log = root.parent / "strace.log"
    done = _traced(root, command, "-y", "-o", str(log))
    assert done.returncode == 0, done.stderr
    seen: Counter[str] = Counter()
    is_locked = False
    for found in _CALL.finditer(log.read_text(encoding="utf-8", errors="replace")):
        name = found["name"]
        seen[name] += 1
        is_locked = is_locked or name == "flock"
        if is_locked and name not in _ENDINGS:
            yield Call(name=name, number=seen[name], rest=found["rest"])


def killed(root: Path, command: Sequence[str], call: Call) -> int:
    """How the program ended that was to be killed at that call."""
    return _disturbed(root, command, call, "signal=KILL")


def failed(root: Path, command: Sequence[str], call: Call, error: str) -> int:
    """How the program ended that was told of an error at that call."""
    return _disturbed(root, command, call, f"error={error}")


def _disturbed(root: Path, command: Sequence[str], call: Call, how: str) -> int:
    inject = f"inject={call.name}:{how}:when={call.number}"
    options = ("-o", "/dev/null", "-e", f"trace={call.name}", "-e", inject)
    return _traced(root, command, *options).returncode


def _traced(
    root: Path, command: Sequence[str], *options: str
) -> "subprocess.CompletedProcess[bytes]":
    # Nothing is left to chance, so that the calls are the same each time.
    fixed = {
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": DAY,
    }
    return subprocess.run(
        ["strace", "-f", "-qq", *options, sys.executable, "-m", "tracker", "-C", root, *command],
        env=process_environment(**fixed),
        capture_output=True,
        check=False,
        timeout=600,  # a machine may be busy
    )
