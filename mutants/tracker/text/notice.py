"""Which files are looked at by name, for who wants to know whether they are as they were."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

CONTENT, STATUS = "c", "s"


class Looks:
    """How files were looked at, with their paths from the portfolio's root.

    `repeatable` is whether these, and the portfolio's own files, are all that was looked at.
    """

    __slots__ = ("named", "repeatable")

    def __init__(self) -> None:
        self.named: set[str] = set()
        self.repeatable = True


_LOOKS: ContextVar[Looks | None] = ContextVar("_LOOKS", default=None)


@contextmanager
def looks() -> Iterator[Looks]:
    """What is noted until the end of the block."""
    noted = Looks()
    token = _LOOKS.set(noted)
    try:
        yield noted
    finally:
        _LOOKS.reset(token)


def notice(how: str, path: str) -> None:
    """Notes that the bytes (CONTENT) or the kind and size (STATUS) of a file are looked at."""
    noted = _LOOKS.get()
    if noted is not None:
        noted.named.add(how + path)


def noticed_elsewhere() -> None:
    """Notes that something is looked at that nobody could see the state of."""
    noted = _LOOKS.get()
    if noted is not None:
        noted.repeatable = False
