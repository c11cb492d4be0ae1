"""KPIs before and after, and what makes the difference, in words."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from tracker.history.change import Cause, Figure, Why
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.result import Result
from tracker.views.numbers import counts
from tracker.views.why_words import worth

WORDS = {
    Why.RECORDED: "recorded",
    Why.CHANGED: "changed",
    Why.COUNTED: "counts now",
    Why.REMOVED: "taken out",
    Why.PASSED_OVER: "counts no longer",
    Why.CAME_IN: "came in as time passed",
    Why.FELL_OUT: "fell out as time passed",
    Why.LEFT_OUT: "left out",
}
MOST = 4  # records named of each kind


def title(changed: Figure) -> str:
    """What the KPI is called."""
    results = (changed.now, changed.was)
    return next(result.title for result in results if result is not None)


def stands(result: Result | None) -> str:
    """`67 % (2 of 3)`, or why there is no value."""
    if result is None:
        return "not there"
    if result.value is None:
        return f"{result.status.value.replace('-', ' ')}: {result.reason}"
    doubt = "" if result.reason is None else f", {result.status.value}"
    return f"{worth(result)} ({counts(result)}{doubt})"


class Ground(Struct, frozen=True, kw_only=True):
    """What became of records in a figure, in words; `more` of them are not named."""

    words: str
    records: tuple[str, ...]
    more: int


def grounds(causes: Iterable[Cause]) -> Iterator[Ground]:
    """The causes by what they did, and why."""
    causes = tuple(causes)
    for why, words in WORDS.items():
        for rule in dict.fromkeys(cause.rule for cause in causes if cause.why is why):
            records = tuple(c.record for c in causes if (c.why, c.rule) == (why, rule))
            reason = f" ({Exclusion(rule).sentence})" if rule else ""
            yield Ground(words=f"{words}{reason}", records=records[:MOST], more=len(records[MOST:]))


def because(causes: Iterable[Cause]) -> str:
    """`recorded: evidence/talk; fell out as time passed: goals/ship-it, goals/other and 2 more`."""
    return "; ".join(
        f"{it.words}: {', '.join(it.records)}{f' and {it.more} more' if it.more else ''}"
        for it in grounds(causes)
    )
