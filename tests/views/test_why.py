"""Everything in the example portfolio explained for a terminal and as JSON."""

import json
from datetime import date

import pytest

from tests.example import ROOT
from tracker.data.example import EXAMPLE_DAY
from tracker.kpis.register import KPIS
from tracker.kpis.why import Kind, Name, Why, answer, names
from tracker.load import load
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import OWNER
from tracker.views import why_json, why_text
from tracker.views.table import WIDTH
from tracker.views.terminal import width
from tracker.views.why_words import STATUSES


@pytest.fixture(scope="module")
def portfolio() -> Shared:
    return restrict(load(ROOT, EXAMPLE_DAY).portfolio, OWNER)


@pytest.fixture(scope="module", params=[EXAMPLE_DAY, date(2024, 1, 1)], ids=str)
def all_(portfolio: Shared, request: pytest.FixtureRequest) -> tuple[Why, ...]:
    return tuple(answer(portfolio, name, request.param) for name in names(portfolio, request.param))


def text(why: Why, *, colour: bool = False) -> str:
    return why_text.render(why, audience=OWNER, colour=colour)


def of(portfolio: Shared, kpi: str, day: date = EXAMPLE_DAY) -> str:
    return text(answer(portfolio, Name(Kind.KPI, kpi), day))


def test_every_line_fits_a_terminal(all_: tuple[Why, ...]) -> None:
    lines = [line for why in all_ for line in text(why).splitlines()]
    assert [line for line in lines if width(line) > WIDTH] == []


def test_nothing_of_the_programs_own_shows_through(all_: tuple[Why, ...]) -> None:
    for why in all_:
        shown = text(why)
        assert ": None" not in shown
        assert "Fraction(" not in shown


def test_every_record_stands_with_its_place(all_: tuple[Why, ...]) -> None:
    for why in all_:
        shown = text(why)
        for mention in (*why.counted, *why.excluded):
            # A long line goes on in the next.
            assert mention.record in shown
            assert f"{mention.path}:{mention.line}" in shown


def test_colour_adds_nothing_but_colour(portfolio: Shared) -> None:
    why = answer(portfolio, Name(Kind.KPI, "goal-achievement-rate"), EXAMPLE_DAY)
    painted = text(why, colour=True)
    assert "\x1b[1m" in painted
    assert painted.replace("\x1b[1m", "").replace("\x1b[0m", "") == text(why)


def test_the_json_is_whole_for_all(all_: tuple[Why, ...]) -> None:
    for why in all_:
        said = json.loads(why_json.render(why, audience=OWNER))
        assert len(said["counted"]) == len(why.counted)
        assert len(said["excluded"]) == len(why.excluded)
        assert all(mention["because"] for mention in said["excluded"])
        assert said["definition"]["source"]


@pytest.mark.parametrize("kpi", [kpi.id for kpi in KPIS])
def test_each_kpi_answers_what_a_doubter_asks(portfolio: Shared, kpi: str) -> None:
    shown = of(portfolio, kpi)
    for heading in ("How it is worked out", "Counted", "Before", "How to read it"):
        assert f"\n{heading}" in shown
    for asked in ("What a value takes: ", "How it can be gamed: ", "Source of this definition"):
        assert asked in shown


@pytest.mark.parametrize("kpi", ["job-satisfaction", "career-resilience", "growth-wellbeing"])
def test_where_a_score_is_shown_its_questionnaire_is_named_with_source_and_licence(
    portfolio: Shared, kpi: str
) -> None:
    part = of(portfolio, kpi).partition("\nQuestionnaires\n")[2]
    assert "Source: " in part
    assert "Licence: " in part


def test_an_interval_is_explained_with_its_counts(portfolio: Shared) -> None:
    shown = " ".join(of(portfolio, "completion-retention").split())
    assert (
        "5 of 7 would be no surprise if the rate in the long run were anything from 36 to 92 %"
        in shown
    )


def test_of_several_groups_each_has_a_line(portfolio: Shared) -> None:
    assert "\n    client: n: 2; mean: –; favourable: –\n" in of(portfolio, "colleague-feedback")


def test_before_there_was_anything_everything_is_missing_and_nothing_is_0(
    portfolio: Shared,
) -> None:
    shown = of(portfolio, "goal-achievement-rate", date(2010, 1, 1))
    assert shown.startswith("Goal achievement rate: no value\n")
    assert "Missing for a value: 3 more concluded goals." in shown


def test_every_status_is_told_what_it_means() -> None:
    assert {status.value for status in STATUSES} == {
        "not-applicable",
        "no-data",
        "insufficient",
        "stale",
        "provisional",
        "ok",
    }


def test_where_there_is_no_value_nothing_is_worked_out_for_it(portfolio: Shared) -> None:
    early = answer(portfolio, Name(Kind.KPI, "colleague-feedback"), date(2024, 1, 1))
    part = text(early).partition("How it is worked out")[2].partition("\n\nCounted")[0]
    assert early.value is None
    assert "\n  =" not in part


def test_a_survey_older_than_the_window_is_not_said_to_lie_in_it(portfolio: Shared) -> None:
    shown = " ".join(of(portfolio, "career-resilience").split())
    assert (
        "What counts: the newest survey up to 2026-11-20; for what stands beside it,"
        " from 2025-11-21 to 2026-11-20, both days included." in shown
    )
