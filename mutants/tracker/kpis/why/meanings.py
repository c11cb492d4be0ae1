"""What can be explained, and what of it an id names."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day

from tracker.kpis.own import own_kpis
from tracker.kpis.register import KPIS
from tracker.kpis.summary import is_shown
from tracker.kpis.why.explained import Kind
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Category


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Name:
    """Something that can be explained: `goal/speak-in-public` in full."""

    kind: Kind
    id: str

    @property
    def full(self) -> str:
        """By which it is named without a doubt."""
        return f"{self.kind}/{self.id}"
mutants_x_names__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_names__mutmut)
def names(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(portfolio, as_of))


def x_names__mutmut_orig(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(portfolio, as_of))


def x_names__mutmut_1(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(None)


def x_names__mutmut_2(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(None, as_of))


def x_names__mutmut_3(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(portfolio, None))


def x_names__mutmut_4(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(as_of))


def x_names__mutmut_5(portfolio: Portfolio, as_of: Day) -> tuple[Name, ...]:
    """All that can be explained: KPIs, goals, targets, metrics, categories."""
    return tuple(_names(portfolio, ))

mutants_x_names__mutmut['_mutmut_orig'] = x_names__mutmut_orig # type: ignore # mutmut generated
mutants_x_names__mutmut['x_names__mutmut_1'] = x_names__mutmut_1 # type: ignore # mutmut generated
mutants_x_names__mutmut['x_names__mutmut_2'] = x_names__mutmut_2 # type: ignore # mutmut generated
mutants_x_names__mutmut['x_names__mutmut_3'] = x_names__mutmut_3 # type: ignore # mutmut generated
mutants_x_names__mutmut['x_names__mutmut_4'] = x_names__mutmut_4 # type: ignore # mutmut generated
mutants_x_names__mutmut['x_names__mutmut_5'] = x_names__mutmut_5 # type: ignore # mutmut generated
mutants_x_meanings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_meanings__mutmut)
def meanings(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_orig(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_1(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = None
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_2(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(None)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_3(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said != name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_4(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = None
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_5(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found and tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_6(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(None)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_7(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said != name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) or found


def x_meanings__mutmut_8(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is not Kind.CATEGORY) and found


def x_meanings__mutmut_9(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(None) or found


def x_meanings__mutmut_10(said: str, among: tuple[Name, ...]) -> tuple[Name, ...]:
    """Those an id names: by its full name one, else all of that id.

    A category goes behind a KPI, goal or metric of its id: it is meant by its full name.
    """
    found = tuple(name for name in among if said == name.full)
    found = found or tuple(name for name in among if said == name.id)
    return tuple(n for n in found if n.kind is Kind.CATEGORY) or found

mutants_x_meanings__mutmut['_mutmut_orig'] = x_meanings__mutmut_orig # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_1'] = x_meanings__mutmut_1 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_2'] = x_meanings__mutmut_2 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_3'] = x_meanings__mutmut_3 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_4'] = x_meanings__mutmut_4 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_5'] = x_meanings__mutmut_5 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_6'] = x_meanings__mutmut_6 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_7'] = x_meanings__mutmut_7 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_8'] = x_meanings__mutmut_8 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_9'] = x_meanings__mutmut_9 # type: ignore # mutmut generated
mutants_x_meanings__mutmut['x_meanings__mutmut_10'] = x_meanings__mutmut_10 # type: ignore # mutmut generated
mutants_x__names__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__names__mutmut)
def _names(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_1(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(None)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_2(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(None, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_3(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, None, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_4(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, None):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_5(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_6(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_7(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, ):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_8(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(None, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_9(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, None)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_10(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_11(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, )
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_12(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(None, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_13(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, None)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_14(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_15(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, )
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_16(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = None
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_17(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(None)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_18(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(None, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_19(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, None) for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_20(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_21(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, ) for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_22(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(None, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_23(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, None) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_24(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_25(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, ) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, category.value) for category in Category)


def x__names__mutmut_26(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(None, category.value) for category in Category)


def x__names__mutmut_27(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, None) for category in Category)


def x__names__mutmut_28(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(category.value) for category in Category)


def x__names__mutmut_29(portfolio: Portfolio, as_of: Day) -> Iterator[Name]:
    for kpi in (*KPIS, *own_kpis(portfolio)):
        if is_shown(portfolio, kpi, as_of):
            yield Name(Kind.KPI, kpi.id)
    for goal in portfolio.goals.values():
        yield Name(Kind.GOAL, goal.id)
        metrics = dict.fromkeys(target.metric for target in goal.targets)
        yield from (Name(Kind.TARGET, f"{goal.id}/{metric}") for metric in metrics)
    yield from (Name(Kind.METRIC, metric) for metric in portfolio.metrics)
    yield from (Name(Kind.CATEGORY, ) for category in Category)

mutants_x__names__mutmut['_mutmut_orig'] = x__names__mutmut_orig # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_1'] = x__names__mutmut_1 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_2'] = x__names__mutmut_2 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_3'] = x__names__mutmut_3 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_4'] = x__names__mutmut_4 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_5'] = x__names__mutmut_5 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_6'] = x__names__mutmut_6 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_7'] = x__names__mutmut_7 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_8'] = x__names__mutmut_8 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_9'] = x__names__mutmut_9 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_10'] = x__names__mutmut_10 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_11'] = x__names__mutmut_11 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_12'] = x__names__mutmut_12 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_13'] = x__names__mutmut_13 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_14'] = x__names__mutmut_14 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_15'] = x__names__mutmut_15 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_16'] = x__names__mutmut_16 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_17'] = x__names__mutmut_17 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_18'] = x__names__mutmut_18 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_19'] = x__names__mutmut_19 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_20'] = x__names__mutmut_20 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_21'] = x__names__mutmut_21 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_22'] = x__names__mutmut_22 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_23'] = x__names__mutmut_23 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_24'] = x__names__mutmut_24 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_25'] = x__names__mutmut_25 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_26'] = x__names__mutmut_26 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_27'] = x__names__mutmut_27 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_28'] = x__names__mutmut_28 # type: ignore # mutmut generated
mutants_x__names__mutmut['x__names__mutmut_29'] = x__names__mutmut_29 # type: ignore # mutmut generated
