from datetime import date
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from tests.views.figures import goal
from tests.views.standings import AGENDA, HELD, LATER, UNDECIDED, standing
from tracker.kpis.goal import Forecast, GoalReport
from tracker.views.status import render
from tracker.views.table import WIDTH
from tracker.views.terminal import width


def level(low: int | None, high: int | None) -> GoalReport:
    """A goal that holds the level of a metric."""
    held = replace(
        goal().targets[0],
        target=None,
        min=None if low is None else Decimal(low),
        max=None if high is None else Decimal(high),
        original_target=None,
        original_min=None if low is None else Decimal(low),
        original_max=None if high is None else Decimal(high),
    )
    return replace(goal(), targets=(held,))


def several(forecast: Forecast, reason: str) -> GoalReport:
    """A goal of two targets, one of which lacks something."""
    made = goal(forecast=forecast)
    (first,) = made.targets
    return replace(made, targets=(replace(first, forecast_reason=reason), first))


def test_all_goals_end_with_how_forecasts_did_and_what_comes_next() -> None:
    text = render(standing(goal(), replays=(HELD,), agenda=AGENDA), detailed=False, colour=False)
    blocks = text.split("\n\n")
    assert blocks[0] == "Goals as of 2026-06-30"
    assert blocks[2:4] == [
        "Forecasts: of 1 forecast, 1 held the date inside the band: too few to judge by.",
        "For the next review\nLast review 2026-04-01, 90 days ago, with manager: spring",
    ]


def test_without_forecasts_of_the_past_nothing_is_said_of_them() -> None:
    assert "Forecasts" not in render(standing(goal()), detailed=False, colour=False)


def test_a_goal_in_full_shows_both_plans_its_moves_and_its_old_forecasts() -> None:
    forecast = Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=None)
    shown = standing(
        goal(original_due=date(2026, 5, 31), forecast=forecast),
        goal("other"),
        replays=(HELD, UNDECIDED),
        moves=(LATER,),
        agenda=AGENDA,
    )
    text = render(shown, detailed=True, colour=False)
    assert text.split("\n\nShip it (ship)\n\n")[1].split("\n\nShip it (other)\n\n")[0] == (
        "Plan      As it stands  As first made   Now  Of the way  Of the first\n"
        "due date    2026-12-31     2026-05-31\n"
        "talks         0 to 1.5         0 to 1  0.33        60 %          33 %\n"
        "\n"
        "Forecast\n"
        "talks: none\n"
        "\n"
        "Moved goalposts\n"
        "What was moved  On                From          To         By  Makes it\n"
        "ship: due date  2026-06-15  2026-05-31  2026-12-31  +214 days  easier\n"
        "  The panel moved. (moved after it was due, 2026-05-31)\n"
        "\n"
        "Forecasts of the past, one a month\n"
        "Forecast of   Made on     Date        Earliest    Latest      Reached     Came\n"
        "talks at 1.5  2026-01-31  2026-03-01  2026-02-20  2026-04-01  2026-03-05  inside\n"
        "talks at 1.5  2026-02-28  2026-08-01  2026-07-01  –           –           not known yet\n"
        "Of 1 forecast, 1 held the date inside the band: too few to judge by; of 1 forecast it is not"
        " known\n"
        "yet."
    )


def test_levels_to_hold_are_told_in_words() -> None:
    def shown(low: int | None, high: int | None) -> str:
        return render(standing(level(low, high)), detailed=True, colour=False)

    assert "held at 3 to 5" in shown(3, 5)
    assert "held at 3 or more" in shown(3, None)
    assert "held at 5 or less  held at 5 or less  0.33   60 % held" in shown(None, 5)


def test_a_goal_of_several_targets_has_a_forecast_of_its_own() -> None:
    forecast = Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=date(2027, 1, 1))
    reason = "needs 4 observation days spanning 21 days, has none"
    text = render(standing(several(forecast, reason)), detailed=True, colour=False)
    assert "the goal: 2026-11-01, between 2026-10-01 and 2027-01-01\n" in text
    assert f"talks: none; {reason}\n" in text


def test_no_line_is_too_long_for_a_terminal() -> None:
    shown = standing(
        goal("g" * 64, title="工作 " * 40, progress=Fraction(1, 3)), replays=(HELD,), moves=(LATER,)
    )
    lines = render(shown, detailed=True, colour=False).splitlines()
    assert max(width(line) for line in lines) <= WIDTH


def test_what_was_attained_is_told_of_each_goal_and_of_all_together() -> None:
    met = replace(goal("met"), attained=2, gas_t=Fraction(70))
    missed = replace(goal("missed"), attained=-1, gas_t=Fraction(40), weight=Decimal(3))
    text = render(standing(met, missed, goal("open")), detailed=False, colour=False)
    assert "  met, level 2 of -2 to 2 attained, T 70\n" in text
    # 50 + 10 (1 x 2 + 3 x -1) / root(0.7 (1 + 9) + 0.3 x 16) = 50 - 10 / root(11.8) = 47.09
    assert (
        "Goal attainment: T 47.1, where 50 is as expected, of the levels attained: met 2 (weight 1),"
        " missed -1 (weight 3)." in " ".join(text.split())
    )
    assert "Goal attainment" not in render(standing(goal()), detailed=False, colour=False)
