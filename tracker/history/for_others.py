"""What others are told of what happened: nothing of what they can no longer see."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from tracker.history.change import Changes, Figure, Move
from tracker.records.audience import Shared
from tracker.records.goals import DUE

_DATES = frozenset({DUE, "start", "original due"})


def for_others(found: Changes, now: Shared) -> Changes:
    """The changes without what is not in the later state: it may be private since.

    What is taken out and what is taken back look the same from outside, and are not told of.
    """
    return replace(
        found,
        removed=(),
        moves=tuple(move for move in found.moves if _is_there(move, now)),
        steps=tuple(step for step in found.steps if step.done is not None),
        series=tuple(replace(series, removed=()) for series in found.series if series.added),
        figures=tuple(_figures(found.figures, now)),
    )


def _is_there(move: Move, now: Shared) -> bool:
    """Whether what was moved is still in the plan, and its metric still to be seen."""
    if move.what in _DATES:
        return True
    return move.now is not None and (move.part == "milestone" or move.what in now.metrics)


def _figures(figures: Iterable[Figure], now: Shared) -> Iterator[Figure]:
    for figure in figures:
        if figure.now is not None:
            causes = tuple(cause for cause in figure.causes if _sees(now, cause.record))
            yield replace(figure, causes=causes)


def _sees(now: Shared, record: str) -> bool:
    section, _, id_ = record.partition("/")
    return id_ in now.sections.get(section, {})
