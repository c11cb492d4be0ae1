"""The observations of a metric in the order in which they were made."""

from datetime import date as Day
from operator import attrgetter

from tracker.kpis.window import Window
from tracker.records.metrics import Metric, Observation


def observed(metric: Metric, window: Window) -> tuple[Observation, ...]:
    """Those inside the window, oldest first; of one day the later in the list is the newer."""
    inside = (o for o in metric.observations if o.date in window)
    return tuple(sorted(inside, key=attrgetter("date")))


def newest(metric: Metric, as_of: Day) -> Observation | None:
    """The newest by `as_of`; None where there is none."""
    made = observed(metric, Window(None, as_of))
    return made[-1] if made else None
