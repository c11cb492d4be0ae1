"""Forecasts of the past, against what came."""

from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from tests.example import ROOT
from tests.kpis.portfolios import (
    Number,
    day,
    goal,
    metric,
    moved_target,
    outcome,
    portfolio,
    seen,
    target,
)
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.kpis.backtest import Came, Replay, judged, replays, verdict
from tracker.kpis.goal import Forecast
from tracker.kpis.progress import goal_report
from tracker.load import load
from tracker.records.goals import Goal
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio

# One a day: 10 are reached on 2026-04-10 if things go on.
STEADY: tuple[tuple[str, Number], ...] = (
    ("2026-01-05", 5),
    ("2026-01-12", 12),
    ("2026-01-19", 19),
    ("2026-01-26", 26),
)


def level(*seen_on: tuple[str, Number]) -> Metric:
    return metric("score", *(seen(on, value) for on, value in seen_on), aggregate="last")


def climb(*amendments: tuple[str, Number, Number]) -> Goal:
    return goal(
        "climb",
        "2026-01-01",
        "2026-12-31",
        target("score", 0, 100),
        amendments=[moved_target(on, "score", a, b) for on, a, b in amendments],
    )


def replayed(
    *more: tuple[str, Number], as_of: str = "2026-06-30", plan: Goal | None = None
) -> tuple[Replay, ...]:
    return replays(portfolio(plan or climb(), level(*STEADY, *more)), day(as_of))


def test_one_is_made_at_the_end_of_each_month_in_which_something_was_observed() -> None:
    made = replayed(("2026-03-10", 30), ("2026-03-20", 35))

    # February brought nothing new, and the months after March neither.
    assert [replay.made for replay in made] == [day("2026-01-31"), day("2026-03-31")]


def test_it_knows_what_was_observed_by_then() -> None:
    # One a day since 26, on 26 January: 74 days are left.
    (first, *_) = replayed(("2026-03-10", 30), ("2026-06-01", 100))

    on = day("2026-04-10")
    assert first.forecast == Forecast(date=on, earliest=on, latest=on)
    assert (first.target, first.reached) == (Fraction(100), day("2026-06-01"))


def test_a_date_inside_the_band_is_held() -> None:
    (first,) = replayed(("2026-04-10", 100))

    assert (first.reached, first.came, first.is_decided) == (day("2026-04-10"), Came.INSIDE, True)


def test_a_date_before_the_band_is_earlier_and_one_behind_it_later() -> None:
    (early,) = replayed(("2026-04-09", 100))
    (late,) = replayed(("2026-04-11", 100))

    assert (early.came, late.came) == (Came.EARLIER, Came.LATER)


def test_a_level_is_later_once_it_is_seen_short_of_its_target_after_the_latest_day() -> None:
    (silent,) = replayed()
    (before, *_) = replayed(("2026-04-09", 90))
    (seen_short, *_) = replayed(("2026-04-10", 99))

    assert (silent.came, before.came, seen_short.came) == (Came.OPEN, Came.OPEN, Came.LATER)
    assert seen_short.reached is None


def test_of_a_total_that_nothing_is_added_is_known_without_an_observation() -> None:
    talks = metric("score", *(seen(on, 7) for on, _ in STEADY))
    made = replays(portfolio(climb(), talks), day("2026-06-30"))

    # 28 on 26 January, one a day: 72 days are left.
    assert [(r.forecast.latest, r.came) for r in made] == [(day("2026-04-08"), Came.LATER)]
    assert [r.came for r in replays(portfolio(climb(), talks), day("2026-04-07"))] == [Came.OPEN]


def test_an_open_end_is_never_too_late() -> None:
    # Slopes -2, -0.5, -0.04, 1, 1, 1: the median leads on, the tenth percentile away.
    shaky = (("2026-01-05", 5), ("2026-01-12", 12), ("2026-01-20", 20), ("2026-01-28", 4))
    aims = portfolio(climb(), level(*shaky, ("2029-01-01", 100)))
    found = [r for r in replays(aims, day("2029-06-30")) if r.made == day("2026-01-31")]

    assert [(r.forecast.latest, r.came) for r in found] == [(None, Came.INSIDE)]


def test_the_plan_is_the_one_of_that_day() -> None:
    plan = climb(("2026-02-15", 40, 100))
    (first,) = replayed(("2026-04-10", 100), plan=plan)

    # 14 were left to the 40 then aimed at.
    assert (first.target, first.forecast.date) == (Fraction(40), day("2026-02-09"))
    assert first.came is Came.LATER


