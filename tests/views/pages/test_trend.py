"""Whether a figure has changed."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tracker.kpis.result import Definition, Previous, Result, Status
from tracker.kpis.window import Window
from tracker.views.pages.trend import Change, change

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


def since(before: int | None, result: Result = RESULT) -> Change | None:
    value = None if before is None else Fraction(before)
    previous = Previous(as_of=THEN, value=value, status=Status.OK)
    return change(replace(result, previous=previous))


def test_a_figure_goes_up_or_down() -> None:
    assert since(40) == Change(arrow="up", words="up from 40 in Jun 2025")
    assert since(60) == Change(arrow="down", words="down from 60 in Jun 2025")


def test_what_looks_the_same_is_the_same() -> None:
    assert since(50) == Change(arrow="level", words="as in Jun 2025")
    assert since(50, replace(RESULT, value=Fraction(1001, 20))) == Change(
        arrow="level", words="as in Jun 2025"
    )


def test_without_an_earlier_value_there_is_no_change() -> None:
    assert since(None) is None
    assert since(40, replace(RESULT, value=None)) is None
    assert change(RESULT) is None


def test_no_arrow_where_the_interval_holds_the_earlier_value() -> None:
    interval = {"interval": (Fraction(35), Fraction(65))}
    assert since(40, replace(RESULT, components=interval)) == Change(
        arrow=None, words="no clear change from 40 in Jun 2025"
    )
    assert since(30, replace(RESULT, components=interval)) == Change(
        arrow="up", words="up from 30 in Jun 2025"
    )


@pytest.mark.parametrize(("before", "arrow"), [(13, "down"), (12, "level"), (11, "up"), (0, "up")])
def test_what_is_counted_whole_has_changed_where_it_differs(before: int, arrow: str) -> None:
    found = since(before, replace(RESULT, id="networking", unit="active ties", value=Fraction(12)))
    assert found is not None
    assert found.arrow == arrow


@pytest.mark.parametrize(("before", "arrow"), [(60, "up"), (62, "up"), (63, None), (83, "down")])
def test_a_change_of_wellbeing_means_something_from_ten_points_on(
    before: int, arrow: str | None
) -> None:
    # What the component says is of another survey than that of a window before.
    wellbeing = replace(
        RESULT, id="growth-wellbeing", value=Fraction(72), components={"meaningful": False}
    )
    found = since(before, wellbeing)
    assert found is not None
    assert found.arrow == arrow
