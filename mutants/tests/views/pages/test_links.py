"""Addresses as seen from a page."""

import pytest

from tracker.views.pages.links import Links


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("index.md", "goals/lead.html"),
        ("goals/other.md", "lead.html"),
        ("metrics/docs.md", "../goals/lead.html"),
        ("reference/index.md", "../goals/lead.html"),
    ],
)
def test_a_goal_is_reached_from_anywhere(uri: str, expected: str) -> None:
    assert Links(uri).to("goals", "lead") == expected


def test_records_without_a_page_have_a_place_on_one() -> None:
    links = Links("goals/lead.md")
    assert links.to("evidence", "design") == "../evidence.html#design"
    assert links.to("positions", "design") == "../career.html#positions_design"


def test_what_a_result_counted_is_reached_by_its_name() -> None:
    assert Links("kpis.md").mention("surveys/spring") == "surveys.html#spring"
    assert Links("kpis.md").mention("profile") == "index.html"
