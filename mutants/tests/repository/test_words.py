"""Words that say something is unfinished, or that a name says nothing."""

import re

from tests.example import ROOT
from tests.repository.sources import ROOMS, python_files

UNFINISHED = re.compile(
    "|".join(
        ("TO" + "DO", "FIX" + "ME", "X" * 3, "NotImplemented" + "Error", r"mark\.(skip|xfail)\b")
    )
)
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "common", "base", "manager", "misc"}


def test_nothing_is_left_open() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{number}"
        for path in python_files(*ROOMS)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if UNFINISHED.search(line)
    }
    assert found == set()


def test_every_file_is_named_after_its_idea() -> None:
    named = {path.stem for path in python_files(*ROOMS)}
    assert named & EMPTY_NAMES == set()


def test_every_bug_stays_visible() -> None:
    """One `except Exception`, in the command line, turns a bug of ours into an exit code."""
    found = [
        str(path.relative_to(ROOT))
        for path in python_files("tracker")
        if re.search(r"except (Base)?Exception\b", path.read_text(encoding="utf-8"))
    ]
    assert found == ["tracker/cli/__init__.py"]
