"""With a memory, the program says byte for byte what it says without."""

import os
import shutil
from collections.abc import Callable
from mmap import mmap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import PortfolioWriter
from tests.history.repositories import begin, commit, git
from tests.portfolios import write_portfolio
from tests.recall.answering import answered, kept, settle

FILES = {
    "goals/a.yaml": """
        profile: {name: Ada, audiences: {team: {title: The team}}}
        goals:
          ship:
            title: Ship
            category: project-impact
            start: 2026-01-05
            due: 2026-12-18
            targets: [{metric: things, baseline: 0, target: 9}]
        metrics:
          things:
            title: Things
            category: project-impact
            unit: things
            direction: increase
            aggregate: sum
            csv: {file: things.csv}
        """,
    "goals/deep/b.yaml": """
        evidence:
          talk: {title: A talk, date: 2026-02-01, kind: talk, file: files/talk.txt, custom: {a: 1}}
        """,
    "goals/things.csv": "date,value\n2026-02-01,3\n",
    "files/talk.txt": "words",
    "site_src/index.md": "---\nshare: [team]\n---\n# Hello\n",
    "mkdocs.yml": "site_name: Mine\n",
    "schema/custom.schema.json": '{"type": "object"}',
}
COMMANDS = (
    ("check",),
    ("check", "--format", "json"),
    ("kpi",),
    ("status",),
    ("fit",),
    ("why", "m"),
)


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    root = portfolio(FILES)
    settle()
    return root


@pytest.mark.parametrize("command", [*COMMANDS[:4], ("why", "things")], ids=" ".join)
def test_the_second_answer_is_the_first(root: Path, tmp_path: Path, command: list[str]) -> None:
    without = answered(None, root, *command)
    assert answered(tmp_path, root, *command) == without
    assert len(kept(tmp_path)) == 1
    assert answered(tmp_path, root, *command) == without


CHANGES: dict[str, Callable[[Path], object]] = {
    "a value": lambda root: (root / "goals/deep/b.yaml").write_text("evidence: {x: 1}\n"),
    "a new file": lambda root: (root / "goals/c.yaml").write_text("x: 1\n"),
    "a file gone": lambda root: (root / "goals/deep/b.yaml").unlink(),
    "a name": lambda root: (root / "goals/deep").rename(root / "goals/deeper"),
    "a name in capitals": lambda root: (root / "goals/a.yaml").rename(root / "goals/a.YAML"),
    "a link": lambda root: (root / "goals/l").symlink_to("a.yaml"),
    "a row of a series": lambda root: (root / "goals/things.csv").write_text("date,value\nx,3\n"),
    "a series gone": lambda root: (root / "goals/things.csv").unlink(),
    "an attachment gone": lambda root: (root / "files/talk.txt").unlink(),
    "an attachment that grows": lambda root: os.truncate(root / "files/talk.txt", 26 * 2**20),
    "a link to an attachment": lambda root: _link(root / "files"),
    "the site's settings": lambda root: (root / "mkdocs.yml").write_text("hooks: [x.py]\n"),
    "the site's settings gone": lambda root: (root / "mkdocs.yml").unlink(),
    "a page": lambda root: (root / "site_src/index.md").write_text("---\nshare: [teem]\n---\n"),
    "a new page": lambda root: (root / "site_src/x.txt").write_text("x"),
    "the own schema": lambda root: (root / "schema/custom.schema.json").write_text("no"),
}


SILENT = {"a name", "the site's settings gone"}


def _link(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    folder.symlink_to("elsewhere")


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_seen_at_once(root: Path, tmp_path: Path, change: str) -> None:
    before = answered(tmp_path, root, "check", "--format", "json")
    CHANGES[change](root)
    after = answered(tmp_path, root, "check", "--format", "json")
    assert after == answered(None, root, "check", "--format", "json")
    assert (after == before) == (change in SILENT)


WRONG = b"evidence: {x: {title: A talk, date: 2026-02-01, kind: talks}}"
RIGHT = b"evidence: {x: {title: A talk, date: 2026-02-01, kind: talk }}"


def _in_place(file: Path) -> None:
    file.write_bytes(WRONG)


def _with_its_old_time(file: Path) -> None:
    was = file.stat()
    file.write_bytes(WRONG)
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))


