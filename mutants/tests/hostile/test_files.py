"""Rows 22 and 27: files that lead elsewhere, or that are none."""

import os
from pathlib import Path

import pytest

from tests.hostile.inputs import GOAL, path_of, write
from tests.hostile.running import Checked, check

EVIDENCE = (
    "evidence:\n  {id}:\n    title: A\n    date: 2026-02-03\n    kind: other\n    file: {file}\n"
)
FILES = {
    "../../etc/passwd": "bad-path 6:11",
    "a/../../x": "bad-path 6:11",
    "/etc/passwd": "bad-path 6:11",
    "C:\\x": "bad-path 6:11",
    "\\\\server\\x": "bad-path 6:11",
    "~": "no-value 6:5",
    "~/x": "bad-path 6:11",
    "''": "bad-path 6:11",
    '"a\\nb"': "bad-path 6:11",
    ".git/config": "file-hidden 6:11",
    "goals/.secret": "file-hidden 6:11",
    "goals": "not-a-regular-file 6:11",
    "goals/input-000.yaml": "file-of-portfolio 6:11",
    "goals/../goals/x.YML": "bad-path 6:11",
    "goals/pipe": "not-a-regular-file 6:11",
    "goals/link": "symlink 6:11",
    "goals/folder-link/passwd": "symlink 6:11",
    "goals/large.bin": "file-too-large 6:11",
    "goals/nothing.pdf": "missing-file 6:11",
    "goals/large.bin/x": "missing-file 6:11",
    "a" * 300: "missing-file 6:11",
    "a/" * 5_000: "missing-file 6:11",
    "https://example.org/x.pdf": "missing-file 6:11",
    "goals/%2e%2e/x": "missing-file 6:11",
    "goals/sound.txt": "",
}
INPUTS = {file: EVIDENCE.replace("{file}", file) for file in FILES}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    root = write(tmp_path_factory.mktemp("files"), INPUTS)
    (root / "goals/.secret").write_text("x")
    (root / "goals/sound.txt").write_text("x")
    with (root / "goals/large.bin").open("wb") as large:
        large.truncate(26 << 20)
    os.mkfifo(root / "goals/pipe")
    (root / "goals/link").symlink_to("/etc/passwd")
    (root / "goals/folder-link").symlink_to("/etc")
    return check(root)


@pytest.mark.parametrize("name", FILES, ids=lambda name: name[:40])
def test_one_mistake_is_one_finding_at_its_place(checked: Checked, name: str) -> None:
    expected = tuple(filter(None, (FILES[name],)))
    assert checked.found.get(path_of(name, INPUTS), ()) == expected


def test_links_and_pipes_below_goals_are_errors_of_their_own(checked: Checked) -> None:
    assert checked.code == 1
    assert {
        path: checked.found.get(f"goals/{path}") for path in ("pipe", "link", "folder-link")
    } == {
        "pipe": ("not-a-regular-file 1:1",),
        "link": ("symlink 1:1",),
        "folder-link": ("symlink 1:1",),
    }


def test_a_link_that_leads_round_a_broken_one_and_a_folder_named_like_a_file(
    tmp_path: Path,
) -> None:
    root = write(tmp_path, {"goal": GOAL.replace("{line}", "draft: yes")})
    (root / "goals/round").symlink_to(root / "goals")
    (root / "goals/broken.yaml").symlink_to("nowhere")
    (root / "goals/x.yaml").mkdir()
    (root / "goals/x.yaml/y.yaml").write_text("goals: 3\n")
    checked = check(root)
    assert checked.code == 1
    assert dict(checked.found) == {
        "goals/broken.yaml": ("symlink 1:1",),
        "goals/input-000.yaml": ("not-a-boolean 7:12",),
        "goals/round": ("symlink 1:1",),
        "goals/x.yaml/y.yaml": ("not-a-mapping 1:8",),
    }


@pytest.mark.parametrize(
    "name", ["-rf.yaml", "a\nb.yaml", "a\x1b[31m.yaml", "a\u202eb.yaml", "'.yaml"]
)
def test_a_strange_file_name_is_a_name(tmp_path: Path, name: str) -> None:
    root = write(tmp_path, {})
    (root / "goals" / name).write_text("goals: 3\n")
    assert dict(check(root).found) == {f"goals/{name}": ("not-a-mapping 1:8",)}


def test_a_name_that_is_no_unicode_is_a_finding(tmp_path: Path) -> None:
    root = write(tmp_path, {})
    os.close(os.open(os.fsencode(root / "goals") + b"/a\xff.yaml", os.O_CREAT | os.O_WRONLY))
    assert dict(check(root).found) == {"goals/a\\xff.yaml": ("file-name 1:1",)}


SERIES = """
metrics:
  {id}: {title: A, category: project-impact, unit: x, direction: increase, aggregate: sum,
    csv: {file: {file}}}
"""
TABLES = {
    "../../../etc/passwd": "file-outside",
    "/etc/passwd": "bad-path",
    "C:\\x": "bad-path",
    "~/x": "bad-path",
    "../.git/config": "file-hidden",
    "pipe": "not-a-regular-file",
    ".": "not-a-regular-file",
    "link": "symlink",
    "folder-link/passwd": "symlink",
    "large.csv": "file-too-large",
    "nothing.csv": "missing-file",
}


def test_a_series_is_read_from_no_other_place_either(tmp_path: Path) -> None:
    root = write(tmp_path, {file: SERIES.replace("{file}", file) for file in TABLES})
    os.mkfifo(root / "goals/pipe")
    (root / "goals/link").symlink_to("/etc/passwd")
    (root / "goals/folder-link").symlink_to("/etc")
    with (root / "goals/large.csv").open("wb") as large:
        large.truncate((8 << 20) + 1)
    found = check(root).found
    assert {file: found[path_of(file, TABLES)] for file in TABLES} == {
        file: (f"{code} 4:17",) for file, code in TABLES.items()
    }
