import json
from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from tests.views.figures import AS_OF, goal, missing, plain, proportion
from tracker.kpis.categories import CategoryCounts
from tracker.kpis.difference import Difference, Pair
from tracker.kpis.goal import Forecast, GoalReport, State
from tracker.kpis.result import Component, Result
from tracker.kpis.supposition import Supposition
from tracker.kpis.what_if import WhatIf
from tracker.records.vocabulary import Category
from tracker.views.pairs_table import told
from tracker.views.table import WIDTH
from tracker.views.terminal import width
from tracker.views.what_if import render
from tracker.views.what_if_json import render as as_json

TALKS = Supposition(
    words="talks+2@2026-09-01", says="Talks: 2 more", day=date(2026, 9, 1), change=lambda it: it
)


def what(
    *,
    kpis: tuple[Pair[Result], ...] = (),
    goals: tuple[Pair[GoalReport], ...] = (),
    categories: tuple[Pair[CategoryCounts], ...] = (),
    asked: date = AS_OF,
) -> WhatIf:
    return WhatIf(
        asked=asked,
        suppositions=(TALKS,),
        difference=Difference(as_of=AS_OF, kpis=kpis, goals=goals, categories=categories),
    )


def counts(evidenced: int) -> CategoryCounts:
    return CategoryCounts(
        id=Category.PROJECT_IMPACT,
        title="Project impact",
        metrics=4,
        with_data=3,
        on_target=2,
        evidenced=evidenced,
    )


BETTER = replace(
    proportion(),
    value=Fraction(500, 8),
    numerator=5,
    denominator=8,
    n=8,
    components={**proportion().components, "missed": 3},
)
MORE = goal(
    state=State.ACHIEVED,
    progress=Fraction(1),
    buffer_days=None,
    met_on=date(2026, 6, 30),
    forecast=Forecast(date=date(2026, 11, 1), earliest=date(2026, 10, 1), latest=None),
)
MOVED = replace(MORE, targets=(replace(MORE.targets[0], current=Fraction(2)),))
EVERYTHING = what(
    kpis=(
        Pair(before=proportion(), after=BETTER),
        Pair(before=missing(), after=plain(7)),
        Pair(before=None, after=replace(missing(), reason="needs 3 answers, has 1")),
    ),
    goals=(Pair(before=goal(), after=MOVED),),
    categories=(Pair(before=counts(1), after=counts(2)),),
)


def test_it_says_loudly_what_is_supposed_and_shows_before_and_after() -> None:
    assert render(EVERYTHING, audience="owner", colour=False).splitlines() == [
        "WHAT IF: 1 supposition, not a fact. Nothing is written.",
        "talks+2@2026-09-01: Talks: 2 more, on 2026-09-01",
        "Before and after are both as of 2026-06-30.",
        "",
        "KPI               Before         After  Difference",
        "Goals kept          57 %          62 %   +5 points",
        "  counted 4 of 7 → 5 of 8",
        "  missed 2 → 3",
        "Points      insufficient      7 points           –",
        "  counted n 2 → n 12",
        "Feedback               –  insufficient           –",
        "  counted – → n 2",
        "  needs 3 answers, has 1",
        "",
        "Goal            Before           After  Difference",
        "Ship it  60 % on track  100 % achieved  +40 points",
        "  ship",
        "  talks 0.33 → 2",
        "  buffer in days 12 → –",
        "  met on – → 2026-06-30",
        "  forecast none → 2026-11-01 (2026-10-01 at the earliest)",
        "",
        "Category        Before  After  Difference",
        "Project impact",
        "  evidenced 1 → 2",
    ]


def test_a_day_that_has_moved_is_said_and_so_is_an_audience() -> None:
    text = render(what(asked=date(2026, 5, 1)), audience="coach", colour=False)
    assert text.splitlines() == [
        "WHAT IF: 1 supposition, not a fact. Nothing is written. From the shared records (coach).",
        "talks+2@2026-09-01: Talks: 2 more, on 2026-09-01",
        "Before and after are both as of 2026-06-30, the latest day supposed, not 2026-05-01.",
        "",
        "None of these figures would change.",
    ]


def test_a_goal_without_progress_has_no_difference() -> None:
    vague = goal(progress=None, state=State.NO_DATA)
    text = render(what(goals=(Pair(before=vague, after=goal()),)), audience="owner", colour=False)
    assert "Ship it  – no data  60 % on track           –" in text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "–"),
        (True, "yes"),
        (False, "no"),
        (Fraction(7, 2), "3.5"),
        (date(2026, 5, 1), "2026-05-01"),
        ("fair", "fair"),
        (("a", Fraction(1)), "a, 1"),
        ((), "none"),
        ({"peer": {"n": 3, "mean": None}}, "peer: n: 3; mean: –"),
        ({}, "none"),
    ],
)
def test_components_are_told_in_plain_words(value: Component, words: str) -> None:
    assert told(value) == words


def test_no_line_is_too_long_for_a_terminal() -> None:
    long = replace(BETTER, title="A KPI of many words " * 9, components={"ids": ("word",) * 40})
    text = render(what(kpis=(Pair(before=None, after=long),)), audience="owner", colour=False)
    assert max(width(line) for line in text.splitlines()) <= WIDTH


def test_json_holds_each_figure_before_and_after() -> None:
    said = json.loads(as_json(EVERYTHING, audience="owner"))
    assert {key: said[key] for key in ("schema_version", "as_of", "asked_as_of", "audience")} == {
        "schema_version": 1,
        "as_of": "2026-06-30",
        "asked_as_of": "2026-06-30",
        "audience": "owner",
    }
    assert said["supposed"] == [
        {"fact": "talks+2@2026-09-01", "says": "Talks: 2 more", "date": "2026-09-01"}
    ]
    assert [(it["id"], it["difference"]) for it in said["kpis"]] == [
        ("goals-kept", 5.357143),
        ("points", None),
        ("feedback", None),
    ]
    assert (said["kpis"][0]["before"]["n"], said["kpis"][0]["after"]["n"]) == (7, 8)
    assert said["kpis"][2]["before"] is None
    (category,) = said["categories"]
    assert (category["before"]["evidenced"], category["after"]["evidenced"]) == (1, 2)
    (ship,) = said["goals"]
    assert (ship["difference"], ship["before"]["state"], ship["after"]["state"]) == (
        0.4,
        "on-track",
        "achieved",
    )


def test_json_has_null_for_what_was_not_known() -> None:
    new = Pair(before=None, after=goal())
    fresh = Pair(before=None, after=counts(1))
    said = json.loads(as_json(what(goals=(new,), categories=(fresh,)), audience="owner"))
    assert said["goals"][0]["difference"] is None
    assert said["goals"][0]["before"] is None
    assert said["categories"][0]["before"] is None
