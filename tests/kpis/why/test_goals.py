"""Goals, targets and metrics explained in the cases that the example does not have."""

from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from tests.kpis.calculator import worked_out
from tests.kpis.written import written
from tracker.kpis.register import KPIS
from tracker.kpis.why import Kind, Name, Why, answer, why_kpi

AS_OF = date(2026, 6, 30)
GOALS = """
goals:
  later: {title: Later, category: project-impact, start: 2026-08-01, due: 2026-12-31}
  late: {title: Late, category: project-impact, start: 2026-01-01, due: 2026-03-31}
  at-once:
    {title: At once, category: project-impact, start: 2026-06-30, due: 2026-06-30,
     milestones: [{title: First, due: 2026-06-30}, {title: Second, due: 2026-06-30}]}
  behind:
    {title: Behind, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: bugs, baseline: 10, target: 0}, {metric: none-yet, baseline: 0, target: 1}]}
  held:
    {title: Held, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: mood, min: 3}, {metric: talks, max: 2}, {metric: gone, min: 1}]}
  begun:
    {title: Begun, category: project-impact, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: talks, baseline: 5, target: 10}]}
metrics:
  bugs:
    {title: Bugs, category: project-impact, unit: bugs, direction: decrease, aggregate: last,
     observations: [{date: 2026-02-01, value: 12}]}
  none-yet: {title: None, category: project-impact, unit: x, direction: increase, aggregate: sum}
  mood:
    {title: Mood, category: project-impact, unit: points, direction: increase, aggregate: mean,
     observations: [{date: 2026-02-01, value: 4}, {date: 2026-03-01, value: 2}]}
  talks:
    {title: Talks, category: project-impact, unit: talks, direction: increase, aggregate: sum,
     observations: [{date: 2026-02-01, value: 1}, {date: 2026-03-01, value: 1}]}
"""


def why(kind: Kind, id_: str, text: str = GOALS) -> Why:
    return answer(written(text), Name(kind, id_), AS_OF)


def steps(found: Why, key: str = "value") -> list[tuple[str, Fraction]]:
    made = [step for w in found.workings if w.key == key for step in w.steps]
    assert [worked_out(step) for step in made] == [step.value for step in made]
    return [(step.name, step.value) for step in made]


def test_a_goal_that_has_not_begun_says_when_it_will() -> None:
    found = why(Kind.GOAL, "later")
    assert (found.state, found.reason) == ("planned", "it begins on 2026-08-01")
    assert (found.value, found.lacking) == (None, "a target or a milestone")
    assert found.workings == ()


def test_a_milestone_done_on_the_day_is_done() -> None:
    done = GOALS.replace(
        "{title: First, due: 2026-06-30}", "{title: First, due: 2026-06-30, done: 2026-06-30}"
    )
    first, second = why(Kind.GOAL, "at-once", done).counted
    assert (first.says, second.says) == (
        "milestone “First”, done 2026-06-30, weight 1",
        "milestone “Second”, open, weight 1",
    )


def test_a_goal_past_its_date_says_that_it_was_not_met() -> None:
    found = why(Kind.GOAL, "late")
    assert (found.state, found.reason) == (
        "missed",
        "its due date, 2026-03-31, is past, and it was not met",
    )
    assert steps(found, "expected")[-1] == ("Expected by now", Fraction(100))


def test_a_goal_due_on_the_day_it_starts_is_expected_whole() -> None:
    found = why(Kind.GOAL, "at-once")
    assert steps(found, "expected")[-1] == ("Expected by now", Fraction(100))
    (working,) = (w for w in found.workings if w.key == "expected")
    assert working.steps[0].words == "(1, since it is due on the day it starts) × 100"


def test_a_goal_of_a_single_day_more_is_expected_by_days_like_any_other() -> None:
    short = GOALS.replace(
        "start: 2026-06-30, due: 2026-06-30", "start: 2026-06-29, due: 2026-06-30"
    )
    found = why(Kind.GOAL, "at-once", short)
    (working,) = (w for w in found.workings if w.key == "expected")
    assert working.steps[-1].words == (
        "days since 2026-06-29 / days from 2026-06-29 to 2026-06-30 × 100"
    )


