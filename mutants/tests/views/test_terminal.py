import pytest

from tracker.views.terminal import Style, fitted, padded, painted, width, wrapped


@pytest.mark.parametrize(
    ("text", "cells"), [("abc", 3), ("é", 1), ("e\u0301", 1), ("工作", 4), ("ｗ", 2), ("", 0)]
)
def test_the_width_is_that_of_the_cells(text: str, cells: int) -> None:
    assert width(text) == cells


def test_what_is_too_long_is_cut() -> None:
    assert fitted("Ship it", 7) == "Ship it"
    assert fitted("Ship it now", 7) == "Ship i…"
    assert fitted("Ship it now", 6) == "Ship…"
    assert fitted("工作工作", 6) == "工作…"


def test_what_would_command_the_terminal_is_shown_escaped() -> None:
    assert fitted("a\x1b]0;x\ab", 40) == "a\\e]0;x\\x07b"
    assert wrapped("a\u202eb", 40) == ("a\\u202eb",)


def test_text_wraps_between_words() -> None:
    assert wrapped("one two three", 7) == ("one two", "three")
    assert wrapped("工作 工作", 5) == ("工作", "工作")
    assert wrapped("", 5) == ("",)


def test_a_word_that_is_too_long_is_cut() -> None:
    assert wrapped("incomprehensibilities", 6) == ("incom…",)
    assert wrapped("an incomprehensibility", 6) == ("an", "incom…")


def test_cells_are_filled_up_on_either_side() -> None:
    assert padded("工作", 6) == "工作  "
    assert padded("12", 4, right=True) == "  12"


def test_there_is_colour_only_where_it_is_wanted() -> None:
    assert painted("x", Style.BAD, colour=True) == "\x1b[31mx\x1b[0m"
    assert painted("x", Style.BAD, colour=False) == "x"
    assert painted("x", Style.PLAIN, colour=True) == "x"
    assert painted("", Style.BAD, colour=True) == ""
