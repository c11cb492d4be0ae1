"""A figure that says what it counted, what it left out, and what is missing."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct, field

from tracker.kpis.window import Window
from tracker.kpis.working import Step, Term

Component: TypeAlias = (
    "Fraction | int | str | bool | date | tuple[Component, ...] | Mapping[str, Component] | None"
)


class Status(StrEnum):
    """Whether a value can be shown; the first that holds, in this order."""

    NOT_APPLICABLE = "not-applicable"
    NO_DATA = "no-data"
    INSUFFICIENT = "insufficient"
    STALE = "stale"
    PROVISIONAL = "provisional"
    OK = "ok"


class Mention(Struct, frozen=True, kw_only=True):
    """A record (`section/id`) or one of its items, counted or (with `rule`) left out.

    `worth` is what it contributed, where that is a number; `says` what was read in it, in words.
    """

    record: str
    path: str | None
    line: int | None
    rule: str | None = None
    worth: Term | None = None
    says: str = ""


class Previous(Struct, frozen=True, kw_only=True):
    """The same result one window earlier; `interval` is that of a proportion, in percent."""

    as_of: date
    value: Fraction | None
    status: Status
    interval: tuple[Fraction, Fraction] | None = None


class Judgement(StrEnum):
    """What can be said of two values of one figure."""

    BETTER = "better"
    WORSE = "worse"
    LEVEL = "level"
    UNCLEAR = "unclear"


class Change(Struct, frozen=True, kw_only=True):
    """How a value lies to the one before, and why that is said; `difference` is now less then."""

    judgement: Judgement
    reason: str
    difference: Fraction | None = None

    @property
    def is_clear(self) -> bool:
        """Whether it may be shown as an arrow: up or down, by the sign of the difference."""
        return self.judgement in (Judgement.BETTER, Judgement.WORSE)


class Definition(Struct, frozen=True, kw_only=True):
    """Which definition of a figure was used, and where it comes from."""

    version: int
    source: str


class Working(Struct, frozen=True, kw_only=True):
    """How a number of a result came about: of its value (`key` is "value") or of a component."""

    key: str
    steps: tuple[Step, ...]


class Result(Struct, frozen=True, kw_only=True):
    """One figure as of a day. `value` is exact; None is "not known", never 0.

    `reason` says why it has its status, `lacking` what is needed for a value: `2 more goals`.
    """

    id: str
    title: str
    value: Fraction | None
    unit: str
    window: Window
    as_of: date
    status: Status
    definition: Definition
    n: int
    minimum: int = 1
    target: Fraction | None = None
    numerator: int | None = None
    denominator: int | None = None
    reason: str | None = None
    lacking: str | None = None
    previous: Previous | None = None
    change: Change | None = None
    components: Mapping[str, Component] = field(default_factory=dict)
    counted: tuple[Mention, ...] = ()
    excluded: tuple[Mention, ...] = ()
    workings: tuple[Working, ...] = ()
