"""The README's five minutes, followed to the letter."""

import re
import shlex
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.program import tracker
from tests.example import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TOUR = README.partition("## Five minutes")[2].partition("\n## ")[0]
# The day on which the tour's reader begins: a fortnight before the number they log.
BEGIN, LATER = "1767614400", "1768910400"


def blocks(language: str) -> list[str]:
    """The fenced blocks of that language in the tour."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", TOUR, re.DOTALL | re.MULTILINE)
    return [block for name, block in fenced if name == language]


def follow(block: str, folder: Path, day: str) -> Path:
    """Runs the commands of a block, each of which must succeed; the folder they end in."""
    for line in block.splitlines():
        program, *arguments = shlex.split(line.removeprefix("$ "))
        if program == "cd":
            folder /= arguments[0]
        else:
            assert program == "tracker", line
            ended = tracker(*arguments, folder=folder, SOURCE_DATE_EPOCH=day)
            assert ended.code == 0, f"{line}\n{ended.out}{ended.err}"
    return folder


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """The portfolio of somebody who has read as far as the number to be logged."""
    make, look, *_ = blocks("console")
    return follow(look, follow(make, tmp_path, BEGIN), BEGIN)


def log_number(root: Path) -> Path:
    """Adds the line of the README below the last observation; the file."""
    (line,) = blocks("yaml")
    file = root / "goals" / "goals.yaml"
    head, mark, tail = file.read_text().partition("note: Twelve people came}\n")
    assert mark
    file.write_text(head + mark + line + tail)
    return file


def test_every_command_of_the_tour_succeeds(begun: Path) -> None:
    log_number(begun)
    for block in blocks("console")[2:]:
        follow(block, begun, LATER)
    assert (begun / "site-owner" / "index.html").is_file()
    shown = tracker("status", "--as-of", "2026-01-20", folder=begun, SOURCE_DATE_EPOCH=LATER)
    assert "2 of 4" in shown.out or "50 %" in shown.out


def test_the_mistake_of_the_tour_is_found_in_the_words_of_the_tour(begun: Path) -> None:
    file = log_number(begun)
    (said,) = blocks("")
    file.write_text(file.read_text() + "    metrics: [talk]\n")
    ended = tracker("check", folder=begun, SOURCE_DATE_EPOCH=LATER)
    assert (ended.code, ended.out.startswith(dedent(said))) == (1, True)
