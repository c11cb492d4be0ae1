"""The program with somebody at a terminal, who types."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

from tests.cli.program import Ended

GIVE_UP = "\x04"
PATIENCE = 10  # seconds without a sign of life


def at_terminal(*arguments: str | Path, typed: tuple[str, ...], **environment: str) -> Ended:
    """Runs `tracker` with a terminal on all three streams; `typed` answers its prompts in turn.

    What the terminal shows, the echo of what is typed included, is in `out`.
    """
    master, slave = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "tracker", *map(str, arguments)],
        env=os.environ
        | {"PYTHONPATH": str(Path(__file__).parents[2]), "NO_COLOR": "1"}
        | environment,
        stdin=slave,
        stdout=slave,
        stderr=slave,
    ) as process:
        os.close(slave)
        shown = _talk(master, list(typed))
        try:
            process.wait(PATIENCE)
        finally:
            process.kill()
    os.close(master)
    return Ended(process.returncode, shown.decode().replace("\r\n", "\n"), "")


def _talk(master: int, typed: list[str]) -> bytes:
    """What was shown, until nobody holds the other end any more or nothing more is typed."""
    shown = b""
    while select.select([master], [], [], PATIENCE)[0]:
        try:
            read = os.read(master, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not read:
            break
        shown += read
        if shown.endswith(b": "):
            answer = typed.pop(0) if typed else GIVE_UP
            os.write(master, (answer if answer == GIVE_UP else f"{answer}\n").encode())
    return shown
