"""`tracker fmt`: keys in one order, in the files themselves."""

from pathlib import Path

import yaml

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

UNORDERED = "reviews:\n  a: {with: peer, date: 2026-01-05}  # first\n"
ORDERED = "reviews:\n  a: {date: 2026-01-05, with: peer}  # first\n"
FAULTY = "reviews: {\n"


def test_the_files_that_changed_are_listed(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": UNORDERED, "goals/b.yaml": ORDERED.replace("a:", "b:")})
    ended = tracker("-C", root, "fmt")
    assert (ended.code, ended.out) == (0, "goals/a.yaml\n")
    assert ended.err == "put 1 file in order\n"
    assert (root / "goals/a.yaml").read_text() == ORDERED


def test_a_second_time_there_is_nothing_to_do(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": ORDERED}), "fmt")
    assert (ended.code, ended.out, ended.err) == (0, "", "all keys are in order\n")


def test_check_writes_nothing_and_says_what_would_change(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": UNORDERED})
    ended = tracker("-C", root, "fmt", "--check")
    assert (ended.code, ended.out) == (1, "goals/a.yaml\n")
    assert ended.err == "1 file to put in order: run `tracker fmt`\n"
    assert (root / "goals/a.yaml").read_text() == UNORDERED
    assert tracker("-C", portfolio({"goals/a.yaml": ORDERED}), "fmt", "--check").code == 0


def test_paths_limit_what_is_put_in_order(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": UNORDERED, "goals/b/c.yaml": UNORDERED.replace("a:", "b:")})
    assert tracker("fmt", "goals/b", folder=root).out == "goals/b/c.yaml\n"
    assert tracker("fmt", "c.yaml", "../a.yaml", folder=root / "goals/b").out == "goals/a.yaml\n"


def test_several_files_are_counted(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": UNORDERED, "goals/b.yaml": UNORDERED.replace("a:", "b:")})
    assert tracker("-C", root, "fmt").err == "put 2 files in order\n"


def test_a_path_without_files_is_wrong_usage(portfolio: PortfolioWriter) -> None:
    ended = tracker("-C", portfolio({"goals/a.yaml": ORDERED}), "fmt", "goals/none.yaml")
    assert ended.code == 2
    assert ended.err == "tracker: no file of the portfolio is in `goals/none.yaml`\n"


def test_a_faulty_file_is_left_alone_and_the_others_are_not(portfolio: PortfolioWriter) -> None:
    root = portfolio({"goals/a.yaml": UNORDERED, "goals/b.yaml": FAULTY})
    ended = tracker("-C", root, "fmt")
    assert (ended.code, ended.out) == (1, "goals/a.yaml\n")
    assert ended.err == (
        "tracker: left goals/b.yaml as it is: it has errors; `tracker check` shows them\n"
        "put 1 file in order\n"
    )
    assert (root / "goals/b.yaml").read_text() == FAULTY


def test_what_cannot_be_read_is_said(portfolio: PortfolioWriter, tmp_path: Path) -> None:
    root = portfolio({"goals/a.yaml": ORDERED})
    (tmp_path / "elsewhere.yaml").write_text(UNORDERED)
    (root / "goals/link.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    ended = tracker("-C", root, "fmt")
    assert ended.code == 1
    assert "error[symlink]" in ended.err
    assert (tmp_path / "elsewhere.yaml").read_text() == UNORDERED


def test_the_example_can_be_put_in_order_and_says_what_it_said(tmp_path: Path) -> None:
    root = tmp_path / "p"
    assert tracker("init", root, "--example").code == 0
    assert tracker("-C", root, "fmt", "--check").code == 0
    for file in (root / "goals").rglob("*.yaml"):
        # By the alphabet, as some programs write it.
        file.write_text(yaml.safe_dump(yaml.safe_load(file.read_text()), allow_unicode=True))
    before = tracker("-C", root, "kpi", "--format", "csv").out
    ended = tracker("-C", root, "fmt")
    assert (ended.code, ended.err) == (0, f"put {len(ended.out.splitlines())} files in order\n")
    assert tracker("-C", root, "fmt", "--check").code == 0
    assert tracker("-C", root, "check", "--strict").code == 0
    assert tracker("-C", root, "kpi", "--format", "csv").out == before
