"""The front page: who this is, where they are heading, how far they have come, and the proof."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from tracker.kpis.goal import State
from tracker.kpis.result import Result
from tracker.records.portfolio import Portfolio
from tracker.records.profile import Profile
from tracker.views.pages.book import Book, Marked
from tracker.views.pages.goal_groups import concluded_on, under_way
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.sheet import Sheet
from tracker.views.words import count, month

HEADLINES = 4
CONCLUDED = 5
PINNED = 6
NEWEST = 6
STATIONS = 3  # positions shown before the role ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A place on the way: past, now or ahead."""

    kind: str
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A number at a glance, and the page that says more."""

    number: str
    words: str
    place: str


def home(book: Book) -> Page:
    """The home page."""
    sheet = Sheet(book, "index.md")
    profile = book.portfolio.profile
    headline = profile.headline if profile else None
    lead = sheet.fill(
        "home", profile=profile, stations=tuple(stations(book)), tiles=tuple(tiles(book))
    )
    return Page(
        uri=sheet.uri,
        title=book.name,
        nav="Home",
        text=page_text(
            book.name,
            lead,
            _sections(sheet),
            description=headline or f"Goals, figures and evidence of {book.name}",
            hide=("navigation", "toc"),
        ),
    )


def headline_goals(book: Book) -> tuple[Marked, ...]:
    """The goals under way that matter most: those for the role ahead, then by weight and date."""
    role = book.target_role

    def rank(pair: Marked) -> tuple[bool, object, date, str]:
        goal, report = pair
        ahead = role is not None and goal.target_role == role.id
        return not ahead, -goal.weight, report.due, goal.id

    return tuple(sorted(under_way(book.goals), key=rank))[:HEADLINES]


def pinned_results(book: Book) -> tuple[Result, ...]:
    """The pinned KPIs with a value; where none is pinned, the first that have one."""
    settings = book.portfolio.kpis
    valued = [r for r in book.results if r.value is not None]
    pinned = [r for r in valued if r.id in settings and settings[r.id].pinned]
    return tuple(pinned or valued)[:PINNED]


def _sections(sheet: Sheet) -> Iterator[Section]:
    book = sheet.book
    goals = headline_goals(book)
    if goals:
        html = sheet.fill("home_goals", goals=goals, total=len(book.goals))
        yield Section(id="heading_for", title="Working on", html=html)
    results = pinned_results(book)
    if results:
        html = sheet.fill("home_kpis", results=results)
        yield Section(id="in_figures", title="In figures", html=html)
    ended = concluded(book)
    if ended:
        html = sheet.fill("home_concluded", goals=ended[:CONCLUDED], balance=_balance(book))
        yield Section(id="brought_to_an_end", title="Brought to an end", html=html)
    if book.evidence:
        html = sheet.fill("home_evidence", items=book.evidence[:NEWEST], total=len(book.evidence))
        yield Section(id="newest_evidence", title="Newest evidence", html=html)
    yield Section(id="why_believe_it", title="Why believe it", html=_belief(sheet))


def concluded(book: Book) -> tuple[tuple[object, object, date], ...]:
    """Goals that were brought to an end, newest first, with the day."""
    ended = [
        (goal, report, day)
        for goal, report in book.goals
        if (day := concluded_on(goal, report, book.as_of)) is not None
    ]
    return tuple(sorted(ended, key=lambda it: (it[2], it[0].id), reverse=True))


def _balance(book: Book) -> str:
    states = [report.state for _, report in book.goals]
    words = {
        State.ACHIEVED: "achieved",
        State.MISSED: "missed",
        State.ABANDONED: "abandoned",
        State.WITHDRAWN: "withdrawn",
    }
    said = [f"{states.count(state)} {word}" for state, word in words.items() if state in states]
    return f"So far {', '.join(said)}." if said else ""


def stations(book: Book) -> Iterator[Station]:
    portfolio, as_of = book.portfolio, book.as_of
    begun = sorted(
        (p for p in portfolio.positions.values() if p.start <= as_of), key=lambda p: (p.start, p.id)
    )
    shown = begun[-STATIONS:]
    for position in shown:
        is_now = position is shown[-1] and (position.end is None or position.end > as_of)
        since = f"since {month(position.start)}" if is_now else f"from {month(position.start)}"
        kind = "now" if is_now else "past"
        yield Station(kind=kind, title=position.title, words=since)
    profile = portfolio.profile
    if not shown and profile and profile.role in portfolio.roles:
        yield Station(kind="now", title=portfolio.roles[profile.role].title, words="today")
    if book.target_role and profile and not _holds(portfolio, profile, as_of):
        by = f"aim: by {month(profile.target_date)}" if profile.target_date else "the aim"
        yield Station(kind="ahead", title=book.target_role.title, words=by)


def _holds(portfolio: Portfolio, profile: Profile, as_of: date) -> bool:
    """Whether the role aimed at has been reached."""
    return any(
        p.role == profile.target_role and p.start <= as_of for p in portfolio.positions.values()
    )


def tiles(book: Book) -> Iterator[Tile]:
    states = [report.state for _, report in book.goals]
    achieved = states.count(State.ACHIEVED)
    if states:
        yield Tile(
            number=f"{achieved} of {len(states)}",
            words="goals achieved" if achieved != 1 else "goal achieved",
            place="goals/index.html",
        )
    if book.fit and book.fit.requirements:
        rows = book.fit.requirements
        shown = sum(bool(row.evidence) for row in rows)
        yield Tile(
            number=f"{shown} of {len(rows)}",
            words=f"requirements of {book.fit.title} with evidence",
            place="fit.html",
        )
    if book.evidence:
        seen = sum(e.witness is not None for e in book.evidence)
        yield Tile(
            number=str(len(book.evidence)),
            words=f"pieces of evidence, {seen} with a witness",
            place="evidence.html",
        )
    observed = sum(
        o.date <= book.as_of for m in book.portfolio.metrics.values() for o in m.observations
    )
    if observed:
        yield Tile(
            number=str(observed),
            words=f"numbers recorded in {count(len(book.portfolio.metrics), 'metric')}",
            place="metrics/index.html",
        )


def _belief(sheet: Sheet) -> Markup:
    return sheet.fill("home_belief", reasons=tuple(_reasons(sheet.book)))


def _reasons(book: Book) -> Iterator[str]:
    items = book.evidence
    if items:
        seen = sum(e.witness is not None for e in items)
        opened = sum(bool(e.url or e.commit or e.id in book.attachments) for e in items)
        yield (
            f"Of {count(len(items), 'piece', 'pieces')} of evidence {seen} were seen by somebody who"
            f" is named by role, and {opened} can be opened from here."
        )
    failed = sum(r.state in (State.MISSED, State.ABANDONED, State.WITHDRAWN) for _, r in book.goals)
    if failed:
        yield f"{count(failed, 'goal')} that failed or were given up {'is' if failed == 1 else 'are'} shown like the others."
    moved = sum(bool(goal.amendments) for goal, _ in book.goals)
    if moved:
        yield f"{count(moved, 'plan')} {'was' if moved == 1 else 'were'} changed on the way; the first plan is drawn beside the new one, with the reason."
    given = [f for f in book.feedback if f.from_ != "self"]
    if given:
        yield f"{count(len(given), 'other has', 'others have')} given feedback, kept with its date."
    yield "What is missing is shown as missing and never as nought."
