import errno
import os
import socket
from pathlib import Path

import pytest

from tracker.text.diagnostics import Severity
from tracker.text.files import read_portfolio_files
from tracker.text.folders import is_there, place_of
from tracker.text.limits import FILE_BYTES, FILES, FOLDERS


def write(root: Path, path: str, text: str = "kpis: {}\n") -> Path:
    """A file in the portfolio."""
    file = root / "goals" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def read(root: Path) -> tuple[list[str], list[str]]:
    """The paths of what was read, and the findings as `code path`."""
    sources, findings = read_portfolio_files(root)
    return [source.path for source in sources], [f"{f.code} {f.path}" for f in findings]


def test_every_yaml_file_below_goals_is_read_by_path(tmp_path: Path) -> None:
    for path in ("b.yaml", "a/z.yml", "a/b/c.yaml", "B.yaml", "a-b.yaml"):
        write(tmp_path, path)
    paths = ["goals/B.yaml", "goals/a-b.yaml", "goals/a/b/c.yaml", "goals/a/z.yml", "goals/b.yaml"]
    assert read(tmp_path) == (paths, [])


def test_the_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml").write_bytes(b"\xef\xbb\xbfa: \xff\r\n")
    (source,), _ = read_portfolio_files(tmp_path)
    assert source.data == b"\xef\xbb\xbfa: \xff\r\n"


def test_other_files_hidden_ones_and_what_is_beside_goals_are_passed_over(tmp_path: Path) -> None:
    for path in ("a.yaml", "b.txt", "c.yaml.bak", "d", ".e.yaml", ".f/g.yaml", "../h.yaml", "yaml"):
        write(tmp_path, path)
    (tmp_path / "goals" / ".#lock.yaml").symlink_to("nobody@nowhere")
    assert read(tmp_path) == (["goals/a.yaml"], [])


def test_a_folder_named_like_a_file_is_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "x.yaml/y.yaml")
    assert read(tmp_path) == (["goals/x.yaml/y.yaml"], [])


def test_a_suffix_in_capitals_is_warned_about_and_not_read(tmp_path: Path) -> None:
    write(tmp_path, "a.YAML")
    write(tmp_path, "b.Yml")
    sources, findings = read_portfolio_files(tmp_path)
    assert sources == ()
    assert [(f.code, f.severity, f.help) for f in findings] == [
        ("capital-suffix", Severity.WARNING, "rename it to `a.yaml`"),
        ("capital-suffix", Severity.WARNING, "rename it to `b.yml`"),
    ]


def test_links_pipes_and_sockets_are_findings_and_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.yaml")
    goals = tmp_path / "goals"
    (goals / "broken.yaml").symlink_to("nowhere.yaml")
    (goals / "link.yaml").symlink_to("a.yaml")
    (goals / "loop").symlink_to("..")
    (goals / "self.yaml").symlink_to("self.yaml")
    os.mkfifo(goals / "pipe.yaml")
    os.mkfifo(goals / "pipe.txt")
    monkeypatch.chdir(goals)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.yaml")
        found = read(tmp_path)
    assert found == (
        ["goals/a.yaml"],
        [
            "symlink goals/broken.yaml",
            "symlink goals/link.yaml",
            "symlink goals/loop",
            "not-a-regular-file goals/pipe.txt",
            "not-a-regular-file goals/pipe.yaml",
            "symlink goals/self.yaml",
            "not-a-regular-file goals/socket.yaml",
        ],
    )


def test_goals_itself_may_be_no_link_but_the_way_to_it_may_hold_some(tmp_path: Path) -> None:
    write(tmp_path / "real", "a.yaml")
    (tmp_path / "link").symlink_to("real")
    assert read(tmp_path / "link") == (["goals/a.yaml"], [])
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "goals").symlink_to("../real/goals")
    assert read(tmp_path / "other") == ([], ["symlink goals"])


def test_without_goals_there_is_a_finding(tmp_path: Path) -> None:
    assert read(tmp_path) == ([], ["unreadable-folder goals"])
    (tmp_path / "goals").write_text("")
    assert read(tmp_path) == ([], ["unreadable-folder goals"])
    assert read(tmp_path / "nowhere") == ([], ["unreadable-folder goals"])


