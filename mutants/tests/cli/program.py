"""The program as a person calls it: in this process, where tests can see into it, or in its own."""

import io
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from tests.example import ROOT
from tracker.cli import main


@dataclass(frozen=True, slots=True)
class Ended:
    """What a call printed and how it ended."""

    code: int
    out: str
    err: str


def tracker(*arguments: str | Path, folder: Path | None = None, **environment: str) -> Ended:
    """Runs `tracker` with these arguments and this environment added."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    code = 0
    with (
        chdir(folder or Path.cwd()),
        patch.dict(os.environ, environment),
        patch.object(sys, "argv", ["tracker", *map(str, arguments)]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Ended(code, _text(out), _text(err))


def tracker_process(
    *arguments: str | Path, folder: Path | None = None, **environment: str
) -> Ended:
    """As `tracker`, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        cwd=folder,
        env=process_environment(**environment),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def process_environment(**environment: str) -> dict[str, str]:
    """The environment of a process that is to find the program, with more added."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **environment}


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
