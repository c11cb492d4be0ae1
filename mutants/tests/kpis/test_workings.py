"""Each KPI of the example portfolio, followed with a pocket calculator."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

import pytest

from tests.example import ROOT
from tests.kpis.calculator import worked_out
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.kpis.result import Component, Result
from tracker.kpis.summary import summarise
from tracker.load import load
from tracker.records.portfolio import Portfolio


@pytest.fixture(scope="module")
def portfolio() -> Portfolio:
    return load(ROOT, AS_OF).portfolio


@pytest.fixture(scope="module", params=[AS_OF, date(2026, 3, 1), date(2025, 6, 30)], ids=str)
def results(portfolio: Portfolio, request: pytest.FixtureRequest) -> tuple[Result, ...]:
    return summarise(portfolio, request.param).kpis


def test_every_value_has_a_working_that_comes_to_it(results: tuple[Result, ...]) -> None:
    for result in results:
        working = next((w for w in result.workings if w.key == "value"), None)
        assert (working is None) is (result.value is None)
        if working is not None:
            assert working.steps[-1].value == result.value
            assert (working.steps[-1].name, working.steps[-1].unit) == (result.title, result.unit)


def test_a_calculator_comes_to_the_same_at_every_step(results: tuple[Result, ...]) -> None:
    steps = [step for result in results for w in result.workings for step in w.steps]
    assert steps
    assert [(s.name, worked_out(s)) for s in steps] == [(s.name, s.value) for s in steps]


def test_the_working_of_a_component_comes_to_it(results: tuple[Result, ...]) -> None:
    for result in results:
        numbers = dict(_numbers(result.components))
        for working in result.workings:
            if working.key not in ("value", "interval"):
                assert working.steps[-1].value == numbers[working.key]


def test_what_records_are_worth_adds_up_to_what_is_counted(results: tuple[Result, ...]) -> None:
    shares = [result for result in results if result.denominator]
    assert shares
    for result in shares:
        worths = [mention.worth.value for mention in result.counted if mention.worth]
        assert (sum(worths), len(worths)) == (result.numerator, result.denominator)


def _numbers(components: Mapping[str, Component], path: str = "") -> Iterator[tuple[str, Fraction]]:
    for name, value in components.items():
        if isinstance(value, Mapping):
            yield from _numbers(value, f"{path}{name}.")
        elif isinstance(value, Fraction | int):
            yield f"{path}{name}", Fraction(value)
