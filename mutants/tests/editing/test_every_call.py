"""Every writing command, killed or failed by the system at every call it makes (with strace)."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter
from tests.editing.crashing import litter
from tests.editing.tracing import DAY, Call, calls, failed, killed
from tracker.editing.lock import locked
from tracker.editing.temporary import is_left_over
from tracker.editing.write import sweep
from tracker.text.source import Source

FILE = "goals/a.yaml"
MOST = 24  # calls of one command, in which several files are made
OLD = b"""\
goals:
  speak:
    category: thought-leadership
    title: Speak more
    start: 2026-01-01
    due: 2026-12-31
    targets:
      - {metric: talks, baseline: 0, target: 4}
    milestones:
      - {title: Proposal sent, due: 2026-04-15}
metrics:
  talks:
    title: Talks
    category: thought-leadership
    unit: talks
    direction: increase
    aggregate: sum
    observations:
      - {date: 2026-01-05, value: 1}
"""
_SORT = re.compile(r"\.tracker-|\bO_[A-Z]+|\bF_[A-Z]+|= -1 E[A-Z]+")
WHEN = ("--category", "project-impact", "--start", "2026-02-01", "--due", "2026-03-31")
COMMANDS = {
    "log": ("log", "talks", "1"),
    "done": ("done", "speak", "1"),
    "amend": ("amend", "speak", "--due", "2027-01-31", "--reason", "Later"),
    "close": ("close", "speak", "missed"),
    "new": ("new", "goal", "--title", "Write", *WHEN),
    "fmt": ("fmt",),
}
# What these write is not there before.
MAKING = {
    "new": ("new", "setback", "not-promoted", "--title", "Not promoted", "--date", "2026-02-01"),
    "schema": ("schema", "--local"),
    "init": ("init", "new"),
}

pytestmark = pytest.mark.long


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({FILE: OLD.decode()})


@pytest.mark.parametrize("name", COMMANDS)
def test_killed_at_any_call_it_leaves_old_or_new_bytes(root: Path, name: str) -> None:
    made, new = listed(root, name)
    seen = set()
    for call in made if name == "log" else from_the_new_file_on(made):
        (root / FILE).write_bytes(OLD)
        killed(root, COMMANDS[name], call)
        assert (root / FILE).read_bytes() in {OLD, new}, call
        seen.add((root / FILE).read_bytes())
        assert left_over(root) == [], call
    assert seen == {OLD, new}


@pytest.mark.parametrize("name", MAKING)
def test_killed_at_any_call_it_leaves_whole_files_or_none(root: Path, name: str) -> None:
    made = list(calls(root, MAKING[name]))
    new = files(root)
    for call in sampled(from_the_new_file_on(made)):
        emptied(root)
        killed(root, MAKING[name], call)
        assert {path: data for path, data in files(root).items() if new.get(path) != data} == {}
        again(root, MAKING[name])
        assert files(root) == new, call


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("name", MAKING)
def test_failed_at_any_call_it_leaves_whole_files_or_none(
    root: Path, name: str, error: str
) -> None:
    made = list(calls(root, MAKING[name]))
    new = files(root)
    for call in sampled(from_the_new_file_on(made)):
        emptied(root)
        code = failed(root, MAKING[name], call, error)
        found = files(root)
        assert {path: data for path, data in found.items() if new.get(path) != data} == {}, call
        assert code in ({0, 3} if found == new else {1, 2, 3}), (call, code)


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("name", COMMANDS)
def test_failed_at_any_call_about_the_portfolio_it_leaves_old_or_new_bytes(
    root: Path, name: str, error: str
) -> None:
    made, new = listed(root, name)
    ended = set()
    made = made if name == "log" else from_the_new_file_on(made)
    for call in (call for call in made if str(root) in call.rest):
        (root / FILE).write_bytes(OLD)
        code = failed(root, COMMANDS[name], call, error)
        found = (root / FILE).read_bytes()
        assert found in {OLD, new}, call
        assert code in ({0, 3} if found == new else {1, 2, 3}), (call, code)
        assert left_over(root) == [], call
        ended.add((code, found == new))
    assert {(3, False), (3, True)} <= ended


def listed(root: Path, name: str) -> tuple[list[Call], bytes]:
    """The calls of a command that is left in peace, and the bytes it makes."""
    made = list(calls(root, COMMANDS[name]))
    new = (root / FILE).read_bytes()
    assert new != OLD
    assert len(made) > 50
    return made, new


def from_the_new_file_on(made: list[Call]) -> list[Call]:
    first = next(number for number, call in enumerate(made) if ".tracker-" in call.rest)
    return made[first:]


def left_over(root: Path) -> list[str]:
    """What lies about once the next writer has begun."""
    with locked(root, print, 0):
        sweep(root, (Source(path=FILE, data=b""),))
    return list(litter(root))


def files(root: Path) -> dict[str, bytes]:
    """All files of the portfolio but for the temporary ones."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not is_left_over(path.name)
    }


def emptied(root: Path) -> None:
    """The portfolio as it was at first."""
    for path in root.iterdir():
        shutil.rmtree(path)
    (root / FILE).parent.mkdir()
    (root / FILE).write_bytes(OLD)


def again(root: Path, command: Sequence[str]) -> None:
    """The same command once more, which may be refused since all is done; no litter stays.

    A portfolio that is there already is left alone by who would make one: the next writer sweeps.
    """
    ended = tracker("-C", root, *command, SOURCE_DATE_EPOCH=DAY)
    assert ended.code in {0, 2, 3}
    if command[0] == "init" and ended.code:
        assert tracker("-C", root / command[1], "fmt").code == 0
    assert [path for path in root.rglob("*") if is_left_over(path.name)] == []


def sampled(made: list[Call]) -> list[Call]:
    """The first and the last calls, and between them the first and the last of each kind.

    The many files in the middle are each written like the first.
    """
    if len(made) <= MOST:
        return made
    ends = {*range(MOST // 2), *range(len(made) - MOST // 2, len(made))}
    first = {kind(call): number for number, call in reversed([*enumerate(made)])}
    last = {kind(call): number for number, call in enumerate(made)}
    return [made[number] for number in sorted(ends | {*first.values()} | {*last.values()})]


def kind(call: Call) -> tuple[str, ...]:
    """What is done, how, to a temporary file or another, and how it fails."""
    return call.name, *_SORT.findall(call.rest)
