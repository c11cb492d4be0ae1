from datetime import date

from tests.kpis.written import written
from tracker.kpis.register import KPIS
from tracker.kpis.summary import is_present, summarise
from tracker.kpis.window import Months
from tracker.records.audience import restrict
from tracker.records.portfolio import OWNER, PUBLIC

AS_OF = date(2026, 6, 30)
FOURTEEN = (
    "goal-achievement-rate",
    "career-progression",
    "skill-development",
    "job-satisfaction",
    "networking",
    "feedback-self-awareness",
    "time-management",
    "career-resilience",
    "colleague-feedback",
    "return-on-investment",
    "completion-retention",
    "growth-wellbeing",
    "job-search-success",
    "diversity-inclusion",
)
PORTFOLIO = """
share: [public]
profile: {name: Ada}
metrics:
  talks:
    {title: Talks, category: thought-leadership, unit: talks, direction: increase, aggregate: sum,
     observations: [{date: 2026-02-01, value: 1}]}
goals:
  talk:
    {title: Talk, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: talks, baseline: 0, target: 2}]}
kpis:
  talks-given: {metric: talks}
contacts:
  ada: {met: 2026-06-01}
setbacks:
  shared: {title: Shared, date: 2026-06-01, share: [public]}
  private: {title: Private, date: 2026-06-02}
"""


def test_the_fourteen_then_the_owner_s_own() -> None:
    summary = summarise(written(PORTFOLIO), AS_OF)
    assert tuple(result.id for result in summary.kpis) == (*FOURTEEN, "talks-given")
    assert summary.as_of == AS_OF
    assert [goal.id for goal in summary.goals] == ["talk"]
    assert len(summary.categories) == 6
    assert all(result.previous is not None for result in summary.kpis)


def test_for_others_a_kpi_of_which_nothing_is_shared_is_absent() -> None:
    summary = summarise(restrict(written(PORTFOLIO), PUBLIC), AS_OF)
    # the open goal stands beside the achievement rate, the shared setback beside resilience
    assert [result.id for result in summary.kpis] == [
        "goal-achievement-rate",
        "career-resilience",
        "talks-given",
    ]
    assert summary.kpis[1].components["setbacks"] == 1
    (talk,) = summary.kpis[2].counted
    assert (talk.record, talk.path, talk.line) == ("metrics/talks", None, None)


def test_for_the_owner_every_kpi_is_there() -> None:
    summary = summarise(restrict(written("profile: {name: Ada}\n"), OWNER), AS_OF)
    assert tuple(result.id for result in summary.kpis) == FOURTEEN


def test_of_nothing_no_kpi_is_present_or_has_a_value() -> None:
    for result in summarise(written("profile: {name: Ada}\n"), AS_OF).kpis:
        assert not is_present(result)
        assert (result.value, result.n) == (None, 0)
        assert result.reason


def test_the_owner_may_change_the_window_of_seven() -> None:
    changeable = [number for number, kpi in enumerate(KPIS, 1) if isinstance(kpi.length, Months)]
    assert changeable == [1, 2, 6, 8, 9, 13, 14]
