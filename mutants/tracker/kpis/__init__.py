"""Records become results: pure functions of a portfolio and a day."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
