"""What a rule of a profile looks at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date as Day
from typing import TypeAlias

from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The records that build, the day it is, and the metrics of which a part was not read."""

    portfolio: Portfolio
    today: Day
    unsound: frozenset[str] = frozenset()


Rule: TypeAlias = Callable[[Case], Iterator[Finding]]
