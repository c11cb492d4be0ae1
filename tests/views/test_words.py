"""Values in words."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from tracker.records.vocabulary import Category
from tracker.views import words


def test_a_day_is_read_by_people_and_machines() -> None:
    assert words.day(date(2026, 11, 2)) == '<time datetime="2026-11-02">2 Nov 2026</time>'
    assert words.month(date(2026, 11, 2)) == "Nov 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("3.10"), "3.10"),
        (Decimal(-5), "\u22125"),
        (Decimal("12345.6"), "12,345.6"),
        (7, "7"),
        (Fraction(1, 3), "0.33"),
        (Fraction(1001, 3), "334"),
    ],
)
def test_what_was_recorded_keeps_its_digits_and_what_was_computed_is_rounded(
    value: Decimal | Fraction | int, text: str
) -> None:
    assert words.quantity(value) == text


def test_a_figure_has_its_unit_and_what_is_not_known_a_dash() -> None:
    assert words.figure(4, "talks") == "4\u00a0talks"
    assert words.figure(4, "") == "4"
    assert words.figure(None, "talks") == "–"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "done 2026-11-20, due 2026-12-01.",
            "done 20\u00a0Nov\u00a02026, due 1\u00a0Dec\u00a02026.",
        ),
        ("on 2026-02-30", "on 2026-02-30"),
        ("pulse-2026-11-20 and 2026-11-20-pulse", "pulse-2026-11-20 and 2026-11-20-pulse"),
        ("12026-11-20 2026-11-201", "12026-11-20 2026-11-201"),
    ],
)
def test_days_in_a_text_are_told_as_pages_tell_them(text: str, read: str) -> None:
    assert words.days_in_words(text) == read


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(1, 400), "under 1"),
        (Fraction(1, 3), "33"),
        (Fraction(999, 1000), "99"),
        (Fraction(1), "100"),
        (Fraction(3, 2), "150"),
    ],
)
def test_nearly_all_is_not_all_and_nearly_nothing_is_something(share: Fraction, text: str) -> None:
    assert words.percent(share) == f"{text}\u00a0%"


@pytest.mark.parametrize(
    ("share", "text"),
    [(Fraction(1, 3), "33.33"), (Fraction(-1), "0"), (Fraction(2), "100"), (Fraction(1, 2), "50")],
)
def test_lengths_in_drawings_stay_inside(share: Fraction, text: str) -> None:
    assert words.of_hundred(share) == text


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (59, "8 weeks"),
        (60, "1 month"),
        (729, "23 months"),
        (731, "2 years"),
    ],
)
def test_a_stretch_of_time_is_told_in_the_unit_a_person_would_use(length: int, text: str) -> None:
    assert words.span(length) == text


def test_things_are_counted_in_one_and_many() -> None:
    assert words.count(1, "piece") == "1 piece"
    assert words.count(2, "entry", "entries") == "2 entries"
    assert words.days(1) == "1 day"


def test_words_between_backticks_are_code_and_all_else_is_escaped() -> None:
    assert words.code("write `<b>` & go") == "write <code>&lt;b&gt;</code> &amp; go"
    assert words.code("a lone ` tick") == "a lone ` tick"


def test_words_of_the_format_become_words() -> None:
    assert words.sentence("on-track") == "On track"
    assert words.category(Category.PROJECT_IMPACT) == "Project impact"
    assert words.pace(Fraction(6, 7)) == "0.86"
    assert words.is_web("https://example.org")
    assert not words.is_web("git@example.org:x")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2025-04-01", "2026-03-01", "11 months"),
        ("2023-04-01", "2026-11-20", "3 years 7 months"),
        ("2024-02-29", "2026-02-28", "2 years"),
        ("2025-01-31", "2026-02-28", "1 year 1 month"),
        ("2026-01-31", "2026-03-30", "8 weeks"),
        ("2026-01-01", "2026-01-02", "1 day"),
    ],
)
def test_a_stretch_is_told_in_years_and_months(first: str, last: str, said: str) -> None:
    assert words.between(date.fromisoformat(first), date.fromisoformat(last)) == said


def test_one_of_many_is_counted_without_a_plural() -> None:
    assert words.figure(1, "documents") == "1\u00a0×\u00a0documents"
    assert words.figure(2, "documents") == "2\u00a0documents"
    assert words.figure(1, "ms") == "1\u00a0ms"
    assert words.figure(1, "of 5") == "1\u00a0of 5"
    assert words.behind(1, "") == ""
