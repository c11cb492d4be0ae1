"""`tracker init`: a portfolio that checks clean and builds, wherever it is made."""

import json
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.example import EPOCH

LATER = str(EPOCH + 250 * 86400)


def test_the_starter_checks_clean_and_shows_its_goal(tmp_path: Path) -> None:
    made = tracker("init", "my career", folder=tmp_path, SOURCE_DATE_EPOCH=LATER)
    assert (made.code, made.out) == (0, "")
    assert "cd 'my career' && tracker check" in made.err
    root = tmp_path / "my career"
    assert tracker("-C", root, "check", "--strict", SOURCE_DATE_EPOCH=LATER).code == 0
    shown = tracker("-C", root, "status", "--format", "json", SOURCE_DATE_EPOCH=LATER)
    assert [goal["state"] for goal in json.loads(shown.out)["goals"]] == ["early"]


def test_the_starters_site_can_be_built_for_its_owner(tmp_path: Path) -> None:
    tracker("init", folder=tmp_path, SOURCE_DATE_EPOCH=LATER)
    built = tracker("site", "build", "--audience", "owner", folder=tmp_path)
    assert (built.code, built.out) == (0, f"{tmp_path / 'site-owner'}\n")
    assert (tmp_path / "site-owner" / "about.html").is_file()
    assert (tmp_path / "site-owner" / "goals" / "speak-in-public.html").is_file()


def test_the_example_ends_today_whenever_that_is(tmp_path: Path) -> None:
    assert tracker("init", "--example", folder=tmp_path, SOURCE_DATE_EPOCH=LATER).code == 0
    checked = tracker("check", "--strict", folder=tmp_path, SOURCE_DATE_EPOCH=LATER)
    assert (checked.code, checked.out) == (0, "")
    shown = tracker("kpi", "--format", "json", folder=tmp_path, SOURCE_DATE_EPOCH=LATER)
    assert [kpi["id"] for kpi in json.loads(shown.out)["kpis"] if kpi["value"] is None] == []


def test_here_is_where_it_is_made_without_a_folder(tmp_path: Path) -> None:
    made = tracker("init", folder=tmp_path)
    assert "  tracker check\n" in made.err
    assert made.err.endswith("  tracker site serve --audience owner\n")
    assert (tmp_path / "goals" / "goals.yaml").is_file()


def test_files_that_are_there_stay_and_are_named(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("mine\n")
    made = tracker("init", folder=tmp_path)
    assert made.code == 0
    assert "kept    .gitignore (it was there already)\n" in made.err
    assert (tmp_path / ".gitignore").read_text() == "mine\n"


def test_a_portfolio_is_not_made_twice(tmp_path: Path) -> None:
    tracker("init", folder=tmp_path)
    again = tracker("init", "--example", folder=tmp_path)
    assert (again.code, "is there already; nothing was written" in again.err) == (3, True)


@pytest.mark.parametrize("folder", ["/proc/nowhere", "/dev/null"])
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, folder: str) -> None:
    made = tracker("init", folder, folder=tmp_path)
    assert (made.code, "cannot be written" in made.err) == (3, True)


def test_quiet_says_nothing(tmp_path: Path) -> None:
    assert tracker("-q", "init", folder=tmp_path).err == ""
