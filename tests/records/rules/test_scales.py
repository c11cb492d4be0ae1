from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from tests.records.rules.judged import TODAY, goal, judged, metric, said
from tests.records.written import portfolio
from tracker.data.instruments import instruments
from tracker.records.finding import Place
from tracker.records.metrics import Observation
from tracker.records.rules import Case
from tracker.records.rules.scales import (
    observations_fit_their_scale,
    ratings_fit_their_scale,
    scales_are_not_empty,
    targets_fit_their_scale,
)
from tracker.records.rules.surveys import answers_fit_their_instrument, instruments_can_be_scored


@pytest.mark.parametrize(
    "text",
    [
        metric("aggregate: last, observations: [], scale: {min: 5, max: 1}"),
        "feedback: {f: {from: peer, date: 2026-02-01, scale: {min: 5, max: 5}}}",
        "instruments: {i: {title: I, construct: c, items: {a: {}}, scoring: mean, scale: {min: 1, max: 0}}}",
    ],
)
def test_a_scale_has_room(text: str) -> None:
    (finding,) = judged(scales_are_not_empty, text)
    assert (finding.code, finding.place.pointer[2:]) == ("empty-scale", ("scale", "min"))


def test_a_scale_with_room_is_fine_and_so_is_none() -> None:
    assert said(scales_are_not_empty, metric("aggregate: last, observations: []")) == []
    text = metric("aggregate: last, observations: [], scale: {min: -1, max: 0}")
    assert said(scales_are_not_empty, text) == []


def observed(value: str, scale: str = ", scale: {min: 1, max: 5}") -> str:
    return metric(f"aggregate: last, observations: [{{date: 2026-02-01, value: {value}}}]{scale}")


@pytest.mark.parametrize("value", ["0.99", "5.01", "-3"])
def test_an_observation_outside_its_scale(value: str) -> None:
    (finding,) = judged(observations_fit_their_scale, observed(value))
    assert finding.code == "outside-scale"
    assert finding.message == f"{value} is outside the scale of 1 to 5"
    assert finding.place.pointer == ("metrics", "m", "observations", 0, "value")
    assert finding.related[0][0].pointer == ("metrics", "m", "scale")


@pytest.mark.parametrize(
    "text",
    [observed("1"), observed("5.0"), observed("9", ""), observed("9", ", scale: {min: 5, max: 1}")],
)
def test_an_observation_on_its_scale_is_fine(text: str) -> None:
    assert said(observations_fit_their_scale, text) == []


def test_a_row_of_a_csv_file_is_shown_in_that_file() -> None:
    whole = portfolio(metric("aggregate: last, csv: {file: a.csv}, scale: {min: 1, max: 5}"))
    row = Observation(line=7, path="goals/a.csv", date=date(2026, 2, 1), value=Decimal(9))
    read = replace(whole, metrics={"m": replace(whole.metrics["m"], observations=(row,))})
    (finding,) = observations_fit_their_scale(Case(portfolio=read, today=TODAY))
    assert finding.place == Place(path="goals/a.csv", line=7)


def aimed(aggregate: str, target: str) -> str:
    return metric(f"aggregate: {aggregate}, observations: [], scale: {{min: 1, max: 5}}") + goal(
        f"targets: [{{metric: m, {target}}}]"
    )


@pytest.mark.parametrize("aggregate", ["last", "mean", "min", "max"])
def test_a_target_that_its_scale_does_not_have(aggregate: str) -> None:
    assert said(targets_fit_their_scale, aimed(aggregate, "baseline: 1, target: 6")) == [
        "outside-scale goals.g.targets.0.target: 6 is outside the scale of 1 to 5"
    ]


@pytest.mark.parametrize(
    "text",
    [
        aimed("sum", "baseline: 1, target: 60"),
        aimed("count", "baseline: 1, target: 60"),
        aimed("last", "baseline: 0, target: 5"),
        aimed("last", "min: 0"),
        metric("aggregate: last, observations: []")
        + goal("targets: [{metric: m, baseline: 1, target: 60}]"),
        goal("targets: [{metric: gone, baseline: 1, target: 60}]"),
    ],
)
def test_a_target_that_can_be_reached_is_fine(text: str) -> None:
    assert said(targets_fit_their_scale, text) == []


