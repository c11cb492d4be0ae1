"""The README's five minutes, followed to the letter."""

import re
import shlex
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.program import process_environment, tracker
from tests.example import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TOUR = README.partition("## Five minutes")[2].partition("\n## ")[0]
# The day of the tour's reader, as the dates in the README have it.
TODAY = str(int(datetime(2026, 1, 5, 12, tzinfo=UTC).timestamp()))
PERSON = {
    f"GIT_{role}_{what}": said
    for role in ("AUTHOR", "COMMITTER")
    for what, said in (("NAME", "Reader"), ("EMAIL", "reader@example.org"))
}


def blocks(language: str) -> list[str]:
    """The fenced blocks of that language in the tour."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", TOUR, re.DOTALL | re.MULTILINE)
    return [block for name, block in fenced if name == language]


def follow(block: str, folder: Path) -> Path:
    """Runs the commands of a block, and sees that each succeeds and says what the README says.

    Gives the folder in which the commands end.
    """
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, said = part.partition("\n")
        program, *arguments = shlex.split(line)
        if program == "cd":
            folder = (folder / arguments[0]).resolve()
        elif program == "git":
            run_all(line, folder)
        elif program != "export":
            assert program == "tracker", line
            ended = tracker(*arguments, folder=folder, SOURCE_DATE_EPOCH=TODAY)
            assert (ended.code, said in ended.out + ended.err) == (0, True), f"{line}\n{ended}"
    return folder


def run_all(line: str, folder: Path) -> None:
    """Runs the programs of a line, one after the other as long as they succeed."""
    for command in line.split(" && "):
        environment = process_environment(**PERSON)
        subprocess.run(shlex.split(command), cwd=folder, env=environment, check=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Where the reader begins: a folder with room beside it."""
    folder = tmp_path / "tracker"
    folder.mkdir()
    return folder


@pytest.fixture
def begun(clone: Path) -> Path:
    """The portfolio of somebody who has read as far as the number to be logged."""
    folder = clone
    for block in blocks("console")[:3]:
        folder = follow(block, folder)
    return folder


def progress(root: Path) -> str:
    """The line of `tracker status` that tells how far the goal is."""
    shown = tracker("status", folder=root, SOURCE_DATE_EPOCH=TODAY)
    return next(line for line in shown.out.splitlines() if "%" in line)


def test_every_command_of_the_tour_succeeds(begun: Path) -> None:
    for block in blocks("console")[3:]:
        follow(block, begun)
    assert (begun / "site-owner" / "index.html").is_file()
    assert (begun / ".git").is_dir()


def test_the_logged_number_moves_the_goal_from_a_quarter_to_a_half(begun: Path) -> None:
    assert "25 %" in progress(begun)
    follow(blocks("console")[3], begun)
    assert "50 %" in progress(begun)


def test_logging_writes_the_line_of_the_tour(begun: Path) -> None:
    (line,) = blocks("yaml")
    follow(blocks("console")[3], begun)
    assert f"note: Twelve people came}}\n{line}" in (begun / "goals" / "goals.yaml").read_text()


def test_the_mistake_of_the_tour_is_found_in_the_words_of_the_tour(begun: Path) -> None:
    (said,) = blocks("")
    file = begun / "goals" / "goals.yaml"
    file.write_text(file.read_text() + "    metrics: [talk]\n")
    ended = tracker("check", folder=begun, SOURCE_DATE_EPOCH=TODAY)
    assert (ended.code, ended.out.startswith(dedent(said))) == (1, True)
