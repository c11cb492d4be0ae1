"""Processor time of whole processes, taken in turn, as medians and ratios."""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

RUNS = 9


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds of processor time, the system's included, and MB at most."""

    seconds: float
    peak: float


def run(*command: str, **environment: str) -> Run:
    """What a command took, with Python's bytecode kept as for any user; it has to end well."""
    unusual = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "TRACKER_NO_CACHE"}
    kept = {name: value for name, value in os.environ.items() if name not in unusual}
    process = subprocess.Popen(
        command,
        env={**kept, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:6])}: exit code {process.returncode}")
    largest = usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    return Run(usage.ru_utime + usage.ru_stime, largest)


def together(*runs: Run) -> Run:
    """Processes after each other."""
    return Run(sum(one.seconds for one in runs), max(one.peak for one in runs))


def compare(
    name: str, one: Callable[[], Run], other: Callable[[], Run], aim: str, runs: int = RUNS
) -> None:
    """Prints the medians of both, and the median of their ratios with the smallest and largest."""
    one(), other()
    pairs = [(one().seconds, other().seconds) for _ in range(runs)]
    first, second = (statistics.median(pair[i] for pair in pairs) for i in (0, 1))
    ratios = [a / b for a, b in pairs]
    tell(
        name,
        f"{first:6.3f} s / {second:6.3f} s",
        f"{statistics.median(ratios):5.2f}",
        f"{min(ratios):.2f}-{max(ratios):.2f}",
        aim,
    )


def tell(*cells: str, widths: Sequence[int] = (46, 21, 6, 12, 0)) -> None:
    """Prints a line of a table."""
    print("  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=False)))
    sys.stdout.flush()
