"""Everything in the example portfolio explained, on several days, and followed by calculator."""

from datetime import date

import pytest

from tests.example import ROOT
from tests.kpis.calculator import worked_out
from tracker.data.example import EXAMPLE_DAY
from tracker.kpis.series import series
from tracker.kpis.summary import Summary, summarise
from tracker.kpis.why import Kind, Why, answer, names
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio

DAYS = [EXAMPLE_DAY, date(2026, 3, 1), date(2025, 6, 30), date(2024, 1, 1)]


@pytest.fixture(scope="module")
def portfolio() -> Portfolio:
    return load(ROOT, EXAMPLE_DAY).portfolio


@pytest.fixture(scope="module", params=DAYS, ids=str)
def day(request: pytest.FixtureRequest) -> date:
    found: date = request.param
    return found


@pytest.fixture(scope="module")
def summary(portfolio: Portfolio, day: date) -> Summary:
    return summarise(portfolio, day)


@pytest.fixture(scope="module")
def all_(portfolio: Portfolio, day: date) -> tuple[Why, ...]:
    return tuple(answer(portfolio, name, day) for name in names(portfolio, day))


def of(kind: Kind, explained: tuple[Why, ...]) -> dict[str, Why]:
    return {why.id: why for why in explained if why.kind is kind}


def test_a_calculator_comes_to_the_same_at_every_step(all_: tuple[Why, ...]) -> None:
    steps = [(why.name, s) for why in all_ for w in why.workings for s in w.steps]
    assert [(name, s.name, worked_out(s)) for name, s in steps] == [
        (name, s.name, s.value) for name, s in steps
    ]


def test_the_last_step_of_the_first_working_is_the_value(all_: tuple[Why, ...]) -> None:
    for why in all_:
        if why.kind is not Kind.CATEGORY:
            values = [w.steps[-1].value for w in why.workings if w.key == "value"]
            assert values == ([] if why.value is None else [why.value])


def test_kpis_are_those_of_the_summary(all_: tuple[Why, ...], summary: Summary) -> None:
    assert {i: w.result for i, w in of(Kind.KPI, all_).items()} == {r.id: r for r in summary.kpis}


def test_goals_and_targets_are_those_of_the_summary(
    all_: tuple[Why, ...], summary: Summary
) -> None:
    goals, targets = of(Kind.GOAL, all_), of(Kind.TARGET, all_)
    for report in summary.goals:
        why = goals[report.id]
        steps = {w.key: w.steps[-1].value for w in why.workings}
        assert why.state == report.state
        assert why.value == (None if report.progress is None else report.progress * 100)
        assert steps.get("expected") == (report.expected and report.expected * 100)
        assert steps.get("pace") == report.pace
        assert steps.get("buffer_days") == report.buffer_days
        assert steps.get("gas_t") == report.gas_t
        for target in report.targets:
            share = None if target.progress is None else target.progress * 100
            assert targets[f"{report.id}/{target.metric}"].value == share


def test_the_current_value_of_a_target_is_worked_out_on_the_way(
    all_: tuple[Why, ...], summary: Summary
) -> None:
    targets = of(Kind.TARGET, all_)
    for report in summary.goals:
        for target in report.targets:
            steps = targets[f"{report.id}/{target.metric}"].making
            assert not steps or target.current in {step.value for step in steps}


def test_a_metric_is_what_it_is_in_its_newest_period(
    all_: tuple[Why, ...], portfolio: Portfolio, day: date
) -> None:
    for id_, why in of(Kind.METRIC, all_).items():
        values = [p.value for p in series(portfolio, id_, day) if p.value is not None]
        assert why.value == (values[-1] if values else None)


def test_categories_are_those_of_the_summary(all_: tuple[Why, ...], summary: Summary) -> None:
    found = of(Kind.CATEGORY, all_)
    for counts in summary.categories:
        assert found[counts.id].beside == {
            "metrics": counts.metrics,
            "with_data": counts.with_data,
            "on_target": counts.on_target,
            "evidenced": counts.evidenced,
        }


def test_what_is_told_of_each_record_does_not_come_from_the_future(
    all_: tuple[Why, ...], day: date
) -> None:
    for why in all_:
        assert why.as_of == why.window.end or why.window.end <= day


@pytest.mark.parametrize("audience", ["public", "manager", "coach"])
def test_others_are_told_no_place_in_a_file(portfolio: Portfolio, audience: str) -> None:
    shared = restrict(portfolio, audience)
    told = [answer(shared, name, EXAMPLE_DAY) for name in names(shared, EXAMPLE_DAY)]
    mentions = [m for why in told for m in (*why.counted, *why.excluded)]
    assert mentions
    assert {(m.path, m.line) for m in mentions} == {(None, None)}
