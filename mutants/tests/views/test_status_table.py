from datetime import date
from fractions import Fraction

from tests.views.figures import AS_OF, goal
from tracker.kpis.goal import Forecast, State
from tracker.views.status_table import STATES, bar, render
from tracker.views.table import WIDTH
from tracker.views.terminal import width


def test_goals_by_how_they_stand_the_most_pressing_first() -> None:
    forecast = Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=date(2027, 1, 1))
    goals = [
        goal(forecast=forecast),
        goal("slow", title="Slow", state=State.AT_RISK, progress=Fraction(1, 10), buffer_days=-1),
        goal(
            "idea",
            title="An idea",
            state=State.DRAFT,
            progress=None,
            expected=None,
            buffer_days=None,
        ),
        goal(
            "won", title="Won", state=State.ACHIEVED, progress=Fraction(1), met_on=date(2026, 5, 1)
        ),
    ]
    assert render(goals, as_of=AS_OF, colour=False).splitlines() == [
        "Goals as of 2026-06-30",
        "",
        "Under way",
        "Goal     State     Progress          Expected  Pace    Buffer  Due",
        "Slow     at risk   █····│····· 10 %      50 %  0.20    -1 day  2026-12-31",
        "  slow",
        "Ship it  on track  █████│█···· 60 %      50 %  1.20  +12 days  2026-12-31",
        "  ship, forecast 2026-11-01 (2026-10-01 to 2027-01-01)",
        "",
        "To come",
        "Goal     State  Progress  Due",
        "An idea  draft         –  2026-12-31",
        "  idea",
        "",
        "Over",
        "Goal  State     Progress  Due",
        "Won   achieved     100 %  2026-12-31",
        "  won, met on 2026-05-01",
    ]


def test_what_the_row_has_no_column_for_stands_below() -> None:
    moved = goal(
        state=State.LAGGING,
        measured=(1, 2),
        original_due=date(2026, 9, 30),
        forecast=Forecast(date=date(2027, 5, 1), earliest=date(2027, 1, 1), latest=None),
    )
    assert render([moved], as_of=AS_OF, colour=False).splitlines()[-2:] == [
        "  ship, first due 2026-09-30, 1 of 2 targets measured, forecast 2027-05-01 (2027-01-01 at the",
        "  earliest)",
    ]


def test_what_keeps_a_goal_from_a_forecast_is_said_where_records_can_mend_it() -> None:
    lacking = goal(forecast_reason="needs 4 observation days spanning 21 days, has 1")
    steps = goal(forecast_reason="a forecast is made of targets, and the goal has none")
    assert render([lacking], as_of=AS_OF, colour=False).splitlines()[-1] == (
        "  ship, no forecast: needs 4 observation days spanning 21 days, has 1"
    )
    assert render([steps], as_of=AS_OF, colour=False).splitlines()[-1] == "  ship"


def test_nothing_measured_has_neither_pace_nor_percent() -> None:
    text = render(
        [goal(state=State.NO_DATA, progress=None, measured=(0, 1))], as_of=AS_OF, colour=False
    )
    assert "·····│····· –" in text
    assert "0 of 1 target measured" in text


def test_an_empty_portfolio_says_so() -> None:
    assert (
        render([], as_of=AS_OF, colour=False) == "Goals as of 2026-06-30\n\nThere are no goals yet."
    )


def test_the_bar_stays_inside_its_ten_cells() -> None:
    assert bar(Fraction(-1), None) == "··········"
    assert bar(Fraction(2), None) == "██████████"
    assert bar(Fraction(99, 100), None) == "█████████·"
    assert bar(Fraction(2, 5), Fraction(1)) == "████······│"
    assert bar(None, Fraction(0)) == "│··········"


def test_every_state_has_its_place() -> None:
    assert sorted(STATES) == sorted(State)
    text = render([goal(state.value, state=state) for state in State], as_of=AS_OF, colour=False)
    assert all(f"  {state.value}" in text for state in State)


def test_states_are_coloured_and_written_out() -> None:
    text = render([goal(state=State.AT_RISK)], as_of=AS_OF, colour=True)
    assert "\x1b[31mat risk\x1b[0m" in text


def test_no_line_is_too_long_for_a_terminal() -> None:
    long = goal("a" * 64, title="工作 " * 40, original_due=date(2025, 1, 1), measured=(0, 1))
    text = render([long], as_of=AS_OF, colour=False)
    assert max(width(line) for line in text.splitlines()) <= WIDTH
