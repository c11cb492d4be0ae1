from datetime import date
from fractions import Fraction

import pytest

from tests.kpis.written import counted, excluded, written
from tracker.kpis.result import Result, Status
from tracker.kpis.skill_development import compute

AS_OF = date(2026, 6, 30)
ROLE = """
profile: {name: Ada, target_role: staff}
roles:
  staff:
    title: Staff
    requirements:
      design: {title: Design, skill: design, level: 4, weight: 2}
      design-low: {title: Design a little, skill: design, level: 2, weight: 9}
      no-level: {title: Writing, skill: writing}
"""
GOALS = """
goals:
  write:
    {title: Write, category: skill-development, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: writing, baseline: 1, target: 5}, {metric: certs, baseline: 0, target: 4, weight: 3}]}
  less:
    {title: Less, category: skill-development, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: writing, baseline: 1, target: 3}, {metric: design, baseline: 1, target: 5}]}
"""
METRICS = """
metrics:
  design:
    {title: Design, category: skill-development, unit: level, direction: increase, aggregate: last,
     observations: [{date: 2026-01-01, value: 2}, {date: 2026-03-01, value: 5, by: manager, evidence: [plan]}]}
  writing:
    {title: Writing, category: skill-development, unit: level, direction: increase, aggregate: last,
     observations: [{date: 2026-01-01, value: 1}, {date: 2026-01-31, value: 2}]}
  certs:
    {title: Certificates, category: career-advancement, unit: certificates, direction: increase, aggregate: sum,
     kpis: [skill-development], observations: [{date: 2026-01-01, value: 1}, {date: 2026-05-01, value: 2, by: peer}]}
"""
EVIDENCE = """
evidence:
  plan: {title: Plan, date: 2026-03-01, kind: project}
"""


def found(*texts: str, as_of: date = AS_OF) -> Result:
    return compute(written(*texts), as_of)


def test_the_weighted_mean_share_of_the_gaps_that_are_closed() -> None:
    result = found(ROLE, GOALS, METRICS)
    # design: (min(5, 4) - 2) / (4 - 2) = 1, weight 2; writing: (2 - 1) / (5 - 1) = 1/4, weight 1;
    # certs: (3 - 1) / (4 - 1) = 2/3, weight 3. (2 + 1/4 + 2) / 6
    assert result.value == Fraction(425, 6)
    assert (result.n, result.minimum, result.status, result.unit) == (3, 3, Status.OK, "%")
    assert (result.window.start, result.numerator) == (None, None)
    assert counted(result) == ["metrics/certs", "metrics/design", "metrics/writing"]
    assert excluded(result) == []


def test_levels_without_a_role_come_from_the_highest_target() -> None:
    result = found(GOALS, METRICS)
    # design now needs 5: (5 - 2) / 3 = 1, weight 1; (1 + 1/4 + 2) / 5
    assert result.value == 65


def test_at_level_wants_evidence() -> None:
    assert found(ROLE, GOALS, METRICS).components["at_level"] == 0
    assert found(ROLE, GOALS, METRICS, EVIDENCE).components["at_level"] == 1
    late = EVIDENCE.replace("2026-03-01", "2026-07-01")
    assert found(ROLE, GOALS, METRICS, late).components["at_level"] == 0


def test_evidence_may_name_the_requirement_instead() -> None:
    named = EVIDENCE.replace(
        "kind: project", "kind: project, requirements: [staff/design]"
    ).replace("plan:", "other:")
    assert found(ROLE, GOALS, METRICS, named).components["at_level"] == 1
    lower = named.replace("staff/design]", "staff/design-low]")
    assert found(ROLE, GOALS, METRICS, lower).components["at_level"] == 0


def test_self_rated_are_skills_whose_newest_observation_is_one_s_own() -> None:
    result = found(ROLE, GOALS, METRICS)
    assert result.components["self_rated"] == Fraction(100, 3)  # writing


def test_facts_after_the_day_do_not_count() -> None:
    result = found(ROLE, GOALS, METRICS, as_of=date(2026, 4, 30))
    assert excluded(result) == ["metrics/certs too-short"]
    assert (result.status, result.value, result.n) == (Status.INSUFFICIENT, None, 2)
    assert result.reason == "needs 3 skills with a level to reach, has 2"


@pytest.mark.parametrize(
    ("written_as", "instead", "rule"),
    [
        ("{date: 2026-01-31, value: 2}", "{date: 2026-01-30, value: 2}", "too-short"),
        (
            "{date: 2026-01-01, value: 1}, {date: 2026-01-31",
            "{date: 2026-01-01, value: 5}, {date: 2026-01-31",
            "never-below",
        ),
        (
            "observations: [{date: 2026-01-01, value: 1}, {date: 2026-01-31, value: 2}]",
            "observations: []",
            "no-observation",
        ),
    ],
)
def test_why_a_skill_is_left_out(written_as: str, instead: str, rule: str) -> None:
    result = found(ROLE, GOALS, METRICS.replace(written_as, instead))
    assert excluded(result) == [f"metrics/writing {rule}"]


def test_a_metric_of_which_no_level_is_asked_is_no_skill_yet() -> None:
    assert excluded(found(METRICS)) == [
        "metrics/certs no-level",
        "metrics/design no-level",
        "metrics/writing no-level",
    ]


def test_other_metrics_are_no_candidates() -> None:
    metrics = METRICS.replace(
        "direction: increase, aggregate: last", "direction: maintain, aggregate: last"
    )
    metrics = metrics.replace("     kpis: [skill-development], ", "     ")
    result = found(ROLE, GOALS, metrics)
    assert (result.status, result.n, result.excluded) == (Status.NO_DATA, 0, ())
    assert result.components == {"at_level": 0, "self_rated": None}


@pytest.mark.parametrize(
    "change",
    [
        "draft: true, start",
        "committed: 2026-07-01, start",
        "outcome: {result: withdrawn, date: 2026-05-01, reason: R}, start",
        "outcome: {result: abandoned, date: 2026-05-01}, start",
    ],
)
def test_goals_that_are_no_commitment_ask_for_no_level(change: str) -> None:
    goals = GOALS.replace("start", change)
    assert excluded(found(GOALS, METRICS)) == []
    assert len(excluded(found(goals, METRICS))) == 3


def test_a_goal_given_up_only_later_still_asks() -> None:
    goals = GOALS.replace("start", "outcome: {result: abandoned, date: 2026-07-01}, start")
    assert excluded(found(goals, METRICS)) == []


def test_held_levels_ask_for_no_level() -> None:
    goals = GOALS.replace("metric: certs, baseline: 0, target: 4", "metric: certs, min: 1, max: 4")
    assert excluded(found(goals, METRICS)) == ["metrics/certs no-level"]


def test_a_skill_left_out_says_what_is_known_of_it() -> None:
    before_all = found(ROLE, METRICS, as_of=date(2025, 12, 31))
    begun = found(METRICS, as_of=date(2026, 1, 1))
    assert [mention.says for mention in before_all.excluded] == [
        "Certificates",
        "Design: level 4 is asked by staff/design",
        "Writing",
    ]
    assert begun.excluded[1].says == (
        "Design: first 2 on 2026-01-01, newest 2 on 2026-01-01 by self"
    )
