"""All goals: by state and by category."""

from collections.abc import Iterator

from tracker.records.vocabulary import Category
from tracker.views.pages.book import Book
from tracker.views.pages.empty import empty
from tracker.views.pages.goal_groups import GROUPS, of_group
from tracker.views.pages.goal_strips import axis
from tracker.views.pages.page import Page, Section, page_text
from tracker.views.pages.replays import verdict_text
from tracker.views.pages.sheet import Sheet
from tracker.views.pages.standing import standing
from tracker.views.words import count

FEW = 3  # goals that need no table

EXAMPLE = """goals:
  staff-promotion:
    title: Be promoted to Staff Engineer
    category: career-advancement
    start: 2026-01-05
    due: 2026-12-18
    milestones:
      - {title: Hand in the case, due: 2026-10-30}"""


def goals_page(book: Book) -> Page:
    """The index of goals."""
    sheet = Sheet(book, "goals/index.md")
    if book.goals:
        lead = sheet.fill(
            "goals",
            summary=_summary(book),
            forecasts=verdict_text(book.replays) if book.replays else None,
            moved=len(book.moves),
            bar=sheet.fill("goal_standing", parts=standing(book)),
            categories=_categories(book) if len(book.goals) > FEW else (),
            groups=_groups(book),
        )
    else:
        lead = empty(
            sheet, "There is no goal here yet.", "Write one into a file below goals/:", EXAMPLE
        )
    return Page(
        uri=sheet.uri,
        title="Goals",
        nav="Goals",
        write=lambda: page_text(
            "Goals", lead, _sections(sheet), description=f"What {book.name} set out to reach"
        ),
    )


def _summary(book: Book) -> str:
    numbers = [(len(of_group(book.goals, group)), group.title.lower()) for group in GROUPS]
    said = ", ".join(f"{number} {title}" for number, title in numbers if number)
    return f"{count(len(book.goals), 'goal')}: {said}."


def _groups(book: Book) -> tuple[object, ...]:
    return tuple(group for group in GROUPS if of_group(book.goals, group))


def _categories(book: Book) -> tuple[tuple[Category, tuple[int, ...]], ...]:
    groups = [group for group in GROUPS if of_group(book.goals, group)]
    return tuple(
        (
            category,
            tuple(
                sum(g.category is category for g, _ in of_group(book.goals, group))
                for group in groups
            ),
        )
        for category in Category
        if any(goal.category is category for goal, _ in book.goals)
    )


def _sections(sheet: Sheet) -> Iterator[Section]:
    for group in GROUPS:
        goals = of_group(sheet.book.goals, group)
        if goals:
            html = sheet.fill("goal_group", goals=goals)
            yield Section(id=group.id, title=group.title, html=html)
    if len(sheet.book.goals) > 1:
        html = sheet.fill("goal_strips", axis=axis(sheet.book.goals, sheet.book.as_of))
        yield Section(id="along_the_years", title="Along the years", html=html)
