"""What those who decide would doubt in a promotion packet: the rules of the `packet` profile.

They are asked of the records the packet is made of, and of those alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tracker.kpis.backing import metrics_of
from tracker.kpis.fit import Fit
from tracker.kpis.profiles import Case
from tracker.kpis.profiles.packet import PROOF
from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio
from tracker.records.record import Item, Record
from tracker.records.roles import Requirement


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Check(StrEnum):
    """A question that is asked of every claim, in the order of what weighs most."""

    NOTHING_BEHIND = "Requirement with nothing behind it"
    NUMBER = "Number without evidence"
    WITNESS = "Evidence without a witness"
    ONE_WITNESS = "All from one witness"
    NOTHING_RECENT = "Nothing recent"
    EVERYTHING_RECENT = "Everything recent"
    EXPIRED = "Evidence that has expired"
    OPEN = "Goal whose end is not told"


CHECKS: Mapping[str, Check] = {
    "requirement-without-evidence": Check.NOTHING_BEHIND,
    "target-without-evidence": Check.NUMBER,
    "achieved-without-evidence": Check.NUMBER,
    "impact-without-source": Check.NUMBER,
    "evidence-without-witness": Check.WITNESS,
    "one-witness": Check.ONE_WITNESS,
    "nothing-recent": Check.NOTHING_RECENT,
    "everything-recent": Check.EVERYTHING_RECENT,
    "expired-evidence": Check.EXPIRED,
    "overdue-without-outcome": Check.OPEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A claim that does not stand up to a check; `title` is what it is about.

    `path` and `line` say where it stands: None for others than the owner.
    """

    check: Check
    record: str
    title: str
    message: str
    help: str | None
    path: str | None
    line: int | None
