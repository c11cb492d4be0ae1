"""`tracker kpi`: what the portfolio amounts to, in four forms."""

import csv
import io
import json

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

CONTACTS = """
    profile: {name: Ada, audiences: {manager: {title: My manager}}}
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        share: [public]
        observations: [{date: 2026-02-05, value: 1}]
"""


def test_all_of_them_are_shown_with_what_they_need(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": CONTACTS}), "kpi", "--as-of", "2026-06-01")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("KPIs as of 2026-06-01\n")
    assert "Goal achievement rate" in ended.out
    assert "Thought leadership" in ended.out


def test_those_that_are_named_are_shown_in_that_order_and_once(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": CONTACTS})
    ids = ("networking", "career-progression", "networking")
    said = json.loads(tracker("-C", root, "kpi", *ids, "--format", "json").out)
    assert [kpi["id"] for kpi in said["kpis"]] == ["networking", "career-progression"]
    assert said["categories"] == []


def test_for_those_that_are_named_the_table_lists_what_was_counted_and_left_out(
    portfolio: PortfolioWriter,
) -> None:
    goal = "category: project-impact, start: 2026-01-05, due: 2026-03-01"
    root = portfolio(
        {
            "goals/a.yaml": f"""
                goals:
                  ship: {{title: Ship it, {goal}, outcome: {{result: achieved, date: 2026-02-20}}}}
                  sail:
                    {{title: Sail it, {goal}, outcome: {{result: withdrawn, date: 2026-02-20, reason: No wind}}}}
            """
        }
    )
    options = ("--as-of", "2026-06-01")
    shown = tracker("-C", root, "kpi", "goal-achievement-rate", *options).out
    assert shown.endswith(
        "Goal achievement rate\n"
        "  Counted\n"
        "    ship goals/a.yaml:2\n"
        "  Left out: it was withdrawn, with a reason\n"
        "    sail goals/a.yaml:3\n"
    )
    assert "Counted\n" not in tracker("-C", root, "kpi", *options).out


def test_json_names_day_and_audience(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": CONTACTS})
    options = ("--format", "json", "--as-of", "2026-06-01", "--audience", "manager")
    said = json.loads(tracker("-C", root, "kpi", *options).out)
    assert (said["schema_version"], said["as_of"], said["audience"]) == (1, "2026-06-01", "manager")
    assert len(said["categories"]) == 6


def test_csv_has_a_row_for_each(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": CONTACTS}), "kpi", "--format", "csv")
    assert len(list(csv.DictReader(io.StringIO(ended.out)))) >= 14


def test_markdown_is_a_table(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": CONTACTS}), "kpi", "--format", "markdown")
    assert "| KPI | Counted | Value |" in ended.out


def test_an_unknown_id_that_is_like_no_other_leads_to_the_list(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": CONTACTS}), "kpi", "zzzzz")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "tracker: no KPI is called `zzzzz`; `tracker kpi` lists them all\n"
