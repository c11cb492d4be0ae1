"""Differences are shown as git shows them."""

import subprocess
from pathlib import Path

import pytest

from tracker.editing.diff import changed_lines, unified
from tracker.text.source import Source


def sources(old: str, new: str) -> tuple[Source, Source]:
    return (
        Source(path="goals/a.yaml", data=old.encode()),
        Source(path="goals/a.yaml", data=new.encode()),
    )


def test_changed_lines_are_those_that_went_and_came() -> None:
    assert list(changed_lines(*sources("a\nb\nc\n", "a\nB\nc\nd\n"))) == ["-b", "+B", "+d"]


LONG = "".join(f"{number}\n" for number in range(40))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a\nb\nc\n", "a\nB\nc\nd\n"),
        ("a\nb", "a\nb\nc"),
        ("a\r\nb\r\n", "a\r\nb\r\nc\r\n"),
        (LONG, LONG.replace("5\n", "five\n").replace("30\n", "thirty\n")),
        (LONG, LONG + "more\n"),
        ("a\n", "b\n"),
    ],
)
def test_git_can_apply_a_unified_diff(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "goals").mkdir()
    file = tmp_path / "goals" / "a.yaml"
    file.write_bytes(old.encode())
    diff = "".join(unified(*sources(old, new)))
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn", "-"], cwd=tmp_path, input=diff.encode(), check=True
    )
    assert file.read_bytes() == new.encode()


def test_a_unified_diff_names_the_file_and_the_lines() -> None:
    assert list(unified(*sources("a\n", "a\nb\n"))) == [
        "--- a/goals/a.yaml\n",
        "+++ b/goals/a.yaml\n",
        "@@ -1,1 +1,2 @@\n",
        " a\n",
        "+b\n",
    ]
