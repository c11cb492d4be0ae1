"""How strictly a portfolio is judged, beyond what every portfolio holds to.

Each profile is a tuple of rules, and has those of the one before it: a draft may be unfinished,
what is shared has readers, and a packet is read by those who decide.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date as Day
from enum import StrEnum

from tracker.kpis.profiles.balanced import (
    requirements_have_lasting_evidence,
    requirements_have_recent_evidence,
    requirements_have_several_witnesses,
)
from tracker.kpis.profiles.borne_out import outcomes_are_borne_out
from tracker.kpis.profiles.case import Case, Rule
from tracker.kpis.profiles.proven import (
    achievements_have_evidence,
    evidence_has_a_witness,
    evidence_is_valid,
    goals_are_concluded,
    impact_can_be_looked_up,
    reached_targets_have_evidence,
)
from tracker.kpis.profiles.readable import (
    addresses_are_public,
    drafts_stay_home,
    profiles_are_shown,
)
from tracker.kpis.profiles.wanted import requirements_have_evidence, roles_are_named
from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio

__all__ = ["PROFILES", "PROOF", "Case", "Profile", "Rule", "profile_findings"]


class Profile(StrEnum):
    """For what a portfolio is checked."""

    DRAFT = "draft"
    SHARED = "shared"
    PACKET = "packet"


DRAFT: tuple[Rule, ...] = (outcomes_are_borne_out,)
SHARED: tuple[Rule, ...] = (
    *DRAFT,
    drafts_stay_home,
    profiles_are_shown,
    addresses_are_public,
)
PROOF: tuple[Rule, ...] = (
    roles_are_named,
    requirements_have_evidence,
    goals_are_concluded,
    achievements_have_evidence,
    reached_targets_have_evidence,
    impact_can_be_looked_up,
    evidence_has_a_witness,
    evidence_is_valid,
    requirements_have_several_witnesses,
    requirements_have_recent_evidence,
    requirements_have_lasting_evidence,
)
PACKET: tuple[Rule, ...] = (*SHARED, *PROOF)
PROFILES: Mapping[Profile, tuple[Rule, ...]] = {
    Profile.DRAFT: DRAFT,
    Profile.SHARED: SHARED,
    Profile.PACKET: PACKET,
}


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
    for rule in PROFILES[judged]:
        yield from rule(case)
