"""Medians and ratios of whole processes: `python -m benchmarks`, or `make bench`."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.generate import generate

RUNS = 7
TRACKER = (sys.executable, "-m", "tracker")
EVENTS = """
import sys, yaml
from pathlib import Path
for file in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    for event in yaml.parse(file.read_bytes(), Loader=yaml.CBaseLoader):
        pass
"""
PAGES = """
import sys, time
from datetime import date
from pathlib import Path
from tracker.load import load
from tracker.records.audience import restrict
from tracker.site.generate import book_of
from tracker.views.pages.pages import pages
root, day = Path(sys.argv[1]), date(2026, 9, 30)
shared = restrict(load(root, day).portfolio, "public")
for _ in range(2):
    begun = time.perf_counter()
    made = pages(book_of(shared, day, root / "charts"))
    print(len(made), len(made) / (time.perf_counter() - begun))
"""


def seconds(*command: str) -> float:
    """Wall time of a process."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def ratio(name: str, one: Callable[[], float], other: Callable[[], float], aim: str) -> None:
    """Prints the medians of both, taken in turn, and the median of their ratios."""
    one(), other()
    pairs = [(one(), other()) for _ in range(RUNS)]
    first, second = (statistics.median(p[i] for p in pairs) for i in (0, 1))
    each = statistics.median(a / b for a, b in pairs)
    print(f"{name:<42} {first:7.3f} s against {second:7.3f} s: ratio {each:5.2f} (aim {aim})")


def main() -> None:
    """Measures all the ratios of the README."""
    with tempfile.TemporaryDirectory() as place:
        large, small = Path(place, "large"), Path(place, "small")
        generate(large, files=2000, facts=30_000)
        generate(small, files=60, facts=1000)
        check = lambda: seconds(*TRACKER, "-C", str(large), "check")  # noqa: E731
        ratio(
            "check, 30,000 facts / libyaml events",
            check,
            lambda: seconds(sys.executable, "-c", EVENTS, str(large / "goals")),
            "< 2.5",
        )
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{'peak memory of that check':<42} {peak:7.0f} MB (aim < 250)")
        ratio(
            "kpi, 1,000 facts / --version",
            lambda: seconds(*TRACKER, "-C", str(small), "kpi"),
            lambda: seconds(*TRACKER, "--version"),
            "< 2, later",
        )
        ratio(
            "--version / import click",
            lambda: seconds(*TRACKER, "--version"),
            lambda: seconds(sys.executable, "-c", "import click"),
            "< 1.6",
        )
        said = subprocess.run(
            [sys.executable, "-c", PAGES, str(small)], check=True, capture_output=True, text=True
        ).stdout.splitlines()
        for line, name in zip(said, ("charts made", "charts kept"), strict=True):
            number, rate = line.split()
            print(f"pages, {name:<35} {number:>7} pages, {float(rate):.0f} a second (aim 300)")


if __name__ == "__main__":
    main()
