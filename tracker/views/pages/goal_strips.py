"""Goals as strips along one axis of years: when they ran, and what became of them."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from tracker.kpis.goal import GoalReport
from tracker.records.goals import Goal
from tracker.views.pages.book import Marked
from tracker.views.pages.goal_groups import concluded_on
from tracker.views.words import plain_day, sentence


class Strip(Struct, frozen=True, kw_only=True):
    """A goal's time as shares of the axis: its plan, what has passed of it, and its end."""

    goal: Goal
    report: GoalReport
    start: Fraction
    length: Fraction
    passed: Fraction
    first_due: Fraction | None
    ended: Fraction | None
    words: str


class Axis(Struct, frozen=True, kw_only=True):
    """The days shown, with the places of the years' beginnings and of today."""

    years: tuple[tuple[int, Fraction], ...]
    today: Fraction
    strips: tuple[Strip, ...]


def axis(goals: Sequence[Marked], as_of: date) -> Axis:
    """The strips of all goals, by start; at least one goal."""
    first = min(report.start for _, report in goals)
    last = max(as_of, *(max(report.due, report.original_due) for _, report in goals))
    scale = _Scale(first=first, last=last)
    ordered = sorted(goals, key=lambda it: (it[1].start, it[1].due, it[0].id))
    return Axis(
        years=tuple(_years(scale)),
        today=scale.place(as_of),
        strips=tuple(_strip(goal, report, scale, as_of) for goal, report in ordered),
    )


class _Scale(Struct, frozen=True, kw_only=True):
    first: date
    last: date

    def place(self, day: date) -> Fraction:
        whole = (self.last - self.first).days or 1
        return Fraction(min(max((day - self.first).days, 0), whole), whole)


def _years(scale: _Scale) -> Iterator[tuple[int, Fraction]]:
    for year in range(scale.first.year + 1, scale.last.year + 1):
        yield year, scale.place(date(year, 1, 1))


def _strip(goal: Goal, report: GoalReport, scale: _Scale, as_of: date) -> Strip:
    start, due = scale.place(report.start), scale.place(report.due)
    ended = concluded_on(goal, report, as_of)
    passed = min(scale.place(ended or as_of), due)
    moved = report.original_due != report.due
    return Strip(
        goal=goal,
        report=report,
        start=start,
        length=max(due - start, Fraction(1, 200)),
        passed=max(passed - start, Fraction(0)),
        first_due=scale.place(report.original_due) if moved else None,
        ended=scale.place(ended) if ended else None,
        words=_words(report, ended),
    )


def _words(report: GoalReport, ended: date | None) -> str:
    said = f"{sentence(report.state)}: {plain_day(report.start)} to {plain_day(report.due)}"
    return f"{said}, ended {plain_day(ended)}" if ended else said