def test_what_cannot_be_opened_is_a_finding_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in ("a.yaml", "locked.yaml", "gone.yaml", "swapped.yaml", "shut/b.yaml", "z.yaml"):
        write(tmp_path, path)
    faults = {"locked.yaml": errno.EACCES, "gone.yaml": errno.ENOENT, "shut": errno.EACCES}
    opened = os.open

    def refusing(path: str, flags: int, *, dir_fd: int | None = None) -> int:
        if path in faults:
            raise OSError(faults[path], os.strerror(faults[path]), path)
        if path == "swapped.yaml":
            (tmp_path / "goals" / path).unlink()
            (tmp_path / "goals" / path).symlink_to("a.yaml")
        return opened(path, flags, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", refusing)
    sources, findings = read_portfolio_files(tmp_path)
    assert [source.path for source in sources] == ["goals/a.yaml", "goals/z.yaml"]
    assert [(f.code, f.path, f.message) for f in findings] == [
        ("missing-file", "goals/gone.yaml", "there is no such file"),
        ("unreadable-file", "goals/locked.yaml", "this file cannot be read: permission denied"),
        ("unreadable-folder", "goals/shut", "this folder cannot be read: permission denied"),
        ("symlink", "goals/swapped.yaml", "this is a symbolic link, and links are never followed"),
    ]


def test_a_disk_that_fails_while_reading_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.yaml")

    def failing(descriptor: int) -> os.stat_result:
        raise OSError(errno.EIO, os.strerror(errno.EIO), descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", failing)
        found = read(tmp_path)
    assert found == ([], ["unreadable-file goals/a.yaml"])


def test_a_file_has_at_most_a_mebibyte(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "#" * FILE_BYTES)
    write(tmp_path, "b.yaml", "#" * (FILE_BYTES + 1))
    assert read(tmp_path) == (["goals/a.yaml"], ["file-too-large goals/b.yaml"])


def test_a_file_that_grows_while_it_is_read_is_too_large_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path, "a.yaml", "#")
    look = os.fstat

    def growing(descriptor: int) -> os.stat_result:
        status = look(descriptor)
        file.write_text("#" * (FILE_BYTES + 1))
        return status

    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", growing)
        found = read(tmp_path)
    assert found == ([], ["file-too-large goals/a.yaml"])


def test_a_name_that_is_not_utf8_is_a_finding_that_can_be_shown(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml")
    for name in (b"n\xff.yaml", b"n\xff.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path / "goals") + b"/" + name)).write_text("kpis: {}\n")
    Path(os.fsdecode(os.fsencode(tmp_path / "goals") + b"/f\xff")).mkdir()
    assert read(tmp_path) == (
        ["goals/a.yaml"],
        ["file-name goals/f\\xff", "file-name goals/n\\xff.yaml"],
    )


def test_strange_names_are_names(tmp_path: Path) -> None:
    for name in ("a\nb.yaml", "\x1b[31m.yaml", "\u202e.yaml", "-rf.yaml", "日本.yaml", " .yaml"):
        write(tmp_path, name)
    paths, findings = read(tmp_path)
    assert (len(paths), findings) == (6, [])


def test_folders_lie_sixty_four_deep_at_most(tmp_path: Path) -> None:
    write(tmp_path, "/".join(["f"] * (FOLDERS - 1)) + "/a.yaml")
    deeper = "/".join(["f"] * FOLDERS)
    assert read(tmp_path)[1] == []
    write(tmp_path, f"{deeper}/b.yaml")
    assert read(tmp_path)[1] == [f"folder-too-deep goals/{deeper}"]


def test_twenty_thousand_files_are_read_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert FILES == 20_000
    monkeypatch.setattr("tracker.text.files.FILES", 2)
    for name in ("a", "b", "c", "d"):
        write(tmp_path, f"{name}.yaml")
    sources, (finding,) = read_portfolio_files(tmp_path)
    assert [source.path for source in sources] == ["goals/a.yaml", "goals/b.yaml"]
    assert (finding.code, finding.path) == ("too-many-files", "goals")
    assert finding.message == "there are 4 files, and at most 20,000 are read".replace(
        "20,000", "2"
    )


def test_whether_something_is_there_is_asked_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert is_there(tmp_path, tmp_path / "a")
    assert not is_there(tmp_path, tmp_path / "b")
    assert place_of(tmp_path) == tmp_path
