import os
import socket
from pathlib import Path

import pytest

from tracker.text.attached import (
    attachment_problem,
    read_attachment,
    read_csv_file,
    read_schema_file,
)
from tracker.text.limits import ATTACHMENT_BYTES, CSV_BYTES, FILE_BYTES
from tracker.text.opening import Problem
from tracker.text.source import Source


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A portfolio with sound files, and much that is none; beside it a secret."""
    (tmp_path / "secret.txt").write_text("secret")
    root = tmp_path / "portfolio"
    (root / "goals" / "deep").mkdir(parents=True)
    (root / "goals" / "a.csv").write_text("date,value\n")
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("x")
    (root / "goals" / ".hidden").write_text("x")
    (root / "goals" / "out").symlink_to("../..")
    (root / "goals" / "in").symlink_to("deep")
    (root / "goals" / "link.csv").symlink_to("a.csv")
    (root / "goals" / "broken").symlink_to("nowhere")
    os.mkfifo(root / "goals" / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(root / "goals")  # the address of a socket may not be long
        listening.bind("socket")
    return root


REFUSED = [
    ("../secret.txt", "file-outside"),
    ("goals/../../secret.txt", "file-outside"),
    ("../portfolio/goals/a.csv", "file-outside"),
    ("/etc/passwd", "file-outside"),
    ("//host/x", "file-outside"),
    ("~/x", "file-outside"),
    ("~root/x", "file-outside"),
    ("C:\\x", "file-outside"),
    ("C:x", "file-outside"),
    ("goals\\a.csv", "file-outside"),
    ("goals/a\x00.csv", "file-outside"),
    ("goals/a\n.csv", "file-outside"),
    ("goals/\udcff", "file-outside"),
    ("", "file-outside"),
    (" ", "file-outside"),
    (".git/config", "file-hidden"),
    ("goals/.hidden", "file-hidden"),
    ("goals/out/secret.txt", "symlink"),
    ("goals/in/x", "symlink"),
    ("goals/link.csv", "symlink"),
    ("goals/broken", "symlink"),
    ("goals/pipe", "not-a-regular-file"),
    ("goals/socket", "not-a-regular-file"),
    ("goals/deep", "not-a-regular-file"),
    ("goals", "not-a-regular-file"),
    (".", "not-a-regular-file"),
    ("goals/..", "not-a-regular-file"),
    ("goals/none", "missing-file"),
    ("none/none", "missing-file"),
    ("goals/a.csv/x", "missing-file"),
    ("goals/" + "a" * 300, "missing-file"),
]


@pytest.mark.parametrize(("file", "code"), REFUSED)
def test_nothing_is_read_but_regular_files_inside(root: Path, file: str, code: str) -> None:
    problem = attachment_problem(root, file)
    assert problem is not None
    assert problem.code == code
    assert read_csv_file(root, "b.yaml", file) == problem


@pytest.mark.parametrize(
    "file", ["goals/a.csv", "./goals/a.csv", "goals//a.csv", "goals/deep/../a.csv"]
)
def test_files_inside_are_sound(root: Path, file: str) -> None:
    assert attachment_problem(root, file) is None
    assert read_csv_file(root, "b.yaml", file) == Source(path="goals/a.csv", data=b"date,value\n")


@pytest.mark.parametrize("file", ["goals/a.yaml", "goals/deep/b.YML", "./goals/none.yml"])
def test_a_file_of_records_is_no_attachment(root: Path, file: str) -> None:
    problem = attachment_problem(root, file)
    assert problem is not None
    assert problem.code == "file-of-portfolio"


def test_a_csv_is_looked_for_beside_its_yaml_file(root: Path) -> None:
    expected = Source(path="goals/a.csv", data=b"date,value\n")
    assert read_csv_file(root, "goals/m.yaml", "a.csv") == expected
    assert read_csv_file(root, "goals/deep/m.yaml", "../a.csv") == expected
    assert read_csv_file(root, "goals/deep/m.yaml", "../../goals/a.csv") == expected
    outside = read_csv_file(root, "goals/deep/m.yaml", "../../../secret.txt")
    assert isinstance(outside, Problem)
    assert outside.code == "file-outside"


def test_sizes_are_limited(root: Path) -> None:
    for name, size in (("a", ATTACHMENT_BYTES), ("b", ATTACHMENT_BYTES + 1)):
        with (root / name).open("wb") as file:
            file.truncate(size)
    assert attachment_problem(root, "a") is None
    problem = attachment_problem(root, "b")
    assert problem is not None
    assert problem.code == "file-too-large"
    (root / "c.csv").write_bytes(b"x" * (CSV_BYTES + 1))
    too_large = read_csv_file(root, "b.yaml", "c.csv")
    assert isinstance(too_large, Problem)
    assert too_large.message == "the file has 8,388,609 bytes, and at most 8,388,608 are read"


def test_an_attachment_is_read_from_what_was_looked_at(root: Path) -> None:
    assert read_attachment(root, "goals/a.csv") == b"date,value\n"
    for refused in ("../secret.txt", "goals/a.yaml", "goals/none"):
        assert read_attachment(root, refused) == attachment_problem(root, refused)


def test_a_portfolio_may_have_a_schema_of_its_own(root: Path) -> None:
    assert read_schema_file(root) is None
    (root / "schema").mkdir()
    assert read_schema_file(root) is None
    schema = root / "schema" / "custom.schema.json"
    schema.write_text("{}")
    assert read_schema_file(root) == Source(path="schema/custom.schema.json", data=b"{}")
    schema.write_bytes(b" " * (FILE_BYTES + 1))
    too_large = read_schema_file(root)
    assert isinstance(too_large, Problem)
    assert too_large.code == "file-too-large"
