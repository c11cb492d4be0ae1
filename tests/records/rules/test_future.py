from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from tests.records.rules.judged import TODAY, goal, judged, metric, said
from tests.records.written import portfolio
from tracker.records.finding import Place
from tracker.records.metrics import Observation
from tracker.records.rules import Case
from tracker.records.rules.future import facts_are_past
from tracker.text.diagnostics import Severity

TOMORROW = "2026-11-21"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (goal(f"confidence: [{{date: {TOMORROW}, value: 7}}]"), "goals.g.confidence.0.date"),
        (
            goal(f"milestones: [{{title: T, due: {TOMORROW}, done: {TOMORROW}}}]"),
            "goals.g.milestones.0.done",
        ),
        (
            goal(f"amendments: [{{date: {TOMORROW}, change: due, from: 2026-01-01, to: 2026-12-18, reason: R}}]"),
            "goals.g.amendments.0.date",
        ),
        (goal(f"outcome: {{result: achieved, date: {TOMORROW}}}"), "goals.g.outcome.date"),
        (
            metric(f"aggregate: sum, observations: [{{date: 2026-11-20, value: 1}}, {{date: {TOMORROW}, value: 1}}]"),
            "metrics.m.observations.1.date",
        ),
        (f"evidence: {{e: {{title: E, date: {TOMORROW}, kind: talk}}}}", "evidence.e.date"),
        (f"feedback: {{f: {{from: peer, date: {TOMORROW}}}}}", "feedback.f.date"),
        (f"feedback: {{f: {{from: peer, requested: {TOMORROW}}}}}", "feedback.f.requested"),
        (
            f"feedback: {{f: {{from: peer, date: 2026-11-20, acted: {{date: {TOMORROW}}}}}}}",
            "feedback.f.acted.date",
        ),
        (
            f"surveys: {{s: {{instrument: who-5, date: {TOMORROW}, answers: {{1: 3}}}}}}",
            "surveys.s.date",
        ),
        (f"contacts: {{c: {{met: {TOMORROW}}}}}", "contacts.c.met"),
        (
            f"contacts: {{c: {{met: 2026-01-01, interactions: [2026-02-01, {TOMORROW}]}}}}",
            "contacts.c.interactions.1",
        ),
        (f"reviews: {{r: {{date: {TOMORROW}}}}}", "reviews.r.date"),
        (
            f"reviews: {{r: {{date: 2026-11-20, actions: [{{title: A, due: {TOMORROW}, done: {TOMORROW}}}]}}}}",
            "reviews.r.actions.0.done",
        ),
        (f"applications: {{a: {{title: A, applied: {TOMORROW}}}}}", "applications.a.applied"),
        (
            f"applications: {{a: {{title: A, applied: 2026-11-20, stages: [{{date: {TOMORROW}, stage: offer}}]}}}}",
            "applications.a.stages.0.date",
        ),
        (f"setbacks: {{s: {{title: S, date: {TOMORROW}}}}}", "setbacks.s.date"),
        (
            f"setbacks: {{s: {{title: S, date: 2026-11-20, recovered: {TOMORROW}}}}}",
            "setbacks.s.recovered",
        ),
        *(
            (
                f"engagements: {{e: {{title: E, kind: course, start: 2026-01-05, planned_end: 2027-01-05, {rest}}}}}",
                f"engagements.e.{place}",
            )
            for rest, place in (
                (f"outcome: {{result: completed, date: {TOMORROW}}}", "outcome.date"),
                (f"sessions: [{{date: {TOMORROW}}}]", "sessions.0.date"),
                (
                    f"sessions: [{{date: 2026-11-20, actions: [{{title: A, due: {TOMORROW}, done: {TOMORROW}}}]}}]",
                    "sessions.0.actions.0.done",
                ),
                (f"costs: [{{date: {TOMORROW}, amount: 1}}]", "costs.0.date"),
                (f"benefits: [{{date: {TOMORROW}, amount: 1}}]", "benefits.0.date"),
            )
        ),
    ],
)  # fmt: skip
def test_a_fact_dated_after_today_gets_a_warning(text: str, place: str) -> None:
    (finding,) = judged(facts_are_past, text)
    assert ".".join(map(str, finding.place.pointer)) == place
    assert (finding.code, finding.severity) == ("future-fact", Severity.WARNING)
    assert finding.message == "2026-11-21 is after today (2026-11-20)"


@pytest.mark.parametrize(
    "text",
    [
        "goals: {g: {title: G, category: project-impact, start: 2027-01-05, due: 2107-12-18, committed: 2027-01-01}}",
        goal("milestones: [{title: T, due: 2026-12-01}], target_role: r"),
        "positions: {p: {title: P, start: 2027-01-01, end: 2028-01-01, pay: {amount: 1}}}",
        "evidence: {e: {title: E, date: 2026-11-20, kind: certification, expires: 2029-11-20}}",
        "engagements: {e: {title: E, kind: course, start: 2027-01-05, planned_end: 2027-06-05}}",
        "feedback: {f: {from: peer, requested: 2026-11-20}}",
    ],
)
def test_plans_may_lie_ahead(text: str) -> None:
    assert said(facts_are_past, text) == []


def test_a_row_of_a_csv_file_is_shown_in_that_file() -> None:
    whole = portfolio(metric("aggregate: sum, csv: {file: a.csv}"))
    row = Observation(line=7, path="goals/a.csv", date=date(2199, 1, 1), value=Decimal(1))
    read = replace(whole.metrics["m"], observations=(row,))
    (finding,) = facts_are_past(Case(portfolio=replace(whole, metrics={"m": read}), today=TODAY))
    assert finding.place == Place(path="goals/a.csv", line=7)
