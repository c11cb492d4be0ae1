"""Word-sized pictures."""

from decimal import Decimal

from tracker.views.pages.spark import Bar, Stroke, spark


def test_a_line_runs_over_the_whole_width_and_height() -> None:
    assert spark([0, 10]).paths == (Stroke(shape="M0.0 22.0L100.0 2.0", alone=False),)


def test_a_gap_breaks_the_line_and_a_lone_value_is_a_dot() -> None:
    assert spark([0, None, 10]).paths == (
        Stroke(shape="M0.0 22.0L0.0 22.0", alone=True),
        Stroke(shape="M100.0 2.0L100.0 2.0", alone=True),
    )


def test_equal_values_lie_in_the_middle() -> None:
    assert spark([5, 5]).paths == (Stroke(shape="M0.0 12.0L100.0 12.0", alone=False),)


def test_a_scale_may_be_given() -> None:
    assert spark([5, 5], low=0, high=10).paths[0].shape == "M0.0 12.0L100.0 12.0"
    assert spark([10, 10], low=0, high=10).paths[0].shape == "M0.0 2.0L100.0 2.0"


def test_bars_stand_on_nought_and_a_gap_has_none() -> None:
    assert spark([2, None, 4], bars=True).bars == (
        Bar(x="5.0", y="12.0", width="23.3", height="10.0"),
        Bar(x="71.7", y="2.0", width="23.3", height="20.0"),
    )


def test_only_the_newest_values_are_shown() -> None:
    assert len(spark(list(range(100)), bars=True).bars) == 24


def test_a_picture_says_in_words_what_it_shows() -> None:
    words = "3 values, from 1 to 2.5, between 1 and 4"
    assert spark([1, None, 4, Decimal("2.5")]).words == words
    assert spark([None]).words == "no value yet"
