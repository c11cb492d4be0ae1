"""Questionnaires from their YAML to what is shown: shipped ones, and one of the owner's own."""

import json
from typing import Any

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tests.views.pages.books import as_built, book, words
from tracker.views.pages.surveys import surveys_page

Said = dict[str, Any]  # what JSON says
ON = ("--as-of", "2026-06-30")
OWN = """
instruments:
  team-pulse:
    title: Pulse of my team
    construct: job-satisfaction
    items:
      fair: {text: I am treated fairly}
      tired: {text: I am tired of it, reverse: true}
      proud: {}
      stay: {}
    scale: {min: 1, max: 7}
    scoring: mean
    multiply: 10
    min_answered: 3
    bands: [{below: 40, title: cold}, {title: warm}]
    source: Written by ourselves
    licence: CC-BY-4.0
  focus:
    title: Focus
    construct: job-satisfaction/focus
    items: {a: {}, b: {}}
    scale: {min: 0, max: 4}
    scoring: sum
  own-wellbeing:
    title: How I am
    construct: wellbeing
    items: {a: {}, b: {reverse: true}}
    scale: {min: 0, max: 10}
    scoring: sum
  craft:
    title: Pride in my craft
    construct: craft
    items: {a: {}}
    scale: {min: 1, max: 5}
    scoring: mean
surveys:
  first: {instrument: team-pulse, date: 2026-01-10, answers: {fair: 4, tired: 4, proud: 4, stay: 4}}
  pulse: {instrument: team-pulse, date: 2026-05-10, answers: {fair: 6, tired: 2, proud: 3}}
  focus: {instrument: focus, date: 2026-05-11, answers: {a: 1, b: 4}}
  well: {instrument: own-wellbeing, date: 2026-05-12, answers: {a: 7, b: 2}}
  craft: {instrument: craft, date: 2026-05-13, answers: {a: 4}}
"""
WHO_5 = """
surveys:
  june: {instrument: who-5, date: 2026-06-01, answers: {1: 3, 2: 4, 3: 2, 4: 5, 5: 3}}
"""
BRS = """
surveys:
  june: {instrument: brs, date: 2026-06-01, answers: {1: 4, 2: 2, 3: 5, 4: 3, 5: 4, 6: 1}}
"""


def explained(portfolio: PortfolioWriter, text: str, kpi: str) -> Said:
    root = portfolio({"goals/a.yaml": text})
    ended = tracker("-C", root, "why", kpi, *ON, "--format", "json")
    assert ended.code == 0, ended.err
    said: Said = json.loads(ended.out)
    return said


def last_step(said: Said) -> tuple[object, object]:
    """The figures and the value of the last step of the value's working."""
    step = said["workings"][0]["steps"][-1]
    return step["figures"], step["value"]


def test_the_who_5_of_the_specification(portfolio: PortfolioWriter) -> None:
    said = explained(portfolio, WHO_5, "growth-wellbeing")
    assert last_step(said) == ("(3 + 4 + 2 + 5 + 3) × 4", 68)
    (instrument,) = said["instruments"]
    assert instrument["source"].startswith("World Health Organization 1998")
    assert instrument["licence"].startswith("Free to use where its source is named")


def test_the_brief_resilience_scale_turns_items_round(portfolio: PortfolioWriter) -> None:
    said = explained(portfolio, BRS, "career-resilience")
    assert last_step(said) == (
        "(4 + (5 + 1 \u2212 2) + 5 + (5 + 1 \u2212 3) + 4 + (5 + 1 \u2212 1)) / 6",
        4.166667,
    )
    assert said["beside"]["band"] == "normal"


def test_an_instrument_of_ones_own_measures_a_kpi_as_a_shipped_one_does(
    portfolio: PortfolioWriter,
) -> None:
    said = explained(portfolio, OWN, "job-satisfaction")
    # Three of four answered: 6, 7 + 1 - 2 and 3 have the mean 5, which is 4 of 6 points up.
    figures, value = last_step(said)
    assert (figures, value) == ("(5 \u2212 1) / (7 \u2212 1) × 100", 66.666667)
    assert said["basis"] == "3 answered items; a value takes 3"
    # The first survey had the mean 4: half of the scale. Both focus items have 5 of 8.
    assert said["beside"] == {"change": 16.666667, "facets": {"focus": 62.5}}
    (instrument,) = said["instruments"]
    assert (instrument["title"], instrument["licence"]) == ("Pulse of my team", "CC-BY-4.0")


def test_its_own_unit_is_kept_where_a_kpi_shows_scores(portfolio: PortfolioWriter) -> None:
    said = explained(portfolio, OWN, "growth-wellbeing")
    assert last_step(said) == ("7 + (10 + 0 \u2212 2)", 15)


def test_gaps_in_a_sum_count_as_the_mean_of_what_was_answered(portfolio: PortfolioWriter) -> None:
    gap = OWN.replace("answers: {a: 7, b: 2}", "answers: {a: 7}").replace(
        "    scale: {min: 0, max: 10}\n", "    scale: {min: 0, max: 10}\n    min_answered: 1\n"
    )
    assert last_step(explained(portfolio, gap, "growth-wellbeing")) == ("7 × 2", 14)


def test_too_few_answers_are_missing_and_say_how_many(portfolio: PortfolioWriter) -> None:
    few = OWN.replace("{fair: 6, tired: 2, proud: 3}", "{fair: 6}")
    said = explained(portfolio, few, "job-satisfaction")
    assert (said["value"], said["status"]) == (None, "insufficient")
    assert [working["of"] for working in said["workings"]] == ["facets.focus"]
    assert said["lacking"] == "2 more answered items"


@pytest.mark.parametrize(
    "part",
    [
        "Pulse of my team. Source: Written by ourselves. CC-BY-4.0",
        "50 warm",  # mean 5, times 10
        "40 warm",
        "Focus",
        "Pride in my craft",  # a construct that no KPI asks for
    ],
)
def test_all_its_surveys_stand_on_the_site_with_source_and_licence(part: str) -> None:
    text = words(as_built(surveys_page(book(OWN)).text))
    assert part in text


def test_nothing_is_found_fault_with(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": OWN}), "check", "--strict")
    assert ended.code == 0, ended.out


def test_a_shipped_instrument_cannot_be_defined_again(portfolio: PortfolioWriter) -> None:
    again = OWN.replace("  craft:\n    title", "  who-5:\n    title", 1)
    ended = tracker("-C", portfolio({"goals/a.yaml": again}), "check")
    assert ended.code == 1
    assert "shipped-instrument" in ended.out
