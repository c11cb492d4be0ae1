"""Since an engagement began: then beside now."""

from datetime import date
from fractions import Fraction

from tests.example import ROOT
from tests.kpis.written import written
from tracker.data.example import EXAMPLE_DAY
from tracker.kpis.change import interval_of
from tracker.kpis.result import Judgement, Result
from tracker.kpis.since import since
from tracker.kpis.summary import summarise
from tracker.load import load
from tracker.records.audience import restrict

START, AS_OF = date(2026, 3, 1), date(2026, 6, 30)

TEXT = """
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-01
        due: 2026-12-31
        share: [public]
        targets: [{metric: talks, baseline: 0, target: 4}]
      aside: {title: Aside, category: project-impact, start: 2026-01-01, due: 2026-12-31}
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        share: [public]
        observations: [{date: 2026-03-01, value: 1}, {date: 2026-05-05, value: 2}]
    evidence:
      circle: {title: Circle, date: 2026-05-01, kind: inclusion, share: [public]}
    contacts:
      jo: {met: 2026-02-01}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-03-01
        planned_end: 2026-09-01
        goals: [ship, gone]
        share: [public]
"""


def test_its_goals_stand_as_at_its_start_beside_as_of_today() -> None:
    found = since(written(TEXT), "coach", AS_OF)

    (ship,) = found.goals  # and none that it does not name
    assert ship.before is not None
    assert (ship.before.progress, ship.after.progress) == (Fraction(1, 4), Fraction(3, 4))


def kpi(name: str, audience: str = "owner") -> tuple[Result, Result]:
    found = since(restrict(written(TEXT), audience), "coach", AS_OF)
    pair = next(pair for pair in found.kpis if pair.after.id == name)
    assert pair.before is not None
    return pair.before, pair.after


def test_every_kpi_stands_as_at_its_start_beside_as_of_today() -> None:
    portfolio = written(TEXT)
    found = since(portfolio, "coach", AS_OF)
    then, now = summarise(portfolio, START), summarise(portfolio, AS_OF)

    assert [p.before.value for p in found.kpis if p.before] == [r.value for r in then.kpis]
    assert [p.after.value for p in found.kpis] == [r.value for r in now.kpis]
    assert [p.after.as_of for p in found.kpis] == [AS_OF] * 14


def test_the_change_is_judged_against_the_start_not_one_window_earlier() -> None:
    _, ties = kpi("networking")  # met in February, and not again

    assert ties.previous is not None
    assert (ties.previous.as_of, ties.previous.value, ties.value) == (
        START,
        Fraction(1),
        Fraction(0),
    )
    assert ties.change is not None
    assert (ties.change.judgement, ties.change.difference) == (Judgement.WORSE, Fraction(-1))


def test_intervals_are_those_of_the_start() -> None:
    mine = load(ROOT, EXAMPLE_DAY).portfolio
    pairs = since(mine, "coaching-second-case", EXAMPLE_DAY).kpis

    before = [(p.before, p.after.previous) for p in pairs if p.before and p.after.previous]
    assert [then.interval for _, then in before] == [interval_of(result) for result, _ in before]
    assert any(then.interval for _, then in before)


def test_those_with_a_value_then_or_now_are_told_apart() -> None:
    found = since(written(TEXT), "coach", AS_OF)

    assert [p.after.id for p in found.valued] == ["networking", "diversity-inclusion"]


def test_what_had_a_value_then_and_has_none_now_is_told_as_well() -> None:
    shown = "evidence:\n      old: {title: Old, date: 2025-05-01, kind: inclusion}\n      circle"
    text = TEXT.replace("evidence:\n      circle", shown).replace(
        "2026-05-01, kind", "2027-05-01, kind"
    )
    found = since(written(text), "coach", AS_OF)

    assert [p.after.id for p in found.valued] == ["networking", "diversity-inclusion"]
    assert [p.after.value for p in found.valued] == [0, None]


def test_for_others_a_kpi_is_there_if_anything_of_it_is_shared_then_or_now() -> None:
    found = since(restrict(written(TEXT), "public"), "coach", AS_OF)

    there = [pair.after.id for pair in found.kpis]
    assert "diversity-inclusion" in there
    assert "networking" not in there
