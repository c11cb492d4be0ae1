"""Figures over the last quarters."""

from datetime import date

from tests.views.pages.books import as_built, book, words
from tracker.views.pages.kpi_lines import quarter_ends
from tracker.views.pages.kpis import kpis_page

POSITIONS = """
    positions:
      first: {title: Engineer, start: 2019-02-01, end: 2025-06-30, level: 3, change: hire}
      second: {title: Lead, start: 2025-07-01, level: 4, change: promotion}
"""


def test_quarters_that_are_over_end_on_their_last_day() -> None:
    ends = tuple(quarter_ends(date(2026, 6, 30)))
    assert (ends[0], ends[-1], len(ends)) == (date(2024, 6, 30), date(2026, 3, 31), 8)


def test_a_figure_is_drawn_as_it_stood_at_each_of_them() -> None:
    line = book(POSITIONS).kpi_lines["career-progression"]
    assert line.words == "from 0 in Jun 2024 to 1 now"


def test_a_figure_with_fewer_than_three_values_has_no_line() -> None:
    new = "positions: {now: {title: Lead, start: 2026-04-01, level: 4, change: promotion}}"
    assert book(new).kpi_lines == {}


def test_the_page_begins_with_all_of_them_at_a_glance() -> None:
    text = POSITIONS + "    evidence: {e: {title: E, date: 2026-02-01, kind: inclusion}}"
    told = words(as_built(kpis_page(book(text)).text))
    assert "At a glance" in told
