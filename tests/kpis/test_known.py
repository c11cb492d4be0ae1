"""What was known on a day: figures of that day stay, and later facts are not there."""

from datetime import date

import pytest
from msgspec.structs import replace

from tests.example import ROOT
from tests.records.written import portfolio
from tracker.data.example import EXAMPLE_DAY as AS_OF
from tracker.kpis.known import DATED, known
from tracker.kpis.summary import summarise
from tracker.load import load
from tracker.records.audience import restrict
from tracker.records.portfolio import Portfolio
from tracker.records.privacy import FIELDS

DAY = date(2026, 6, 1)
EARLIER, LATER = "2026-05-01", "2026-07-01"
GOAL = "title: G, category: project-impact, start: 2026-01-05"


@pytest.mark.parametrize("day", [AS_OF, date(2026, 6, 25), date(2025, 9, 1), date(2024, 3, 1)])
@pytest.mark.parametrize("audience", ["owner", "manager"])
def test_no_figure_of_a_day_changes_without_what_came_later(audience: str, day: date) -> None:
    shared = restrict(load(ROOT, AS_OF).portfolio, audience)
    then = known(shared, day)
    assert then.audience == audience
    assert summarise(then, day) == summarise(shared, day)


def test_records_dated_later_are_not_there() -> None:
    def dated(day: str) -> Portfolio:
        return portfolio(
            f"""
            evidence: {{a: {{title: E, date: {day}, kind: project}}}}
            surveys: {{a: {{instrument: i, date: {day}, answers: {{q: 1}}}}}}
            setbacks: {{a: {{title: S, date: {day}}}}}
            reviews: {{a: {{date: {day}}}}}
            feedback: {{a: {{from: peer, date: {day}}}}}
            positions: {{a: {{title: P, start: {day}}}}}
            engagements: {{a: {{title: E, kind: course, start: {day}, planned_end: 2026-12-01}}}}
            applications: {{a: {{title: A, applied: {day}}}}}
            contacts: {{a: {{met: {day}}}}}
            """
        )

    assert known(dated(EARLIER), DAY) == dated(EARLIER)
    assert known(dated(LATER), DAY) == Portfolio()


def test_items_dated_later_are_not_there_and_what_ended_later_is_open() -> None:
    whole = portfolio(
        f"""
        goals:
          g:
            {{{GOAL}, due: 2026-12-18, confidence: [{{date: {EARLIER}, value: 6}}, {{date: {LATER}, value: 7}}],
              milestones: [{{title: M, due: 2026-06-01, done: {EARLIER}}}, {{title: N, due: 2026-06-01, done: {LATER}}}],
              outcome: {{result: achieved, date: {LATER}}}}}
        contacts: {{c: {{met: 2026-01-05, interactions: [{EARLIER}, {LATER}]}}}}
        setbacks: {{s: {{title: S, date: {EARLIER}, recovered: {LATER}}}}}
        positions: {{p: {{title: P, start: {EARLIER}, pay: [{{amount: 1, date: {EARLIER}}}, {{amount: 2, date: {LATER}}}]}}}}
        """
    )
    then = known(whole, DAY)
    goal = then.goals["g"]
    assert [said.value for said in goal.confidence] == [6]
    assert [step.done for step in goal.milestones] == [date(2026, 5, 1), None]
    assert goal.outcome is None
    assert then.contacts["c"].interactions == (date(2026, 5, 1),)
    assert then.setbacks["s"].recovered is None
    assert [pay.amount for pay in then.positions["p"].pay] == [1]


def test_a_plan_is_what_it_was_before_later_amendments() -> None:
    whole = portfolio(
        f"""
        goals:
          g:
            {{{GOAL}, due: 2026-12-18,
              amendments: [{{date: {LATER}, change: due, from: 2026-09-30, to: 2026-12-18, reason: Late}}]}}
        """
    )
    goal = known(whole, DAY).goals["g"]
    assert (goal.due, goal.amendments) == (date(2026, 9, 30), ())


def test_feedback_that_came_later_is_the_request_it_was() -> None:
    whole = portfolio(
        f"""
        feedback:
          asked: {{title: Round, from: peer, requested: {EARLIER}, date: {LATER}, ratings: {{design: 4}}, comment: Good, note: Oh}}
          given: {{from: peer, requested: 2026-04-01, date: {EARLIER}, ratings: {{design: 4}}}}
          unasked: {{from: peer, requested: {LATER}}}
        """
    )
    then = known(whole, DAY)
    asked = whole.feedback["asked"]
    assert then.feedback == {
        "asked": replace(asked, date=None, ratings={}, comment=None, note=None),
        "given": whole.feedback["given"],
    }


def test_references_to_what_came_later_are_dropped() -> None:
    whole = portfolio(
        f"""
        evidence: {{late: {{title: E, date: {LATER}, kind: project}}, there: {{title: E, date: {EARLIER}, kind: project}}}}
        goals: {{g: {{{GOAL}, due: 2026-12-18, evidence: [late, there]}}}}
        metrics:
          m:
            {{title: M, category: project-impact, unit: u, direction: increase, aggregate: sum,
              observations: [{{date: {EARLIER}, value: 1, evidence: [there, late]}}]}}
        engagements:
          first: {{title: E, kind: course, start: {LATER}, planned_end: 2026-12-01}}
          second: {{title: E, kind: course, start: {EARLIER}, planned_end: 2026-12-01, continues: first}}
          third: {{title: E, kind: course, start: {EARLIER}, planned_end: 2026-12-01, continues: second}}
        """
    )
    then = known(whole, DAY)
    assert then.goals["g"].evidence == ("there",)
    assert then.metrics["m"].observations[0].evidence == ("there",)
    assert {e.id: e.continues for e in then.engagements.values()} == {
        "second": None,
        "third": "second",
    }


def test_everything_that_has_a_date_is_a_fact_from_then_on() -> None:
    dated = {kind for kind in FIELDS if "date" in kind.__struct_fields__}
    assert dated - set(DATED) == set()
