"""How all goals stand, in one bar."""

from fractions import Fraction

from tests.views.pages.books import book, example
from tracker.kpis.goal import State
from tracker.views.pages.goals import goals_page
from tracker.views.pages.standing import Part, standing

GOALS = """
    goals:
      failed: {title: Failed, category: project-impact, start: 2025-01-01, due: 2026-05-31}
      later: {title: Later, category: project-impact, start: 2026-09-01, due: 2026-12-31}
      lost: {title: Lost, category: project-impact, start: 2025-01-01, due: 2026-05-01}
"""


def test_each_state_has_its_part_of_the_bar_and_its_place() -> None:
    assert standing(book(GOALS)) == (
        Part(
            state=State.MISSED,
            number=2,
            start=Fraction(0),
            length=Fraction(2, 3),
            place="goals/index.html#goals_missed",
        ),
        Part(
            state=State.PLANNED,
            number=1,
            start=Fraction(2, 3),
            length=Fraction(1, 3),
            place="goals/index.html#still_ahead",
        ),
    )


def test_the_parts_make_the_whole() -> None:
    shown = example("owner")
    assert sum(part.length for part in standing(shown)) == 1
    assert sum(part.number for part in standing(shown)) == len(shown.goals)


def test_without_goals_there_is_no_bar() -> None:
    assert standing(book("profile: {name: Ada}")) == ()


def test_the_goals_begin_with_it_and_few_goals_need_no_table() -> None:
    html = goals_page(book(GOALS)).text
    assert 'class="tk-standing"' in html
    assert "<table" not in html
    assert "<table" in goals_page(example("owner")).text
