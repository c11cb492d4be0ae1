"""A few commits in place of many: the last of each month."""

from collections.abc import Iterable
from datetime import date as Day

from tracker.history.timeline import Commit
from tracker.kpis.window import months_after


def last_of_months(line: Iterable[Commit], as_of: Day, months: int) -> tuple[Commit, ...]:
    """The last commit of each of the newest `months` months up to a day, the oldest first.

    `line` comes newest first. Clocks are set wrong at times: no commit stands before one that it
    was made of.
    """
    first = months_after(as_of.replace(day=1), 1 - months)
    kept: list[Commit] = []
    for commit in line:
        bound = kept[-1].day.replace(day=1) if kept else None
        if first <= commit.day <= as_of and (bound is None or commit.day < bound):
            kept.append(commit)
    return tuple(reversed(kept))
