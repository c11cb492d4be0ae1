"""A target over time: what is drawn, and what is said of it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from tests.views.charts.reading import opened
from tracker.kpis.goal import Forecast, GoalReport, State, TargetReport
from tracker.records.vocabulary import Category
from tracker.views.charts.render import svg
from tracker.views.charts.target_path import TargetPath, target_chart

TARGET = TargetReport(
    metric="docs",
    baseline=Decimal(1),
    target=Decimal(8),
    min=None,
    max=None,
    weight=Decimal(1),
    original_baseline=Decimal(1),
    original_target=Decimal(8),
    original_min=None,
    original_max=None,
    current=Fraction(5),
    progress=Fraction(4, 7),
    forecast=None,
)
GOAL = GoalReport(
    id="lead",
    title="Lead",
    category=Category.LEADERSHIP_TEAMWORK,
    state=State.LAGGING,
    progress=Fraction(4, 7),
    measured=(1, 1),
    expected=Fraction(7, 10),
    pace=Fraction(40, 49),
    buffer_days=-12,
    forecast=None,
    start=date(2026, 1, 5),
    due=date(2026, 12, 18),
    original_due=date(2026, 12, 18),
    met_on=None,
    targets=(TARGET,),
)
PATH = TargetPath(
    title="Documents led",
    unit="documents",
    report=TARGET,
    goal=GOAL,
    points=((date(2026, 2, 10), Fraction(2)), (date(2026, 8, 1), Fraction(5))),
    steps=True,
    amended=(),
    proven=(),
    as_of=date(2026, 9, 1),
)
FORECAST = Forecast(date=date(2027, 1, 20), earliest=date(2026, 12, 1), latest=date(2028, 3, 1))


def keys(path: TargetPath) -> list[str]:
    return [key.text for key in target_chart(path).keys]


def drawn(path: TargetPath, colour: str, mark: str = "line") -> list[list[tuple[str, float]]]:
    """The points of the layers of that kind and colour."""
    layers = opened(target_chart(path).spec)["layer"]
    chosen = [
        it
        for it in layers
        if it["mark"]["type"] == mark and it["mark"]["color"] == f"var({colour})"
    ]
    return [[(row["day"][:10], row["value"]) for row in it["data"]["values"]] for it in chosen]


def test_a_total_begins_at_the_start_and_holds_until_today() -> None:
    assert drawn(PATH, "--tk-accent") == [
        [("2026-01-05", 1.0), ("2026-02-10", 2.0), ("2026-08-01", 5.0), ("2026-09-01", 5.0)]
    ]


def test_a_level_ends_with_its_newest_point() -> None:
    way = drawn(replace(PATH, steps=False), "--tk-accent")
    assert way == [[("2026-02-10", 2.0), ("2026-08-01", 5.0)]]


def test_the_plan_runs_from_baseline_to_target() -> None:
    assert drawn(PATH, "--tk-plan") == [[("2026-01-05", 1.0), ("2026-12-18", 8.0)]]


def test_the_first_plan_is_drawn_where_it_was_another() -> None:
    moved = replace(PATH, report=replace(TARGET, original_target=Decimal(6)))
    assert drawn(moved, "--tk-quiet") == [[("2026-01-05", 1.0), ("2026-12-18", 6.0)]]
    assert drawn(PATH, "--tk-quiet") == []
    assert "as first planned" in keys(moved)


def test_evidence_stands_on_the_value_of_its_day() -> None:
    path = replace(PATH, proven=(date(2026, 1, 6), date(2026, 5, 1), date(2026, 8, 1)))
    assert drawn(path, "--tk-ink", "point") == [[("2026-05-01", 2.0), ("2026-08-01", 5.0)]]
    assert "evidence" in keys(path)
    assert "evidence" not in keys(PATH)


def test_a_forecast_is_cut_half_a_goal_behind_the_due_date() -> None:
    path = replace(PATH, report=replace(TARGET, forecast=FORECAST))
    chart = target_chart(path)
    ends = {
        layer["encoding"]["x"]["scale"]["domain"][1][:10] for layer in opened(chart.spec)["layer"]
    }
    assert ends == {"2027-06-09"}
    assert "forecast" in keys(path)
    assert chart.description.endswith(
        "If things go on, the target is reached about 20 Jan 2027 (between 1 Dec 2026 and"
        " 1 Mar 2028)."
    )


def test_a_forecast_with_an_open_end_says_so() -> None:
    report = replace(TARGET, forecast=replace(FORECAST, latest=None))
    assert "and an open end" in target_chart(replace(PATH, report=report)).description


def test_a_changed_plan_is_marked() -> None:
    assert "plan changed" in keys(replace(PATH, amended=(date(2026, 3, 1),)))


def test_a_level_to_hold_is_a_band() -> None:
    held = replace(TARGET, baseline=None, target=None, min=Decimal(3), max=Decimal(4))
    path = replace(PATH, report=held, steps=False)
    assert keys(path) == ["recorded", "the level to hold"]
    assert len(drawn(path, "--tk-good")) == 2
    assert "To be held between 3 and 4\u00a0documents." in target_chart(path).description


def test_a_level_to_hold_may_have_one_bound() -> None:
    lowest = replace(TARGET, baseline=None, target=None, min=Decimal(3))
    highest = replace(TARGET, baseline=None, target=None, max=Decimal(4))
    assert "at 3\u00a0documents or more" in target_chart(replace(PATH, report=lowest)).description
    assert "at 4\u00a0documents or less" in target_chart(replace(PATH, report=highest)).description


def test_what_is_drawn_is_said_and_tabled() -> None:
    chart = target_chart(PATH)
    assert chart.title == "Documents led, against its plan"
    assert chart.description == (
        "Documents led from 5 Jan 2026 to 18 Dec 2026. Planned from 1 to 8\u00a0documents."
        " Now at 5\u00a0documents. That is 57\u00a0% of the way."
    )
    assert chart.columns == ("Day", "Documents")
    assert chart.rows == (("10 Feb 2026", "2"), ("1 Aug 2026", "5"))


def test_it_can_be_drawn() -> None:
    path = replace(
        PATH,
        report=replace(TARGET, forecast=FORECAST),
        amended=(date(2026, 3, 1),),
        proven=(date(2026, 8, 1),),
    )
    assert svg(target_chart(path).spec).count("<path") > 5


def rings(path: TargetPath) -> list[list[tuple[str, float]]]:
    """The hollow marks: what the plan expects today."""
    layers = opened(target_chart(path).spec)["layer"]
    found = [it for it in layers if it["mark"].get("stroke") == "var(--tk-plan)"]
    return [[(row["day"][:10], row["value"]) for row in it["data"]["values"]] for it in found]


def names(path: TargetPath) -> list[tuple[str, str, str]]:
    """The words beside levels: the day, the side on which they stand, and what they say."""
    layers = opened(target_chart(path).spec)["layer"]
    texts = [it for it in layers if it["mark"]["type"] == "text" and "y" in it["encoding"]]
    rows = [(it["data"]["values"][0], it["mark"]["align"]) for it in texts]
    return [(row["day"][:10], side, row["label"]) for row, side in rows]


def test_a_hollow_mark_shows_where_the_plan_would_be_today() -> None:
    half_way = replace(PATH, as_of=date(2026, 6, 28))
    assert rings(half_way) == [[("2026-06-28", 4.510086)]]
    assert "expected today" in keys(half_way)


def test_nothing_is_expected_of_a_goal_that_has_ended_or_has_not_begun() -> None:
    assert rings(replace(PATH, goal=replace(GOAL, state=State.ACHIEVED))) == []
    assert rings(replace(PATH, as_of=date(2026, 1, 1))) == []
    assert rings(replace(PATH, as_of=date(2026, 12, 18))) == []
    assert "expected today" not in keys(replace(PATH, as_of=date(2026, 12, 18)))


def test_without_a_baseline_there_is_no_plan_to_be_behind_of() -> None:
    assert rings(replace(PATH, report=replace(TARGET, baseline=None))) == []


def test_the_target_is_named_on_the_side_where_today_is_not() -> None:
    assert names(PATH) == [("2026-01-05", "left", "target 8")]
    assert names(replace(PATH, as_of=date(2026, 2, 11))) == [("2026-12-18", "right", "target 8")]


def test_what_was_recorded_before_the_start_widens_the_frame() -> None:
    early = ((date(2025, 12, 1), Fraction(1)), *PATH.points)
    layers = opened(target_chart(replace(PATH, points=early)).spec)["layer"]
    assert {it["encoding"]["x"]["scale"]["domain"][0][:10] for it in layers} == {"2025-12-01"}