mutants_x_claim_doubts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_claim_doubts__mutmut)
def claim_doubts(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_orig(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_1(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = None
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_2(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=None, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_3(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=None)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_4(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_5(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, )
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_6(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = None
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_7(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(None)
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_8(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(None, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_9(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, None))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_10(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_11(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, ))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_12(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = None
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_13(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(None, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_14(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, None)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_15(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_16(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, )
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_17(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(None)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_18(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS or finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_19(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code not in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_20(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:3] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_21(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] not in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_22(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = None
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_23(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(None)
    return tuple(sorted(doubts, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_24(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(None)


def x_claim_doubts__mutmut_25(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(None, key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_26(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=None))


def x_claim_doubts__mutmut_27(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(key=lambda doubt: order.index(doubt.check)))


def x_claim_doubts__mutmut_28(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, ))


def x_claim_doubts__mutmut_29(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: None))


def x_claim_doubts__mutmut_30(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.index(None)))


def x_claim_doubts__mutmut_31(portfolio: Portfolio, found: Fit) -> tuple[Doubt, ...]:
    """What is doubtful about the target role's fit and what it is made of, by check."""
    case = Case(portfolio=portfolio, today=found.as_of)
    made_of = frozenset(_made_of(portfolio, found))
    doubts = (
        _doubt(portfolio, finding)
        for rule in PROOF
        for finding in rule(case)
        if finding.code in CHECKS and finding.place.pointer[:2] in made_of
    )
    order = tuple(Check)
    return tuple(sorted(doubts, key=lambda doubt: order.rindex(doubt.check)))

mutants_x_claim_doubts__mutmut['_mutmut_orig'] = x_claim_doubts__mutmut_orig # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_1'] = x_claim_doubts__mutmut_1 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_2'] = x_claim_doubts__mutmut_2 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_3'] = x_claim_doubts__mutmut_3 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_4'] = x_claim_doubts__mutmut_4 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_5'] = x_claim_doubts__mutmut_5 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_6'] = x_claim_doubts__mutmut_6 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_7'] = x_claim_doubts__mutmut_7 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_8'] = x_claim_doubts__mutmut_8 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_9'] = x_claim_doubts__mutmut_9 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_10'] = x_claim_doubts__mutmut_10 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_11'] = x_claim_doubts__mutmut_11 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_12'] = x_claim_doubts__mutmut_12 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_13'] = x_claim_doubts__mutmut_13 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_14'] = x_claim_doubts__mutmut_14 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_15'] = x_claim_doubts__mutmut_15 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_16'] = x_claim_doubts__mutmut_16 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_17'] = x_claim_doubts__mutmut_17 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_18'] = x_claim_doubts__mutmut_18 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_19'] = x_claim_doubts__mutmut_19 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_20'] = x_claim_doubts__mutmut_20 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_21'] = x_claim_doubts__mutmut_21 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_22'] = x_claim_doubts__mutmut_22 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_23'] = x_claim_doubts__mutmut_23 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_24'] = x_claim_doubts__mutmut_24 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_25'] = x_claim_doubts__mutmut_25 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_26'] = x_claim_doubts__mutmut_26 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_27'] = x_claim_doubts__mutmut_27 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_28'] = x_claim_doubts__mutmut_28 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_29'] = x_claim_doubts__mutmut_29 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_30'] = x_claim_doubts__mutmut_30 # type: ignore # mutmut generated
mutants_x_claim_doubts__mutmut['x_claim_doubts__mutmut_31'] = x_claim_doubts__mutmut_31 # type: ignore # mutmut generated
mutants_x__made_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__made_of__mutmut)
def _made_of(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_orig(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_1(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "XXrolesXX", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_2(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "ROLES", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_3(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("XXevidenceXX", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_4(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("EVIDENCE", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_5(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = None
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_6(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = None
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_7(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(None, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_8(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, None)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_9(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_10(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, )}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_11(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = None
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_12(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role and not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_13(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role != found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_14(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_15(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(None)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_16(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims and any(target.metric in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_17(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(None):
            yield "goals", goal.id


def x__made_of__mutmut_18(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric not in measured for target in goal.targets):
            yield "goals", goal.id


def x__made_of__mutmut_19(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "XXgoalsXX", goal.id


def x__made_of__mutmut_20(portfolio: Portfolio, found: Fit) -> Iterator[tuple[str, str]]:
    """Section and id of the role, its evidence, and the goals that answer to it."""
    yield "roles", found.role
    for row in found.requirements:
        yield from (("evidence", id_) for id_ in row.evidence)
    asked = {f"{found.role}/{row.id}" for row in found.requirements}
    measured = {metric for name in asked for metric in metrics_of(portfolio, name)}
    for goal in portfolio.goals.values():
        aims = goal.target_role == found.role or not asked.isdisjoint(goal.requirements)
        if aims or any(target.metric in measured for target in goal.targets):
            yield "GOALS", goal.id

mutants_x__made_of__mutmut['_mutmut_orig'] = x__made_of__mutmut_orig # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_1'] = x__made_of__mutmut_1 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_2'] = x__made_of__mutmut_2 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_3'] = x__made_of__mutmut_3 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_4'] = x__made_of__mutmut_4 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_5'] = x__made_of__mutmut_5 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_6'] = x__made_of__mutmut_6 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_7'] = x__made_of__mutmut_7 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_8'] = x__made_of__mutmut_8 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_9'] = x__made_of__mutmut_9 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_10'] = x__made_of__mutmut_10 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_11'] = x__made_of__mutmut_11 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_12'] = x__made_of__mutmut_12 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_13'] = x__made_of__mutmut_13 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_14'] = x__made_of__mutmut_14 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_15'] = x__made_of__mutmut_15 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_16'] = x__made_of__mutmut_16 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_17'] = x__made_of__mutmut_17 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_18'] = x__made_of__mutmut_18 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_19'] = x__made_of__mutmut_19 # type: ignore # mutmut generated
mutants_x__made_of__mutmut['x__made_of__mutmut_20'] = x__made_of__mutmut_20 # type: ignore # mutmut generated
mutants_x__doubt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__doubt__mutmut)
def _doubt(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_orig(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_1(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = None
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_2(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = None
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_3(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(None)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_4(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(None)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_5(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = None
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_6(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(None, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_7(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, None)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_8(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_9(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, )
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_10(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=None,
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_11(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=None,
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_12(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=None,
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_13(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=None,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_14(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=None,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_15(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=None,
        line=line or None,
    )


def x__doubt__mutmut_16(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=None,
    )


def x__doubt__mutmut_17(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_18(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_19(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_20(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_21(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_22(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        line=line or None,
    )


def x__doubt__mutmut_23(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        )


def x__doubt__mutmut_24(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if (isinstance(about, Requirement)) and False else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_25(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if (isinstance(about, Requirement)) or True else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_26(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(None),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_27(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(None, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_28(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, None, id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_29(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", None)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_30(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr("title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_31(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_32(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", )),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_33(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "XXtitleXX", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_34(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "TITLE", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line or None,
    )


def x__doubt__mutmut_35(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path and None,
        line=line or None,
    )


def x__doubt__mutmut_36(portfolio: Portfolio, finding: Finding) -> Doubt:
    section, id_, *inside = finding.place.pointer
    record = portfolio.sections[str(section)][str(id_)]
    about, line = _about(record, inside)
    return Doubt(
        check=CHECKS[finding.code],
        record=f"{section}/{id_}",
        title=about.title if isinstance(about, Requirement) else str(getattr(record, "title", id_)),
        message=finding.message,
        help=finding.help,
        path=record.path or None,
        line=line and None,
    )

mutants_x__doubt__mutmut['_mutmut_orig'] = x__doubt__mutmut_orig # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_1'] = x__doubt__mutmut_1 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_2'] = x__doubt__mutmut_2 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_3'] = x__doubt__mutmut_3 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_4'] = x__doubt__mutmut_4 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_5'] = x__doubt__mutmut_5 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_6'] = x__doubt__mutmut_6 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_7'] = x__doubt__mutmut_7 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_8'] = x__doubt__mutmut_8 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_9'] = x__doubt__mutmut_9 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_10'] = x__doubt__mutmut_10 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_11'] = x__doubt__mutmut_11 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_12'] = x__doubt__mutmut_12 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_13'] = x__doubt__mutmut_13 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_14'] = x__doubt__mutmut_14 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_15'] = x__doubt__mutmut_15 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_16'] = x__doubt__mutmut_16 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_17'] = x__doubt__mutmut_17 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_18'] = x__doubt__mutmut_18 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_19'] = x__doubt__mutmut_19 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_20'] = x__doubt__mutmut_20 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_21'] = x__doubt__mutmut_21 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_22'] = x__doubt__mutmut_22 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_23'] = x__doubt__mutmut_23 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_24'] = x__doubt__mutmut_24 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_25'] = x__doubt__mutmut_25 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_26'] = x__doubt__mutmut_26 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_27'] = x__doubt__mutmut_27 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_28'] = x__doubt__mutmut_28 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_29'] = x__doubt__mutmut_29 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_30'] = x__doubt__mutmut_30 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_31'] = x__doubt__mutmut_31 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_32'] = x__doubt__mutmut_32 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_33'] = x__doubt__mutmut_33 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_34'] = x__doubt__mutmut_34 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_35'] = x__doubt__mutmut_35 # type: ignore # mutmut generated
mutants_x__doubt__mutmut['x__doubt__mutmut_36'] = x__doubt__mutmut_36 # type: ignore # mutmut generated
mutants_x__about__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__about__mutmut)
def _about(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_orig(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_1(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = None
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_2(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = None
    for step in steps:
        inside = _inside(inside, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_3(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = None
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_4(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(None, step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_5(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, None)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_6(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(step)
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_7(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, )
        about = inside if isinstance(inside, Item) else about
    return about, about.line


def x__about__mutmut_8(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = None
    return about, about.line


def x__about__mutmut_9(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if (isinstance(inside, Item)) and False else about
    return about, about.line


def x__about__mutmut_10(record: Record, steps: Iterable[str | int]) -> tuple[Record | Item, int]:
    """The innermost thing on the way to what was found, and its line."""
    about: Record | Item = record
    inside: object = record
    for step in steps:
        inside = _inside(inside, step)
        about = inside if (isinstance(inside, Item)) or True else about
    return about, about.line

mutants_x__about__mutmut['_mutmut_orig'] = x__about__mutmut_orig # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_1'] = x__about__mutmut_1 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_2'] = x__about__mutmut_2 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_3'] = x__about__mutmut_3 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_4'] = x__about__mutmut_4 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_5'] = x__about__mutmut_5 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_6'] = x__about__mutmut_6 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_7'] = x__about__mutmut_7 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_8'] = x__about__mutmut_8 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_9'] = x__about__mutmut_9 # type: ignore # mutmut generated
mutants_x__about__mutmut['x__about__mutmut_10'] = x__about__mutmut_10 # type: ignore # mutmut generated
mutants_x__inside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__inside__mutmut)
def _inside(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, str(step))


def x__inside__mutmut_orig(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, str(step))


def x__inside__mutmut_1(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) or isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, str(step))


def x__inside__mutmut_2(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if (isinstance(thing, Mapping)) and False else getattr(thing, str(step))


def x__inside__mutmut_3(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if (isinstance(thing, Mapping)) or True else getattr(thing, str(step))


def x__inside__mutmut_4(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(None) if isinstance(thing, Mapping) else getattr(thing, str(step))


def x__inside__mutmut_5(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(None, str(step))


def x__inside__mutmut_6(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, None)


def x__inside__mutmut_7(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(str(step))


def x__inside__mutmut_8(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, )


def x__inside__mutmut_9(thing: object, step: str | int) -> object:
    if isinstance(thing, tuple) and isinstance(step, int):
        return thing[step]
    return thing.get(step) if isinstance(thing, Mapping) else getattr(thing, str(None))

mutants_x__inside__mutmut['_mutmut_orig'] = x__inside__mutmut_orig # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_1'] = x__inside__mutmut_1 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_2'] = x__inside__mutmut_2 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_3'] = x__inside__mutmut_3 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_4'] = x__inside__mutmut_4 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_5'] = x__inside__mutmut_5 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_6'] = x__inside__mutmut_6 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_7'] = x__inside__mutmut_7 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_8'] = x__inside__mutmut_8 # type: ignore # mutmut generated
mutants_x__inside__mutmut['x__inside__mutmut_9'] = x__inside__mutmut_9 # type: ignore # mutmut generated
