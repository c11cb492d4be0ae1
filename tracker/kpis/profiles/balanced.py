"""Evidence that does not hang by one thread: several witnesses, old and new."""

from collections.abc import Iterator

from tracker.kpis.backing import evidence_of_requirement
from tracker.kpis.fit import fit
from tracker.kpis.profiles.case import Case
from tracker.kpis.recency import recency_index
from tracker.records.evidence import Evidence
from tracker.records.finding import Finding, at
from tracker.records.roles import Role
from tracker.records.vocabulary import RaterGroup
from tracker.text.diagnostics import Severity

SEVERAL = 2  # pieces of evidence; of one alone there is nothing to compare


def requirements_have_several_witnesses(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def _is_one(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is not None or group is RaterGroup.MANAGER


def one_witness(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def requirements_have_recent_evidence(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def nothing_recent(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def requirements_have_lasting_evidence(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def everything_recent(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def _behind(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence
