"""`tracker audience`: what an audience will see, before anything is published."""

import json
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tracker.views.audience_table import render
from tracker.views.audience_words import View

PORTFOLIO = {
    "goals/a.yaml": """
        profile: {name: Ada, audiences: {manager: {title: My manager}}, share: [manager]}
        evidence:
          open: {title: A talk, date: 2026-02-10, kind: talk, share: [manager], file: goals/x/photo.jpg}
          drawn: {title: A plan, date: 2026-02-10, kind: talk, share: [manager], file: goals/x/plan.svg}
          typed: {title: A paper, date: 2026-02-10, kind: talk, share: [manager], file: goals/x/paper.pdf, private_note: N}
          closed: {title: A prize, date: 2026-02-11, kind: award, file: goals/x/raw.heic}
    """,
    "goals/x/photo.jpg": "x",
    "goals/x/plan.svg": "x",
    "goals/x/paper.pdf": "x",
    "goals/x/raw.heic": "x",
    "site_src/mine.md": "# Mine\n",
    "site_src/theirs.md": "---\nshare: [manager]\n---\n# Theirs\n",
    "site_src/assets/raw.tiff": "x",
}


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio(PORTFOLIO)


def test_it_tells_what_is_shown_and_what_is_not_and_why(root: Path) -> None:
    ended = tracker("-C", root, "audience", "manager")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [
        "`manager` (My manager) will see 4 of 5 records",
        "",
        "Section   Shown  Not shown",
        "profile       1          0",
        "evidence      3          1",
        "",
        "Shown",
        "Record          Why              Without",
        "profile         its own `share`  audiences",
        "evidence/drawn  its own `share`",
        "evidence/open   its own `share`",
        "evidence/typed  its own `share`  private_note",
        "",
        "Not shown",
        "Record           Why",
        "evidence/closed  nothing shares it",
        "",
        "Files that are published",
        "File                      What becomes of it",
        "goals/x/plan.svg          its lines alone, invisible ones too, as a download",
        "goals/x/photo.jpg         its pixels alone: place, author and remarks are taken out",
        "goals/x/paper.pdf         byte for byte: what it says of its author goes along",
        "site_src/assets/raw.tiff  refused: what it says of its author cannot be taken out",
        "",
        "Pages of your own that are left out",
        "site_src/mine.md",
    ]


def test_json_holds_the_same_with_places(root: Path) -> None:
    told = json.loads(tracker("-C", root, "audience", "manager", "--format", "json").out)
    assert (told["schema_version"], told["audience"], told["title"]) == (1, "manager", "My manager")
    assert told["sections"] == [
        {"section": "profile", "shown": 1, "hidden": 0},
        {"section": "evidence", "shown": 3, "hidden": 1},
    ]
    records = {record["record"]: record for record in told["records"]}
    assert records["evidence/closed"] == {
        "record": "evidence/closed", "title": "A prize", "path": "goals/a.yaml", "line": 6,
        "shown": False, "reason": "nothing shares it", "left_out": {},
    }  # fmt: skip
    assert records["evidence/typed"]["left_out"] == {"private_note": 1}
    assert records["profile"]["title"] is None
    assert [(f["file"], f["place"]) for f in told["files"]][:2] == [
        ("goals/x/plan.svg", "files/plan.svg"), ("goals/x/photo.jpg", "files/photo.jpg"),
    ]  # fmt: skip
    assert told["pages_left_out"] == ["site_src/mine.md"]


def test_without_a_name_it_lists_the_audiences(root: Path) -> None:
    assert tracker("-C", root, "audience").out.splitlines() == [
        "Audience  Title                    Records",
        "owner     You, who see everything   5 of 5",
        "public    Everybody                 1 of 5",
        "manager   My manager                4 of 5",
    ]
    told = json.loads(tracker("-C", root, "audience", "--format", "json").out)
    assert told["audiences"][2] == {
        "audience": "manager",
        "title": "My manager",
        "shown": 4,
        "records": 5,
    }


def test_nothing_is_written(root: Path) -> None:
    before = sorted(root.rglob("*"))
    tracker("-C", root, "audience", "public")
    assert sorted(root.rglob("*")) == before


def test_an_unknown_audience_is_wrong_usage(root: Path) -> None:
    ended = tracker("-C", root, "audience", "managr")
    assert (ended.code, ended.out) == (2, "")
    assert "did you mean `manager`?" in ended.err


def test_a_portfolio_without_a_profile_has_two_audiences(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "setbacks: {s: {title: T, date: 2026-02-10}}\n"})
    assert [line.split()[0] for line in tracker("-C", root, "audience").out.splitlines()] == [
        "Audience", "owner", "public",
    ]  # fmt: skip


def test_of_nothing_there_is_nothing_to_tell() -> None:
    view = View(audience="public", title="", records=())
    assert render(view, colour=False) == "`public` will see 0 of 0 records"
