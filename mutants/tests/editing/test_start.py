"""A new portfolio begins today and never overwrites."""

from datetime import date
from pathlib import Path

import pytest

from tests.example import ROOT
from tracker.data.example import EXAMPLE_DAY
from tracker.editing.start import shifted, start_portfolio
from tracker.faults import EnvironmentFault


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("date: 2026-01-05", "date: 2026-01-12"),
        ("{date: 2026-02-25, value: 1}", "{date: 2026-03-04, value: 1}"),
        ("on 2026-01-05.", "on 2026-01-12."),
        ("id: review-2026-01-05", "id: review-2026-01-05"),
        ("url: https://example.org/2026-01-05/x", "url: https://example.org/2026-01-05/x"),
        ("2026-02-30 is no day", "2026-02-30 is no day"),
        ("9999-12-31", "9999-12-31"),
    ],
)
def test_days_move_and_what_only_looks_like_one_stays(text: str, later: str) -> None:
    assert shifted(text, 7) == later


def test_the_starter_brings_all_a_portfolio_needs(tmp_path: Path) -> None:
    started = start_portfolio(tmp_path, example=False, today=date(2030, 5, 6))
    assert {"goals/goals.yaml", "mkdocs.yml", ".gitignore", ".vscode/settings.json"} <= set(
        started.written
    )
    assert "schema/portfolio.schema.json" in started.written
    assert "date: 2030-05-06" in (tmp_path / "goals/goals.yaml").read_text()


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    started = start_portfolio(tmp_path, example=False, today=date(2030, 5, 6))
    assert started.kept == ("mkdocs.yml",)
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Mine\n"


def test_two_portfolios_are_not_mixed(tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    (tmp_path / "goals/mine.yaml").touch()
    with pytest.raises(EnvironmentFault, match="is there already; nothing was written"):
        start_portfolio(tmp_path, example=True, today=date(2030, 5, 6))
    assert list(tmp_path.iterdir()) == [tmp_path / "goals"]


def test_what_was_cut_short_before_there_were_goals_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    (tmp_path / "goals/.goals.yaml.tracker-123").write_text("goa")
    start_portfolio(tmp_path, example=False, today=date(2030, 5, 6))
    assert [path.name for path in (tmp_path / "goals").iterdir()] == ["goals.yaml"]


def test_a_file_in_the_place_of_the_goals_is_kept(tmp_path: Path) -> None:
    (tmp_path / "goals").write_text("mine")
    with pytest.raises(EnvironmentFault, match="is there already; nothing was written"):
        start_portfolio(tmp_path, example=False, today=date(2030, 5, 6))


def test_a_folder_that_cannot_be_written_is_a_clear_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        start_portfolio(tmp_path / "file", example=False, today=date(2030, 5, 6))


@pytest.mark.parametrize("name", ["schema", "site_src"])
def test_nothing_is_written_through_a_link(tmp_path: Path, name: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / name).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(EnvironmentFault, match="is a link; nothing is written through it"):
        start_portfolio(tmp_path / "new", example=False, today=date(2030, 5, 6))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_the_example_moves_its_days_and_keeps_its_pictures(tmp_path: Path) -> None:
    started = start_portfolio(tmp_path, example=True, today=EXAMPLE_DAY)
    for name in ("goals/profile.yaml", "goals/craft/review-hours.csv", "site_src/assets/logo.png"):
        assert name in started.written
        assert (tmp_path / name).read_bytes() == (ROOT / name).read_bytes()
