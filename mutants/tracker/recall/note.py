"""Listening to what a command says, and keeping it where it would say the same again."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import BinaryIO, TextIO, cast

from tracker.recall.answer import Answer, remember
from tracker.recall.question import Question, today
from tracker.recall.state import State, UnsteadyError
from tracker.text.collecting import no_collecting
from tracker.text.notice import Looks, looks, noticed_elsewhere

# Codes of answers; others tell of faults around the portfolio, which may be gone the next time.
_ANSWERS = frozenset({0, 1})
# A system's clock of files is coarser than that of programs.
_TICK = 50_000_000
# A command that does any of these depends on more than files.
_ELSEWHERE = frozenset(
    ("subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.system", "socket.connect")
)
_LIBRARIES = ("click", "jsonschema_rs", "yaml")


def noting(question: Question, run: Callable[[], None]) -> None:
    """Runs a command, which ends the program, and keeps its answer."""
    heard = _Heard()
    _watch()
    with no_collecting(), looks() as looked:
        try:
            with heard.listening():
                run()
        except SystemExit as ended:
            if heard.whole and _is_an_answer(ended) and looked.repeatable:
                _keep(question, heard, looked, int(ended.code or 0))
            raise


def _keep(question: Question, heard: "_Heard", looked: Looks, code: int) -> None:
    """Keeps the answer, unless a file has changed or the day ended since the question."""
    named = sorted(looked.named)
    try:
        state = State(question.root, named)
        libraries = [(place, os.stat(place).st_mtime_ns) for place in _libraries()]
    except (OSError, UnsteadyError):
        return
    if state.newest < question.began * 1e9 - _TICK and today() == question.day:
        answer = Answer(
            said=heard.said, code=code, state=state.digest, named=named, libraries=libraries
        )
        remember(question, answer)


def _is_an_answer(ended: SystemExit) -> bool:
    """Whether a command ended by itself: not by an interruption, or since nobody listens."""
    why = ended.__context__
    return ended.code in _ANSWERS and (why is None or type(why).__name__ == "Exit")


def _libraries() -> list[str]:
    """The folders of libraries; installing one changes the time of its folder."""
    files = (sys.modules[name].__file__ for name in _LIBRARIES if name in sys.modules)
    return sorted({os.path.dirname(os.path.dirname(file)) for file in files if file})


@cache
def _watch() -> None:
    """From now on, commands are noted that do more than look at files; nothing ends it."""

    def see(event: str, _: tuple[object, ...]) -> None:
        if event in _ELSEWHERE:
            noticed_elsewhere()

    sys.addaudithook(see)


class _Heard:
    """What was written to both streams; `whole` unless a stream failed."""

    def __init__(self) -> None:
        self.said: list[tuple[int, bytes]] = []
        self.whole = True

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Both streams pass on what is written to them, and it is noted."""
        before = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = self.ear(1, sys.stdout), self.ear(2, sys.stderr)
        try:
            yield
        finally:
            sys.stdout, sys.stderr = before

    def ear(self, number: int, stream: TextIO) -> TextIO:
        """A stream like another, and with the same words."""
        stream.flush()
        return io.TextIOWrapper(
            cast("BinaryIO", _Ear(self, number, stream.buffer)),
            encoding=stream.encoding,
            errors=stream.errors,
            write_through=True,
        )


class _Ear(io.BufferedIOBase):
    """The bytes of one stream on their way."""

    def __init__(self, heard: _Heard, number: int, stream: BinaryIO) -> None:
        self.heard, self.number, self.stream = heard, number, stream

    def write(self, data: bytes) -> int:  # type: ignore[override]
        whole, self.heard.whole = self.heard.whole, False
        written = self.stream.write(data)
        self.stream.flush()
        self.heard.whole = whole
        self.heard.said.append((self.number, bytes(data)))
        return written

    def fileno(self) -> int:
        return self.stream.fileno()

    def isatty(self) -> bool:
        return self.stream.isatty()

    def writable(self) -> bool:
        return True
