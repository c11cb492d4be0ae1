"""A figure and all that it takes to follow and to doubt it, as one value."""

from collections.abc import Mapping
from datetime import date as Day
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct, field

from tracker.kpis.explanation import Explanation
from tracker.kpis.result import Component, Mention, Result, Working
from tracker.kpis.window import Window
from tracker.kpis.working import Step
from tracker.records.surveys import Instrument


class Kind(StrEnum):
    """What can be explained."""

    KPI = "kpi"
    CATEGORY = "category"
    GOAL = "goal"
    TARGET = "target"
    METRIC = "metric"


class Why(Struct, frozen=True, kw_only=True):
    """One figure explained. `id` is that of its kind; of a target `goal/metric`.

    `state` is a KPI's status or a goal's state and `reason` why it is that; `lacking` is what is
    needed for a value, `basis` how many of what a KPI is made of. `version` is the definition's.
    `workings` are those of the value, where there is one, and of the numbers `beside` it. `result`
    is there for KPIs. `instruments` are those whose scores are shown; `also` the names of
    explanations that go with this one.
    """

    kind: Kind
    id: str
    title: str
    as_of: Day
    value: Fraction | None
    unit: str
    definition: Explanation
    window: Window
    state: str = ""
    reason: str | None = None
    lacking: str | None = None
    basis: str = ""
    version: int = 1
    result: Result | None = None
    workings: tuple[Working, ...] = ()
    beside: Mapping[str, Component] = field(default_factory=dict)
    counted: tuple[Mention, ...] = ()
    excluded: tuple[Mention, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def making(self) -> tuple[Step, ...]:
        """How the value came about; empty where there is none."""
        return tuple(
            s for working in self.workings if working.key == "value" for s in working.steps
        )

    def making_of(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name or w.key.startswith(f"{name}."))
        return tuple(step for working in mine for step in working.steps)

    @property
    def name(self) -> str:
        """By which it can be asked for without a doubt: `goal/speak-in-public`."""
        return f"{self.kind}/{self.id}"
