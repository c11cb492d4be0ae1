"""What a packet is measured against: the role, and what it asks for."""

from collections.abc import Iterator

from tracker.kpis.fit import fit
from tracker.kpis.profiles.case import Case
from tracker.records.finding import Finding, Place, at
from tracker.records.profile import Profile
from tracker.records.roles import Role
from tracker.text.diagnostics import Severity


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_roles_are_named__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_roles_are_named__mutmut)
def roles_are_named(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None and profile.target_role is None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_orig(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None and profile.target_role is None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_1(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = None
    if profile is not None and profile.target_role is None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_2(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None or profile.target_role is None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_3(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is None and profile.target_role is None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_4(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None and profile.target_role is not None:
        yield no_target_role(profile)


def x_roles_are_named__mutmut_5(case: Case) -> Iterator[Finding]:
    """The profile says for which role the packet is."""
    profile = case.portfolio.profile
    if profile is not None and profile.target_role is None:
        yield no_target_role(None)

mutants_x_roles_are_named__mutmut['_mutmut_orig'] = x_roles_are_named__mutmut_orig # type: ignore # mutmut generated
mutants_x_roles_are_named__mutmut['x_roles_are_named__mutmut_1'] = x_roles_are_named__mutmut_1 # type: ignore # mutmut generated
mutants_x_roles_are_named__mutmut['x_roles_are_named__mutmut_2'] = x_roles_are_named__mutmut_2 # type: ignore # mutmut generated
mutants_x_roles_are_named__mutmut['x_roles_are_named__mutmut_3'] = x_roles_are_named__mutmut_3 # type: ignore # mutmut generated
mutants_x_roles_are_named__mutmut['x_roles_are_named__mutmut_4'] = x_roles_are_named__mutmut_4 # type: ignore # mutmut generated
mutants_x_roles_are_named__mutmut['x_roles_are_named__mutmut_5'] = x_roles_are_named__mutmut_5 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_no_target_role__mutmut)
def no_target_role(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_orig(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_1(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code=None,
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_2(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message=None,
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_3(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=None,
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_4(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help=None,
    )


def x_no_target_role__mutmut_5(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_6(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_7(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_8(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        )


def x_no_target_role__mutmut_9(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="XXno-target-roleXX",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_10(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="NO-TARGET-ROLE",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_11(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="XXthe profile names no role that the packet is forXX",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_12(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="THE PROFILE NAMES NO ROLE THAT THE PACKET IS FOR",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_13(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=None, pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_14(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=None, part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_15(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part=None),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_16(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(pointer=("profile",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_17(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_18(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), ),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_19(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("XXprofileXX",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_20(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("PROFILE",), part="key"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_21(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="XXkeyXX"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_22(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="KEY"),
        help="write `target_role`, and what the role asks for under `roles`",
    )


def x_no_target_role__mutmut_23(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="XXwrite `target_role`, and what the role asks for under `roles`XX",
    )


def x_no_target_role__mutmut_24(profile: Profile) -> Finding:
    """A packet that asks for nothing in particular."""
    return Finding(
        code="no-target-role",
        message="the profile names no role that the packet is for",
        place=Place(path=profile.path, pointer=("profile",), part="key"),
        help="WRITE `TARGET_ROLE`, AND WHAT THE ROLE ASKS FOR UNDER `ROLES`",
    )

mutants_x_no_target_role__mutmut['_mutmut_orig'] = x_no_target_role__mutmut_orig # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_1'] = x_no_target_role__mutmut_1 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_2'] = x_no_target_role__mutmut_2 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_3'] = x_no_target_role__mutmut_3 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_4'] = x_no_target_role__mutmut_4 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_5'] = x_no_target_role__mutmut_5 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_6'] = x_no_target_role__mutmut_6 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_7'] = x_no_target_role__mutmut_7 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_8'] = x_no_target_role__mutmut_8 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_9'] = x_no_target_role__mutmut_9 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_10'] = x_no_target_role__mutmut_10 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_11'] = x_no_target_role__mutmut_11 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_12'] = x_no_target_role__mutmut_12 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_13'] = x_no_target_role__mutmut_13 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_14'] = x_no_target_role__mutmut_14 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_15'] = x_no_target_role__mutmut_15 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_16'] = x_no_target_role__mutmut_16 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_17'] = x_no_target_role__mutmut_17 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_18'] = x_no_target_role__mutmut_18 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_19'] = x_no_target_role__mutmut_19 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_20'] = x_no_target_role__mutmut_20 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_21'] = x_no_target_role__mutmut_21 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_22'] = x_no_target_role__mutmut_22 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_23'] = x_no_target_role__mutmut_23 # type: ignore # mutmut generated
mutants_x_no_target_role__mutmut['x_no_target_role__mutmut_24'] = x_no_target_role__mutmut_24 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirements_have_evidence__mutmut)
def requirements_have_evidence(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_1(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = None
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_2(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(None, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_3(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, None)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_4(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_5(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, )
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_6(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if (found is not None) and False else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_7(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if (found is not None) or True else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_8(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_9(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None or not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_10(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_11(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], requirement.id)


def x_requirements_have_evidence__mutmut_12(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(None, requirement.id)


def x_requirements_have_evidence__mutmut_13(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], None)


def x_requirements_have_evidence__mutmut_14(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(requirement.id)


def x_requirements_have_evidence__mutmut_15(case: Case) -> Iterator[Finding]:
    """Each requirement of the target role has evidence behind it."""
    found = fit(case.portfolio, case.today)
    for requirement in found.requirements if found is not None else ():
        if found is not None and not requirement.evidence:
            yield requirement_without_evidence(case.portfolio.roles[found.role], )

mutants_x_requirements_have_evidence__mutmut['_mutmut_orig'] = x_requirements_have_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_1'] = x_requirements_have_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_2'] = x_requirements_have_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_3'] = x_requirements_have_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_4'] = x_requirements_have_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_5'] = x_requirements_have_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_6'] = x_requirements_have_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_7'] = x_requirements_have_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_8'] = x_requirements_have_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_9'] = x_requirements_have_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_10'] = x_requirements_have_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_11'] = x_requirements_have_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_12'] = x_requirements_have_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_13'] = x_requirements_have_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_14'] = x_requirements_have_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirements_have_evidence__mutmut['x_requirements_have_evidence__mutmut_15'] = x_requirements_have_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirement_without_evidence__mutmut)
def requirement_without_evidence(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_orig(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_1(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code=None,
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_2(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=None,
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_3(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=None,
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_4(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=None,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_5(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=None,
    )


def x_requirement_without_evidence__mutmut_6(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_7(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_8(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_9(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_10(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        )


def x_requirement_without_evidence__mutmut_11(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="XXrequirement-without-evidenceXX",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_12(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="REQUIREMENT-WITHOUT-EVIDENCE",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_13(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(None, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_14(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, None, requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_15(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", None, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_16(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part=None),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_17(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at("requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_18(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_19(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_20(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, ),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_21(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "XXrequirementsXX", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_22(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "REQUIREMENTS", requirement, part="key"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_23(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="XXkeyXX"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )


def x_requirement_without_evidence__mutmut_24(role: Role, requirement: str) -> Finding:
    """A gap in the packet."""
    return Finding(
        code="requirement-without-evidence",
        message=f"nothing shows that you meet `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="KEY"),
        severity=Severity.WARNING,
        help=f"name it in the evidence that does: `requirements: [{role.id}/{requirement}]`",
    )

mutants_x_requirement_without_evidence__mutmut['_mutmut_orig'] = x_requirement_without_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_1'] = x_requirement_without_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_2'] = x_requirement_without_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_3'] = x_requirement_without_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_4'] = x_requirement_without_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_5'] = x_requirement_without_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_6'] = x_requirement_without_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_7'] = x_requirement_without_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_8'] = x_requirement_without_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_9'] = x_requirement_without_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_10'] = x_requirement_without_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_11'] = x_requirement_without_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_12'] = x_requirement_without_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_13'] = x_requirement_without_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_14'] = x_requirement_without_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_15'] = x_requirement_without_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_16'] = x_requirement_without_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_17'] = x_requirement_without_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_18'] = x_requirement_without_evidence__mutmut_18 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_19'] = x_requirement_without_evidence__mutmut_19 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_20'] = x_requirement_without_evidence__mutmut_20 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_21'] = x_requirement_without_evidence__mutmut_21 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_22'] = x_requirement_without_evidence__mutmut_22 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_23'] = x_requirement_without_evidence__mutmut_23 # type: ignore # mutmut generated
mutants_x_requirement_without_evidence__mutmut['x_requirement_without_evidence__mutmut_24'] = x_requirement_without_evidence__mutmut_24 # type: ignore # mutmut generated
