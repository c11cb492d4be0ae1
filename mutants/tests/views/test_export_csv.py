"""All dated facts, a row each."""

import csv

from tests.example import ROOT
from tests.records.written import portfolio
from tracker.records.audience import restrict
from tracker.views.export_csv import COLUMNS, render
from tracker.views.facts import facts

TEXT = """\
    share: [public]
    profile: {name: Ada}
    goals:
      ship:
        title: Ship it
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        confidence: [{date: 2026-02-02, value: 6, by: manager}]
        milestones: [{title: Draft, due: 2026-05-01, done: 2026-04-30}, {title: Rest, due: 2026-06-01}]
        amendments: [{date: 2026-03-03, change: due, from: 2026-09-30, to: 2026-12-18, reason: Late}]
        outcome: {result: missed, date: 2026-12-19}
    metrics:
      loss:
        {title: "=Loss", category: project-impact, unit: "@EUR", direction: decrease, aggregate: sum,
         observations: [{date: 2026-01-10, value: -5.10, note: "+1"}]}
    evidence:
      ledger: {title: Ledger, date: 2026-02-10, kind: project, impact: 3 teams, witness: {group: peer, name: Bo}, expires: 2028-01-01}
      plain: {title: Plain, date: 2026-02-11, kind: talk}
    feedback:
      a: {from: peer, date: 2026-03-01, ratings: {loss: 4}, share: [public]}
      b: {from: peer, requested: 2026-03-01, share: [public]}
    positions:
      lead: {title: Lead, start: 2025-04-01, end: 2026-03-01, organisation: Meridew}
      now: {title: Now, start: 2026-03-02}
    applications:
      up: {title: Case, applied: 2026-06-01, stages: [{date: 2026-06-20, stage: rejected}], share: [public]}
    reviews:
      may: {date: 2026-05-20, with: manager, actions: [{title: Call, due: 2026-06-05}]}
      june: {date: 2026-06-20, title: Mid-year}
    engagements:
      coach:
        title: Coaching
        kind: coaching
        start: 2026-01-05
        planned_end: 2026-12-01
        sessions: [{date: 2026-02-01, minutes: 60, actions: [{title: Breathe, due: 2026-02-06}]}, {date: 2026-02-08, held: false}]
    """


def exported(audience: str = "owner") -> list[str]:
    return render(facts(restrict(portfolio(TEXT), audience))).splitlines()


def test_every_fact_has_a_row_by_day() -> None:
    assert exported() == [
        ",".join(COLUMNS),
        "2025-04-01,position-start,positions,lead,Lead,,,,Meridew",
        "2026-01-05,start,goals,ship,Ship it,,,,",
        "2026-01-10,observation,metrics,loss,'=Loss,-5.10,'@EUR,self,'+1",
        "2026-02-01,session,engagements,coach,Coaching,60,minutes,,",
        "2026-02-02,confidence,goals,ship,Ship it,6,of 10,manager,",
        "2026-02-06,action-due,engagements,coach,Breathe,,,,",
        "2026-02-08,session-not-held,engagements,coach,Coaching,,,,",
        "2026-02-10,evidence-project,evidence,ledger,Ledger,,,peer,3 teams",
        "2026-02-11,evidence-talk,evidence,plain,Plain,,,,",
        "2026-03-01,rating,feedback,a,loss,4,of 1 to 5,peer,",
        "2026-03-01,position-end,positions,lead,Lead,,,,Meridew",
        "2026-03-02,position-start,positions,now,Now,,,,",
        "2026-03-03,amendment,goals,ship,Ship it,,,,due: 2026-09-30 → 2026-12-18: Late",
        "2026-04-30,milestone-done,goals,ship,Draft,,,,",
        "2026-05-01,milestone-due,goals,ship,Draft,,,,",
        "2026-05-20,review,reviews,may,Review,,,manager,",
        "2026-06-01,application-applied,applications,up,Case,,,,",
        "2026-06-01,milestone-due,goals,ship,Rest,,,,",
        "2026-06-05,action-due,reviews,may,Call,,,,",
        "2026-06-20,application-rejected,applications,up,Case,,,,",
        "2026-06-20,review,reviews,june,Mid-year,,,,",
        "2026-12-18,due,goals,ship,Ship it,,,,",
        "2026-12-19,outcome,goals,ship,Ship it,,,,missed",
        "2028-01-01,expires,evidence,ledger,Ledger,,,,",
    ]


def test_every_kind_of_fact_is_told_of_in_the_documents() -> None:
    told = (ROOT / "docs" / "exports.md").read_text("utf-8")
    kinds = {row.split(",")[1] for row in exported()[1:]}
    assert {k for k in kinds if f"`{k}`" not in told} == {
        "evidence-project", "evidence-talk", "application-rejected",
    }  # fmt: skip


def test_every_row_has_every_column() -> None:
    rows = list(csv.reader(exported("public")))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert len(rows) == len(exported())
