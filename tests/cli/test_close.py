"""`tracker close`: how a goal has ended."""

from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

TODAY = "1770076800"  # 2026-02-03
FILE = "goals/a.yaml"
SHIP = """\
goals:
  ship:
    title: Ship it
    category: project-impact
    start: 2026-01-01
    due: 2026-12-31
    targets:
      - {metric: users, baseline: 0, target: 4}
    note: x
metrics:
  users: {title: U, category: project-impact, unit: x, direction: increase, aggregate: sum, observations: []}
"""


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({FILE: SHIP})


def close(root: Path, *said: str) -> tuple[int, str, str]:
    ended = tracker("-C", root, "close", *said, SOURCE_DATE_EPOCH=TODAY)
    return ended.code, ended.out, ended.err


def test_a_goal_is_closed_with_a_result_a_day_and_a_reason(root: Path) -> None:
    assert close(root, "ship", "withdrawn", "--reason", "No team") == (
        0,
        "+    outcome: {result: withdrawn, date: 2026-02-03, reason: No team}\n",
        "goals/a.yaml is written. “Ship it”: withdrawn (no data before).\n",
    )
    assert (root / FILE).read_text() == SHIP.replace(
        "    note",
        "    outcome: {result: withdrawn, date: 2026-02-03, reason: No team}\n    note",
    )


def test_a_goal_ends_once(root: Path) -> None:
    assert close(root, "ship", "missed", "--date", "2026-02-01")[0] == 0
    assert close(root, "ship", "achieved") == (
        2,
        "",
        "tracker: `ship` is closed already: missed on 2026-02-01\n",
    )


def test_nothing_is_withdrawn_without_a_reason(root: Path) -> None:
    assert close(root, "ship", "withdrawn")[::2] == (
        2,
        "tracker: a goal is withdrawn for a reason: say it with `--reason`\n",
    )


def test_an_achievement_that_the_figures_do_not_bear_out_is_written_with_a_warning(
    root: Path,
) -> None:
    code, _, err = close(root, "ship", "achieved")
    assert code == 0
    assert err.startswith("warning[achieved-over-unmet]: ")


def test_an_end_before_the_beginning_is_refused(root: Path) -> None:
    code, _, err = close(root, "ship", "missed", "--date", "2025-12-01")
    assert (code, err[:27]) == (1, "error[dates-out-of-order]: ")
    assert (root / FILE).read_text() == SHIP


def test_a_reason_in_several_lines_is_written_in_one(root: Path) -> None:
    _, out, _ = close(root, "ship", "missed", "--reason", "a\nb")
    assert out == '+    outcome: {result: missed, date: 2026-02-03, reason: "a\\nb"}\n'


def test_what_cannot_be_written_or_meant_is_refused(root: Path) -> None:
    assert close(root, "ship", "missed", "--reason", "a\0b")[0] == 2
    assert close(root, "ship", "elsewhere")[0] == 2


def test_an_end_dated_after_the_goal_was_met_is_pointed_out(portfolio: PortfolioWriter) -> None:
    met = "observations: [{date: 2026-01-15, value: 4}]"
    root = portfolio({FILE: SHIP.replace("observations: []", met)})
    assert (
        "“Ship it” was met on 2026-01-15, and counts as ended on 2026-02-03 now: if that is not"
        " meant, change the date of its outcome.\n"
    ) in close(root, "ship", "achieved")[2]


def test_an_end_on_the_day_the_goal_was_met_needs_no_remark(portfolio: PortfolioWriter) -> None:
    met = "observations: [{date: 2026-01-15, value: 4}]"
    root = portfolio({FILE: SHIP.replace("observations: []", met)})
    assert "was met on" not in close(root, "ship", "achieved", "--date", "2026-01-15")[2]
