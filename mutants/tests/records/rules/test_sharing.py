import pytest

from tests.records.rules.judged import goal, judged, metric, said
from tracker.records.rules.sharing import goals_show_their_metrics, items_are_no_wider
from tracker.text.diagnostics import Severity

PROFILE = "profile: {name: Ada, audiences: {manager: {title: M}, coach: {title: C}}}\n"


def pair(goal_share: str, metric_share: str, target_share: str = "") -> str:
    own = f", share: [{target_share}]" if target_share else ""
    return goal(
        f"share: [{goal_share}], targets: [{{metric: m, baseline: 0, target: 1{own}}}]"
    ) + metric(f"aggregate: sum, observations: [], share: [{metric_share}]")


@pytest.mark.parametrize(
    ("goal_share", "metric_share", "target_share", "blind"),
    [
        ("public", "", "", "`public`"),
        ("public", "manager", "", "`public`"),
        ("manager, coach", "manager", "", "`coach`"),
        ("manager, coach", "", "", "`manager`, `coach`"),
        ("public", "coach", "manager, coach", "`manager`"),
        ("manager", "coach", "public", "`manager`"),
    ],
)
def test_who_sees_a_target_is_to_see_its_metric(
    goal_share: str, metric_share: str, target_share: str, blind: str
) -> None:
    (finding,) = judged(
        goals_show_their_metrics, PROFILE, pair(goal_share, metric_share, target_share)
    )
    assert finding.code == "metric-not-shared"
    assert finding.message == f"{blind} will not see this target: `m` is not shared as widely"
    assert finding.severity is Severity.WARNING
    assert finding.place.pointer == ("goals", "g", "targets", 0, "metric")


@pytest.mark.parametrize(
    ("goal_share", "metric_share", "target_share"),
    [("public", "public", ""), ("manager", "public", ""), ("", "", ""), ("manager", "manager", ""),
     ("public", "manager", "manager"), ("manager", "manager", "public")],
)  # fmt: skip
def test_a_metric_shared_as_widely_is_fine(
    goal_share: str, metric_share: str, target_share: str
) -> None:
    assert (
        said(goals_show_their_metrics, PROFILE, pair(goal_share, metric_share, target_share)) == []
    )


def test_a_target_that_nobody_else_sees_needs_no_shared_metric() -> None:
    text = goal("share: [public], targets: [{metric: m, max: 1, share: []}]") + metric(
        "aggregate: sum, observations: []"
    )
    assert said(goals_show_their_metrics, text) == []


def test_a_metric_that_is_not_there_is_left_to_its_reference() -> None:
    text = goal("share: [public], targets: [{metric: gone, max: 1}]")
    assert said(goals_show_their_metrics, text) == []


def test_audiences_that_are_not_there_are_left_to_their_references() -> None:
    assert said(goals_show_their_metrics, PROFILE, pair("coch", "manager")) == []
    item = goal("milestones: [{title: T, due: 2026-02-01, share: [coch]}]")
    assert said(items_are_no_wider, PROFILE, item) == []


WIDE = "share: [public]"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (goal(f"targets: [{{metric: m, max: 1, {WIDE}}}]"), "goals.g.targets.0"),
        (goal(f"milestones: [{{title: T, due: 2026-02-01, {WIDE}}}]"), "goals.g.milestones.0"),
        (goal(f"confidence: [{{date: 2026-02-01, value: 5, {WIDE}}}]"), "goals.g.confidence.0"),
        (
            metric(f"aggregate: sum, observations: [{{date: 2026-02-01, value: 5, {WIDE}}}]"),
            "metrics.m.observations.0",
        ),
        (
            f"evidence: {{e: {{title: E, date: 2026-02-01, kind: talk, witness: {{group: peer, {WIDE}}}}}}}",
            "evidence.e.witness",
        ),
        (
            f"reviews: {{r: {{date: 2026-02-01, actions: [{{title: A, due: 2026-02-01, {WIDE}}}]}}}}",
            "reviews.r.actions.0",
        ),
        (
            f"positions: {{p: {{title: P, start: 2026-02-01, pay: {{amount: 1, {WIDE}}}}}}}",
            "positions.p.pay.0",
        ),
        (
            f"applications: {{a: {{title: A, applied: 2026-02-01, stages: [{{date: 2026-02-01, stage: offer, {WIDE}}}]}}}}",
            "applications.a.stages.0",
        ),
        *(
            (
                f"engagements: {{e: {{title: E, kind: course, start: 2026-01-05, planned_end: 2026-06-05, {rest}}}}}",
                f"engagements.e.{place}",
            )
            for rest, place in (
                (f"sessions: [{{date: 2026-02-01, {WIDE}}}]", "sessions.0"),
                (
                    f"sessions: [{{date: 2026-02-01, actions: [{{title: A, due: 2026-02-01, {WIDE}}}]}}]",
                    "sessions.0.actions.0",
                ),
                (f"costs: [{{date: 2026-02-01, amount: 1, {WIDE}}}]", "costs.0"),
                (f"benefits: [{{date: 2026-02-01, amount: 1, {WIDE}}}]", "benefits.0"),
            )
        ),
    ],
)  # fmt: skip
def test_an_item_shared_wider_than_its_record_gets_a_warning(text: str, place: str) -> None:
    (finding,) = judged(items_are_no_wider, text)
    assert ".".join(map(str, finding.place.pointer)) == f"{place}.share"
    assert (finding.code, finding.severity) == ("wider-than-record", Severity.WARNING)
    assert finding.message == ("`public` will not see this: its record is not shared as widely")


@pytest.mark.parametrize("share", ["[]", "[manager]", "[coach, manager]"])
def test_an_item_that_narrows_is_fine(share: str) -> None:
    for record in ("public", "manager, coach"):
        text = goal(
            f"share: [{record}], milestones: [{{title: T, due: 2026-02-01, share: {share}}}]"
        )
        assert said(items_are_no_wider, PROFILE, text) == []
