"""A metric over time."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from tests.views.charts.reading import opened
from tracker.kpis.series import Period
from tracker.views.charts.metric_path import MetricPath, metric_chart
from tracker.views.charts.render import svg


def month(number: int, value: int | None) -> Period:
    last = {1: 31, 2: 28, 3: 31}[number]
    known = None if value is None else Fraction(value)
    return Period(start=date(2026, number, 1), end=date(2026, number, last), value=known)


PATH = MetricPath(
    title="Hours",
    unit="hours",
    periods=(month(1, 4), month(2, None), month(3, 6)),
    named=("Jan 2026", "Feb 2026", "Mar 2026"),
    totals=False,
    exact=(),
    aims=(),
    proven=(),
    as_of=date(2026, 3, 31),
)


def values(path: MetricPath, mark: str, colour: str = "--tk-accent") -> list[object]:
    """The values of the first layer of that kind and colour."""
    layers = opened(metric_chart(path).spec)["layer"]
    chosen = (
        it
        for it in layers
        if it["mark"]["type"] == mark and it["mark"]["color"] == f"var({colour})"
    )
    return [row["value"] for row in next(chosen)["data"]["values"]]


def test_a_period_without_an_observation_is_a_gap_and_not_a_nought() -> None:
    assert values(PATH, "line") == [4.0, None, 6.0]
    assert metric_chart(PATH).rows == (
        ("Jan 2026", "4"),
        ("Feb 2026", "nothing recorded"),
        ("Mar 2026", "6"),
    )


def test_what_adds_up_is_shown_as_bars_from_nought() -> None:
    path = replace(PATH, totals=True)
    assert values(path, "bar") == [4.0, 6.0]
    assert metric_chart(path).keys[0].mark == "bar"


def test_single_observations_are_joined_where_no_rhythm_makes_gaps() -> None:
    exact = ((date(2026, 1, 3), Fraction(4)), (date(2026, 3, 9), Fraction(6)))
    path = replace(PATH, exact=exact)
    assert values(path, "line") == [4.0, 6.0]
    assert metric_chart(path).columns == ("Day", "Hours")
    assert metric_chart(path).rows == (("3 Jan 2026", "4"), ("9 Mar 2026", "6"))


def test_evidence_stands_on_the_value_of_its_period() -> None:
    path = replace(PATH, proven=(date(2026, 1, 20), date(2026, 2, 10), date(2027, 1, 1)))
    assert values(path, "point", "--tk-ink") == [4.0]


def test_evidence_stands_on_the_observation_before_it() -> None:
    exact = ((date(2026, 1, 3), Fraction(4)), (date(2026, 3, 9), Fraction(6)))
    path = replace(PATH, exact=exact, proven=(date(2026, 1, 1), date(2026, 2, 1)))
    assert values(path, "point", "--tk-ink") == [4.0]


def test_what_goals_aim_at_is_drawn() -> None:
    path = replace(PATH, aims=(Decimal(9),))
    assert values(path, "line", "--tk-good") == [9.0, 9.0]
    assert [key.text for key in metric_chart(path).keys] == ["hours", "target"]


def test_of_very_many_points_only_those_alone_are_marked() -> None:
    days = [date(2025, 1, 1 + i) for i in range(28)] + [date(2025, 2, 1 + i) for i in range(28)]
    exact: list[tuple[date, Fraction | None]] = [(d, Fraction(i)) for i, d in enumerate(days)]
    exact[1] = (days[1], None)
    path = replace(PATH, exact=exact)
    assert values(path, "point") == [0.0]


def test_it_is_told_in_words() -> None:
    assert metric_chart(PATH).description == (
        "Hours, in hours, from Jan 2026 to Mar 2026. Lowest 4, highest 6, newest 6\u00a0hours."
        " In 1 of 3 periods nothing was recorded."
    )


def test_a_metric_without_any_value_can_be_told_and_drawn() -> None:
    path = replace(PATH, periods=(month(1, None),), named=("Jan 2026",))
    chart = metric_chart(path)
    assert chart.description == (
        "Hours, in hours, from Jan 2026 to Jan 2026. In 1 of 1 periods nothing was recorded."
    )
    assert svg(chart.spec).startswith("<svg")


def test_a_line_can_be_drawn() -> None:
    assert "<path" in svg(metric_chart(PATH).spec)
