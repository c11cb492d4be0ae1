"""What a portfolio is judged by when a promotion is decided over it."""

from tracker.kpis.profiles.balanced import (
    requirements_have_lasting_evidence,
    requirements_have_recent_evidence,
    requirements_have_several_witnesses,
)
from tracker.kpis.profiles.case import Rule
from tracker.kpis.profiles.proven import (
    achievements_have_evidence,
    evidence_has_a_witness,
    evidence_is_valid,
    goals_are_concluded,
    impact_can_be_looked_up,
    reached_targets_have_evidence,
)
from tracker.kpis.profiles.shared import SHARED
from tracker.kpis.profiles.wanted import requirements_have_evidence, roles_are_named

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
