"""The observations of a metric in the order in which they were made."""

from datetime import date as Day
from operator import attrgetter

from tracker.kpis.window import Window
from tracker.records.metrics import Metric, Observation


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_observed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_observed__mutmut)
def observed(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter("date")))


def x_observed__mutmut_orig(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter("date")))


def x_observed__mutmut_1(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = None
    return tuple(sorted(inside, key=attrgetter("date")))


def x_observed__mutmut_2(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date not in window)
    return tuple(sorted(inside, key=attrgetter("date")))


def x_observed__mutmut_3(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(None)


def x_observed__mutmut_4(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(None, key=attrgetter("date")))


def x_observed__mutmut_5(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=None))


def x_observed__mutmut_6(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(key=attrgetter("date")))


def x_observed__mutmut_7(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, ))


def x_observed__mutmut_8(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter(None)))


def x_observed__mutmut_9(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter("XXdateXX")))


def x_observed__mutmut_10(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter("DATE")))

mutants_x_observed__mutmut['_mutmut_orig'] = x_observed__mutmut_orig # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_1'] = x_observed__mutmut_1 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_2'] = x_observed__mutmut_2 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_3'] = x_observed__mutmut_3 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_4'] = x_observed__mutmut_4 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_5'] = x_observed__mutmut_5 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_6'] = x_observed__mutmut_6 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_7'] = x_observed__mutmut_7 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_8'] = x_observed__mutmut_8 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_9'] = x_observed__mutmut_9 # type: ignore # mutmut generated
mutants_x_observed__mutmut['x_observed__mutmut_10'] = x_observed__mutmut_10 # type: ignore # mutmut generated
mutants_x_newest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_newest__mutmut)
def newest(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if made else None


def x_newest__mutmut_orig(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if made else None


def x_newest__mutmut_1(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = None
    return made[-1] if made else None


def x_newest__mutmut_2(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(None, Window(None, as_of))
    return made[-1] if made else None


def x_newest__mutmut_3(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, None)
    return made[-1] if made else None


def x_newest__mutmut_4(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(Window(None, as_of))
    return made[-1] if made else None


def x_newest__mutmut_5(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, )
    return made[-1] if made else None


def x_newest__mutmut_6(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, None))
    return made[-1] if made else None


def x_newest__mutmut_7(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(as_of))
    return made[-1] if made else None


def x_newest__mutmut_8(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, ))
    return made[-1] if made else None


def x_newest__mutmut_9(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if (made) and False else None


def x_newest__mutmut_10(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if (made) or True else None


def x_newest__mutmut_11(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[+1] if made else None


def x_newest__mutmut_12(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-2] if made else None

mutants_x_newest__mutmut['_mutmut_orig'] = x_newest__mutmut_orig # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_1'] = x_newest__mutmut_1 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_2'] = x_newest__mutmut_2 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_3'] = x_newest__mutmut_3 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_4'] = x_newest__mutmut_4 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_5'] = x_newest__mutmut_5 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_6'] = x_newest__mutmut_6 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_7'] = x_newest__mutmut_7 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_8'] = x_newest__mutmut_8 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_9'] = x_newest__mutmut_9 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_10'] = x_newest__mutmut_10 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_11'] = x_newest__mutmut_11 # type: ignore # mutmut generated
mutants_x_newest__mutmut['x_newest__mutmut_12'] = x_newest__mutmut_12 # type: ignore # mutmut generated
