"""What makes it fast, as counts: modules imported, files read, texts parsed."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import CodeType, FrameType

import pytest

from tests.cli.program import process_environment
from tests.portfolios import write_portfolio
from tests.recall.answering import answered, settle
from tracker.data.instruments import instruments
from tracker.load import load
from tracker.recall.state import State
from tracker.text.parse import parse

FILES = {
    f"goals/{number}.yaml": f"""
    evidence:
      e-{number}: {{title: Shown, date: 2026-02-0{number}, kind: talk}}
    """
    for number in range(1, 10)
}
CODE = """
import sys
from tracker.__main__ import main
sys.argv = ["tracker", *sys.argv[1:]]
try:
    main()
finally:
    print(" ".join(sys.modules), file=sys.stderr)
"""
# Nothing but a site needs the first, nothing but a file with mistakes `jsonschema`.
NEVER = {"mkdocs", "jinja2", "PIL", "vl_convert", "markdown_it", "nh3", "jsonschema", "zensical"}
SLOW = {"click", "dataclasses", "json", "pathlib", "typing", "yaml", "jsonschema_rs", "subprocess"}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_portfolio(tmp_path_factory.mktemp("counts") / "portfolio", FILES)
    settle()
    return root


def _imported(root: Path, *arguments: str, **environment: str) -> set[str]:
    """The modules in the process of a command, once it has ended."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        cwd=root,
        env=process_environment(**environment),
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("command", ["check", "kpi", "status"])
def test_a_reading_command_imports_nothing_of_the_site(root: Path, command: str) -> None:
    assert NEVER & _imported(root, command) == set()


@pytest.mark.parametrize("command", ["check", "kpi", "status"])
def test_a_reading_command_imports_nothing_that_supposes_or_unpacks(
    root: Path, command: str
) -> None:
    imported = _imported(root, command)
    supposing = {"tracker.cli.supposing", "tracker.kpis.what_if", "tracker.kpis.supposition"}
    archives = {"importlib.resources", "zipfile"}
    assert (supposing | archives) & imported == set()


@pytest.mark.parametrize("command", ["check", "kpi"])
def test_a_kept_answer_imports_next_to_nothing(root: Path, tmp_path: Path, command: str) -> None:
    memory = {"TRACKER_NO_CACHE": "", "XDG_CACHE_HOME": str(tmp_path)}
    _imported(root, command, **memory)
    again = _imported(root, command, **memory)
    plain = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"],
        env=process_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    ours = again - set(plain.stdout.split())
    assert SLOW & ours == set()
    assert {name for name in ours if name.startswith("tracker")} == {
        "tracker",
        "tracker.__main__",
        "tracker.recall",
        "tracker.recall.answer",
        "tracker.recall.program",
        "tracker.recall.question",
        "tracker.recall.repeating",
        "tracker.recall.state",
        "tracker.recall.store",
    }


@pytest.mark.parametrize("command", ["check", "kpi", "status"])
def test_plain_texts_are_read_without_the_yaml_parser(root: Path, command: str) -> None:
    unneeded = {"yaml", "json", "csv", "statistics", "tracker.text.tree", "tracker.text.findings"}
    assert unneeded & _imported(root, command) == set()


def test_a_draft_is_judged_without_the_rules_of_a_packet(root: Path) -> None:
    assert "tracker.kpis.profiles.packet" not in _imported(root, "check")


def test_seeing_whether_files_are_as_they_were_reads_each_once(root: Path) -> None:
    assert State(str(root), []).read == len(FILES)


def test_each_text_is_parsed_once(root: Path) -> None:
    instruments()  # those that are shipped are texts too
    assert _calls(parse.__code__, lambda: load(root, date(2026, 9, 30))) == len(FILES)


def test_with_a_kept_answer_nothing_is_parsed(root: Path, tmp_path: Path) -> None:
    instruments()
    counts = [_calls(parse.__code__, lambda: answered(tmp_path, root, "check")) for _ in range(2)]
    assert counts == [len(FILES), 0]


def _calls(code: CodeType, do: Callable[[], object]) -> int:
    """How often a function is called while something is done."""
    calls = 0

    def see(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code is code

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        do()
    finally:
        sys.setprofile(before)
    return calls
