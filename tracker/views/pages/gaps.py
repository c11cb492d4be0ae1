"""What is missing: the questions that the records leave open, each with the page behind it."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from tracker.kpis.fit import Coverage
from tracker.kpis.goal import State
from tracker.views.pages.book import Book
from tracker.views.pages.links import PLACES
from tracker.views.pages.tiles import witnessed
from tracker.views.words import plain_day, quantity

SHOWN = 4
BEHIND = (State.AT_RISK, State.LAGGING, State.NO_DATA)


class Open(Struct, frozen=True, kw_only=True):
    """One thing that is missing: its title, what is known of it, and the built page about it."""

    title: str
    words: str
    place: str


class Gap(Struct, frozen=True, kw_only=True):
    """Things that are missing in the same way; the first of them by name, `place` for all."""

    number: int
    what: str
    items: tuple[Open, ...]
    place: str

    @property
    def shown(self) -> tuple[Open, ...]:
        """Those that are named: all of them where one more would be left out alone."""
        return self.items if len(self.items) <= SHOWN + 1 else self.items[:SHOWN]


def gaps(book: Book) -> tuple[Gap, ...]:
    """What is missing, the gravest first; without what is complete."""
    found = (make(book) for make in MAKERS)
    return tuple(gap for gap in found if gap.number)


def _unshown(book: Book) -> Gap:
    items = [_requirement(row, "") for row in _asked(book) if not row.evidence]
    return _gap(items, "requirement", "requirements", "without evidence", "fit.html")


def _below(book: Book) -> Gap:
    items = [
        _requirement(row, f"{quantity(row.now)} of {quantity(row.needed)}")
        for row in _asked(book)
        if row.needed is not None and row.now is not None and row.now < row.needed
    ]
    return _gap(items, "skill", "skills", "below the level the role asks for", "fit.html")


def _behind(book: Book) -> Gap:
    items = [
        Open(
            title=goal.title,
            words=report.state.replace("-", " "),
            place=_place("goals", goal.id),
        )
        for state in BEHIND
        for goal, report in book.goals
        if report.state is state
    ]
    return _gap(items, "goal", "goals", "behind the plan or without data", "goals/index.html")


def _stale(book: Book) -> Gap:
    items = [
        Open(
            title=row.metric.title,
            words=f"nothing since {plain_day(row.day)}" if row.day else "nothing yet",
            place=_place("metrics", row.metric.id),
        )
        for row in book.metric_rows
        if row.stale
    ]
    return _gap(items, "metric", "metrics", "without news for too long", "metrics/index.html")


def _untold(book: Book) -> Gap:
    items = [
        Open(title=r.title, words=r.reason or "no value yet", place=_place("kpis", r.id))
        for r in book.results
        if r.value is None
    ]
    return _gap(items, "KPI", "KPIs", "waiting for more records", "kpis.html")


def _expired(book: Book) -> Gap:
    items = [
        Open(
            title=item.title,
            words=f"expired {plain_day(item.expires)}",
            place=_place("evidence", item.id),
        )
        for item in book.evidence
        if item.expires is not None and item.expires < book.as_of
    ]
    return _gap(items, "piece of evidence", "pieces of evidence", "expired", "evidence.html")


def _unseen(book: Book) -> Gap:
    number = len(book.evidence) - witnessed(book)
    noun = "piece" if number == 1 else "pieces"
    what = f"{noun} of evidence that nobody else is named to confirm"
    return Gap(number=number, what=what, items=(), place="evidence.html")


MAKERS: tuple[Callable[[Book], Gap], ...] = (
    _unshown,
    _below,
    _behind,
    _untold,
    _stale,
    _expired,
    _unseen,
)


def _gap(items: list[Open], one: str, many: str, how: str, place: str) -> Gap:
    noun = one if len(items) == 1 else many
    return Gap(number=len(items), what=f"{noun} {how}", items=tuple(items), place=place)


def _asked(book: Book) -> Iterator[Coverage]:
    yield from book.fit.requirements if book.fit else ()


def _requirement(row: Coverage, words: str) -> Open:
    return Open(title=row.title, words=words, place=_place("requirements", row.id))


def _place(section: str, id_: str) -> str:
    return PLACES[section].format(id=id_)
