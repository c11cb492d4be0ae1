"""Every writing command, killed or failed by the system at every call it makes (with strace)."""

from pathlib import Path

import pytest

from tests.conftest import PortfolioWriter
from tests.editing.crashing import litter
from tests.editing.tracing import Call, calls, failed, killed
from tracker.editing.lock import locked
from tracker.editing.write import sweep
from tracker.text.source import Source

FILE = "goals/a.yaml"
OLD = b"""\
goals:
  speak:
    title: Speak more
    category: thought-leadership
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
COMMANDS = {
    "log": ("log", "talks", "1"),
    "done": ("done", "speak", "1"),
    "amend": ("amend", "speak", "--due", "2027-01-31", "--reason", "Later"),
    "close": ("close", "speak", "missed"),
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


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_failed_at_any_call_about_the_portfolio_it_leaves_old_or_new_bytes(
    root: Path, error: str
) -> None:
    made, new = listed(root, "log")
    ended = set()
    for call in (call for call in made if str(root) in call.rest):
        (root / FILE).write_bytes(OLD)
        code = failed(root, COMMANDS["log"], call, error)
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
