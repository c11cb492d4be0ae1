"""A site is put in place as a whole, and nothing is written through a link."""

from pathlib import Path

import pytest

from tracker.faults import Refusal
from tracker.site.place import fresh_folder, put_in_place


def finished_site(folder: Path, text: str = "new") -> Path:
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text)
    (folder / "404.html").write_text(text)
    return folder


def test_a_finished_site_becomes_the_target(tmp_path: Path) -> None:
    put_in_place(finished_site(tmp_path / "build/site"), tmp_path / "site", tmp_path)
    assert (tmp_path / "site/index.html").read_text() == "new"
    assert not (tmp_path / "build/site").exists()


def test_nothing_stale_stays(tmp_path: Path) -> None:
    finished_site(tmp_path / "site", "old")
    (tmp_path / "site/gone.html").write_text("old")
    put_in_place(finished_site(tmp_path / "build/site"), tmp_path / "site", tmp_path)
    assert sorted(p.name for p in (tmp_path / "site").iterdir()) == ["404.html", "index.html"]
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_litter_of_a_run_that_was_cut_off_is_cleared(tmp_path: Path) -> None:
    finished_site(tmp_path / "site", "old")
    finished_site(tmp_path / ".site.old", "older")
    put_in_place(finished_site(tmp_path / "build/site"), tmp_path / "site", tmp_path)
    assert not (tmp_path / ".site.old").exists()


def test_a_folder_that_is_no_site_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/thesis.tex").write_text("ten years")
    with pytest.raises(Refusal, match="move it away first"):
        put_in_place(finished_site(tmp_path / "build/site"), tmp_path / "site", tmp_path)
    assert (tmp_path / "site/thesis.tex").read_text() == "ten years"


def test_an_empty_folder_may_become_the_site(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    put_in_place(finished_site(tmp_path / "build/site"), tmp_path / "site", tmp_path)
    assert (tmp_path / "site/index.html").exists()


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "portfolio").mkdir()
    (tmp_path / "portfolio/build").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "portfolio/site").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refusal, match="is a link"):
        fresh_folder(tmp_path / "portfolio/build/public", tmp_path / "portfolio")
    finished = finished_site(tmp_path / "portfolio/new")
    with pytest.raises(Refusal, match="is a link"):
        put_in_place(finished, tmp_path / "portfolio/site", tmp_path / "portfolio")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_fresh_folder_is_empty(tmp_path: Path) -> None:
    (tmp_path / "build/public").mkdir(parents=True)
    (tmp_path / "build/public/old.md").write_text("old")
    fresh_folder(tmp_path / "build/public", tmp_path)
    assert list((tmp_path / "build/public").iterdir()) == []


def test_a_site_that_cannot_be_moved_leaves_the_last_one_in_place(tmp_path: Path) -> None:
    finished_site(tmp_path / "site", "last")
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / "never-made", tmp_path / "site", tmp_path)
    assert (tmp_path / "site/index.html").read_text() == "last"


def test_a_first_site_that_cannot_be_moved_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / "never-made", tmp_path / "site", tmp_path)
    assert list(tmp_path.iterdir()) == []
