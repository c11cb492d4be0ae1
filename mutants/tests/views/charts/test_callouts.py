"""What a chart points at."""

from datetime import date

from tests.views.charts.reading import opened
from tracker.views.charts.callouts import newest
from tracker.views.charts.marks import frame
from tracker.views.charts.theme import ACCENT

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
SPACE = frame(FIRST, LAST, [0, 10])


def test_the_newest_value_that_is_known_stands_out() -> None:
    (layer,) = newest(SPACE, [(FIRST, 3), (date(2026, 6, 1), 4), (LAST, None)], ACCENT)
    assert [row["value"] for row in opened(layer)["data"]["values"]] == [4.0]


def test_where_nothing_is_known_nothing_stands_out() -> None:
    assert newest(SPACE, [(FIRST, None)], ACCENT) == []