def test_a_rating_outside_its_scale() -> None:
    (finding,) = judged(
        ratings_fit_their_scale,
        "feedback: {f: {from: peer, date: 2026-02-01, scale: {min: 0, max: 3}, ratings: {a: 3, b: 4}}}",
    )
    assert (finding.message, finding.place.pointer) == (
        "4 is outside the scale of 0 to 3",
        ("feedback", "f", "ratings", "b"),
    )
    assert finding.related[0][0].pointer == ("feedback", "f", "scale")


def test_ratings_are_from_1_to_5_unless_the_feedback_says_else() -> None:
    (finding,) = judged(
        ratings_fit_their_scale, "feedback: {f: {from: peer, date: 2026-02-01, ratings: {a: 0}}}"
    )
    assert finding.message == "0 is outside the scale of 1 to 5"
    assert finding.related == ()


# -------------------------------------------------------------------- instruments and surveys


def instrument(rest: str) -> str:
    return (
        "instruments: {i: {title: I, construct: c, items: {calm: {}, rested: {}},"
        f" scale: {{min: 1, max: 5}}, scoring: mean, {rest}}}}}\n"
    )


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (
            "bands: [{below: 3, title: a}, {below: 3.0, title: b}, {title: c}]",
            ("bands-out-of-order instruments.i.bands.1.below:"
            " this band ends at 3.0, the one before it at 3"),
        ),
        (
            "bands: [{title: a}, {below: 3, title: b}]",
            "open-band instruments.i.bands.0: only the last band may do without `below`",
        ),
        (
            "min_answered: 3",
            "too-many-wanted instruments.i.min_answered: 3 answers are wanted, and there are 2 items",
        ),
    ],
)  # fmt: skip
def test_an_instrument_can_be_scored(rest: str, expected: str) -> None:
    assert said(instruments_can_be_scored, instrument(rest)) == [expected]


@pytest.mark.parametrize(
    "rest",
    [
        "bands: [{below: 3, title: a}, {below: 4, title: b}, {title: c}]",
        "bands: [{below: 3, title: a}, {below: 4, title: b}]",
        "bands: [{title: a}]",
        "min_answered: 2",
    ],
)
def test_bands_that_ascend_and_answers_that_can_be_given_are_fine(rest: str) -> None:
    assert said(instruments_can_be_scored, instrument(rest)) == []


def survey(answers: str, instrument: str = "i") -> str:
    return f"surveys: {{s: {{instrument: {instrument}, date: 2026-02-01, answers: {{{answers}}}}}}}"


def test_an_answer_to_an_item_that_is_not_there() -> None:
    (finding,) = judged(
        answers_fit_their_instrument, instrument("min_answered: 1") + survey("resed: 3, calm: 2")
    )
    assert (finding.code, finding.message, finding.help) == (
        "unknown-item",
        "`i` has no item `resed`",
        "did you mean `rested`?",
    )
    assert (finding.place.pointer, finding.place.part) == (
        ("surveys", "s", "answers", "resed"),
        "key",
    )


def test_an_answer_to_an_item_like_no_other_is_told_which_there_are() -> None:
    (finding,) = judged(
        answers_fit_their_instrument, instrument("min_answered: 1") + survey("x: 3")
    )
    assert finding.help == "its items are `calm`, `rested`"


def test_an_answer_outside_the_scale_of_its_instrument() -> None:
    (finding,) = judged(
        answers_fit_their_instrument, instrument("min_answered: 1") + survey("calm: 6")
    )
    assert finding.message == "6 is outside the scale of 1 to 5"
    assert finding.related[0][0].pointer == ("instruments", "i", "scale")


def test_the_scale_of_a_shipped_instrument_stands_in_no_file() -> None:
    whole = portfolio(survey("1: 6", "who-5"))
    known = replace(whole, instruments={i.id: i for i in instruments()})
    (finding,) = answers_fit_their_instrument(Case(portfolio=known, today=TODAY))
    assert (finding.message, finding.related) == ("6 is outside the scale of 0 to 5", ())


def test_answers_to_an_instrument_that_is_not_there_are_left_to_its_reference() -> None:
    assert said(answers_fit_their_instrument, survey("calm: 3", "gone")) == []