def test_of_a_goal_that_was_given_up_what_is_undecided_stays_so() -> None:
    given_up = replace(climb(), outcome=outcome("abandoned", "2026-03-01"))

    (first,) = replayed(("2026-04-10", 100), plan=given_up)

    assert (first.came, first.reached, first.is_decided) == (Came.GIVEN_UP, None, False)


def test_nothing_is_forecast_of_drafts_and_after_the_end() -> None:
    assert replayed(plan=replace(climb(), draft=True)) == ()
    assert replayed(plan=replace(climb(), outcome=outcome("missed", "2026-01-30"))) == ()


def test_nothing_is_forecast_once_the_goal_is_met() -> None:
    # Reached and met in January, on the day it was due; what falls back later changes nothing.
    short = goal("climb", "2026-01-01", "2026-01-19", target("score", 0, 19))
    fell = level(*STEADY[:3], ("2026-01-26", 2), ("2026-02-20", 9), ("2026-03-20", 17))

    assert replays(portfolio(short, fell), day("2026-06-30")) == ()


def test_months_that_have_not_ended_are_not_judged() -> None:
    assert replayed(as_of="2026-01-31") == ()
    assert len(replayed(as_of="2026-02-01")) == 1


def made(number: int, came: Came, latest: str | None = "2027-01-01") -> Replay:
    return Replay(
        goal="g",
        metric="m",
        made=day(f"20{10 + number // 12}-{number % 12 + 1:02}-28"),
        target=Fraction(1),
        forecast=Forecast(
            date=day("2026-06-01"),
            earliest=day("2026-05-01"),
            latest=day(latest) if latest else None,
        ),
        reached=None,
        came=came,
    )


def test_the_last_twelve_are_judged() -> None:
    old = [made(n, Came.LATER) for n in range(8)]
    held = [made(n, Came.INSIDE) for n in range(8, 17)]
    missed = [made(n, Came.EARLIER) for n in range(17, 20)]
    undecided = [made(20, Came.OPEN), made(21, Came.GIVEN_UP)]

    everything = (*old, *held, *missed, *undecided)
    assert judged(everything) == (*held, *missed)
    assert verdict(everything) == (
        "of the last 12 forecasts, 9 held the date inside the band;"
        " of 2 forecasts it is not known yet"
    )


def test_twelve_are_all_there_are_and_not_the_last() -> None:
    assert verdict([made(n, Came.INSIDE) for n in range(12)]) == (
        "of 12 forecasts, 12 held the date inside the band"
    )


def test_it_is_judged_by_the_target_as_it_stood_when_it_was_made() -> None:
    # To 60 it is 34 days from 26 January; the target was raised only after that was reached.
    raised = climb(("2026-05-01", 60, 100))
    first, *_ = replayed(("2026-03-01", 60), plan=raised)

    assert (first.target, first.reached, first.came) == (
        Fraction(60),
        day("2026-03-01"),
        Came.INSIDE,
    )


def test_open_ends_are_told_of_those_that_held() -> None:
    held = [made(n, Came.INSIDE, None) for n in range(2)]
    rest = [made(n, Came.INSIDE) for n in range(2, 5)]

    assert verdict((*held, *rest)) == (
        "of 5 forecasts, 5 held the date inside the band (2 of them with an open end)"
    )


def test_a_few_are_too_few() -> None:
    assert verdict([made(1, Came.LATER)]) == (
        "of 1 forecast, 0 held the date inside the band: too few to judge by"
    )


def test_none_is_none() -> None:
    assert verdict([]) == "no forecast of the past can be judged yet"
    assert verdict([made(1, Came.OPEN)]) == (
        "no forecast of the past can be judged yet; of 1 forecast it is not known yet"
    )


def test_each_is_the_forecast_that_the_goal_had_on_that_day() -> None:
    portfolio_ = load(ROOT, AS_OF).portfolio

    made = replays(portfolio_, AS_OF)

    assert len(made) > 30
    for replay in made:
        targets = goal_report(portfolio_, replay.goal, replay.made).targets
        (of_then,) = [t.forecast for t in targets if t.metric == replay.metric]
        assert of_then == replay.forecast


def test_what_is_observed_later_changes_no_forecast_of_the_past() -> None:
    known = load(ROOT, AS_OF).portfolio
    half = date(2026, 3, 31)
    cut = replace(
        known,
        metrics={
            name: replace(it, observations=tuple(o for o in it.observations if o.date <= half))
            for name, it in known.metrics.items()
        },
    )

    def forecasts(of: Portfolio) -> list[tuple[object, ...]]:
        return [
            (r.goal, r.metric, r.made, r.forecast) for r in replays(of, AS_OF) if r.made <= half
        ]

    assert forecasts(cut) == forecasts(known)
