from datetime import date

import pytest

from tests.records.written import portfolio
from tracker.kpis.doubts import doubts
from tracker.text.diagnostics import Severity

TODAY = date(2026, 11, 20)
METRIC = "title: M, category: project-impact, unit: u, direction: increase"


def said(target: str, observations: str, outcome: str, unsound: tuple[str, ...] = ()) -> list[str]:
    whole = portfolio(f"""\
        goals:
          g:
            title: G
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            targets: [{{metric: m, {target}}}]
            outcome: {{{outcome}}}
        metrics:
          m: {{{METRIC}, {observations}}}
        """)
    found = tuple(doubts(whole, TODAY, unsound=unsound))
    assert all(finding.severity is Severity.WARNING for finding in found)
    return [finding.message for finding in found]


ACHIEVED = "result: achieved, date: 2026-06-30"
TO_SIX = "baseline: 0, target: 6"
UNMET = "the goal is called achieved, and on 2026-06-30 its target on `m` was not met"


def last(*values: str) -> str:
    listed = ", ".join(
        f"{{date: {day}, value: {value}}}" for day, value in (v.split() for v in values)
    )
    return f"aggregate: last, observations: [{listed}]"


@pytest.mark.parametrize(
    ("target", "observations"),
    [
        (TO_SIX, last("2026-06-01 5")),
        (TO_SIX, last()),
        (TO_SIX, last("2026-07-01 6")),
        ("min: 3", last("2026-03-01 2", "2026-04-01 3")),
    ],
)
def test_a_goal_called_achieved_over_an_unmet_target_is_doubted(
    target: str, observations: str
) -> None:
    assert said(target, observations, ACHIEVED) == [UNMET]


@pytest.mark.parametrize(
    ("target", "observations", "outcome"),
    [
        (TO_SIX, last("2026-06-01 6"), ACHIEVED),
        (TO_SIX, last("2026-05-01 6", "2026-06-01 5"), ACHIEVED),
        ("min: 3", last("2026-03-01 3", "2026-04-01 3"), ACHIEVED),
        ("min: 3", last("2026-03-01 3"), ACHIEVED),
        (TO_SIX, last("2026-06-01 5"), "result: missed, date: 2026-06-30"),
        (TO_SIX, last("2026-06-01 5"), "result: achieved, date: 2026-11-21"),
    ],
)
def test_an_outcome_that_the_figures_bear_out_is_not(
    target: str, observations: str, outcome: str
) -> None:
    assert said(target, observations, outcome) == []


def test_a_goal_without_an_outcome_is_not_doubted() -> None:
    whole = portfolio("""\
        goals:
          g: {title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18}
        """)
    assert list(doubts(whole, TODAY)) == []


def test_one_goal_without_doubt_does_not_hide_the_next() -> None:
    plan = "title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18"
    whole = portfolio(f"""\
        goals:
          a: {{{plan}}}
          b: {{{plan}, targets: [{{metric: m, {TO_SIX}}}], outcome: {{{ACHIEVED}}}}}
        metrics:
          m: {{{METRIC}, {last("2026-06-01 5")}}}
        """)
    assert [finding.message for finding in doubts(whole, TODAY)] == [UNMET]


def test_nothing_is_said_of_a_series_that_could_not_be_read() -> None:
    assert said(TO_SIX, "aggregate: last, csv: {file: a.csv}", ACHIEVED, ("m",)) == []


def test_nothing_is_said_of_what_is_made_of_metrics_that_are_not_there() -> None:
    assert said(TO_SIX, "ratio: {of: gone, over: gone}", ACHIEVED) == []


def test_the_target_is_the_one_of_that_day() -> None:
    whole = portfolio(f"""\
        goals:
          g:
            title: G
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            targets: [{{metric: m, {TO_SIX}}}]
            amendments: [{{date: 2026-07-01, change: m, from: 5, to: 6, reason: R}}]
            outcome: {{{ACHIEVED}}}
        metrics:
          m: {{{METRIC}, {last("2026-06-01 5")}}}
        """)
    assert list(doubts(whole, TODAY)) == []
