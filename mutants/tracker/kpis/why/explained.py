"""A figure and all that it takes to follow and to doubt it, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day
from enum import StrEnum
from fractions import Fraction

from tracker.kpis.explanation import Explanation
from tracker.kpis.result import Component, Mention, Result, Working
from tracker.kpis.window import Window
from tracker.kpis.working import Step
from tracker.records.surveys import Instrument


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Kind(StrEnum):
    """What can be explained."""

    KPI = "kpi"
    CATEGORY = "category"
    GOAL = "goal"
    TARGET = "target"
    METRIC = "metric"
mutants_xǁWhyǁmaking_of__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
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

    @_mutmut_mutated(mutants_xǁWhyǁmaking_of__mutmut)
    def making_of(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name or w.key.startswith(f"{name}."))
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_orig(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name or w.key.startswith(f"{name}."))
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_1(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = None
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_2(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name and w.key.startswith(f"{name}."))
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_3(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key != name or w.key.startswith(f"{name}."))
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_4(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name or w.key.startswith(None))
        return tuple(step for working in mine for step in working.steps)

    def xǁWhyǁmaking_of__mutmut_5(self, name: str) -> tuple[Step, ...]:
        """How a number beside the value came about, in all its parts (`groups.peer.mean`)."""
        mine = (w for w in self.workings if w.key == name or w.key.startswith(f"{name}."))
        return tuple(None)

    @property
    def name(self) -> str:
        """By which it can be asked for without a doubt: `goal/speak-in-public`."""
        return f"{self.kind}/{self.id}"

mutants_xǁWhyǁmaking_of__mutmut['_mutmut_orig'] = Why.xǁWhyǁmaking_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWhyǁmaking_of__mutmut['xǁWhyǁmaking_of__mutmut_1'] = Why.xǁWhyǁmaking_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWhyǁmaking_of__mutmut['xǁWhyǁmaking_of__mutmut_2'] = Why.xǁWhyǁmaking_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWhyǁmaking_of__mutmut['xǁWhyǁmaking_of__mutmut_3'] = Why.xǁWhyǁmaking_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWhyǁmaking_of__mutmut['xǁWhyǁmaking_of__mutmut_4'] = Why.xǁWhyǁmaking_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWhyǁmaking_of__mutmut['xǁWhyǁmaking_of__mutmut_5'] = Why.xǁWhyǁmaking_of__mutmut_5 # type: ignore # mutmut generated
