from datetime import date
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from tests.kpis.portfolios import (
    day,
    evidence,
    feedback,
    metric,
    portfolio,
    profile,
    requirement,
    role,
    seen,
)
from tracker.kpis.fit import fit
from tracker.kpis.requirement_ratings import GroupRating, Ratings
from tracker.records.vocabulary import RaterGroup

STAFF = role(
    "staff",
    scope=requirement("Owns a large scope"),
    mentoring=requirement("Grows others", category="leadership-teamwork"),
    design=requirement(
        "Leads designs", category="skill-development", skill="system-design", level=4
    ),
)
HEADING_FOR_STAFF = profile(target_role="staff")
NOV_20 = day("2026-11-20")


def test_each_requirement_shows_what_it_needs_and_what_stands_behind_it() -> None:
    known = portfolio(
        HEADING_FOR_STAFF,
        STAFF,
        metric(
            "system-design",
            seen("2026-01-10", 2),
            seen("2026-09-10", 3, evidence=["ledger"]),
            seen("2026-12-10", 4),
            aggregate="last",
        ),
        evidence("ledger", "2026-09-01", witness=("manager", "Bo")),
        evidence("tutorial", "2026-05-01", requirements=["staff/design"]),
        evidence("later", "2026-12-01", requirements=["staff/design"], witness=("peer", "Cy")),
        feedback("spring", "self", "2026-04-01", design=5),
        feedback("summer", "self", "2026-07-01", design=4, system_design=3),
        feedback("peer-one", "peer", "2026-07-02", design=3),
        feedback("peer-two", "peer", "2026-07-03", system_design=2, scope=5),
        feedback("peer-three", "peer", "2026-07-04", design=4, system_design=3),
        feedback("manager", "manager", "2026-07-05", scope=5),
        feedback("client", "client", "2026-07-06", design=5),
        feedback("asked", "peer", None),
        feedback("too-late", "peer", "2026-12-03", design=5),
    )

    found = fit(known, NOV_20)

    assert found is not None
    design = found.requirements[0]
    assert (design.id, design.title, design.skill) == ("design", "Leads designs", "system-design")
    assert (design.needed, design.now) == (Decimal(4), Fraction(3))
    assert design.evidence == ("tutorial", "ledger")
    assert design.newest == day("2026-09-01")
    assert design.witnesses == 1
    # Of 1 to 5: oneself 4 and 3 in the newest record; the peers 3, 2, and 4 with 3. One client
    # alone could be recognised.
    assert design.ratings == Ratings(
        own=Fraction(125, 2),
        others=Fraction(275, 6),
        n=3,
        groups={
            RaterGroup.PEER: GroupRating(n=3, mean=Fraction(275, 6)),
            RaterGroup.CLIENT: GroupRating(n=1, mean=None),
        },
    )


def test_evidence_is_counted_by_quarter_from_the_oldest_to_today() -> None:
    known = portfolio(
        HEADING_FOR_STAFF,
        STAFF,
        evidence("a", "2025-12-31", requirements=["staff/mentoring"]),
        evidence("b", "2026-07-01", requirements=["staff/mentoring", "staff/scope"]),
        evidence("c", "2026-09-30", requirements=["staff/mentoring"]),
    )

    found = fit(known, NOV_20)

    assert found is not None
    assert [str(quarter) for quarter in found.quarters] == [
        "2025-10-01",
        "2026-01-01",
        "2026-04-01",
        "2026-07-01",
        "2026-10-01",
    ]
    assert [(row.id, row.quarters) for row in found.requirements] == [
        ("design", (0, 0, 0, 0, 0)),
        ("mentoring", (1, 0, 0, 2, 0)),
        ("scope", (0, 0, 0, 1, 0)),
    ]


def test_a_requirement_with_nothing_behind_it_says_so() -> None:
    found = fit(portfolio(HEADING_FOR_STAFF, STAFF), NOV_20)

    assert found is not None
    assert (found.role, found.title, found.as_of) == ("staff", "staff", NOV_20)
    assert found.quarters == (day("2026-10-01"),)
    scope = found.requirements[-1]
    assert (scope.id, scope.category, scope.needed, scope.now) == ("scope", None, None, None)
    assert (scope.evidence, scope.newest, scope.witnesses) == ((), None, 0)
    assert scope.ratings == Ratings()


def test_another_role_can_be_asked_for() -> None:
    known = portfolio(HEADING_FOR_STAFF, STAFF, role("lead", plans=requirement("Plans ahead")))

    found = fit(known, NOV_20, role_id="lead")

    assert found is not None
    assert (found.role, [row.id for row in found.requirements]) == ("lead", ["plans"])
    assert fit(known, NOV_20, role_id="gone") is None


def test_there_is_no_fit_without_a_target_role() -> None:
    assert fit(portfolio(STAFF), NOV_20) is None
    assert fit(portfolio(profile(), STAFF), NOV_20) is None
    assert fit(portfolio(replace(HEADING_FOR_STAFF, target_role="gone"), STAFF), NOV_20) is None


def test_the_last_day_of_the_calendar_ends_the_quarters() -> None:
    known = portfolio(
        HEADING_FOR_STAFF, STAFF, evidence("a", "9998-12-31", requirements=["staff/scope"])
    )

    found = fit(known, date.max)

    assert found is not None
    assert [str(quarter) for quarter in found.quarters[-2:]] == ["9999-07-01", "9999-10-01"]
