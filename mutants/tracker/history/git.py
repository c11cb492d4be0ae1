"""The only caller of git: fixed arguments, no shell, nothing of the repository's choosing."""

import shlex
import subprocess
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import chain
from pathlib import Path

from tracker.faults import EnvironmentFault
from tracker.history.program import (
    OVERRIDES,
    OVERRIDES_FOR_REACHING,
    git_program,
    surroundings,
    surroundings_for_reaching,
)


def ask(top: Path, *arguments: str) -> str | None:
    """What git answers in the folder `top`, or None where it says no (exit code 1).

    Raises EnvironmentFault with git's own words for other ends.
    """
    command = [git_program(top), *_OPTIONS, *arguments]
    ended = _run(command, top, surroundings(top))
    if ended.returncode == 1:
        return None
    if ended.returncode:
        raise _failed(ended.stderr)
    return _text(ended.stdout)


def tell(scratch: Path, beside: Path, *arguments: str, more: Mapping[str, str], data: str) -> str:
    """What git answers in a repository of our own, `scratch`, which has no settings.

    It is made for the repository in `beside`, from whose folder no program is taken. `more` is put
    into the environment. Raises EnvironmentFault with git's own words.
    """
    command = [git_program(beside), *_OPTIONS, *arguments]
    environment = {**surroundings(beside), "GIT_DIR": str(scratch), **more}
    return _told(_run(command, scratch, environment, data))


def reach(scratch: Path, beside: Path, *arguments: str, is_local: bool) -> str:
    """As `tell`, where another repository is reached: the one place where a protocol is allowed.

    The user's own configuration has its say, since it knows how to log in; no repository's has.
    For a repository on this machine it has none.
    """
    options = _options(OVERRIDES if is_local else OVERRIDES_FOR_REACHING)
    settings = surroundings(beside) if is_local else surroundings_for_reaching(beside)
    environment = {
        **settings,
        **({"GIT_DIR": str(scratch)} if (scratch / "HEAD").is_file() else {}),
        "GIT_ALLOW_PROTOCOL": "file" if is_local else "https:ssh",
    }
    command = [git_program(beside), *options, "-c", "protocol.allow=always", *arguments]
    return _told(_run(command, scratch, environment))


def there(service: str) -> str:
    """The program at the other end on this machine, where no setting of that end is to run any."""
    return f"git {shlex.join(_OPTIONS)} {service}"


def _options(overrides: Iterable[str]) -> tuple[str, ...]:
    return ("--no-pager", *chain.from_iterable(("-c", setting) for setting in overrides))


_OPTIONS = _options(OVERRIDES)


def _run(
    command: list[str], folder: Path, environment: Mapping[str, str], data: str = ""
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command, cwd=folder, env=environment, input=data.encode(), capture_output=True, check=False
    )


def _told(ended: "subprocess.CompletedProcess[bytes]") -> str:
    if ended.returncode:
        raise _failed(ended.stderr)
    return _text(ended.stdout)


def _text(said: bytes) -> str:
    return said.decode(errors="surrogateescape")


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
    return EnvironmentFault(f"git could not do it: {text or 'it said nothing'}")
