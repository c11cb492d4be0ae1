"""How strictly a portfolio is judged, beyond what every portfolio holds to.

Each profile is a tuple of rules, and has those of the one before it: a draft may be unfinished,
what is shared has readers, and a packet is read by those who decide.
"""

from collections.abc import Collection, Iterator
from datetime import date as Day
from enum import StrEnum

from tracker.kpis.profiles.case import Case, Rule
from tracker.kpis.profiles.draft import DRAFT
from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio

__all__ = ["Case", "Profile", "Rule", "profile_findings", "rules_of"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Profile(StrEnum):
    """For what a portfolio is checked."""

    DRAFT = "draft"
    SHARED = "shared"
    PACKET = "packet"
mutants_x_rules_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rules_of__mutmut)
def rules_of(profile: Profile) -> tuple[Rule, ...]:
    """The rules of a profile; those of drafts are read with every command, the others on demand."""
    if profile is Profile.DRAFT:
        return DRAFT
    if profile is Profile.SHARED:
        from tracker.kpis.profiles.shared import SHARED  # noqa: PLC0415 (start-up time)

        return SHARED
    from tracker.kpis.profiles.packet import PACKET  # noqa: PLC0415 (as above)

    return PACKET


def x_rules_of__mutmut_orig(profile: Profile) -> tuple[Rule, ...]:
    """The rules of a profile; those of drafts are read with every command, the others on demand."""
    if profile is Profile.DRAFT:
        return DRAFT
    if profile is Profile.SHARED:
        from tracker.kpis.profiles.shared import SHARED  # noqa: PLC0415 (start-up time)

        return SHARED
    from tracker.kpis.profiles.packet import PACKET  # noqa: PLC0415 (as above)

    return PACKET


def x_rules_of__mutmut_1(profile: Profile) -> tuple[Rule, ...]:
    """The rules of a profile; those of drafts are read with every command, the others on demand."""
    if profile is not Profile.DRAFT:
        return DRAFT
    if profile is Profile.SHARED:
        from tracker.kpis.profiles.shared import SHARED  # noqa: PLC0415 (start-up time)

        return SHARED
    from tracker.kpis.profiles.packet import PACKET  # noqa: PLC0415 (as above)

    return PACKET


def x_rules_of__mutmut_2(profile: Profile) -> tuple[Rule, ...]:
    """The rules of a profile; those of drafts are read with every command, the others on demand."""
    if profile is Profile.DRAFT:
        return DRAFT
    if profile is not Profile.SHARED:
        from tracker.kpis.profiles.shared import SHARED  # noqa: PLC0415 (start-up time)

        return SHARED
    from tracker.kpis.profiles.packet import PACKET  # noqa: PLC0415 (as above)

    return PACKET

mutants_x_rules_of__mutmut['_mutmut_orig'] = x_rules_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_rules_of__mutmut['x_rules_of__mutmut_1'] = x_rules_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_rules_of__mutmut['x_rules_of__mutmut_2'] = x_rules_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_profile_findings__mutmut)
def profile_findings(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_orig(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_1(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = True,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_2(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = None
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_3(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=None, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_4(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=None, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_5(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=None)
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_6(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_7(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_8(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, )
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_9(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(None))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_10(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = None
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_11(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if (incomplete and profile is Profile.PACKET) and False else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_12(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if (incomplete and profile is Profile.PACKET) or True else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_13(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete or profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_14(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is not Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(case)


def x_profile_findings__mutmut_15(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(None):
        yield from rule(case)


def x_profile_findings__mutmut_16(
    profile: Profile,
    portfolio: Portfolio,
    today: Day,
    *,
    unsound: Collection[str] = (),
    incomplete: bool = False,
) -> Iterator[Finding]:
    """What the rules of a profile find; `unsound` are metrics that could not be read as a whole.

    What is missing from `incomplete` data may be among what could not be read: of a packet, no
    more is judged then than of what is shared.
    """
    case = Case(portfolio=portfolio, today=today, unsound=frozenset(unsound))
    judged = Profile.SHARED if incomplete and profile is Profile.PACKET else profile
    for rule in rules_of(judged):
        yield from rule(None)

mutants_x_profile_findings__mutmut['_mutmut_orig'] = x_profile_findings__mutmut_orig # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_1'] = x_profile_findings__mutmut_1 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_2'] = x_profile_findings__mutmut_2 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_3'] = x_profile_findings__mutmut_3 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_4'] = x_profile_findings__mutmut_4 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_5'] = x_profile_findings__mutmut_5 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_6'] = x_profile_findings__mutmut_6 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_7'] = x_profile_findings__mutmut_7 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_8'] = x_profile_findings__mutmut_8 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_9'] = x_profile_findings__mutmut_9 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_10'] = x_profile_findings__mutmut_10 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_11'] = x_profile_findings__mutmut_11 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_12'] = x_profile_findings__mutmut_12 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_13'] = x_profile_findings__mutmut_13 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_14'] = x_profile_findings__mutmut_14 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_15'] = x_profile_findings__mutmut_15 # type: ignore # mutmut generated
mutants_x_profile_findings__mutmut['x_profile_findings__mutmut_16'] = x_profile_findings__mutmut_16 # type: ignore # mutmut generated
