"""The observations of a metric in the order in which they were made."""

from bisect import bisect_right
from datetime import date as Day
from operator import attrgetter

from tracker.kpis.window import Window
from tracker.records.metrics import Metric, Observation

_DATE = attrgetter("date")


def observed(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    made = sorted(metric.observations, key=_DATE)
    first = 0 if window.start is None else bisect_right(made, window.start, key=_DATE)
    return tuple(made[first : bisect_right(made, window.end, key=_DATE)])


def newest(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if made else None
