"""`tracker done`: a milestone is reached."""

from pathlib import Path

import pytest

from tests.cli.program import tracker
from tests.cli.terminal import at_terminal
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
    milestones:
      - {title: Design agreed, due: 2026-02-28, weight: 3}
      - title: First users
        due: 2026-06-30
      - {title: Last users, due: 2026-12-01, done: 2026-02-01}
  rest:
    title: Rest
    category: project-impact
    start: 2026-01-01
    due: 2026-12-31
"""


@pytest.fixture
def root(portfolio: PortfolioWriter) -> Path:
    return portfolio({FILE: SHIP})


def done(root: Path, *said: str) -> tuple[int, str, str]:
    ended = tracker("-C", root, "done", *said, SOURCE_DATE_EPOCH=TODAY)
    return ended.code, ended.out, ended.err


@pytest.mark.parametrize("said", ["1", "Design agreed", "design", "agreed"])
def test_a_milestone_is_named_by_number_title_or_part_of_it(root: Path, said: str) -> None:
    assert done(root, "ship", said) == (
        0,
        (
            "-      - {title: Design agreed, due: 2026-02-28, weight: 3}\n"
            "+      - {title: Design agreed, due: 2026-02-28, done: 2026-02-03, weight: 3}\n"
        ),
        "goals/a.yaml is written. “Ship it”: 80 % (20 % before), early.\n",
    )


def test_the_day_can_be_said(root: Path) -> None:
    assert done(root, "ship", "2", "--date", "2026-01-31")[1] == "+        done: 2026-01-31\n"


def test_what_is_done_is_not_done_again(root: Path) -> None:
    assert done(root, "ship", "3") == (
        2,
        "",
        "tracker: “Last users” is done already, since 2026-02-01\n",
    )


def test_a_name_must_mean_one_milestone(root: Path) -> None:
    assert done(root, "ship", "users")[::2] == (
        2,
        "tracker: `users` can be any of `2 First users`, `3 Last users`\n",
    )
    assert done(root, "ship", "4")[::2] == (
        2,
        (
            "tracker: `ship` has no milestone `4`; it has `1 Design agreed`, `2 First users`,"
            " `3 Last users`\n"
        ),
    )
    assert done(root, "rest", "1")[2] == "tracker: `rest` has no milestone `1`; it has none\n"


def test_dry_run_writes_nothing(root: Path) -> None:
    assert done(root, "ship", "2", "--dry-run")[0] == 0
    assert (root / FILE).read_text() == SHIP


def test_on_a_terminal_nothing_of_a_file_acts_on_it(root: Path) -> None:
    (root / FILE).write_text(SHIP.replace("First users", "First \u202eusers"), encoding="utf-8")
    ended = at_terminal("-C", root, "done", "ship", "2", "--dry-run", typed=())
    assert ended.code == 0
    assert "       - title: First \\u202eusers\n" in ended.out


def test_without_a_milestone_those_that_are_left_are_named(root: Path) -> None:
    assert done(root, "ship") == (
        2,
        "",
        "tracker: say which milestone of `ship` is done: `1 Design agreed`, `2 First users`\n",
    )


def test_without_any_milestone_left_the_way_on_is_named(root: Path) -> None:
    none = "there are no milestones in `rest`; `tracker close` ends a goal"
    assert done(root, "rest") == (2, "", f"tracker: {none}\n")
    done(root, "ship", "1")
    done(root, "ship", "2")
    all_ = "all milestones are done already in `ship`; `tracker close` ends a goal"
    assert done(root, "ship") == (2, "", f"tracker: {all_}\n")
