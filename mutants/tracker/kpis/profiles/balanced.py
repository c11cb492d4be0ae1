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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_requirements_have_several_witnesses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirements_have_several_witnesses__mutmut)
def requirements_have_several_witnesses(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_orig(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_1(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(None):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_2(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = None
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_3(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_4(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = None
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_5(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_6(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 or _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_7(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL or len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_8(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) > SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_9(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) != 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_10(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 2 and _is_one(*others[0]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_11(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[1]):
            yield one_witness(role, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_12(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(None, requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_13(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, None, len(others))


def x_requirements_have_several_witnesses__mutmut_14(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, None)


def x_requirements_have_several_witnesses__mutmut_15(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(requirement, len(others))


def x_requirements_have_several_witnesses__mutmut_16(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, len(others))


def x_requirements_have_several_witnesses__mutmut_17(case: Case) -> Iterator[Finding]:
    """What stands behind a requirement can be confirmed by more than one person."""
    for role, requirement, evidence in _behind(case):
        seen = [e.witness for e in evidence if e.witness is not None]
        others = [(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF]
        if len(others) >= SEVERAL and len(set(others)) == 1 and _is_one(*others[0]):
            yield one_witness(role, requirement, )

mutants_x_requirements_have_several_witnesses__mutmut['_mutmut_orig'] = x_requirements_have_several_witnesses__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_1'] = x_requirements_have_several_witnesses__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_2'] = x_requirements_have_several_witnesses__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_3'] = x_requirements_have_several_witnesses__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_4'] = x_requirements_have_several_witnesses__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_5'] = x_requirements_have_several_witnesses__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_6'] = x_requirements_have_several_witnesses__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_7'] = x_requirements_have_several_witnesses__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_8'] = x_requirements_have_several_witnesses__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_9'] = x_requirements_have_several_witnesses__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_10'] = x_requirements_have_several_witnesses__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_11'] = x_requirements_have_several_witnesses__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_12'] = x_requirements_have_several_witnesses__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_13'] = x_requirements_have_several_witnesses__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_14'] = x_requirements_have_several_witnesses__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_15'] = x_requirements_have_several_witnesses__mutmut_15 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_16'] = x_requirements_have_several_witnesses__mutmut_16 # type: ignore # mutmut generated
mutants_x_requirements_have_several_witnesses__mutmut['x_requirements_have_several_witnesses__mutmut_17'] = x_requirements_have_several_witnesses__mutmut_17 # type: ignore # mutmut generated
mutants_x__is_one__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_one__mutmut)
def _is_one(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is not None or group is RaterGroup.MANAGER


def x__is_one__mutmut_orig(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is not None or group is RaterGroup.MANAGER


def x__is_one__mutmut_1(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is not None and group is RaterGroup.MANAGER


def x__is_one__mutmut_2(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is None or group is RaterGroup.MANAGER


def x__is_one__mutmut_3(group: RaterGroup, name: str | None) -> bool:
    """Whether it is one person for all that can be told: peers without names may be many."""
    return name is not None or group is not RaterGroup.MANAGER

mutants_x__is_one__mutmut['_mutmut_orig'] = x__is_one__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_one__mutmut['x__is_one__mutmut_1'] = x__is_one__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_one__mutmut['x__is_one__mutmut_2'] = x__is_one__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_one__mutmut['x__is_one__mutmut_3'] = x__is_one__mutmut_3 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_one_witness__mutmut)
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


def x_one_witness__mutmut_orig(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_1(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code=None,
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_2(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=None,
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_3(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=None,
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_4(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=None,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_5(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=None,
    )


def x_one_witness__mutmut_6(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_7(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_8(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_9(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_10(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        )


def x_one_witness__mutmut_11(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="XXone-witnessXX",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_12(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="ONE-WITNESS",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_13(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(None, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_14(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, None, requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_15(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", None, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_16(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part=None),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_17(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at("requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_18(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_19(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_20(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, ),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_21(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "XXrequirementsXX", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_22(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "REQUIREMENTS", requirement, part="key"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_23(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="XXkeyXX"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_24(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="KEY"),
        severity=Severity.WARNING,
        help="name somebody else who saw some of it, in the `witness` of that evidence",
    )


def x_one_witness__mutmut_25(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="XXname somebody else who saw some of it, in the `witness` of that evidenceXX",
    )


def x_one_witness__mutmut_26(role: Role, requirement: str, number: int) -> Finding:
    """A requirement that rests on what one person says."""
    return Finding(
        code="one-witness",
        message=f"as far as can be told, one person alone has seen all {number} pieces of evidence"
        f" with a witness behind `{role.id}/{requirement}`",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="NAME SOMEBODY ELSE WHO SAW SOME OF IT, IN THE `WITNESS` OF THAT EVIDENCE",
    )

mutants_x_one_witness__mutmut['_mutmut_orig'] = x_one_witness__mutmut_orig # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_1'] = x_one_witness__mutmut_1 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_2'] = x_one_witness__mutmut_2 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_3'] = x_one_witness__mutmut_3 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_4'] = x_one_witness__mutmut_4 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_5'] = x_one_witness__mutmut_5 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_6'] = x_one_witness__mutmut_6 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_7'] = x_one_witness__mutmut_7 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_8'] = x_one_witness__mutmut_8 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_9'] = x_one_witness__mutmut_9 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_10'] = x_one_witness__mutmut_10 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_11'] = x_one_witness__mutmut_11 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_12'] = x_one_witness__mutmut_12 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_13'] = x_one_witness__mutmut_13 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_14'] = x_one_witness__mutmut_14 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_15'] = x_one_witness__mutmut_15 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_16'] = x_one_witness__mutmut_16 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_17'] = x_one_witness__mutmut_17 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_18'] = x_one_witness__mutmut_18 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_19'] = x_one_witness__mutmut_19 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_20'] = x_one_witness__mutmut_20 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_21'] = x_one_witness__mutmut_21 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_22'] = x_one_witness__mutmut_22 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_23'] = x_one_witness__mutmut_23 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_24'] = x_one_witness__mutmut_24 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_25'] = x_one_witness__mutmut_25 # type: ignore # mutmut generated
mutants_x_one_witness__mutmut['x_one_witness__mutmut_26'] = x_one_witness__mutmut_26 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirements_have_recent_evidence__mutmut)
def requirements_have_recent_evidence(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_1(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(None):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_2(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(None, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_3(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, None) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_4(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_5(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, ) == 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_6(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) != 0:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_7(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 1:
            yield nothing_recent(role, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_8(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(None, requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_9(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, None, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_10(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, None)


def x_requirements_have_recent_evidence__mutmut_11(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(requirement, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_12(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, evidence[-1])


def x_requirements_have_recent_evidence__mutmut_13(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, )


def x_requirements_have_recent_evidence__mutmut_14(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[+1])


def x_requirements_have_recent_evidence__mutmut_15(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is recent."""
    for role, requirement, evidence in _behind(case):
        if recency_index(evidence, case.today) == 0:
            yield nothing_recent(role, requirement, evidence[-2])

mutants_x_requirements_have_recent_evidence__mutmut['_mutmut_orig'] = x_requirements_have_recent_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_1'] = x_requirements_have_recent_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_2'] = x_requirements_have_recent_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_3'] = x_requirements_have_recent_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_4'] = x_requirements_have_recent_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_5'] = x_requirements_have_recent_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_6'] = x_requirements_have_recent_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_7'] = x_requirements_have_recent_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_8'] = x_requirements_have_recent_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_9'] = x_requirements_have_recent_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_10'] = x_requirements_have_recent_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_11'] = x_requirements_have_recent_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_12'] = x_requirements_have_recent_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_13'] = x_requirements_have_recent_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_14'] = x_requirements_have_recent_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirements_have_recent_evidence__mutmut['x_requirements_have_recent_evidence__mutmut_15'] = x_requirements_have_recent_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_nothing_recent__mutmut)
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


def x_nothing_recent__mutmut_orig(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_1(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code=None,
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_2(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=None,
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_3(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=None,
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_4(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=None,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_5(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=None,
    )


def x_nothing_recent__mutmut_6(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_7(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_8(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_9(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_10(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        )


def x_nothing_recent__mutmut_11(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="XXnothing-recentXX",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_12(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="NOTHING-RECENT",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_13(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        "XX more than 6 months agoXX",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_14(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " MORE THAN 6 MONTHS AGO",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_15(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(None, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_16(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, None, requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_17(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", None, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_18(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part=None),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_19(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at("requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_20(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_21(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_22(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, ),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_23(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "XXrequirementsXX", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_24(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "REQUIREMENTS", requirement, part="key"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_25(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="XXkeyXX"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_26(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="KEY"),
        severity=Severity.WARNING,
        help="name it in newer evidence, or say in the packet why it still holds",
    )


def x_nothing_recent__mutmut_27(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="XXname it in newer evidence, or say in the packet why it still holdsXX",
    )


def x_nothing_recent__mutmut_28(role: Role, requirement: str, newest: Evidence) -> Finding:
    """A requirement that was met once, for all one can see."""
    return Finding(
        code="nothing-recent",
        message=f"the newest evidence behind `{role.id}/{requirement}` is of {newest.date},"
        " more than 6 months ago",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="NAME IT IN NEWER EVIDENCE, OR SAY IN THE PACKET WHY IT STILL HOLDS",
    )

mutants_x_nothing_recent__mutmut['_mutmut_orig'] = x_nothing_recent__mutmut_orig # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_1'] = x_nothing_recent__mutmut_1 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_2'] = x_nothing_recent__mutmut_2 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_3'] = x_nothing_recent__mutmut_3 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_4'] = x_nothing_recent__mutmut_4 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_5'] = x_nothing_recent__mutmut_5 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_6'] = x_nothing_recent__mutmut_6 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_7'] = x_nothing_recent__mutmut_7 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_8'] = x_nothing_recent__mutmut_8 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_9'] = x_nothing_recent__mutmut_9 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_10'] = x_nothing_recent__mutmut_10 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_11'] = x_nothing_recent__mutmut_11 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_12'] = x_nothing_recent__mutmut_12 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_13'] = x_nothing_recent__mutmut_13 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_14'] = x_nothing_recent__mutmut_14 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_15'] = x_nothing_recent__mutmut_15 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_16'] = x_nothing_recent__mutmut_16 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_17'] = x_nothing_recent__mutmut_17 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_18'] = x_nothing_recent__mutmut_18 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_19'] = x_nothing_recent__mutmut_19 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_20'] = x_nothing_recent__mutmut_20 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_21'] = x_nothing_recent__mutmut_21 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_22'] = x_nothing_recent__mutmut_22 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_23'] = x_nothing_recent__mutmut_23 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_24'] = x_nothing_recent__mutmut_24 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_25'] = x_nothing_recent__mutmut_25 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_26'] = x_nothing_recent__mutmut_26 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_27'] = x_nothing_recent__mutmut_27 # type: ignore # mutmut generated
mutants_x_nothing_recent__mutmut['x_nothing_recent__mutmut_28'] = x_nothing_recent__mutmut_28 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_requirements_have_lasting_evidence__mutmut)
def requirements_have_lasting_evidence(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_1(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(None):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_2(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL or recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_3(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) > SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_4(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(None, case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_5(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, None) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_6(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(case.today) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_7(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, ) == 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_8(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) != 1:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_9(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 2:
            yield everything_recent(role, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_10(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(None, requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_11(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, None, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_12(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, None)


def x_requirements_have_lasting_evidence__mutmut_13(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(requirement, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_14(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, len(evidence))


def x_requirements_have_lasting_evidence__mutmut_15(case: Case) -> Iterator[Finding]:
    """Something of what stands behind a requirement is older than the case that is made of it."""
    for role, requirement, evidence in _behind(case):
        if len(evidence) >= SEVERAL and recency_index(evidence, case.today) == 1:
            yield everything_recent(role, requirement, )

mutants_x_requirements_have_lasting_evidence__mutmut['_mutmut_orig'] = x_requirements_have_lasting_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_1'] = x_requirements_have_lasting_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_2'] = x_requirements_have_lasting_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_3'] = x_requirements_have_lasting_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_4'] = x_requirements_have_lasting_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_5'] = x_requirements_have_lasting_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_6'] = x_requirements_have_lasting_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_7'] = x_requirements_have_lasting_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_8'] = x_requirements_have_lasting_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_9'] = x_requirements_have_lasting_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_10'] = x_requirements_have_lasting_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_11'] = x_requirements_have_lasting_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_12'] = x_requirements_have_lasting_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_13'] = x_requirements_have_lasting_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_14'] = x_requirements_have_lasting_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_requirements_have_lasting_evidence__mutmut['x_requirements_have_lasting_evidence__mutmut_15'] = x_requirements_have_lasting_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_everything_recent__mutmut)
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


def x_everything_recent__mutmut_orig(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_1(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code=None,
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_2(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=None,
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_3(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=None,
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_4(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=None,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_5(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help=None,
    )


def x_everything_recent__mutmut_6(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_7(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_8(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_9(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_10(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        )


def x_everything_recent__mutmut_11(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="XXeverything-recentXX",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_12(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="EVERYTHING-RECENT",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_13(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        "XX 6 monthsXX",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_14(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 MONTHS",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_15(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(None, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_16(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, None, requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_17(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", None, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_18(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part=None),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_19(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at("requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_20(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_21(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_22(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, ),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_23(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "XXrequirementsXX", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_24(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "REQUIREMENTS", requirement, part="key"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_25(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="XXkeyXX"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_26(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="KEY"),
        severity=Severity.WARNING,
        help="look for what shows it earlier; what is near comes to mind first",
    )


def x_everything_recent__mutmut_27(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="XXlook for what shows it earlier; what is near comes to mind firstXX",
    )


def x_everything_recent__mutmut_28(role: Role, requirement: str, number: int) -> Finding:
    """A requirement with nothing behind it until lately."""
    return Finding(
        code="everything-recent",
        message=f"all {number} pieces of evidence behind `{role.id}/{requirement}` are of the last"
        " 6 months",
        place=at(role, "requirements", requirement, part="key"),
        severity=Severity.WARNING,
        help="LOOK FOR WHAT SHOWS IT EARLIER; WHAT IS NEAR COMES TO MIND FIRST",
    )

mutants_x_everything_recent__mutmut['_mutmut_orig'] = x_everything_recent__mutmut_orig # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_1'] = x_everything_recent__mutmut_1 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_2'] = x_everything_recent__mutmut_2 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_3'] = x_everything_recent__mutmut_3 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_4'] = x_everything_recent__mutmut_4 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_5'] = x_everything_recent__mutmut_5 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_6'] = x_everything_recent__mutmut_6 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_7'] = x_everything_recent__mutmut_7 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_8'] = x_everything_recent__mutmut_8 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_9'] = x_everything_recent__mutmut_9 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_10'] = x_everything_recent__mutmut_10 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_11'] = x_everything_recent__mutmut_11 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_12'] = x_everything_recent__mutmut_12 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_13'] = x_everything_recent__mutmut_13 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_14'] = x_everything_recent__mutmut_14 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_15'] = x_everything_recent__mutmut_15 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_16'] = x_everything_recent__mutmut_16 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_17'] = x_everything_recent__mutmut_17 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_18'] = x_everything_recent__mutmut_18 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_19'] = x_everything_recent__mutmut_19 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_20'] = x_everything_recent__mutmut_20 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_21'] = x_everything_recent__mutmut_21 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_22'] = x_everything_recent__mutmut_22 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_23'] = x_everything_recent__mutmut_23 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_24'] = x_everything_recent__mutmut_24 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_25'] = x_everything_recent__mutmut_25 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_26'] = x_everything_recent__mutmut_26 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_27'] = x_everything_recent__mutmut_27 # type: ignore # mutmut generated
mutants_x_everything_recent__mutmut['x_everything_recent__mutmut_28'] = x_everything_recent__mutmut_28 # type: ignore # mutmut generated
mutants_x__behind__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__behind__mutmut)
def _behind(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_orig(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_1(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = None
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_2(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(None, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_3(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, None)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_4(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_5(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, )
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_6(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if (found is not None) and False else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_7(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if (found is not None) or True else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_8(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_9(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None or row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_10(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_11(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = None
            evidence = evidence_of_requirement(case.portfolio, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_12(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = None
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_13(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(None, asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_14(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, None, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_15(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, None)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_16(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(asked, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_17(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, case.today)
            yield case.portfolio.roles[found.role], row.id, evidence


def x__behind__mutmut_18(case: Case) -> Iterator[tuple[Role, str, tuple[Evidence, ...]]]:
    """Each requirement of the target role with the evidence behind it, if any, oldest first."""
    found = fit(case.portfolio, case.today)
    for row in found.requirements if found is not None else ():
        if found is not None and row.evidence:
            asked = f"{found.role}/{row.id}"
            evidence = evidence_of_requirement(case.portfolio, asked, )
            yield case.portfolio.roles[found.role], row.id, evidence

mutants_x__behind__mutmut['_mutmut_orig'] = x__behind__mutmut_orig # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_1'] = x__behind__mutmut_1 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_2'] = x__behind__mutmut_2 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_3'] = x__behind__mutmut_3 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_4'] = x__behind__mutmut_4 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_5'] = x__behind__mutmut_5 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_6'] = x__behind__mutmut_6 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_7'] = x__behind__mutmut_7 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_8'] = x__behind__mutmut_8 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_9'] = x__behind__mutmut_9 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_10'] = x__behind__mutmut_10 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_11'] = x__behind__mutmut_11 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_12'] = x__behind__mutmut_12 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_13'] = x__behind__mutmut_13 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_14'] = x__behind__mutmut_14 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_15'] = x__behind__mutmut_15 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_16'] = x__behind__mutmut_16 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_17'] = x__behind__mutmut_17 # type: ignore # mutmut generated
mutants_x__behind__mutmut['x__behind__mutmut_18'] = x__behind__mutmut_18 # type: ignore # mutmut generated
