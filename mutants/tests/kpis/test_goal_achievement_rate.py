from datetime import date
from fractions import Fraction

from tests.kpis.written import counted, excluded, written
from tracker.kpis.goal_achievement_rate import compute
from tracker.kpis.result import Status

AS_OF = date(2026, 6, 30)  # the window begins after 2025-06-30
METRICS = """
metrics:
  talks:
    {title: Talks, category: thought-leadership, unit: talks, direction: increase, aggregate: sum,
     observations: [{date: 2026-02-01, value: 1}, {date: 2026-04-15, value: 1}]}
"""
GOALS = """
goals:
  said:
    {title: Said so, category: project-impact, start: 2026-01-01, due: 2026-03-31,
     outcome: {result: achieved, date: 2026-03-31}}
  met:
    {title: Met by itself, category: project-impact, start: 2026-01-01, due: 2026-06-30,
     targets: [{metric: talks, baseline: 0, target: 2}]}
  met-late:
    {title: Met late, category: project-impact, start: 2026-01-01, due: 2026-04-14,
     targets: [{metric: talks, baseline: 0, target: 2}]}
  re-dated:
    {title: Still running, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     amendments: [{date: 2026-02-01, change: due, from: 2026-05-31, to: 2026-12-31, reason: Slow}],
     targets: [{metric: talks, baseline: 0, target: 9}]}
  missed:
    {title: Missed, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     outcome: {result: missed, date: 2026-05-01}}
  abandoned:
    {title: Abandoned, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     outcome: {result: abandoned, date: 2026-05-01}}
  withdrawn:
    {title: Withdrawn, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     outcome: {result: withdrawn, date: 2026-05-01, reason: The team was dissolved}}
  open:
    {title: Open, category: project-impact, start: 2026-01-01, due: 2026-06-30}
  draft:
    {title: Draft, category: project-impact, start: 2026-01-01, due: 2026-03-31, draft: true}
  open-draft:
    {title: Draft, category: project-impact, start: 2026-01-01, due: 2026-09-30, draft: true}
  not-yet:
    {title: Not yet, category: project-impact, start: 2026-01-01, due: 2026-03-31, committed: 2026-07-01}
  before:
    {title: Before the window, category: project-impact, start: 2025-01-01, due: 2025-06-30}
"""


def test_goals_achieved_by_their_first_due_date_of_those_concluded() -> None:
    found = compute(written(METRICS, GOALS), AS_OF)
    assert (found.numerator, found.denominator) == (2, 6)  # said, met
    assert found.value == Fraction(100, 3)
    assert (found.status, found.n, found.minimum, found.unit) == (Status.OK, 6, 3, "%")
    assert counted(found) == [
        f"goals/{name}" for name in ("abandoned", "met", "met-late", "missed", "re-dated", "said")
    ]


def test_withdrawn_goals_and_drafts_are_left_out_and_listed() -> None:
    found = compute(written(METRICS, GOALS), AS_OF)
    assert excluded(found) == ["goals/draft draft", "goals/withdrawn withdrawn"]


def test_how_the_others_ended() -> None:
    found = compute(written(METRICS, GOALS), AS_OF)
    components = dict(found.components)
    assert components.pop("interval") is not None
    assert components == {
        "achieved_late": 1,  # met-late
        "missed": 2,  # missed, and re-dated before it failed its first date
        "abandoned": 1,
        "withdrawn": 1,
        "open": 1,  # due on the day itself; drafts are no commitment
        "gas_t": None,
    }


def test_a_goal_not_met_yet_is_missed_and_later_achieved_late() -> None:
    late = METRICS.replace("2026-04-15", "2026-04-17")
    portfolio = written(late, GOALS)
    on_the_day = compute(portfolio, date(2026, 4, 14)).components
    assert (on_the_day["missed"], on_the_day["achieved_late"], on_the_day["open"]) == (1, 0, 7)
    after = compute(portfolio, date(2026, 4, 15)).components
    assert (after["missed"], after["achieved_late"], after["open"]) == (2, 0, 6)
    met = compute(portfolio, date(2026, 4, 17)).components
    assert (met["missed"], met["achieved_late"], met["open"]) == (1, 1, 5)


def test_an_outcome_dated_later_is_not_known_yet() -> None:
    found = compute(written(METRICS, GOALS), date(2026, 3, 30))
    assert counted(found) == ["goals/before"]
    assert (found.status, found.value, found.n) == (Status.INSUFFICIENT, None, 1)
    assert found.reason == "needs 3 concluded goals, has 1"
    assert found.components["interval"] is None


def test_goals_due_today_are_not_concluded() -> None:
    found = compute(written(METRICS, GOALS), date(2025, 6, 30))
    assert (found.status, found.n, found.components["open"]) == (Status.NO_DATA, 0, 1)
    assert found.reason == "needs 3 concluded goals, has 0"


def test_achieved_after_the_first_due_date_is_late() -> None:
    goals = GOALS.replace(
        "result: achieved, date: 2026-03-31", "result: achieved, date: 2026-04-01"
    )
    found = compute(written(METRICS, goals), AS_OF)
    assert (found.numerator, found.components["achieved_late"]) == (1, 2)


def test_goal_attainment_over_the_concluded_goals_by_weight() -> None:
    row = (
        "  {0}: {{title: X, category: project-impact, start: 2026-01-01, due: 2026-03-31, weight: {2},"
        " outcome: {{result: achieved, date: 2026-03-01}},"
        ' scale: {{levels: {{"0": as hoped}}, attained: {1}}}}}\n'
    )
    scales = [row.format(*goal) for goal in (("a", -1, 1), ("b", 0, 2), ("c", 1, 3), ("d", 2, 1))]
    found = compute(written("goals:\n", *scales), AS_OF)
    assert isinstance(found.components["gas_t"], Fraction)
    assert round(found.components["gas_t"], 3) == Fraction("57.968")


def test_the_owner_s_title_target_and_window() -> None:
    setting = "kpis:\n  goal-achievement-rate: {title: Kept goals, target: 80, months: 2}\n"
    found = compute(written(METRICS, GOALS, setting), AS_OF)
    assert found.target == 80
    assert found.title == "Kept goals"
    assert (found.window.start, found.n) == (date(2026, 4, 30), 3)
