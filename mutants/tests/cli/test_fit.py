"""`tracker fit`: for which role, for whom, and in which form."""

import csv
import json

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

ROLES = """
    share: [public]
    profile: {name: Ada, target_role: staff}
    roles:
      staff: {title: Staff, requirements: {voice: {title: Is heard}, scope: {title: Owns much}}}
      lead: {title: Lead, requirements: {plans: {title: Plans ahead}}}
    evidence:
      first: {title: A talk, date: 2026-02-05, kind: talk, requirements: [staff/voice]}
      second: {title: A plan, date: 2026-03-05, kind: project, requirements: [staff/scope], share: []}
"""
DAY = ("--as-of", "2026-06-01")


def test_the_target_role_is_compared_unless_another_is_named(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": ROLES})
    ended = tracker("-C", root, "fit", *DAY)
    assert (ended.code, ended.err) == (0, "")
    assert "There is evidence behind each of the 2 requirements." in ended.out
    other = tracker("-C", root, "fit", *DAY, "--role", "lead").out
    assert "Nothing behind\n  Plans ahead\n" in other


def test_an_audience_sees_what_is_shared_with_it(portfolio: PortfolioWriter) -> None:
    options = ("fit", *DAY, "--audience", "public", "--format", "json")
    said = json.loads(tracker("-C", portfolio({"goals/a.yaml": ROLES}), *options).out)
    assert (said["audience"], said["nothing_behind"]) == ("public", ["scope"])


def test_csv_and_markdown_are_forms_of_it_too(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": ROLES})
    rows = csv.DictReader(tracker("-C", root, "fit", *DAY, "--format", "csv").out.splitlines())
    assert [row["evidence"] for row in rows] == ["1", "1"]
    assert "| Is heard |" in tracker("-C", root, "fit", *DAY, "--format", "markdown").out


def test_a_role_that_is_none_is_wrong_usage(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": ROLES})
    near = tracker("-C", root, "fit", "--role", "staf")
    assert (near.code, near.out) == (2, "")
    assert near.err == "tracker: no role is called `staf`; did you mean `staff`?\n"
    far = tracker("-C", root, "fit", "--role", "zzz")
    assert far.err == "tracker: no role is called `zzz`; there are `lead`, `staff`\n"


def test_without_a_target_role_it_says_what_to_write(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": "profile: {name: Ada}\n"}), "fit")
    assert (ended.code, ended.out) == (2, "")
    assert "write `target_role` into the profile" in ended.err


def test_an_audience_that_sees_no_target_role_is_told_so(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": ROLES.replace("share: [public]\n", "\n", 1)})
    ended = tracker("-C", root, "fit", "--audience", "public")
    assert (ended.code, ended.out) == (2, "")
    assert "no target role is shared with `public`" in ended.err
