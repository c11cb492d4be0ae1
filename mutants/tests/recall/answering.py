"""The program with a memory of its answers, in this process and in one of its own."""

import io
import os
import sys
import time
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from tests.cli.program import Ended
from tracker.__main__ import main
from tracker.recall.question import Question
from tracker.recall.store import SWITCH

# Files changed a moment ago are not relied on: the clock of files is coarse.
MOMENT = 0.08


def answered(caches: Path | None, folder: Path, *arguments: str, **environment: str) -> Ended:
    """What the program says in a folder, with its answers below `caches`, or without a memory."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    memory = {SWITCH: "1"} if caches is None else {SWITCH: "", "XDG_CACHE_HOME": str(caches)}
    code = 0
    with (
        chdir(folder),
        patch.dict(os.environ, {**memory, **environment}),
        patch.object(sys, "argv", ["tracker", *arguments]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    return Ended(code, _text(out), _text(err))


def kept(caches: Path) -> list[Path]:
    """The answers kept."""
    folder = caches / "tracker" / "answers"
    return sorted(folder.iterdir()) if folder.exists() else []


def settle() -> None:
    """Lets files grow old enough to be relied on."""
    time.sleep(MOMENT)


def asked_in(root: Path, caches: Path) -> Question:
    """A question about a portfolio, asked now."""
    store = str(caches / "tracker" / "answers")
    day = time.strftime("%Y-%m-%d")
    return Question(root=str(root), key="0" * 64, store=store, day=day, began=time.time())


def ending(code: int, do: Callable[[], object] = lambda: None) -> Callable[[], None]:
    """A command that does something, says so, and ends."""

    def run() -> None:
        do()
        print("done")  # noqa: T201 (what a command says)
        sys.exit(code)

    return run


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()
