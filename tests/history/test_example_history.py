"""The example as 200 commits: what lies between two quarters reads as an agenda."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.golden import Golden
from tests.history.example_history import write_history
from tests.history.repositories import git

FIRST, LAST, COUNT = date(2024, 3, 4), date(2026, 9, 20), 200

pytestmark = pytest.mark.long


def test_two_quarters_are_told_apart_as_an_agenda(tmp_path: Path, golden: Golden) -> None:
    root = tmp_path / "portfolio"
    commits = write_history(root, FIRST, LAST, COUNT)
    march, june = (known_on(root, day) for day in (date(2026, 3, 31), date(2026, 6, 30)))
    assert {march, june} < set(commits)
    told = tracker("-C", root, "diff", march, june)
    assert (told.code, told.err) == (0, "")
    golden.check("two-quarters.txt", nameless(told.out))
    known = tracker("-C", root, "history", "speaking-engagements", "--format", "csv")
    golden.check("talks.csv", nameless(known.out))


def known_on(root: Path, day: date) -> str:
    """The newest commit that there was on the evening of a day."""
    evening = f"{day + timedelta(days=1)}T00:00:00+00:00"
    return git(root, "rev-list", "-1", f"--before={evening}", "HEAD")


def nameless(text: str) -> str:
    """Without the ids of commits, which change with any byte of the example."""
    return re.sub(r"\b[0-9a-f]{40}\b", "COMMIT", text)