def _replaced(file: Path) -> None:
    was, other = file.stat(), file.with_name("other")
    other.write_bytes(WRONG)
    os.utime(other, ns=(was.st_atime_ns, was.st_mtime_ns))
    other.replace(file)


def _copied_with_its_time(file: Path) -> None:
    other = file.with_name("older")
    other.write_bytes(WRONG)
    os.utime(other, (0, 0))
    shutil.copy2(other, file)
    other.unlink()


def _checked_out(file: Path) -> None:
    git(file.parent, "checkout", "--quiet", "HEAD~1")


EDITS = (_in_place, _with_its_old_time, _replaced, _copied_with_its_time, _checked_out)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_edit_of_the_same_size_is_seen_whatever_the_times_say(
    tmp_path: Path, edit: Callable[[Path], None]
) -> None:
    root = begin(tmp_path / "portfolio")
    file = root / "goals/a.yaml"
    for text in (WRONG, RIGHT):
        commit(root, {"goals/a.yaml": text.decode()})
    settle()
    assert answered(tmp_path, root, "check").code == 0
    assert len(kept(tmp_path)) == 1
    edit(file)
    assert file.stat().st_size == len(RIGHT)
    assert answered(tmp_path, root, "check").code == 1


def test_an_edit_of_which_no_time_tells_is_seen(portfolio: PortfolioWriter, tmp_path: Path) -> None:
    root = portfolio({"goals/a.yaml": RIGHT.decode()})
    with (root / "goals/a.yaml").open("r+b") as opened, mmap(opened.fileno(), 0) as mapped:
        # A page mapped into memory has the time of its first change until it is written back.
        mapped[-1:] = b"}"
        settle()
        assert answered(tmp_path, root, "check").code == 0
        assert len(kept(tmp_path)) == 1
        mapped[:] = WRONG
        assert answered(tmp_path, root, "check").code == 1


def test_an_attachment_that_comes_is_seen_at_once(root: Path, tmp_path: Path) -> None:
    (root / "files/talk.txt").unlink()
    settle()
    assert "missing-file" in answered(tmp_path, root, "check").out
    (root / "files/talk.txt").write_text("words")
    assert answered(tmp_path, root, "check").out == ""


def test_another_day_is_another_question(root: Path, tmp_path: Path) -> None:
    days = ("1770000000", "1790000000")
    said = [answered(tmp_path, root, "status", SOURCE_DATE_EPOCH=day) for day in (*days, *days)]
    assert said[0] != said[1]
    assert said[:2] == said[2:]


def test_colours_are_another_question(root: Path, tmp_path: Path) -> None:
    (root / "files/talk.txt").unlink()
    settle()
    plain = answered(tmp_path, root, "check")
    coloured = answered(tmp_path, root, "check", FORCE_COLOR="1")
    assert "\x1b[" not in plain.out
    assert "\x1b[" in coloured.out


def test_the_folder_is_a_part_of_the_question(root: Path, tmp_path: Path) -> None:
    other = write_portfolio(tmp_path / "other", {"goals/a.yaml": "x: 1"})
    settle()
    assert answered(tmp_path, root, "check") != answered(tmp_path, other, "check")
    assert answered(tmp_path, root, "-C", str(other), "check") == answered(None, other, "check")


LINES = st.sampled_from(
    (
        "share: [public]",
        "share: [nobody]",
        "metrics: {m: {title: M, category: project-impact, unit: u, direction: increase}}",
        "evidence:\n  e: {title: E, date: 2026-02-01, kind: talk, metrics: [m]}",
        "evidence:\n  e: {title: E, date: 2026-02-31, kind: talk, file: e.txt}",
        "goals: [",
        "\tx: 1",
        "# nothing",
    )
)
EDIT = st.tuples(st.sampled_from(("goals/a.yaml", "goals/b/c.yaml", "e.txt")), LINES)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDIT, min_size=1, max_size=4), command=st.sampled_from(COMMANDS))
def test_after_any_edits_the_answer_is_the_one_without_memory(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, str]], command: list[str]
) -> None:
    place = tmp_path_factory.mktemp("any")
    root = write_portfolio(place / "portfolio", {"goals/a.yaml": "share: [public]"})
    for path, line in edits:
        file = root / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(file.read_text() + f"\n{line}\n" if file.exists() else f"{line}\n")
        settle()
        without = answered(None, root, *command)
        assert answered(place / "caches", root, *command) == without
        assert answered(place / "caches", root, *command) == without
