"""The way a career has taken, and where it is heading."""

from collections.abc import Iterator

from msgspec import Struct

from tracker.views.pages.book import Book
from tracker.views.words import month

HELD = 3  # positions shown before the role ahead


class Station(Struct, frozen=True, kw_only=True):
    """A place on the way: `past`, `now` or `ahead`."""

    kind: str
    title: str
    words: str


def stations(book: Book) -> tuple[Station, ...]:
    """The newest positions, then the role aimed at."""
    return (*(tuple(_held(book)) or tuple(_role(book))), *_ahead(book))


def _held(book: Book) -> Iterator[Station]:
    begun = [p for p in book.portfolio.positions.values() if p.start <= book.as_of]
    shown = sorted(begun, key=lambda p: (p.start, p.id))[-HELD:]
    for position in shown:
        ended = position.end is not None and position.end <= book.as_of
        if position is shown[-1] and not ended:
            yield Station(kind="now", title=position.title, words=f"since {month(position.start)}")
        else:
            yield Station(kind="past", title=position.title, words=f"from {month(position.start)}")


def _role(book: Book) -> Iterator[Station]:
    """The present role, where no position says more."""
    profile = book.portfolio.profile
    role = book.portfolio.roles.get(profile.role or "") if profile else None
    if role is not None:
        yield Station(kind="now", title=role.title, words="today")


def _ahead(book: Book) -> Iterator[Station]:
    role, profile = book.target_role, book.portfolio.profile
    if role is None or profile is None:
        return
    positions = book.portfolio.positions.values()
    if not any(p.role == role.id and p.start <= book.as_of for p in positions):
        by = f"aim: by {month(profile.target_date)}" if profile.target_date else "the aim"
        yield Station(kind="ahead", title=role.title, words=by)