def test_a_level_attained_is_scored_once_the_goal_is_concluded() -> None:
    scale = "scale: {attained: 1, levels: {-2: a, -1: b, 0: c, 1: d, 2: e}}"
    running = GOALS.replace("title: Begun,", f"title: Begun, {scale},")
    ended = running.replace(scale, f"{scale}, outcome: {{result: missed, date: 2026-06-30}}")
    assert steps(why(Kind.GOAL, "begun", running), "gas_t") == []
    assert steps(why(Kind.GOAL, "begun", ended), "gas_t")[-1][1] == 60


def test_progress_is_kept_inside_0_to_1_and_what_is_not_measured_left_out() -> None:
    found = why(Kind.GOAL, "behind")
    assert steps(found) == [("progress of Bugs", Fraction(-1, 5)), ("Progress", Fraction(0))]
    assert [m.rule for m in found.excluded] == ["no-observation"]
    assert found.beside["measured"] == "1 of 2"


def test_a_level_is_held_by_each_observation_or_as_a_total() -> None:
    assert steps(why(Kind.TARGET, "held/mood")) == [
        ("current value", Fraction(3)),
        ("progress of Mood", Fraction(50)),
    ]
    assert steps(why(Kind.TARGET, "held/talks"))[-1] == ("progress of Talks", Fraction(100))
    words = [mention.says for mention in why(Kind.TARGET, "held/mood").counted]
    assert words == [
        "observed 2026-02-01 by self, inside the level",
        "observed 2026-03-01 by self, outside the level",
    ]


def test_a_target_on_a_metric_that_is_not_there_has_no_value() -> None:
    found = why(Kind.TARGET, "held/gone")
    assert (found.value, found.counted, found.workings) == (None, (), ())
    assert found.title == "gone, a target of Held"
    assert (found.lacking, found.reason) == ("1 observation since the goal began", None)


def test_a_target_at_its_baseline_has_no_value_whatever_is_observed() -> None:
    nowhere = GOALS.replace("baseline: 5, target: 10", "baseline: 5, target: 5")
    found = why(Kind.TARGET, "begun/talks", nowhere)
    assert (found.value, found.lacking) == (None, None)
    assert found.reason == "what has been observed since the goal began gives no value"
    assert why(Kind.TARGET, "begun/talks").reason is None


def test_a_sum_begins_at_the_baseline() -> None:
    assert steps(why(Kind.TARGET, "begun/talks")) == [
        ("current value", Fraction(7)),
        ("progress of Talks", Fraction(40)),
    ]


def test_a_metric_without_observations_has_no_value() -> None:
    found = why(Kind.METRIC, "none-yet")
    assert (found.value, found.workings) == (None, ())
    assert found.lacking == "1 observation"


def test_a_ratio_without_a_value_wants_what_it_is_made_of() -> None:
    rate = """
metrics:
  rate: {title: R, category: project-impact, unit: x, direction: increase, ratio: {of: a, over: b}}
"""
    assert why(Kind.METRIC, "rate", rate).lacking == "observations of what it is made of"


RATIO = """
metrics:
  revenue:
    {title: Revenue, category: project-impact, unit: EUR, direction: increase, aggregate: sum,
     cadence: month,
     observations: [{date: 2026-01-31, value: 10}, {date: 2026-02-28, value: 20},
                    {date: 2026-03-31, value: 30}, {date: 2026-06-15, value: 5}]}
  grown:
    {title: Grown, category: project-impact, unit: "%", direction: increase, cadence: month,
     growth: {of: revenue, months: 1}}
  per-growth:
    {title: Per growth, category: project-impact, unit: x, direction: increase, cadence: quarter,
     ratio: {of: revenue, over: grown}}
"""


def test_a_ratio_over_a_growth_of_another_cadence_still_has_the_value_of_its_period() -> None:
    found = why(Kind.METRIC, "per-growth", RATIO)
    # 5 of the quarter over its growth against the month before by quarters: 5 / (5/60 - 1) x 100.
    name = "Per growth from 2026-04-01 to 2026-06-30"
    assert steps(found) == [(name, Fraction(-3, 55))]
    assert found.workings[0].steps[0].words == "its value in the period"


def test_a_growth_is_explained_by_the_two_periods_it_compares() -> None:
    found = why(Kind.METRIC, "grown", RATIO)
    assert steps(found) == [("Grown from 2026-03-01 to 2026-03-31", Fraction(50))]
    assert len(found.counted) == 2


def test_the_version_is_that_of_the_definition() -> None:
    newer = replace(KPIS[0], version=2)
    assert why_kpi(written(GOALS), newer, AS_OF).version == 2
