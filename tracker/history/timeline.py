"""The commits of a branch, one after the other, as its own history tells it.

Of a merge the first parent is followed: what a branch brought is known here when it is merged, and
its own commits were known elsewhere before.
"""

from datetime import date as Day
from pathlib import Path

from msgspec import Struct

from tracker.history.git import ask


class Commit(Struct, frozen=True, kw_only=True):
    """A commit, and the day on which its committer made it, where they were."""

    id: str
    day: Day


def commits(top: Path, tip: str) -> tuple[Commit, ...]:
    """The commit `tip` and those before it along first parents, the newest first."""
    return _commits(top, "--first-parent", tip)


def commit_of(top: Path, id_: str) -> Commit:
    """The commit of that id."""
    (found,) = _commits(top, "--max-count=1", id_)
    return found


def _commits(top: Path, *arguments: str) -> tuple[Commit, ...]:
    said = ask(top, "rev-list", "--format=tformat:%cs", *arguments, "--") or ""
    lines = iter(said.splitlines())
    return tuple(
        Commit(id=line.removeprefix("commit "), day=Day.fromisoformat(day))
        for line, day in zip(lines, lines, strict=True)
    )
