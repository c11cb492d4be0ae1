"""`tracker check` for other programs, and as strictly as asked."""

import json
import subprocess

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

GOAL = "title: G, category: project-impact, start: 2026-01-05, due: 2026-12-18"
DRAFT = {"goals/a.yaml": f"goals:\n  g: {{{GOAL}, draft: true, share: [public]}}\n"}
PRIVATE = {
    "goals/a.yaml": "evidence:\n  e: {title: E, date: 2026-02-10, kind: project, share: [public],"
    " url: 'http://wiki/x'}\n"
}


def test_annotations_name_the_file_from_the_top_of_the_repository(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio({"goals/a.yaml": "goals: 3\n"})
    subprocess.run(["git", "init", "-q", root.parent], check=True)
    ended = tracker("-C", root, "check", "--format", "github")
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.startswith(f"::error file={root.name}/goals/a.yaml,line=1,")


def test_sarif_brings_the_page_of_each_code(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "goals: 3\n"})
    ended = tracker("-C", root, "check", "--format", "sarif")
    (rule,) = json.loads(ended.out)["runs"][0]["tool"]["driver"]["rules"]
    assert (ended.code, rule["id"]) == (1, "not-a-mapping")
    assert rule["help"]["markdown"].startswith("# Something else where keys should be\n")


def test_without_a_profile_a_portfolio_is_a_draft(portfolio: PortfolioWriter) -> None:
    assert tracker("-C", portfolio(DRAFT), "check", "--strict").code == 0


def test_a_profile_adds_its_rules(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio(DRAFT), "check", "--profile", "shared")
    assert (ended.code, ended.out.splitlines()[0]) == (
        0,
        "warning[draft-shared]: the draft is shared with `public`",
    )


def test_a_site_for_others_is_not_built_over_errors_of_what_is_shared(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio(PRIVATE)
    ended = tracker("-C", root, "site", "build")
    assert ended.code == 1
    assert ended.err.startswith("error[private-address]: everybody will see this link")
    assert not (root / "site").exists()
