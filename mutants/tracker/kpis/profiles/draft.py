"""What every portfolio is judged by, beyond its records' own rules."""

from tracker.kpis.profiles.borne_out import outcomes_are_borne_out
from tracker.kpis.profiles.case import Rule

DRAFT: tuple[Rule, ...] = (outcomes_are_borne_out,)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
