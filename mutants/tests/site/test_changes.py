"""Edits are noticed, however an editor makes them."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tracker.site.changes import changes, look


def replace(root: Path) -> None:
    (root / "new").write_text("site_name: b")
    (root / "new").replace(root / "mkdocs.yml")


EDITS: dict[str, Callable[[Path], object]] = {
    "write": lambda root: (root / "goals/a.yaml").write_text("longer: than before"),
    "add": lambda root: (root / "goals/b.csv").write_text("date,value"),
    "remove": lambda root: (root / "goals/a.yaml").unlink(),
    "rename": lambda root: (root / "goals/a.yaml").rename(root / "goals/c.yaml"),
    "replace": replace,
    "first page": lambda root: (root / "site_src").mkdir(),
}


@pytest.mark.parametrize("edit", EDITS)
def test_every_kind_of_edit_is_seen(portfolio: PortfolioWriter, edit: str) -> None:
    root = portfolio({"goals/a.yaml": "a", "mkdocs.yml": "site_name: a"})
    before = look(root)
    EDITS[edit](root)
    assert look(root) != before


def test_a_built_site_and_other_files_are_no_edit(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "a"})
    before = look(root)
    for name in ("site", "build"):
        (root / name).mkdir()
        (root / name / "x.html").write_text("x")
    (root / "notes.txt").write_text("x")
    assert look(root) == before


def test_an_edit_is_told_once_it_has_come_to_rest(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "a"})
    steps = changes(root, look(root))
    begun = time.monotonic()

    def edit() -> None:
        for number in range(5):
            time.sleep(0.1)
            (root / "goals/a.yaml").write_text("a" * number)

    thread = threading.Thread(target=edit)
    thread.start()
    next(steps)
    thread.join()
    assert (root / "goals/a.yaml").read_text() == "aaaa"
    assert 0.5 < time.monotonic() - begun < 5


def test_what_was_edited_while_a_site_was_built_is_not_missed(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "a"})
    before = look(root)
    (root / "goals/a.yaml").write_text("bb")
    steps = changes(root, before)
    next(steps)
    (root / "goals/a.yaml").write_text("ccc")
    next(steps)


def test_links_that_lead_nowhere_or_in_a_circle_do_no_harm(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": "a"})
    (root / "goals" / "again").symlink_to(root / "goals")
    (root / "goals" / "gone.yaml").symlink_to("nowhere")
    assert str(root / "goals" / "gone.yaml") in look(root)
