"""One goal: why, how far, by what plan, and what shows it."""

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from tracker.kpis.goal import GoalReport, State
from tracker.kpis.moves import moves_of
from tracker.kpis.state import outcome_by
from tracker.kpis.unforeseen import UNASKED
from tracker.kpis.why import why_goal
from tracker.records.goals import Confidence, Goal, Milestone
from tracker.views.pages.amendments import shown_moves
from tracker.views.pages.book import Book, Marked
from tracker.views.pages.goal_groups import concluded_on
from tracker.views.pages.goal_surroundings import surroundings
from tracker.views.pages.goal_targets import shown_targets
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.replays import replays_section
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.spark import Spark, spark
from tracker.views.pages.why import explanation
from tracker.views.words import between, plain_day

PACES = {
    State.ON_TRACK: "On pace today by the plan",
    State.LAGGING: "Behind the plan today",
    State.AT_RISK: "Far behind the plan today",
}


def goal_page(book: Book, marked: Marked) -> Page:
    """The page of a goal."""
    goal, report = marked
    sheet = Sheet(book, f"goals/{goal.id}.md")
    return Page(
        uri=sheet.uri,
        title=goal.title,
        nav=goal.title,
        tab="Goals",
        write=lambda: page_text(
            goal.title,
            _lead(sheet, goal, report),
            _sections(sheet, goal, report),
            description=f"{goal.title}: a goal of {book.name}",
        ),
    )


def _lead(sheet: Sheet, goal: Goal, report: GoalReport) -> Markup:
    return sheet.fill(
        "goal",
        goal=goal,
        report=report,
        outcome=outcome_by(goal, sheet.book.as_of),
        ended=concluded_on(goal, report, sheet.book.as_of),
        outlook=outlook(report),
        missing=_missing(report),
        making=explanation(sheet, why_goal(sheet.book.portfolio, goal, sheet.book.as_of)),
    )


def outlook(report: GoalReport) -> str | None:
    """How a state and a forecast that seem to say opposite things go together."""
    forecast, pace = report.forecast, PACES.get(report.state)
    if forecast is None or pace is None:
        return None
    late = forecast.date > report.due
    if late is not (report.state is State.ON_TRACK):
        return None
    how_far = (
        f"{between(report.due, forecast.date)} after it is due"
        if late
        else f"{between(forecast.date, report.due)} before it is due"
        if forecast.date < report.due
        else "on the day it is due"
    )
    if late and report.pace is not None and report.pace < 1:
        pace = "Nearly on pace today by the plan"
    return f"{pace}; if things go on as lately, done by {plain_day(forecast.date)}, {how_far}."


def _missing(report: GoalReport) -> str | None:
    """What keeps a goal from a forecast that more records would give it."""
    return None if report.forecast_reason in UNASKED else report.forecast_reason


def _sections(sheet: Sheet, goal: Goal, report: GoalReport) -> Iterator[Section]:
    book = sheet.book
    if report.targets:
        html = sheet.fill("goal_targets", targets=tuple(shown_targets(sheet, goal, report)))
        yield Section(id="goal_targets", title="Targets", html=html)
    if goal.milestones:
        html = sheet.fill("goal_milestones", milestones=tuple(_milestones(goal, book.as_of)))
        yield Section(id="goal_milestones", title="Milestones", html=html)
    changes = moves_of(goal, book.as_of)
    if changes:
        html = sheet.fill("goal_amendments", amendments=tuple(shown_moves(sheet, changes)))
        yield Section(id="changes_of_plan", title="Changes of plan", html=html)
    old = book.replays_of.get(f"goals/{goal.id}", ())
    yield from replays_section(sheet, old, titles=False)
    ids = frozenset(book.portfolio.evidence_of_goal.get(goal.id, ()))
    items = tuple(e for e in book.evidence if e.id in ids)
    if items:
        html = sheet.fill("evidence_list", items=items)
        yield Section(id="goal_evidence", title="Evidence", html=html)
    reviews = tuple(r for r in book.reviews if goal.id in r.goals)
    if reviews:
        html = sheet.fill("goal_reviews", reviews=reviews)
        yield Section(id="goal_reviews", title="Reviews", html=html)
    yield from _judgements(sheet, goal, report)
    around = tuple(surroundings(sheet, goal))
    if around:
        html = sheet.fill("connections", around=around)
        yield Section(id="goal_connections", title="Connections", html=html)


def _judgements(sheet: Sheet, goal: Goal, report: GoalReport) -> Iterator[Section]:
    asked = sorted((c for c in goal.confidence if c.date <= sheet.book.as_of), key=lambda c: c.date)
    if asked:
        html = sheet.fill(
            "goal_confidence", values=asked[::-1], newest=asked[-1], line=_confidence_line(asked)
        )
        yield Section(id="goal_confidence", title="Confidence", html=html)
    if goal.scale is not None:
        is_later = goal.outcome is not None and goal.outcome.date > sheet.book.as_of
        levels = sorted(goal.scale.levels.items(), key=lambda it: -int(it[0]))
        html = sheet.fill(
            "goal_scale",
            levels=tuple((int(level), text) for level, text in levels),
            attained=None if is_later else goal.scale.attained,
            weight=goal.weight,
            t=report.gas_t,
        )
        yield Section(id="goal_scale", title="Attainment", html=html)


def _confidence_line(asked: list[Confidence]) -> Spark:
    return spark([c.value for c in asked], low=1, high=10)


def _milestones(goal: Goal, as_of: date) -> Iterator[dict[str, object]]:
    for milestone in sorted(goal.milestones, key=lambda m: m.due):
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        late = done is None and milestone.due < as_of
        yield {
            "milestone": milestone,
            "state": "done" if done else "missed" if late else "open",
            "words": _milestone_words(milestone, done, late=late),
        }


def _milestone_words(milestone: Milestone, done: date | None, *, late: bool) -> str:
    promised = milestone.first_due or milestone.due
    if done:
        said = f"done {plain_day(done)}"
        said += f", {between(promised, done)} late" if done > promised else ""
    else:
        said = f"due {plain_day(milestone.due)}" + (", still open" if late else "")
    if promised != milestone.due:
        said += f" (first promised for {plain_day(promised)})"
    return said
