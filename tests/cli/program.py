"""The program as a person calls it, in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ended:
    """What a call printed and how it ended."""

    code: int
    out: str
    err: str


def tracker(*arguments: str | Path, folder: Path | None = None, **environment: str) -> Ended:
    """Runs `tracker` with these arguments and this environment added."""
    done = subprocess.run(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)
