"""What an answer depends on, and nothing else."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.example import ROOT
from tests.recall.answering import answered, asked_in, settle
from tracker.recall import REPEATABLE
from tracker.recall.answer import Answer, remember, remembered
from tracker.recall.program import program
from tracker.recall.question import asked
from tracker.recall.state import State, UnsteadyError
from tracker.recall.store import keep, kept

# Read by what is never a kept answer: the drawings of a site, where git is, words to complete.
ELSEWHERE = {"XDG_CACHE_HOME", "PATH", "COMP_WORDS", "COMP_WORD"}


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    root = portfolio({"goals/a.yaml": "share: [public]"})
    settle()
    return root


def _digest(root: Path, *named: str) -> str:
    return State(str(root), list(named)).digest


def test_times_are_no_part_of_the_state(root: Path) -> None:
    before = _digest(root)
    os.utime(root / "goals/a.yaml", (0, 0))
    assert _digest(root) == before


@pytest.mark.parametrize("name", ["goals/.hidden.yaml", "README.md", "site/index.html"])
def test_what_no_command_looks_at_is_no_part_of_it(root: Path, name: str) -> None:
    before = _digest(root)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("x")
    assert _digest(root) == before


def test_where_names_and_contents_end_is_a_part_of_it(portfolio: PortfolioWriter) -> None:
    one = portfolio({"goals/a.yaml": "ab", "goals/b.yaml": "c"})
    before = _digest(one)
    (one / "goals/a.yaml").write_text("a")
    (one / "goals/b.yaml").write_text("bc")
    assert _digest(one) != before


def test_permissions_are_a_part_of_it(root: Path) -> None:
    before = _digest(root)
    (root / "goals/a.yaml").chmod(0o200)
    assert _digest(root) != before


@pytest.mark.parametrize("kind", ["folder", "pipe", "link", "file"])
def test_what_is_named_may_be_anything(root: Path, kind: str) -> None:
    before = _digest(root, "cx")
    make: dict[str, Callable[[Path], object]] = {
        "folder": os.mkdir,
        "pipe": os.mkfifo,
        "link": lambda path: path.symlink_to("nowhere"),
        "file": lambda path: path.touch(),
    }
    make[kind](root / "x")
    assert _digest(root, "cx") != before


def test_folders_without_end_have_no_state(root: Path) -> None:
    deep = root / "goals"
    for _ in range(80):
        deep /= "d"
        deep.mkdir()
    with pytest.raises(UnsteadyError):
        _digest(root)
    assert "folder-too-deep" in answered(root.parent / "caches", root, "check").out


def test_the_program_reads_no_variable_that_the_question_leaves_out() -> None:
    read = re.compile(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"")
    sources = (ROOT / "tracker").rglob("*.py")
    names = {name for file in sources for name in read.findall(file.read_text("utf-8"))}
    told = (ROOT / "tracker/recall/question.py").read_text("utf-8")
    assert {name for name in names - ELSEWHERE if f'"{name}"' not in told} == set()


def test_a_program_that_has_changed_is_another(tmp_path: Path) -> None:
    del tmp_path
    named = "\n".join(program())
    assert "schemas.py " in named
    assert "portfolio.schema.json " in named
    assert "__pycache__" not in named


# ------------------------------------------------------------------------ answers


def _answer(root: Path, libraries: list[tuple[str, int]]) -> Answer:
    state = State(str(root), ["sé"]).digest
    return Answer(said=[(1, b"a\n\xff")], code=1, state=state, named=["sé"], libraries=libraries)


def test_an_answer_is_read_as_it_was_written(root: Path, tmp_path: Path) -> None:
    question = asked_in(root, tmp_path)
    remember(question, _answer(root, []))
    answer = remembered(question)
    assert answer is not None
    assert (answer.said, answer.code, answer.named) == ([(1, b"a\n\xff")], 1, ["sé"])


def test_another_library_is_another_program(root: Path, tmp_path: Path) -> None:
    question = asked_in(root, tmp_path)
    remember(question, _answer(root, [(str(tmp_path), 1)]))
    assert remembered(question) is None


def test_a_library_that_is_gone_is_another_program(root: Path, tmp_path: Path) -> None:
    question = asked_in(root, tmp_path)
    remember(question, _answer(root, [(str(tmp_path / "gone"), 1)]))
    assert remembered(question) is None


@pytest.mark.parametrize("data", [b"x", b"code x\n", b"code 1\nx\n", b"x 1\nx\n", b"code 9"])
def test_what_is_no_answer_is_none(root: Path, tmp_path: Path, data: bytes) -> None:
    question = asked_in(root, tmp_path)
    keep(question.store, question.key, data)
    assert kept(question.store, question.key) == data
    assert remembered(question) is None


def test_an_endless_answer_is_not_kept(root: Path, tmp_path: Path) -> None:
    question = asked_in(root, tmp_path)
    keep(question.store, question.key, b"x" * 3 * 2**20)
    assert kept(question.store, question.key) is None


def test_where_there_is_no_portfolio_nothing_is_asked(tmp_path: Path) -> None:
    assert [asked(["-C", str(tmp_path), name]) for name in sorted(REPEATABLE)] == [None] * 5
    assert asked([]) is None
