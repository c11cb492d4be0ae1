"""How all goals stand, as one bar: so many achieved, so many on track, so many missed."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.goal import State
from tracker.views.pages.book import Book
from tracker.views.pages.goal_groups import GROUPS

ORDER = (
    State.ACHIEVED,
    State.ON_TRACK,
    State.EARLY,
    State.LAGGING,
    State.AT_RISK,
    State.NO_DATA,
    State.MISSED,
    State.ABANDONED,
    State.WITHDRAWN,
    State.PLANNED,
    State.DRAFT,
)


class Part(Struct, frozen=True, kw_only=True):
    """The goals in one state: their number, their part of the bar, and where they are listed."""

    state: State
    number: int
    start: Fraction
    length: Fraction
    place: str


def standing(book: Book) -> tuple[Part, ...]:
    """The states that occur, from achieved to not yet begun; empty without goals."""
    return tuple(_parts(book))


def _parts(book: Book) -> Iterator[Part]:
    states = [report.state for _, report in book.goals]
    before = 0
    for state in ORDER:
        number = states.count(state)
        if number:
            yield Part(
                state=state,
                number=number,
                start=Fraction(before, len(states)),
                length=Fraction(number, len(states)),
                place=f"goals/index.html#{_group(state)}",
            )
        before += number


def _group(state: State) -> str:
    return next(group.id for group in GROUPS if state in group.states)
