"""Past states as an audience may see them today.

What was shared once may be private by now, and it would show in the figures of those days. So of
each state that is left which is shared then and now: what was taken out since and what was taken
back look the same from outside.
"""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from tracker.history.past import State
from tracker.records.audience import Shared, audiences, restrict
from tracker.records.gather import gather
from tracker.records.portfolio import OWNER, Portfolio
from tracker.records.record import Item, Record, SharedItem

ERRORS = "there were errors in the data"
_NAMES = ("date", "title", "metric")


def seen_now(states: Iterable[State], now: Shared) -> tuple[State, ...]:
    """The states, restricted to the audience of `now` and to what it is still shown.

    How many errors there were is the owner's: they may stand in what is private.
    """
    return tuple(states) if now.audience == OWNER else tuple(_seen(states, now))


def _seen(states: Iterable[State], now: Shared) -> Iterator[State]:
    last: tuple[Portfolio, Portfolio | None] | None = None
    for state in states:
        if state.portfolio is None:
            yield state
            continue
        if last is None or last[0] is not state.portfolio:
            last = state.portfolio, _restricted(state.portfolio, now)
        yield replace(state, portfolio=last[1], problem=ERRORS if state.problem else "")


def _restricted(was: Portfolio, now: Shared) -> Shared | None:
    """None for an audience that there was not yet."""
    if now.audience not in audiences(was):
        return None
    return restrict(gather(_still(was, now)), now.audience)


def _still(was: Portfolio, now: Shared) -> Iterator[Record]:
    """The records that are there now, and in them the items that are; a profile always."""
    if was.profile is not None:
        yield was.profile
    for section, records in was.sections.items():
        there = now.sections[section]
        yield from (_trimmed(r, there[id_]) for id_, r in records.items() if id_ in there)


def _trimmed(was: Record, now: Record) -> Record:
    kept = {
        name: _those_of(items, getattr(now, name))
        for name in was.__struct_fields__
        if isinstance(items := getattr(was, name), tuple)
        and any(isinstance(item, SharedItem) for item in items)
    }
    changed: Callable[..., Record] = replace
    return changed(was, **kept) if kept else was


def _those_of(items: Iterable[Item], now: Iterable[Item]) -> tuple[Item, ...]:
    names = {_name(item) for item in now}
    return tuple(item for item in items if _name(item) in names)


def _name(item: Item) -> tuple[object, ...]:
    """By what an item is known again, whatever else it says by now."""
    return tuple(getattr(item, name, None) for name in _NAMES)
