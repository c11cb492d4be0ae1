"""`tracker export`: where it goes, for whom, and what stands in its way."""

import json
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

TALKS = """
    profile: {name: Ada, audiences: {boss: {title: My boss}}, share: [public]}
    evidence:
      first: {title: The first talk, date: 2026-02-05, kind: talk, share: [public]}
      second: {title: The second talk, date: 2026-03-05, kind: talk}
"""
DUE = """
    share: [public]
    goals: {speak: {title: Speak, category: thought-leadership, start: 2026-01-05, due: 2026-12-18}}
"""
DAY = ("--as-of", "2026-06-01")


def test_the_owners_export_goes_to_standard_output_and_the_audience_to_the_other(
    portfolio: PortfolioWriter,
) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": TALKS}), "export", "json", *DAY)
    assert list(json.loads(ended.out)["portfolio"]["evidence"]) == ["first", "second"]
    assert (ended.code, ended.err) == (
        0,
        "for `owner` as of 2026-06-01, with what you share with nobody\n",
    )


def test_an_audience_gets_what_is_shared_with_it(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": TALKS})
    ended = tracker("-C", root, "export", "json", *DAY, "--audience", "boss")
    assert list(json.loads(ended.out)["portfolio"]["evidence"]) == ["first"]
    assert (ended.code, ended.err) == (0, "for `boss` as of 2026-06-01\n")


def test_what_came_later_is_not_exported(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": TALKS})
    ended = tracker("-C", root, "export", "json", "--as-of", "2026-03-01")
    assert list(json.loads(ended.out)["portfolio"]["evidence"]) == ["first"]


def test_a_file_is_written_as_a_whole_and_replaced(
    portfolio: PortfolioWriter, tmp_path: Path
) -> None:
    root, file = portfolio({"goals/a.yaml": TALKS}), tmp_path / "out" / "p.json"
    for _ in range(2):
        ended = tracker("-C", root, "export", "json", *DAY, "--output", file)
        assert (ended.code, ended.out) == (0, "")
        assert ended.err.startswith(f"`{file}` is written, for `owner`")
    assert file.read_text("utf-8") == tracker("-C", root, "export", "json", *DAY).out
    assert [p.name for p in file.parent.iterdir()] == ["p.json"]


def test_nothing_is_written_among_what_the_portfolio_is_read_from(
    portfolio: PortfolioWriter, tmp_path: Path
) -> None:
    root = portfolio({"goals/a.yaml": TALKS})
    (tmp_path / "way").symlink_to(root / "goals")
    for place in ("goals/a.yaml", tmp_path / "way/a.yaml"):
        ended = tracker("-C", root, "export", "json", "--output", place)
        assert (ended.code, ended.out) == (2, "")
        assert "holds what the portfolio is read from" in ended.err
    assert (root / "goals/a.yaml").read_text("utf-8").strip().startswith("profile")


@pytest.mark.parametrize("place", ["link.json", "away/p.json"])
def test_nothing_is_written_through_a_link(
    portfolio: PortfolioWriter, tmp_path: Path, place: str
) -> None:
    root, outside = portfolio({"goals/a.yaml": TALKS}), tmp_path / "outside"
    outside.mkdir()
    (root / "away").symlink_to(outside)
    (root / "link.json").symlink_to(outside / "p.json")
    ended = tracker("-C", root, "export", "json", "--output", place)
    assert (ended.code, ended.out) == (3, "")
    assert "elsewhere; nothing is written there" in ended.err
    assert list(outside.iterdir()) == []


def test_a_folder_is_no_file(portfolio: PortfolioWriter, tmp_path: Path) -> None:
    root = portfolio({"goals/a.yaml": TALKS})
    ended = tracker("-C", root, "export", "json", "--output", tmp_path)
    assert (ended.code, ended.out) == (3, "")
    assert "is a folder" in ended.err


def test_errors_stand_in_the_way_unless_a_part_will_do(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": TALKS, "goals/b.yaml": "evidence: {third: {title: T}}\n"})
    assert tracker("-C", root, "export", "json").code == 1
    ended = tracker("-C", root, "export", "json", "--partial", *DAY)
    assert list(json.loads(ended.out)["portfolio"]["evidence"]) == ["first", "second"]


def test_an_audience_that_is_none_is_wrong_usage(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": TALKS}), "export", "json", "--audience", "bos")
    assert (ended.code, ended.out) == (2, "")
    assert "did you mean `boss`?" in ended.err


ROLE = """
    share: [public]
    profile: {name: Ada, target_role: staff}
    roles: {staff: {title: Staff Engineer, requirements: {scope: {title: Owns much}}}}
"""


def test_a_packet_is_text_or_a_page(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": ROLE})
    text = tracker("-C", root, "export", "packet", *DAY)
    assert (text.code, text.out.splitlines()[0]) == (0, "# Ada: the case for Staff Engineer")
    page = tracker("-C", root, "export", "packet", *DAY, "--format", "html", "--audience", "public")
    assert (page.code, page.out.startswith("<!doctype html>\n")) == (0, True)
    assert page.err == "for `public` as of 2026-06-01\n"


def test_a_packet_needs_a_role(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": TALKS}), "export", "packet")
    assert (ended.code, ended.out) == (2, "")
    assert "there is no role to make a case for" in ended.err


def test_facts_a_calendar_and_a_resume_are_exported_for_an_audience(
    portfolio: PortfolioWriter,
) -> None:
    root = portfolio({"goals/a.yaml": TALKS, "goals/b.yaml": DUE})
    options = (*DAY, "--audience", "public")
    facts = tracker("-C", root, "export", "csv", *options).out.splitlines()
    assert [line.split(",")[1] for line in facts[1:]] == ["start", "evidence-talk", "due"]
    calendar = tracker("-C", root, "export", "ics", *options).out
    assert calendar.count("BEGIN:VEVENT") == 1
    resume = json.loads(tracker("-C", root, "export", "json-resume", *options).out)
    assert [it["name"] for it in resume["projects"]] == ["The first talk"]


@pytest.mark.parametrize(("profile", "name"), [("", "tracker"), ("profile: {name: Ada}", "Ada")])
def test_a_calendar_has_a_name_and_the_ends_of_lines_its_format_wants(
    portfolio: PortfolioWriter, tmp_path: Path, profile: str, name: str
) -> None:
    root, file = portfolio({"goals/b.yaml": f"{DUE}    {profile}\n"}), tmp_path / "goals.ics"
    assert tracker("-C", root, "export", "ics", *DAY, "--output", file).code == 0
    assert f"\r\nX-WR-CALNAME:{name}: goals\r\n".encode() in file.read_bytes()
