"""What happened between two states, told in groups of sentences, as an agenda for a talk."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date as Day
from decimal import Decimal

from msgspec import Struct

from tracker.history.change import Changes, Declared, Move, Series, Step, Thing, Turn
from tracker.kpis.goal import State
from tracker.records.goals import DUE
from tracker.views.numbers import NOTHING, percent, quantity
from tracker.views.words import NO_BREAK_SPACE, figure

Dated = Callable[[Day], str]  # how a day is written

ENDED = frozenset({State.ABANDONED, State.WITHDRAWN})
SINGULAR = {
    "applications": "application",
    "contacts": "contact",
    "engagements": "engagement",
    "evidence": "evidence",
    "feedback": "feedback",
    "goals": "goal",
    "instruments": "instrument",
    "kpis": "KPI",
    "metrics": "metric",
    "positions": "position",
    "reviews": "review",
    "roles": "role",
    "setbacks": "setback",
    "surveys": "survey",
}
DATES = {DUE: "due", "start": "start", "original due": "first due"}
# Sections whose new records have a group of their own.
FEATURED = {"goals": "New goals", "evidence": "New evidence", "feedback": "New feedback"}


class Told(Struct, frozen=True, kw_only=True):
    """Something about a record; `is_alarming` where nobody said so openly."""

    thing: Thing
    words: str = ""
    is_alarming: bool = False


class Group(Struct, frozen=True, kw_only=True):
    """A heading and what stands under it."""

    heading: str
    told: tuple[Told, ...]


def groups(changes: Changes, dated: Dated = Day.isoformat) -> tuple[Group, ...]:
    """What is worth a word, in the order in which it would be talked about; none is empty."""
    found = (Group(heading=heading, told=tuple(told)) for heading, told in _all(changes, dated))
    return tuple(group for group in found if group.told)


def _all(changes: Changes, dated: Dated) -> Iterator[tuple[str, Iterable[Told]]]:
    yield "Achieved", _turns(changes, lambda turn: _became(turn, {State.ACHIEVED}))
    yield "Slipped", _turns(changes, lambda turn: turn.is_slip)
    yield "Given up", _turns(changes, lambda turn: _became(turn, ENDED))
    yield "Back on track", _turns(changes, lambda turn: turn.is_recovery)
    yield "Moved goalposts", (_move(move, dated) for move in changes.moves)
    yield "Progress", _turns(changes, _is_quiet)
    yield "Milestones", (_step(step, dated) for step in changes.steps)
    for section, heading in FEATURED.items():
        yield heading, (_new(new, dated) for new in changes.added if new.section == section)
    yield "Also new", (_named(new) for new in changes.added if new.section not in FEATURED)
    yield "Logged", (_logged(series, dated) for series in changes.series)
    yield "Gone stale", (Told(thing=stale) for stale in changes.stale)
    yield "Expired", (Told(thing=expired) for expired in changes.expired)
    yield "Rewritten", map(_named, changes.rewritten)
    yield "Taken out", map(_named, changes.removed)


def _became(turn: Turn, states: Iterable[State]) -> bool:
    return turn.now in states and turn.was is not turn.now


def _is_quiet(turn: Turn) -> bool:
    """Whether a goal stands differently in no way that has a heading of its own."""
    told = turn.is_slip or turn.is_recovery or _became(turn, {State.ACHIEVED, *ENDED})
    same = turn.was is turn.now and percent(turn.progress_was) == percent(turn.progress_now)
    return not told and not same


def _turns(changes: Changes, wanted: Callable[[Turn], bool]) -> Iterator[Told]:
    return (Told(thing=turn.goal, words=_stands(turn)) for turn in changes.turns if wanted(turn))


def _stands(turn: Turn) -> str:
    states = _was(_plainly(turn.now), _plainly(turn.was))
    progress = _was(percent(turn.progress_now), percent(turn.progress_was))
    return states if turn.progress_now is None else f"{states}, {progress}"


def _was(now: str, was: str) -> str:
    return now if now == was else f"{now} ({was} before)"


def _plainly(state: State) -> str:
    return state.value.replace("-", " ")


def _move(move: Move, dated: Dated) -> Told:
    words = {
        Declared.AMENDED: f", amended: {move.reason}" if move.reason else ", its first date kept",
        Declared.UNDECLARED: ": moved without an amendment",
        Declared.PLANNED: "",
    }[move.declared]
    if move.declared is Declared.UNDECLARED and move.part == "milestone":
        words = ": moved without keeping `first_due`"
    return Told(
        thing=move.goal,
        words=f"{_moved(move, dated)}{words}",
        is_alarming=move.declared is Declared.UNDECLARED,
    )


def _moved(move: Move, dated: Dated) -> str:
    """`due 2026-09-30 (2026-06-30 before)`, `target of talks 6 (4 before)`."""
    was, now = _value(move.was, dated), _value(move.now, dated)
    named = f"“{move.what}”" if move.part == "milestone" else move.what
    if move.part != "milestone":
        named = DATES.get(move.what, f"{move.part or 'target'} of {move.what}")
    if move.was is None and not move.part:
        return f"{named} {now} added"
    if move.now is None and not move.part:
        return f"{named} {was} dropped"
    if move.part == "milestone" and (move.was is None or move.now is None):
        return f"{named} {'added' if move.was is None else 'dropped'}"
    due = " due" if move.part == "milestone" else ""
    return f"{named}{due} {now} ({was} before)"


def _value(value: Day | Decimal | None, dated: Dated) -> str:
    if value is None:
        return NOTHING
    return dated(value) if isinstance(value, Day) else quantity(value)


def _step(step: Step, dated: Dated) -> Told:
    done = f"done {dated(step.done)}" if step.done else "no longer done"
    return Told(thing=step.goal, words=f"“{step.title}” {done}", is_alarming=step.done is None)


def _new(new: Thing, dated: Dated) -> Told:
    return Told(thing=new, words=dated(new.day) if new.day else "")


def _named(changed: Thing) -> Told:
    return Told(thing=changed, words=SINGULAR[changed.section])


def _logged(series: Series, dated: Dated) -> Told:
    parts = []
    if series.added:
        newest = max(series.added, key=lambda made: made.date)
        value = figure(newest.value, series.unit).replace(NO_BREAK_SPACE, " ")
        parts.append(f"{len(series.added)} new, the newest {value} on {dated(newest.date)}")
    if series.backfilled:
        parts.append(f"{len(series.backfilled)} of them more than a month late")
    if series.removed:
        parts.append(f"{len(series.removed)} taken out or corrected")
    return Told(thing=series.metric, words=", ".join(parts))
