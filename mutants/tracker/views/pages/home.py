"""The front page: who this is, where they are heading, how far they are, the proof, the gaps."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from tracker.kpis.goal import GoalReport, State
from tracker.kpis.result import Result
from tracker.records.goals import Goal
from tracker.views.pages.book import Book, Marked
from tracker.views.pages.empty import empty
from tracker.views.pages.gaps import gaps
from tracker.views.pages.goal_groups import concluded_on, under_way
from tracker.views.pages.goals import EXAMPLE as GOAL
from tracker.views.pages.next_steps import Step, next_steps
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.route import stations
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.standing import standing
from tracker.views.pages.tiles import reasons, tiles

HEADLINES = 4
CONCLUDED = 5
PINNED = 6
NEWEST = 6
ONLY_BEGUN = 4  # steps not taken: advice comes first, else last
ENDS = (State.ACHIEVED, State.MISSED, State.ABANDONED, State.WITHDRAWN)


def home(book: Book) -> Page:
    """The home page."""
    sheet = Sheet(book, "index.md")
    return Page(uri=sheet.uri, title=book.name, nav="Home", write=lambda: _text(sheet))


def _text(sheet: Sheet) -> str:
    book = sheet.book
    profile = book.portfolio.profile
    headline = profile.headline if profile else None
    return page_text(
        book.name,
        hero(sheet) if _has_content(book) else hero(sheet) + _nothing(sheet),
        _sections(sheet),
        description=headline or f"Goals, figures and evidence of {book.name}",
        hide=("navigation", "toc"),
        front=True,
    )


def hero(sheet: Sheet) -> Markup:
    """Who, where to, and how far at a glance."""
    book = sheet.book
    return sheet.fill(
        "home", profile=book.portfolio.profile, stations=stations(book), tiles=tiles(book)
    )


def headline_goals(book: Book) -> tuple[Marked, ...]:
    """The goals under way that matter most: those for the role ahead, then by weight and date."""
    role = book.target_role

    def rank(pair: Marked) -> tuple[bool, Decimal, date, str]:
        goal, report = pair
        leads = role is not None and goal.target_role == role.id
        return not leads, -goal.weight, report.due, goal.id

    return tuple(sorted(under_way(book.goals), key=rank))[:HEADLINES]


def pinned_results(book: Book) -> tuple[Result, ...]:
    """The pinned KPIs with a value; where none is pinned, the first that have one."""
    settings = book.portfolio.kpis
    valued = [r for r in book.results if r.value is not None]
    pinned = [r for r in valued if r.id in settings and settings[r.id].pinned]
    return tuple(pinned or valued)[:PINNED]


def concluded(book: Book) -> tuple[tuple[Goal, GoalReport, date], ...]:
    """Goals that were brought to an end, newest first, with the day."""
    ends = ((g, r, concluded_on(g, r, book.as_of)) for g, r in book.goals)
    ended = [(goal, report, day) for goal, report, day in ends if day is not None]
    return tuple(sorted(ended, key=lambda it: (it[2], it[0].id), reverse=True))


def _sections(sheet: Sheet) -> Iterator[Section]:
    book = sheet.book
    steps = next_steps(book)
    if len(steps) >= ONLY_BEGUN:
        yield _advice(sheet, steps)
    if goals := headline_goals(book):
        bar = standing(book) if len(book.goals) > 1 else ()
        html = sheet.fill("goal_standing", parts=bar) if bar else Markup()
        html += sheet.fill("home_goals", goals=goals, total=len(book.goals))
        yield Section(id="working_on", title="Working on", html=html)
    if results := pinned_results(book):
        html = sheet.fill("home_kpis", results=results)
        yield Section(id="in_figures", title="In figures", html=html)
    if ended := concluded(book):
        html = sheet.fill("home_concluded", goals=ended[:CONCLUDED], balance=_balance(book))
        yield Section(id="brought_to_an_end", title="Brought to an end", html=html)
    if book.evidence:
        html = sheet.fill("home_evidence", items=book.evidence[:NEWEST], total=len(book.evidence))
        yield Section(id="newest_evidence", title="Newest evidence", html=html)
    if _has_content(book):
        yield from _trust(sheet)
    if 0 < len(steps) < ONLY_BEGUN:
        yield _advice(sheet, steps)


def _advice(sheet: Sheet, steps: tuple[Step, ...]) -> Section:
    html = sheet.fill("home_next", steps=steps)
    return Section(id="what_to_write_next", title="What to write next", html=html)


def _trust(sheet: Sheet) -> Iterator[Section]:
    """How it is known, and what is not known."""
    book = sheet.book
    html = sheet.fill("home_belief", reasons=reasons(book))
    yield Section(id="why_believe_it", title="Why believe it", html=html)
    html = sheet.fill("home_missing", gaps=gaps(book))
    yield Section(id="what_is_missing", title="What is missing", html=html)


def _has_content(book: Book) -> bool:
    """Whether there is anything of which to say why it can be believed."""
    return bool(tiles(book) or pinned_results(book))


def _nothing(sheet: Sheet) -> Markup:
    if sheet.book.owner:
        return empty(sheet, "There is nothing here yet.", "Begin with a goal:", GOAL)
    return empty(sheet, "Nothing is shared here yet. Please come back later.", "")


def _balance(book: Book) -> str:
    states = [report.state for _, report in book.goals]
    said = (f"{states.count(end)} {end}" for end in ENDS if end in states)
    return f"So far {', '.join(said)}."
