"""Figures that bear out what is said."""

from collections.abc import Iterator

from tracker.kpis.doubts import doubts
from tracker.kpis.profiles.case import Case
from tracker.records.finding import Finding


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_outcomes_are_borne_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_outcomes_are_borne_out__mutmut)
def outcomes_are_borne_out(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, case.today, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_orig(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, case.today, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_1(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(None, case.today, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_2(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, None, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_3(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, case.today, unsound=None)


def x_outcomes_are_borne_out__mutmut_4(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.today, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_5(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, unsound=case.unsound)


def x_outcomes_are_borne_out__mutmut_6(case: Case) -> Iterator[Finding]:
    """A goal called achieved has met its targets."""
    return doubts(case.portfolio, case.today, )

mutants_x_outcomes_are_borne_out__mutmut['_mutmut_orig'] = x_outcomes_are_borne_out__mutmut_orig # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_1'] = x_outcomes_are_borne_out__mutmut_1 # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_2'] = x_outcomes_are_borne_out__mutmut_2 # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_3'] = x_outcomes_are_borne_out__mutmut_3 # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_4'] = x_outcomes_are_borne_out__mutmut_4 # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_5'] = x_outcomes_are_borne_out__mutmut_5 # type: ignore # mutmut generated
mutants_x_outcomes_are_borne_out__mutmut['x_outcomes_are_borne_out__mutmut_6'] = x_outcomes_are_borne_out__mutmut_6 # type: ignore # mutmut generated
