from msgspec.structs import replace

from tests.views.standings import LATER, LESS
from tracker.views.moves_table import render
from tracker.views.table import WIDTH
from tracker.views.terminal import width


def test_each_move_says_how_far_which_way_and_why() -> None:
    assert render([LATER, LESS], colour=False).splitlines() == [
        "Moved goalposts",
        "What was moved  On                From          To         By  Makes it",
        "ship: due date  2026-06-15  2026-05-31  2026-12-31  +214 days  easier",
        "  The panel moved. (moved after it was due, 2026-05-31)",
        "ship: talks     2026-02-01           9         7.5       -1.5  –",
        "  Too many.",
    ]


def test_nothing_moved_is_said() -> None:
    assert render([], colour=False) == "Moved goalposts\nNo goalpost was moved."


def test_no_line_is_too_long_for_a_terminal() -> None:
    long = replace(LATER, goal="g" * 64, reason="A reason, and another one. " * 9)
    assert max(width(line) for line in render([long], colour=False).splitlines()) <= WIDTH
