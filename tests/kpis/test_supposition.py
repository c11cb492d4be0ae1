"""Facts that are not there, and what they would change."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial

import pytest

from tests.kpis.written import written
from tracker.kpis import supposition as s
from tracker.kpis.difference import Difference, components, difference
from tracker.kpis.summary import summarise
from tracker.kpis.supposition import Supposition, supposing
from tracker.kpis.what_if import of_goals, of_kpis, what_if
from tracker.records.audience import Shared, restrict
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import EvidenceKind, GoalResult

AS_OF = date(2026, 6, 30)

TEXT = """
    roles: {staff: {title: Staff, requirements: {plans: {title: Plans}}}}
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-01
        due: 2026-12-31
        targets: [{metric: talks, baseline: 0, target: 4}]
        milestones:
          - {title: Outline, due: 2026-06-15}
          - {title: Draft, due: 2026-09-15}
OUTCOME
      rest: {title: Rest, category: project-impact, start: 2026-01-01, due: 2026-12-31}
    metrics:
      talks:
        title: Talks
        category: thought-leadership
        unit: talks
        direction: increase
        aggregate: sum
        observations:
          - {date: 2026-02-05, value: 1}
MORE
"""


def text(outcome: str = "", more: str = "", done: str = "", evidence: str = "") -> Portfolio:
    """The portfolio with what is added by hand."""
    plain = TEXT.replace("OUTCOME\n", f"        {outcome}\n" if outcome else "")
    plain = plain.replace("MORE\n", f"          - {more}\n" if more else "")
    if done:
        plain = plain.replace("due: 2026-06-15", f"due: 2026-06-15, done: {done}")
    return written(plain + evidence)


def fact(change: object, day: date = AS_OF) -> Supposition:
    return Supposition(words="w", says="s", day=day, change=change)  # type: ignore[arg-type]


TALK = fact(partial(s.observed, metric="talks", values=(Decimal(2),), day=AS_OF))


@pytest.mark.parametrize(
    ("supposed", "by_hand"),
    [
        (TALK, text(more="{date: 2026-06-30, value: 2}")),
        (fact(partial(s.done, goal="ship", milestone=0, day=AS_OF)), text(done="2026-06-30")),
        (
            fact(partial(s.closed, goal="ship", result=GoalResult.WITHDRAWN, day=AS_OF)),
            text(outcome="outcome: {result: withdrawn, date: 2026-06-30, reason: R}"),
        ),
    ],
)
def test_the_figures_are_those_of_the_same_facts_written(
    supposed: Supposition, by_hand: Portfolio
) -> None:
    after = summarise(supposing(text(), (supposed,)), AS_OF)
    apart = difference(summarise(by_hand, AS_OF), after)

    assert apart == Difference(as_of=AS_OF, kpis=(), categories=(), goals=())
    assert difference(summarise(text(), AS_OF), after) != apart  # it makes a difference at all


@pytest.mark.parametrize(
    ("about", "links"),
    [
        ("talks", "metrics: [talks]"),
        ("ship", "goals: [ship]"),
        ("staff/plans", "requirements: [staff/plans]"),
        ("", ""),
    ],
)
def test_evidence_stands_for_what_was_named(about: str, links: str) -> None:
    after = supposing(
        text(), [fact(partial(s.shown, kind=EvidenceKind.INCLUSION, about=about, day=AS_OF))]
    )
    (item,) = after.evidence.values()
    (made,) = text(
        evidence=f"    evidence:\n      it: {{title: T, date: 2026-06-30, kind: inclusion, {links}}}\n"
    ).evidence.values()

    assert (item.goals, item.metrics, item.requirements) == (
        made.goals,
        made.metrics,
        made.requirements,
    )
    assert (item.id, item.kind, item.date) == ("supposed-1", made.kind, made.date)
    assert (item.path, item.line) == ("", 0)  # it is written nowhere


def test_one_milestone_is_done_and_no_other() -> None:
    after = supposing(text(), [fact(partial(s.done, goal="ship", milestone=1, day=AS_OF))])

    assert [step.done for step in after.goals["ship"].milestones] == [None, AS_OF]


def test_each_piece_of_evidence_has_an_id_of_its_own() -> None:
    one = fact(partial(s.shown, kind=EvidenceKind.TALK, about="", day=AS_OF))

    assert list(supposing(text(), (one, one)).evidence) == ["supposed-1", "supposed-2"]


def test_nothing_of_the_portfolio_itself_is_changed() -> None:
    before = text()
    supposing(before, (TALK,))

    assert before == text()


def test_what_an_audience_sees_stays_what_it_sees() -> None:
    shared = restrict(text(), "public")

    after = supposing(shared, [fact(partial(s.shown, kind=EvidenceKind.TALK, about="", day=AS_OF))])

    assert isinstance(after, Shared)
    assert after.audience == "public"


def test_both_sides_move_to_the_latest_day_that_is_supposed() -> None:
    later = date(2026, 9, 1)
    talk = fact(partial(s.observed, metric="talks", values=(Decimal(2),), day=later), later)

    found = what_if(text(), [TALK, talk], AS_OF)

    assert (found.asked, found.as_of) == (AS_OF, later)
    (ship,) = found.difference.goals
    assert ship.before is not None
    assert (ship.before.targets[0].current, ship.after.targets[0].current) == (
        Fraction(1),
        Fraction(5),
    )
    assert ship.before.expected == ship.after.expected


def test_a_day_that_is_past_moves_nothing() -> None:
    early = fact(TALK.change, date(2026, 3, 1))

    assert what_if(text(), [early], AS_OF).as_of == AS_OF


def test_what_is_left_can_be_narrowed() -> None:
    done = fact(partial(s.done, goal="ship", milestone=0, day=AS_OF))
    shown = fact(partial(s.shown, kind=EvidenceKind.INCLUSION, about="talks", day=AS_OF))
    whole = what_if(text(), [TALK, done, shown], AS_OF)

    kpis = [pair.after.id for pair in whole.difference.kpis]
    assert kpis == ["time-management", "diversity-inclusion"]
    assert [pair.after.id for pair in whole.difference.categories] == ["thought-leadership"]
    some = of_kpis(whole, ("time-management",)).difference
    assert [pair.after.id for pair in some.kpis] == ["time-management"]
    assert (some.categories, some.goals) == ((), ())
    goals = of_goals(whole, ()).difference
    assert (goals.kpis, goals.categories) == ((), ())
    assert [pair.after.id for pair in goals.goals] == ["ship"]
    assert of_goals(whole, ("rest",)).difference.goals == ()


def test_a_kpi_that_was_not_there_for_an_audience_has_no_before() -> None:
    text = """
        goals:
          ship:
            title: Ship it
            category: project-impact
            start: 2026-01-01
            due: 2026-12-31
            share: [public]
    """
    shown = fact(partial(s.shown, kind=EvidenceKind.INCLUSION, about="", day=AS_OF))
    found = what_if(restrict(written(text), "public"), [shown], AS_OF).difference

    (pair,) = found.kpis
    assert (pair.before, pair.after.id, pair.after.value) == (
        None,
        "diversity-inclusion",
        Fraction(1),
    )
    assert list(components(pair)) == []


def test_components_that_differ_are_named_with_both_values() -> None:
    closed = fact(partial(s.closed, goal="ship", result=GoalResult.WITHDRAWN, day=AS_OF))
    found = what_if(text(), [closed], AS_OF).difference

    rate = next(pair for pair in found.kpis if pair.after.id == "goal-achievement-rate")
    assert list(components(rate)) == [("withdrawn", 0, 1), ("open", 2, 1)]
