"""What a rule looks at."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from tracker.records.finding import Finding
from tracker.records.portfolio import Portfolio


class Case(Struct, frozen=True, kw_only=True):
    """The records that build, and the day it is.

    `profile_unread` says that, where there is no profile, there may be one that could not be read.
    """

    portfolio: Portfolio
    today: date
    profile_unread: bool = False


Rule: TypeAlias = Callable[[Case], Iterator[Finding]]
