"""`tracker status`: where the goals stand."""

import json

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

GOALS = """
    goals:
      ship: {title: Ship it, category: project-impact, start: 2026-01-05, due: 2026-12-18}
      learn: {title: Learn it, category: skill-development, start: 2026-01-05, due: 2026-12-18}
"""


def test_every_goal_is_shown(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOALS}), "status", "--as-of", "2026-06-01")
    assert (ended.code, ended.err) == (0, "")
    assert "Ship it" in ended.out
    assert "Learn it" in ended.out


def test_those_that_are_named_are_shown(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOALS})
    said = json.loads(tracker("-C", root, "status", "ship", "--format", "json").out)
    assert [goal["id"] for goal in said["goals"]] == ["ship"]


def test_json_lists_them_by_id(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOALS})
    options = ("--format", "json", "--as-of", "2026-06-01")
    said = json.loads(tracker("-C", root, "status", *options).out)
    assert (said["schema_version"], said["as_of"]) == (1, "2026-06-01")
    assert [goal["id"] for goal in said["goals"]] == ["learn", "ship"]


def test_an_unknown_id_that_is_like_no_other_leads_to_the_list(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOALS}), "status", "zzzzz")
    assert (ended.code, "`tracker status` lists them all" in ended.err) == (2, True)
