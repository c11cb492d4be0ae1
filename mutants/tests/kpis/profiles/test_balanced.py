"""Evidence behind a requirement: by several witnesses, old and new."""

from datetime import date

from tests.records.written import portfolio
from tracker.kpis.profiles import Case
from tracker.kpis.profiles.packet import PROOF

TODAY = date(2026, 11, 20)
BALANCE = {"one-witness", "nothing-recent", "everything-recent"}


def found(*pieces: str) -> list[str]:
    """What is found of a role whose one requirement these pieces of evidence stand behind."""
    evidence = "\n".join(
        f"          e{i}: {{title: E, kind: project, requirements: [r/q], {piece}}}"
        for i, piece in enumerate(pieces)
    )
    text = f"""\
        profile: {{name: Ada, target_role: r}}
        roles: {{r: {{title: R, requirements: {{q: {{title: Q}}}}}}}}
        evidence:
{evidence}
        """
    case = Case(portfolio=portfolio(text), today=TODAY)
    return [f.message for rule in PROOF for f in rule(case) if f.code in BALANCE]


BO, CY = "witness: {group: peer, name: Bo}", "witness: {group: peer, name: Cy}"
OLD, NEW = "date: 2026-02-10", "date: 2026-09-10"
ONE = "as far as can be told, one person alone has seen all 2 pieces of evidence with a witness behind `r/q`"


def test_one_named_person_who_saw_everything_is_one_witness() -> None:
    assert found(f"{OLD}, {BO}", f"{NEW}, {BO}") == [ONE]
    assert found(f"{OLD}, {BO}", f"{NEW}, {BO}", NEW) == [ONE]
    assert found(f"{OLD}, {BO}", f"{NEW}, {CY}") == []


def test_a_manager_without_a_name_is_one_person_and_peers_may_be_many() -> None:
    def unnamed(group: str) -> list[str]:
        return found(*(f"{day}, witness: {{group: {group}}}" for day in (OLD, NEW)))

    assert unnamed("manager") == [ONE]
    assert unnamed("peer") == []


def test_oneself_is_no_witness_and_one_piece_no_pattern() -> None:
    assert found(*(f"{day}, witness: {{group: self}}" for day in (OLD, NEW))) == []
    assert found(f"{NEW}, {BO}") == []


def test_what_ended_half_a_year_ago_is_not_recent() -> None:
    assert found(OLD, "date: 2026-05-20") == [
        "the newest evidence behind `r/q` is of 2026-05-20, more than 6 months ago"
    ]
    assert found(OLD, "date: 2026-05-21") == []


def test_what_began_half_a_year_ago_is_all_recent() -> None:
    assert found(NEW, "date: 2026-05-21") == [
        "all 2 pieces of evidence behind `r/q` are of the last 6 months"
    ]
    assert found(NEW) == []


def test_a_requirement_without_evidence_is_another_matter() -> None:
    assert found("date: 2027-01-01") == []
