"""Whether a figure has got better or worse, or has only wavered."""

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from tests.kpis.written import written
from tracker.kpis.change import change, interval_of
from tracker.kpis.kpi import measured
from tracker.kpis.own import own_kpis
from tracker.kpis.proportions import Proportion
from tracker.kpis.register import KPIS
from tracker.kpis.result import Change, Definition, Judgement, Previous, Result, Status
from tracker.kpis.window import Window
from tracker.records.vocabulary import Direction

NOW, THEN = date(2026, 6, 30), date(2025, 6, 30)
RESULT = Result(
    id="some",
    title="Some",
    value=Fraction(50),
    unit="things",
    window=Window(THEN, NOW),
    as_of=NOW,
    status=Status.OK,
    definition=Definition(version=1, source=""),
    n=10,
)


def since(
    before: int | None,
    result: Result = RESULT,
    *,
    least: int | None = 0,
    direction: Direction = Direction.INCREASE,
    status: Status = Status.OK,
) -> Change | None:
    value = None if before is None else Fraction(before)
    previous = Previous(as_of=THEN, value=value, status=status)
    return change(result, previous, least=least, direction=direction)


def judged(
    before: int, *, least: int | None = 0, direction: Direction = Direction.INCREASE
) -> Judgement:
    found = since(before, least=least, direction=direction)
    assert found is not None
    return found.judgement


def share(part: int, whole: int) -> Result:
    of = Proportion(part, whole)
    return replace(RESULT, value=of.percent, components={"interval": of.interval})


def after(earlier: Result, later: Result) -> Change:
    interval = earlier.components["interval"]
    assert isinstance(interval, tuple)
    low, high = interval
    assert isinstance(low, Fraction)
    assert isinstance(high, Fraction)
    previous = Previous(as_of=THEN, value=earlier.value, status=Status.OK, interval=(low, high))
    found = change(later, previous, least=0, direction=Direction.INCREASE)
    assert found is not None
    return found


def test_what_is_counted_is_better_or_worse_by_any_difference() -> None:
    assert judged(49) is Judgement.BETTER
    assert judged(51) is Judgement.WORSE
    found = since(49)
    assert found == Change(
        judgement=Judgement.BETTER,
        reason="it is counted, not sampled, so any difference is a real one",
        difference=Fraction(1),
    )
    assert found.is_clear


def test_less_is_better_where_it_should_fall_and_neither_where_it_should_stay() -> None:
    assert judged(60, direction=Direction.DECREASE) is Judgement.BETTER
    assert judged(40, direction=Direction.DECREASE) is Judgement.WORSE
    kept = since(40, direction=Direction.MAINTAIN)
    assert kept is not None
    assert (kept.judgement, kept.reason) == (
        Judgement.UNCLEAR,
        "it is to stay as it is, so neither way is better",
    )


def test_the_same_is_level_however_it_wavers() -> None:
    assert judged(50) is Judgement.LEVEL
    assert judged(50, least=None) is Judgement.LEVEL


def test_three_of_four_after_one_of_four_may_be_chance() -> None:
    found = after(share(1, 4), share(3, 4))
    assert found.judgement is Judgement.UNCLEAR
    assert found.reason == (
        "the 95 % intervals of then and now overlap, so chance alone may have made the difference"
    )
    assert not found.is_clear


@pytest.mark.parametrize("end", [0, 1])
def test_intervals_that_touch_still_overlap(end: int) -> None:
    now = share(30, 40)
    edge = (interval_of(now) or ())[end]
    then = Previous(as_of=THEN, value=edge, status=Status.OK, interval=(edge, edge))
    found = change(now, then, least=0, direction=Direction.INCREASE)
    assert found is not None
    assert found.judgement is Judgement.UNCLEAR


def test_one_interval_alone_is_compared_with_nothing() -> None:
    then = Previous(as_of=THEN, value=Fraction(25), status=Status.OK)
    found = change(share(30, 40), then, least=None, direction=Direction.INCREASE)
    assert found is not None
    assert found.reason == "how much such a figure wavers by itself is not known"
    counted = change(share(30, 40), then, least=0, direction=Direction.INCREASE)
    assert counted is not None
    assert counted.reason == "it is counted, not sampled, so any difference is a real one"


