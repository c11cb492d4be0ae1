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


class Profile(StrEnum):
    """For what a portfolio is checked."""

    DRAFT = "draft"
    SHARED = "shared"
    PACKET = "packet"


def rules_of(profile: Profile) -> tuple[Rule, ...]:
    """The rules of a profile; those of drafts are read with every command, the others on demand."""
    if profile is Profile.DRAFT:
        return DRAFT
    if profile is Profile.SHARED:
        from tracker.kpis.profiles.shared import SHARED  # noqa: PLC0415 (start-up time)

        return SHARED
    from tracker.kpis.profiles.packet import PACKET  # noqa: PLC0415 (as above)

    return PACKET


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
