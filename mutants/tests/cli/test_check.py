"""`tracker check`: all findings at once, each at its place."""

import json
import os

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

GOOD = """
    metrics:
      talks:
        title: Talks given
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations: []
"""


def test_a_sound_portfolio_has_nothing_to_mend(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOOD}), "check")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "1 record in 1 file: nothing to mend\n"


def test_quiet_says_nothing_of_it(portfolio: PortfolioWriter) -> None:
    assert tracker("-C", portfolio({"goals/a.yaml": GOOD}), "-q", "check").err == ""


def test_a_finding_shows_its_line_and_what_to_do(portfolio: PortfolioWriter) -> None:
    root = portfolio(
        {
            "goals/promotion.yaml": """
                goals:
                  staff-promotion:
                    title: Be promoted to Staff Engineer
                    category: career-advancement
                    start: 2026-01-05
                    due: 2026-12-18
                    targets:
                      - {metric: talk, baseline: 1, target: 6}
            """,
            "goals/metrics.yaml": GOOD,
        }
    )
    ended = tracker("-C", root, "check")
    assert ended.code == 1
    assert ended.out == (
        "error[unknown-metric]: no metric is called `talk`\n"
        "  --> goals/promotion.yaml:8:18\n"
        "   |\n"
        " 8 |       - {metric: talk, baseline: 1, target: 6}\n"
        "   |                  ^^^^ did you mean `talks`?\n"
    )


def test_paths_limit_what_is_shown_and_never_what_is_read(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "goals: 3\n", "goals/b/c.yaml": "metrics: 3\n"})
    ended = tracker("-C", root, "check", "goals/b")
    assert "goals/b/c.yaml" in ended.out
    assert "goals/a.yaml" not in ended.out


def test_json_carries_the_findings_and_a_summary(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": GOOD, "goals/b.yaml": "goals: 3\n"})
    ended = tracker("-C", root, "check", "--format", "json")
    said = json.loads(ended.out)
    assert (ended.code, list(said)) == (1, ["schema_version", "diagnostics", "summary"])
    assert said["summary"] == {"files": 2, "records": 1, "errors": 1, "warnings": 0}
    assert [(d["path"], d["line"], d["column"]) for d in said["diagnostics"]] == [
        ("goals/b.yaml", 1, 8)
    ]


def test_warnings_are_errors_only_when_strict(portfolio: PortfolioWriter) -> None:
    root = portfolio(
        {
            "goals/a.yaml": "goals:\n  x:\n    title: Fix #42\n    category: project-impact\n    start: 2026-01-01\n    due: 2026-02-01\n"
        }
    )
    assert tracker("-C", root, "check").code == 0
    assert tracker("-C", root, "check", "--strict").code == 1


def test_a_path_that_is_not_there_is_wrong_usage(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": GOOD}), "check", "goals/b.yaml")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "tracker: there is no file or folder `goals/b.yaml`\n"


def test_a_file_that_cannot_be_read_is_the_environments_fault(
    portfolio: PortfolioWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = portfolio({"goals/a.yaml": GOOD, "goals/b.yaml": GOOD})
    whole = os.open

    def closed(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if path == "b.yaml":
            raise PermissionError(13, "Permission denied")
        return whole(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr("os.open", closed)
    ended = tracker("-C", root, "check")
    assert (ended.code, "goals/b.yaml" in ended.out) == (3, True)


def test_what_the_site_is_made_of_is_checked_too(portfolio: PortfolioWriter) -> None:
    root = portfolio(
        {
            "goals/a.yaml": GOOD,
            "mkdocs.yml": "site_nam: Ada\n",
            "site_src/about.md": "---\nshare: [manger]\n---\n# About me\n",
        }
    )
    said = json.loads(tracker("-C", root, "check", "--format", "json").out)
    found = [(d["path"], d["line"], d["code"]) for d in said["diagnostics"]]
    assert found == [
        ("mkdocs.yml", 1, "unused-site-setting"),
        ("site_src/about.md", 2, "unknown-audience"),
    ]
    assert "2 | share: [manger]" in tracker("-C", root, "check").out


def test_audiences_of_pages_are_not_doubted_while_the_profile_is_broken(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio(
        {
            "goals/a.yaml": "profile: {name: 3.10, audiences: {manager: {title: My manager}}}\n",
            "site_src/about.md": "---\nshare: [manager]\n---\n# About me\n",
        }
    )
    said = json.loads(tracker("-C", root, "check", "--format", "json").out)
    assert [d["path"] for d in said["diagnostics"]] == ["goals/a.yaml"]


def test_a_folder_without_yaml_files_is_said_to_be_one(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/notes.txt": "Be promoted\n"}), "check")
    assert (ended.code, ended.err) == (
        0,
        "`goals/` holds no YAML file (their names end in .yaml or .yml): nothing to check\n",
    )
