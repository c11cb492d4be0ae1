"""What a rule of a profile looks at."""

from collections.abc import Callable, Iterator
from datetime import date as Day
from typing import TypeAlias

from msgspec import Struct

from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio


class Case(Struct, frozen=True, kw_only=True):
    """The records that build, the day it is, and the metrics of which a part was not read."""

    portfolio: Portfolio
    today: Day
    unsound: frozenset[str] = frozenset()


Rule: TypeAlias = Callable[[Case], Iterator[Finding]]
