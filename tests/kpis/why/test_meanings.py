"""What an id names."""

from datetime import date

from tests.kpis.written import written
from tracker.kpis.why import Kind, Name, meanings, names
from tracker.records.audience import restrict

AS_OF = date(2026, 6, 30)
TALKS = """
goals:
  talks:
    {title: Talk, category: thought-leadership, start: 2026-01-01, due: 2026-12-31,
     targets: [{metric: talks, baseline: 0, target: 4}, {metric: talks, min: 1}]}
metrics:
  talks:
    {title: Talks, category: thought-leadership, unit: talks, direction: increase, aggregate: sum}
  networking:
    {title: Net, category: thought-leadership, unit: nets, direction: increase, aggregate: sum}
kpis:
  talks-a-year: {title: Talks a year, metric: talks}
"""


def found(said: str) -> list[str]:
    return [name.full for name in meanings(said, names(written(TALKS), AS_OF))]


def test_an_id_of_one_thing_names_it() -> None:
    assert found("talks-a-year") == ["kpi/talks-a-year"]
    assert found("talks/talks") == ["target/talks/talks"]
    assert found("thought-leadership") == ["category/thought-leadership"]
    assert found("nothing") == []


def test_an_id_of_two_things_names_both() -> None:
    assert found("talks") == ["goal/talks", "metric/talks"]
    assert found("networking") == ["kpi/networking", "metric/networking"]


def test_a_full_name_leaves_no_doubt() -> None:
    assert found("goal/talks") == ["goal/talks"]
    assert found("category/skill-development") == ["category/skill-development"]


def test_a_category_goes_behind_the_kpi_of_its_name() -> None:
    assert found("skill-development") == ["kpi/skill-development"]


def test_a_metric_that_is_two_targets_of_a_goal_is_named_once() -> None:
    all_ = names(written(TALKS), AS_OF)
    assert all_.count(Name(Kind.TARGET, "talks/talks")) == 1


def test_for_others_a_kpi_is_there_if_anything_of_it_is_shared() -> None:
    shared = restrict(
        written(
            TALKS
            + "evidence:\n  e: {title: E, date: 2026-05-01, kind: inclusion, share: [public]}\n"
        ),
        "public",
    )
    kpis = [name.id for name in names(shared, AS_OF) if name.kind is Kind.KPI]
    assert kpis == ["diversity-inclusion"]
