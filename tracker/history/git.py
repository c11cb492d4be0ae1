"""The only caller of git: fixed arguments, no shell, nothing of the repository's choosing."""

import subprocess
from contextlib import suppress
from itertools import chain
from pathlib import Path

from tracker.faults import EnvironmentFault
from tracker.history.program import OVERRIDES, git_program, surroundings

_OPTIONS = ("--no-pager", *chain.from_iterable(("-c", setting) for setting in OVERRIDES))


def ask(top: Path, *arguments: str) -> str | None:
    """What git answers in the folder `top`, or None where it says no (exit code 1).

    Raises EnvironmentFault with git's own words for other ends.
    """
    ended = subprocess.run(
        [git_program(top), *_OPTIONS, *arguments],
        cwd=top,
        env=surroundings(top),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if ended.returncode == 1:
        return None
    if ended.returncode:
        raise _failed(ended.stderr)
    return ended.stdout.decode(errors="surrogateescape")


class Conversation:
    """A git that goes on answering questions of a line each. To be closed."""

    def __init__(self, top: Path, *arguments: str) -> None:
        """Starts it in the folder `top`."""
        self._git = subprocess.Popen(
            [git_program(top), *_OPTIONS, *arguments],
            cwd=top,
            env=surroundings(top),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def answer(self, question: str) -> bytes:
        """The first line of what git says to a line; it is empty once git has ended."""
        if self._git.stdin is None or self._git.stdout is None:
            return b""
        with suppress(BrokenPipeError):
            self._git.stdin.write(f"{question}\n".encode())
            self._git.stdin.flush()
        return self._git.stdout.readline()

    def rest(self, size: int) -> bytes:
        """The next `size` bytes of it, and less once git has ended."""
        return self._git.stdout.read(size) if self._git.stdout is not None else b""

    def close(self) -> None:
        """Ends it."""
        with suppress(BrokenPipeError):
            self._git.communicate()


def _failed(said: bytes) -> EnvironmentFault:
    text = said.decode(errors="backslashreplace").strip()
    if "dubious ownership" in text:
        return EnvironmentFault(
            "this repository belongs to another user, and git reads none of theirs: clone it,"
            " or make its folder yours (`chown`)"
        )
    return EnvironmentFault(f"git could not read this repository: {text or 'it said nothing'}")
