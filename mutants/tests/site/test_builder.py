"""Running a builder: its errors are told, and its surroundings are always the same."""

from datetime import date
from pathlib import Path

import pytest

from tracker.faults import EnvironmentFault
from tracker.site import builder
from tracker.site.builder import run_builder

DAY = date(2026, 6, 1)


def write_builder(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Puts a builder of that program where `python -m odd` finds it."""
    (folder / "odd.py").write_text(program)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setitem(builder.ARGUMENTS, "odd", ("build",))


def test_what_a_builder_says_is_told(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nnav: [{A: none.md}]\n")
    (tmp_path / "docs").mkdir()
    with pytest.raises(EnvironmentFault, match=r"mkdocs could not build [\s\S]*none\.md"):
        run_builder("mkdocs", tmp_path, DAY)


def test_a_builder_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(builder.ARGUMENTS, "absent", ("build",))
    with pytest.raises(EnvironmentFault, match="No module named absent"):
        run_builder("absent", tmp_path, DAY)


def test_a_builder_that_makes_nothing_has_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_builder(tmp_path, monkeypatch, "")
    with pytest.raises(EnvironmentFault, match="it said nothing"):
        run_builder("odd", tmp_path, DAY)


def test_a_builder_that_never_ends_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_builder(tmp_path, monkeypatch, "import time\ntime.sleep(60)")
    monkeypatch.setattr(builder, "SECONDS", 0.5)
    with pytest.raises(EnvironmentFault, match="odd was still busy after"):
        run_builder("odd", tmp_path, DAY)


def test_its_surroundings_are_the_same_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("SOURCE_DATE_EPOCH", "TZ", "LANG", "LANGUAGE", "LC_ALL", "GIT_DIR", "MKDOCS_X")
    program = f"""
        import os, pathlib
        site = pathlib.Path("site")
        site.mkdir()
        (site / "index.html").write_text(" ".join(os.environ.get(n, "-") for n in {names}))
    """
    write_builder(tmp_path, monkeypatch, program.replace("\n        ", "\n"))
    for name in names:
        monkeypatch.setenv(name, "de_DE.UTF-8")
    site = run_builder("odd", tmp_path, DAY)
    assert (site / "index.html").read_text() == "1780315200 UTC C.UTF-8 - - - -"


def test_a_builder_lying_in_the_portfolio_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.py").write_text("open('ran', 'w')")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# x\n")
    run_builder("mkdocs", tmp_path, DAY)
    assert not (tmp_path / "ran").exists()
