"""`tracker amend`: the plan changes, and what it was stays to be read."""

from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.conftest import PortfolioWriter

TODAY = "1770076800"  # 2026-02-03
FILE = "goals/a.yaml"
PLAN = """\
goals:
  speak:
    title: Speak more
    category: thought-leadership
    start: 2026-01-01
    due: 2026-06-30  # before the summer
    targets:
      - {metric: talks, baseline: 0, target: 4}
      - {metric: pages, max: 3}
      - {metric: pulse, min: 2, max: 5}
metrics:
  talks: {title: Talks, category: project-impact, unit: x, direction: increase, aggregate: sum, observations: []}
  pages: {title: Pages, category: project-impact, unit: x, direction: maintain, aggregate: sum, observations: []}
  pulse: {title: Pulse, category: project-impact, unit: x, direction: maintain, aggregate: last, observations: []}
"""


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({FILE: PLAN})


def amend(root: Path, *said: str) -> tuple[int, str, str]:
    ended = tracker("-C", root, "amend", "speak", *said, SOURCE_DATE_EPOCH=TODAY)
    return ended.code, ended.out, ended.err


def test_a_new_due_date_is_told_in_both_places(root: Path) -> None:
    assert amend(root, "--due", "2026-12-31", "--reason", "The panel: moved") == (
        0,
        (
            "-    due: 2026-06-30  # before the summer\n"
            "+    due: 2026-12-31  # before the summer\n"
            "+    amendments:\n"
            "+      - date: 2026-02-03\n"
            "+        change: due\n"
            "+        from: 2026-06-30\n"
            "+        to: 2026-12-31\n"
            '+        reason: "The panel: moved"\n'
        ),
        "goals/a.yaml is written. “Speak more”: no data, due 2026-12-31 (2026-06-30 before).\n",
    )
    assert tracker("-C", root, "check", SOURCE_DATE_EPOCH=TODAY).code == 0


def test_a_second_amendment_follows_the_first(root: Path) -> None:
    amend(root, "--metric", "talks", "--to", "6", "--reason", "Asked for")
    code, out, _ = amend(
        root, "--metric", "tal", "--to", "5", "--reason", "Too many", "--date", "2026-02-02"
    )
    assert (code, out) == (1, "")
    code, out, _ = amend(root, "--metric", "tal", "--to", "5", "--reason", "Too many")
    assert (code, out.splitlines()[:2]) == (
        0,
        [
            "-      - {metric: talks, baseline: 0, target: 6}",
            "+      - {metric: talks, baseline: 0, target: 5}",
        ],
    )
    assert tracker("-C", root, "check", SOURCE_DATE_EPOCH=TODAY).code == 0


def test_the_one_bound_of_a_level_is_amended(root: Path) -> None:
    _, out, _ = amend(
        root, "--metric", "pages", "--to", "4", "--reason", "x", "--date", "2026-01-30"
    )
    assert out.splitlines()[1] == "+      - {metric: pages, max: 4}"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (["--reason", "x"], "say what changes: either `--due DATE`, or `--metric ID --to NUMBER`"),
        (["--metric", "talks", "--reason", "x"], "say what changes: either"),
        (["--due", "2026-07-01", "--metric", "talks", "--to", "2", "--reason", "x"], "say what"),
        (["--due", "2026-06-30", "--reason", "x"], "`speak` says 2026-06-30 already"),
        (["--metric", "talks", "--to", "4.0", "--reason", "x"], "`speak` says 4.0 already"),
        (["--metric", "p", "--to", "4", "--reason", "x"], "`p` does not tell which target"),
        (["--metric", "pulse", "--to", "4", "--reason", "x"], "`pulse` is to stay between 2 and 5"),
        (["--due", "2026-07-01"], "Missing option '--reason'"),
    ],
)
def test_what_cannot_be_meant_is_refused(root: Path, said: list[str], why: str) -> None:
    code, out, err = amend(root, *said)
    assert (code, out) == (2, "")
    assert why in err
    assert (root / FILE).read_text() == PLAN


def test_a_plan_that_breaks_a_rule_is_refused(root: Path) -> None:
    code, _, err = amend(root, "--due", "2025-12-31", "--reason", "x")
    assert code == 1
    assert err.startswith("error[due-before-start]: ")
    code, _, err = amend(root, "--metric", "talks", "--to", "0", "--reason", "x")
    assert code == 1
    assert (root / FILE).read_text() == PLAN


def test_the_plan_of_a_closed_goal_stays(root: Path) -> None:
    assert tracker("-C", root, "close", "speak", "missed", SOURCE_DATE_EPOCH=TODAY).code == 0
    assert amend(root, "--due", "2026-12-31", "--reason", "x")[::2] == (
        2,
        "tracker: `speak` is closed, missed on 2026-02-03: its plan stays as it was\n",
    )
