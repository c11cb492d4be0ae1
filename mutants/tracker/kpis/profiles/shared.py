"""What a portfolio is judged by that others read."""

from tracker.kpis.profiles.case import Rule
from tracker.kpis.profiles.draft import DRAFT
from tracker.kpis.profiles.readable import (
    addresses_are_public,
    drafts_stay_home,
    profiles_are_shown,
)

SHARED: tuple[Rule, ...] = (
    *DRAFT,
    drafts_stay_home,
    profiles_are_shown,
    addresses_are_public,
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
