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


PLANNED = """
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        amendments:
          - {date: 2026-05-04, change: due, from: 2026-09-30, to: 2026-12-18, reason: It was rash.}
      learn: {title: Learn it, category: skill-development, start: 2026-01-05, due: 2026-12-18}
    reviews:
      spring: {date: 2026-04-01, actions: [{title: Send the outline, due: 2026-05-01}]}
"""


def test_it_ends_with_what_the_next_review_begins_with(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": PLANNED})
    out = tracker("-C", root, "status", "--as-of", "2026-06-01").out
    assert out.splitlines()[-5:] == [
        "Last review 2026-04-01, 61 days ago: spring",
        "Nothing has gone stale.",
        "",
        "Open actions      Due               Agreed in",
        "Send the outline  2026-05-01  late  reviews/spring",
    ]


def test_a_goal_that_is_named_is_shown_in_full(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": PLANNED})
    out = tracker("-C", root, "status", "ship", "--as-of", "2026-06-01").out
    assert "Ship it (ship)\n\nPlan" in out
    assert "It was rash." in out
    assert "Learn it" not in out
    assert "For the next review" not in out


def test_moved_goalposts_can_be_asked_for(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": PLANNED})
    moved = ("status", "--moved", "--as-of", "2026-06-01")
    assert tracker("-C", root, *moved).out.splitlines() == [
        "Moved goalposts",
        "What was moved  On                From          To        By  Makes it",
        "ship: due date  2026-05-04  2026-09-30  2026-12-18  +79 days  easier",
        "  It was rash.",
    ]
    assert "No goalpost was moved." in tracker("-C", root, *moved, "learn").out


COACHED = """
    goals:
      ship: {title: Ship it, category: project-impact, start: 2026-01-05, due: 2026-12-18}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-03-01
        planned_end: 2026-09-01
        goals: [ship]
"""


def test_what_is_different_since_an_engagement_began(portfolio: PortfolioWriter) -> None:
    since = ("status", "--as-of", "2026-06-01", "--since")
    root = portfolio({"goals/a.yaml": COACHED})
    text = tracker("-C", root, *since, "coach").out
    assert text.startswith("Since “Coaching” began, 92 days ago (coach)\nSince, not because: ")
    said = json.loads(tracker("-C", root, *since, "coach", "--format", "json").out)
    assert [goal["id"] for goal in said["goals"]] == ["ship"]


def test_since_takes_an_engagement_that_has_begun_and_nothing_beside_it(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio({"goals/a.yaml": COACHED})

    def refused(*arguments: str) -> str:
        ended = tracker("-C", root, "status", *arguments)
        assert ended.code == 2
        return ended.err

    assert "no engagement is called `couch`; did you mean `coach`?" in refused("--since", "couch")
    assert "`zzzzzz`; there are `coach`" in refused("--since", "zzzzzz")
    early = refused("--since", "coach", "--as-of", "2026-02-28")
    assert "`coach` begins on 2026-03-01, after 2026-02-28" in early
    assert "name nothing beside it" in refused("ship", "--since", "coach")
