"""What would be doubted in a packet: of what it is made of, with its place, what weighs most first."""

from datetime import date

from tests.records.written import portfolio
from tracker.kpis.claims import CHECKS, Check, Doubt, claim_doubts
from tracker.kpis.fit import fit
from tracker.kpis.profiles.packet import PROOF
from tracker.records.audience import restrict

TODAY = date(2026, 11, 20)
METRIC = "category: project-impact, unit: u, direction: increase, aggregate: sum"
TEXT = f"""\
    share: [public]
    profile: {{name: Ada, target_role: staff}}
    roles:
      staff:
        title: Staff
        requirements:
          voice: {{title: Is heard}}
          scope: {{title: Owns much}}
    goals:
      wide:
        title: Own more
        category: project-impact
        start: 2026-01-05
        due: 2026-12-18
        requirements: [staff/scope]
        targets:
          - {{metric: teams, baseline: 0, target: 1}}
      hobby: {{title: Sing, category: project-impact, start: 2026-01-05, due: 2026-02-01}}
    metrics:
      teams: {{title: Teams, {METRIC}, observations: [{{date: 2026-02-10, value: 1}}]}}
    evidence:
      ledger:
        title: The ledger
        date: 2026-02-10
        kind: project
        requirements: [staff/scope]
        impact: 3 teams
      song: {{title: A song, date: 2026-02-10, kind: other, goals: [hobby]}}
    """


def doubts(audience: str) -> tuple[Doubt, ...]:
    shared = restrict(portfolio(TEXT), audience)
    found = fit(shared, TODAY)
    assert found is not None
    return claim_doubts(shared, found)


def test_what_weighs_most_comes_first_and_each_has_its_place() -> None:
    assert [(d.check, d.title, d.record, d.path, d.line) for d in doubts("owner")] == [
        (Check.NOTHING_BEHIND, "Is heard", "roles/staff", "goals/a.yaml", 7),
        (Check.NUMBER, "Own more", "goals/wide", "goals/a.yaml", 17),
        (Check.NUMBER, "The ledger", "evidence/ledger", "goals/a.yaml", 22),
        (Check.WITNESS, "The ledger", "evidence/ledger", "goals/a.yaml", 22),
        (Check.NOTHING_RECENT, "Owns much", "roles/staff", "goals/a.yaml", 8),
    ]


def test_each_says_what_would_help() -> None:
    first, *_ = doubts("owner")
    assert (first.message, first.help) == (
        "nothing shows that you meet `staff/voice`",
        "name it in the evidence that does: `requirements: [staff/voice]`",
    )


def test_what_the_packet_is_not_made_of_is_not_asked() -> None:
    assert {d.record for d in doubts("owner")}.isdisjoint({"goals/hobby", "evidence/song"})


def test_places_are_the_owners() -> None:
    assert {(d.path, d.line) for d in doubts("public")} == {(None, None)}
    assert [d.message for d in doubts("public")] == [d.message for d in doubts("owner")]


def test_goals_that_measure_or_aim_at_the_role_are_part_of_it() -> None:
    goal = "category: project-impact, start: 2026-01-05, due: 2026-02-01"
    text = f"""\
        profile: {{name: Ada, target_role: staff}}
        roles: {{staff: {{title: Staff, requirements: {{voice: {{title: Is heard, skill: talks}}}}}}}}
        metrics: {{talks: {{title: Talks, {METRIC}, observations: []}}}}
        goals:
          aims: {{title: Aims, {goal}, target_role: staff}}
          measures: {{title: Measures, {goal}, targets: [{{metric: talks, baseline: 0, target: 1}}]}}
          neither: {{title: Neither, {goal}}}
        """
    whole = portfolio(text)
    found = fit(whole, TODAY)
    assert found is not None
    open_ones = [d.title for d in claim_doubts(whole, found) if d.check is Check.OPEN]
    assert open_ones == ["Aims", "Measures"]


def test_every_check_is_asked_by_a_rule_of_the_packet() -> None:
    assert set(CHECKS.values()) == set(Check)
    assert len(PROOF) == len(CHECKS) + 1  # and that the role is named, without which there is none
