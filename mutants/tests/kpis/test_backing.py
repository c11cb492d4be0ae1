from tests.kpis.portfolios import (
    day,
    evidence,
    goal,
    metric,
    portfolio,
    requirement,
    role,
    seen,
)
from tracker.kpis.backing import (
    evidence_of_goal,
    evidence_of_metric,
    evidence_of_requirement,
    metrics_of,
    witnesses,
)
from tracker.records.evidence import Evidence

JUNE = day("2026-06-30")


def ids(items: tuple[Evidence, ...]) -> list[str]:
    return [item.id for item in items]


def test_evidence_of_a_metric_stands_on_its_observations_or_names_it() -> None:
    known = portfolio(
        metric("talks", seen("2026-02-01", evidence=["keynote", "meetup"])),
        evidence("meetup", "2026-02-01"),
        evidence("keynote", "2026-01-31", metrics=["talks"]),
        evidence("panel", "2026-03-01", metrics=["talks"]),
        evidence("other", "2026-03-01"),
    )

    assert ids(evidence_of_metric(known, "talks", JUNE)) == ["keynote", "meetup", "panel"]


def test_evidence_counts_once_it_and_its_observation_are_there() -> None:
    known = portfolio(
        metric("talks", seen("2026-08-01", evidence=["slides"])),
        evidence("slides", "2026-05-01"),
        evidence("video", "2026-08-01", metrics=["talks"]),
    )

    assert ids(evidence_of_metric(known, "talks", JUNE)) == []
    assert ids(evidence_of_metric(known, "talks", day("2026-08-01"))) == ["slides", "video"]


def test_evidence_that_is_not_there_does_not_count() -> None:
    known = portfolio(metric("talks", seen("2026-02-01", evidence=["lost"])))

    assert evidence_of_metric(known, "talks", JUNE) == ()
    assert evidence_of_metric(known, "nothing", JUNE) == ()


def test_evidence_of_a_goal_is_linked_at_either_end() -> None:
    known = portfolio(
        goal("ship", "2026-01-01", "2026-12-31", evidence=["plan"]),
        evidence("plan", "2026-01-05"),
        evidence("launch", "2026-05-01", goals=["ship"]),
        evidence("party", "2026-07-01", goals=["ship"]),
    )

    assert ids(evidence_of_goal(known, "ship", JUNE)) == ["plan", "launch"]


STAFF = role(
    "staff",
    design=requirement("Leads designs", skill="design"),
    scope=requirement("Owns a large scope"),
)


def test_a_requirement_is_backed_by_what_names_it_its_metrics_and_its_goals() -> None:
    known = portfolio(
        STAFF,
        metric("design", seen("2026-02-01", evidence=["review"])),
        metric("documents", seen("2026-03-01", evidence=["ledger"]), requirements=["staff/design"]),
        goal("lead", "2026-01-01", "2026-12-31", requirements=["staff/design"], evidence=["talk"]),
        evidence("direct", "2026-01-01", requirements=["staff/design"]),
        evidence("review", "2026-02-01"),
        evidence("ledger", "2026-03-01"),
        evidence("talk", "2026-04-01"),
        evidence("unlinked", "2026-05-01"),
    )

    assert metrics_of(known, "staff/design") == ("design", "documents")
    assert ids(evidence_of_requirement(known, "staff/design", JUNE)) == [
        "direct",
        "review",
        "ledger",
        "talk",
    ]
    assert evidence_of_requirement(known, "staff/scope", JUNE) == ()
    assert evidence_of_requirement(known, "staff/unknown", JUNE) == ()
    assert evidence_of_requirement(known, "unknown/design", JUNE) == ()


def test_witnesses_are_people_that_can_be_told_apart() -> None:
    assert witnesses([]) == 0
    assert witnesses([evidence("a", "2026-01-01"), evidence("b", "2026-01-01")]) == 0
    assert (
        witnesses(
            [
                evidence("a", "2026-01-01", witness=("peer", "Bo")),
                evidence("b", "2026-01-01", witness=("peer", "Bo")),
                evidence("c", "2026-01-01", witness=("peer", "Cy")),
                evidence("d", "2026-01-01", witness=("peer", None)),
                evidence("e", "2026-01-01", witness=("manager", None)),
                evidence("f", "2026-01-01", witness=("manager", None)),
                evidence("g", "2026-01-01", witness=("self", "Ada")),
            ]
        )
        == 3
    )
