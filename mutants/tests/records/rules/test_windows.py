import pytest

from tests.records.rules.judged import metric, said
from tracker.records.rules import RULES
from tracker.records.rules.windows import windows_can_change


@pytest.mark.parametrize(
    "kpi",
    ["skill-development", "job-satisfaction", "networking", "time-management",
     "return-on-investment", "completion-retention", "growth-wellbeing"],
)  # fmt: skip
def test_some_windows_are_part_of_the_definition(kpi: str) -> None:
    assert said(windows_can_change, f"kpis: {{{kpi}: {{months: 6}}}}") == [
        f"fixed-window kpis.{kpi}.months: the window of `{kpi}` is part of its definition"
    ]


@pytest.mark.parametrize(
    "kpi",
    ["goal-achievement-rate", "career-progression", "feedback-self-awareness",
     "career-resilience", "colleague-feedback", "job-search-success", "diversity-inclusion"],
)  # fmt: skip
def test_other_windows_can_change(kpi: str) -> None:
    assert said(windows_can_change, f"kpis: {{{kpi}: {{months: 6}}}}") == []


def test_kpis_of_ones_own_and_those_without_months_are_fine() -> None:
    text = (
        metric("aggregate: sum, observations: []")
        + "kpis: {mine: {metric: m, months: 6}, networking: {target: 5}}"
    )
    assert said(windows_can_change, text) == []


def test_no_rule_says_anything_of_an_empty_portfolio() -> None:
    assert [said(rule, "tags: []") for rule in RULES] == [[] for _ in RULES]
