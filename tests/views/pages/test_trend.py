"""Whether a figure has changed, as a page shows it."""

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from tracker.kpis.change import change
from tracker.kpis.proportions import Proportion
from tracker.kpis.result import Definition, Previous, Result, Status
from tracker.kpis.window import Window
from tracker.records.vocabulary import Direction
from tracker.views.pages.trend import Trend, trend

NOW, THEN = date(2026, 6, 30), date(2025, 6, 30)
RESULT = Result(
    id="some",
    title="Some",
    value=Fraction(50),
    unit="%",
    window=Window(THEN, NOW),
    as_of=NOW,
    status=Status.OK,
    definition=Definition(version=1, source=""),
    n=10,
)


def since(
    before: int | None, result: Result = RESULT, *, least: int | None = 0, among: int | None = None
) -> Trend | None:
    """The trend; `among` is of how many a value before was the share."""
    value = None if before is None else Fraction(before)
    interval = None if among is None or before is None else Proportion(before, among).interval
    previous = Previous(as_of=THEN, value=value, status=Status.OK, interval=interval)
    judged = change(result, previous, least=least, direction=Direction.INCREASE)
    return trend(replace(result, previous=previous, change=judged))


def test_a_figure_goes_up_or_down() -> None:
    assert since(40) == Trend(arrow="up", words="up from 40\u00a0% in Jun 2025")
    assert since(60) == Trend(arrow="down", words="down from 60\u00a0% in Jun 2025")


def test_what_looks_the_same_is_the_same() -> None:
    assert since(50) == Trend(arrow="level", words="as in Jun 2025")
    assert since(50, replace(RESULT, value=Fraction(1001, 20))) == Trend(
        arrow="level", words="as in Jun 2025"
    )


def test_without_an_earlier_value_there_is_no_change() -> None:
    assert since(None) is None
    assert since(40, replace(RESULT, value=None)) is None
    assert trend(RESULT) is None


def test_no_arrow_where_the_intervals_overlap() -> None:
    of_hundred = replace(
        RESULT,
        numerator=50,
        denominator=100,
        unit="%",
        components={"interval": Proportion(50, 100).interval},
    )
    assert since(40, of_hundred, among=100) == Trend(
        arrow=None, words="no clear change from 40\u00a0% in Jun 2025"
    )
    assert since(20, of_hundred, among=100) == Trend(
        arrow="up", words="up from 20\u00a0% in Jun 2025"
    )


@pytest.mark.parametrize(("before", "arrow"), [(40, "up"), (41, None), (60, "down")])
def test_no_arrow_below_the_threshold_of_an_instrument(before: int, arrow: str | None) -> None:
    found = since(before, least=10)
    assert found is not None
    assert found.arrow == arrow
