"""Whether a value can be shown, and if not, what is missing."""

from typing import NamedTuple

from msgspec import Struct

from tracker.kpis.result import Status


class Noun(NamedTuple):
    """A thing that is counted."""

    one: str
    many: str

    def times(self, count: int) -> str:
        """`3 concluded goals`."""
        return f"{count} {self.one if count == 1 else self.many}"

    def more(self, count: int) -> str:
        """`2 more concluded goals`."""
        return f"{count} more {self.one if count == 1 else self.many}"


class Verdict(Struct, frozen=True):
    """A status, the sentence behind it, and what would have to be recorded for a value."""

    status: Status
    reason: str | None = None
    lacking: str | None = None

    @property
    def has_value(self) -> bool:
        """Whether a figure of this status shows its value."""
        return self.status in (Status.STALE, Status.PROVISIONAL, Status.OK)


def first(*verdicts: Verdict | None) -> Verdict:
    """The first that holds; `ok` where none does."""
    return next((verdict for verdict in verdicts if verdict), Verdict(Status.OK))


def needs(noun: Noun, minimum: int, has: int) -> str:
    """`needs 3 concluded goals, has 2`."""
    return f"needs {noun.times(minimum)}, has {has}"


def few(noun: Noun, minimum: int, has: int) -> Verdict | None:
    """No data of none, insufficient below the minimum."""
    if has >= minimum:
        return None
    status = Status.INSUFFICIENT if has else Status.NO_DATA
    return Verdict(status, needs(noun, minimum, has), noun.more(minimum - has))