def test_intervals_that_lie_apart_tell_better_from_worse() -> None:
    assert after(share(10, 40), share(30, 40)).judgement is Judgement.BETTER
    assert after(share(30, 40), share(10, 40)).judgement is Judgement.WORSE
    assert after(share(10, 40), share(30, 40)).reason == (
        "the 95 % intervals of then and now do not overlap"
    )


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (40, Judgement.BETTER),
        (41, Judgement.UNCLEAR),
        (59, Judgement.UNCLEAR),
        (60, Judgement.WORSE),
    ],
)
def test_an_instrument_has_a_threshold_of_its_own(before: int, expected: Judgement) -> None:
    assert judged(before, least=10) is expected


def test_the_reason_names_the_threshold() -> None:
    clear, unclear = since(40, least=10), since(45, least=10)
    assert clear is not None
    assert unclear is not None
    assert clear.reason == "10 points or more mean something on this instrument"
    assert unclear.reason == "less than 10 points mean nothing on this instrument"


def test_what_wavers_nobody_knows_how_much_is_not_judged() -> None:
    assert judged(10, least=None) is Judgement.UNCLEAR


def test_a_stale_value_is_not_judged() -> None:
    stale = replace(RESULT, status=Status.STALE)
    now, then = since(10, stale), since(10, status=Status.STALE)
    assert now is not None
    assert then is not None
    assert (now.judgement, now.reason) == (Judgement.UNCLEAR, "the value is stale")
    assert (then.judgement, then.reason) == (Judgement.UNCLEAR, "the value before was stale")


def test_without_a_value_then_or_now_nothing_can_be_told() -> None:
    then, now = since(None), since(10, replace(RESULT, value=None))
    assert then == Change(judgement=Judgement.UNCLEAR, reason="there was no value then")
    assert now == Change(judgement=Judgement.UNCLEAR, reason="there is no value now")
    assert since(None, replace(RESULT, value=None)) is None


def test_each_kpi_says_how_it_wavers() -> None:
    by_people = {kpi.id for kpi in KPIS if kpi.least_change is None}
    assert by_people == {
        "job-satisfaction",
        "feedback-self-awareness",
        "career-resilience",
        "colleague-feedback",
    }
    assert {kpi.id: kpi.least_change for kpi in KPIS if kpi.least_change} == {
        "growth-wellbeing": 10
    }


METRICS = """
metrics:
  bugs:
    {title: Bugs, category: project-impact, unit: bugs, direction: decrease, aggregate: sum,
     observations: [{date: 2025-06-01, value: 5}, {date: 2026-06-01, value: 3}]}
  mood:
    {title: Mood, category: project-impact, unit: points, direction: increase, aggregate: mean,
     observations: [{date: 2025-06-01, value: 5}, {date: 2026-06-01, value: 3}]}
kpis:
  fewer-bugs: {title: Fewer bugs, metric: bugs}
  mood-of-all: {title: Mood, metric: mood}
"""


def test_a_figure_of_ones_own_is_judged_by_its_metric() -> None:
    portfolio = written(METRICS)
    bugs, mood = (measured(kpi, portfolio, NOW).change for kpi in own_kpis(portfolio))
    assert bugs is not None
    assert mood is not None
    assert bugs.judgement is Judgement.BETTER
    assert mood.judgement is Judgement.UNCLEAR


def test_the_interval_of_a_proportion_a_window_before_is_known() -> None:
    goals = "\n".join(
        f"  g{i}: {{title: G, category: project-impact, start: 2024-01-01, due: 2025-03-01,"
        " outcome: {result: achieved, date: 2025-02-01}}"
        for i in range(3)
    )
    found = measured(KPIS[0], written(f"goals:\n{goals}\n"), NOW)
    assert found.previous is not None
    assert found.previous.interval == Proportion(3, 3).interval
