"""What a metric is made of: the metrics behind a ratio or a growth."""

from graphlib import CycleError, TopologicalSorter

from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Cadence


def composition(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and not parts(alone):
        return (alone,)
    graph: dict[str, tuple[str, ...]] = {}
    waiting = [metric]
    while waiting:
        name = waiting.pop()
        if name not in portfolio.metrics:
            return ()
        if name not in graph:
            graph[name] = parts(portfolio.metrics[name])
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def parts(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if metric.growth is not None else ()


def cadence(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None
