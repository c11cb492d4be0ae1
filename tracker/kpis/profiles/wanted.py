"""What a packet is measured against: the role, and what it asks for."""

from collections.abc import Iterator

from tracker.kpis.fit import fit
from tracker.kpis.profiles.case import Case
from tracker.records.finding import Finding, Place, at
from tracker.records.profile import Profile
from tracker.records.roles import Role
from tracker.text.diagnostics import Severity


def roles_are_named(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None and profile.target_role is None:
        yield no_target_role(profile)


def no_target_role(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def requirements_have_evidence(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def requirement_without_evidence(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )
