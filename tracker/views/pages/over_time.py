"""Figures at the ends of months, as they were known then."""

from collections.abc import Iterator
from itertools import dropwhile

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from tracker.history.past import Moment, Past, State, past
from tracker.kpis.why import Kind, Name
from tracker.views.charts.history_path import history_chart
from tracker.views.pages.book import Book
from tracker.views.pages.figures import unit_text
from tracker.views.pages.home import headline_goals, pinned_results
from tracker.views.pages.page import Section
from tracker.views.pages.sheet import Sheet
from tracker.views.words import plain_day

FEWEST = 2  # ends of months that make a line
MOST = 6  # charts
_SECTIONS = {Kind.KPI: "kpis", Kind.GOAL: "goals"}


class _Told(Struct, frozen=True, kw_only=True):
    """A chart with what it is of, and what has to be known to read it."""

    title: str
    unit: str
    address: str
    figure: Markup
    otherwise: int
    known: int
    gaps: tuple[tuple[str, str], ...]


def over_time(sheet: Sheet, states: tuple[State, ...]) -> Section:
    """A chart for each pinned KPI and each headline goal; else what it needs.

    `states` are those at the ends of months, restricted as the book is, the oldest first.
    """
    told = tuple(_told(sheet, states))
    return Section(
        id="over_time",
        title="Over time, as it was known",
        html=sheet.fill("over_time", told=told, months=len(states), fewest=FEWEST),
    )


def _told(sheet: Sheet, states: tuple[State, ...]) -> Iterator[_Told]:
    book = sheet.book
    for name, title, unit in _shown(book):
        found = replace(past(name, states, book.portfolio), title=title, unit=unit)
        known = tuple(moment for moment in found.moments if _value(moment) is not None)
        chart = history_chart(found) if len(known) >= FEWEST else None
        if chart is not None:
            yield _Told(
                title=title,
                unit=unit,
                address=sheet.links.to(_SECTIONS[name.kind], name.id),
                figure=sheet.figure(chart, f"over_time_{name.kind}_{name.id}"),
                otherwise=sum(_value(moment) != moment.now for moment in known),
                known=len(known),
                gaps=_gaps(found),
            )


def _shown(book: Book) -> tuple[tuple[Name, str, str], ...]:
    """What is charted, named as it is named today; half of the room at most is for KPIs."""
    goals = [
        (Name(kind=Kind.GOAL, id=goal.id), goal.title, "progress in percent")
        for goal, _ in headline_goals(book)
    ]
    kpis = [
        (Name(kind=Kind.KPI, id=result.id), result.title, unit_text(replace(result, value=None)))
        for result in pinned_results(book)
    ]
    return (*kpis[: max(MOST // 2, MOST - len(goals))], *goals)[:MOST]


def _gaps(found: Past) -> tuple[tuple[str, str], ...]:
    """Why nothing is known of days after the first value, each reason with its days."""
    later = dropwhile(lambda moment: _value(moment) is None, found.moments)
    days: dict[str, list[str]] = {}
    for moment in later:
        if _value(moment) is None:
            why = moment.problem or "there was no value"
            days.setdefault(why, []).append(plain_day(moment.commit.day))
    return tuple((why, ", ".join(those)) for why, those in days.items())


def _value(moment: Moment) -> object:
    return moment.then.value if moment.then is not None else None
