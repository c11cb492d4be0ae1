"""What a metric is made of: the metrics behind a ratio or a growth."""

from graphlib import CycleError, TopologicalSorter

from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Cadence


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_composition__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_composition__mutmut)
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


def x_composition__mutmut_orig(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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


def x_composition__mutmut_1(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = None
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


def x_composition__mutmut_2(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(None)
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


def x_composition__mutmut_3(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None or not parts(alone):
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


def x_composition__mutmut_4(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is None and not parts(alone):
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


def x_composition__mutmut_5(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and parts(alone):
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


def x_composition__mutmut_6(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and not parts(None):
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


def x_composition__mutmut_7(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and not parts(alone):
        return (alone,)
    graph: dict[str, tuple[str, ...]] = None
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


def x_composition__mutmut_8(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and not parts(alone):
        return (alone,)
    graph: dict[str, tuple[str, ...]] = {}
    waiting = None
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


def x_composition__mutmut_9(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
    """The metric and all it is made of, parts first and itself last.

    Empty where one of them is not there or they run in a circle: then nothing can be computed.
    """
    alone = portfolio.metrics.get(metric)
    if alone is not None and not parts(alone):
        return (alone,)
    graph: dict[str, tuple[str, ...]] = {}
    waiting = [metric]
    while waiting:
        name = None
        if name not in portfolio.metrics:
            return ()
        if name not in graph:
            graph[name] = parts(portfolio.metrics[name])
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_10(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
        if name in portfolio.metrics:
            return ()
        if name not in graph:
            graph[name] = parts(portfolio.metrics[name])
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_11(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
        if name in graph:
            graph[name] = parts(portfolio.metrics[name])
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_12(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
            graph[name] = None
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_13(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
            graph[name] = parts(None)
            waiting.extend(graph[name])
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_14(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
            waiting.extend(None)
    try:
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(graph).static_order())
    except CycleError:
        return ()


def x_composition__mutmut_15(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
        return tuple(None)
    except CycleError:
        return ()


def x_composition__mutmut_16(portfolio: Portfolio, metric: str) -> tuple[Metric, ...]:
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
        return tuple(portfolio.metrics[name] for name in TopologicalSorter(None).static_order())
    except CycleError:
        return ()

mutants_x_composition__mutmut['_mutmut_orig'] = x_composition__mutmut_orig # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_1'] = x_composition__mutmut_1 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_2'] = x_composition__mutmut_2 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_3'] = x_composition__mutmut_3 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_4'] = x_composition__mutmut_4 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_5'] = x_composition__mutmut_5 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_6'] = x_composition__mutmut_6 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_7'] = x_composition__mutmut_7 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_8'] = x_composition__mutmut_8 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_9'] = x_composition__mutmut_9 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_10'] = x_composition__mutmut_10 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_11'] = x_composition__mutmut_11 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_12'] = x_composition__mutmut_12 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_13'] = x_composition__mutmut_13 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_14'] = x_composition__mutmut_14 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_15'] = x_composition__mutmut_15 # type: ignore # mutmut generated
mutants_x_composition__mutmut['x_composition__mutmut_16'] = x_composition__mutmut_16 # type: ignore # mutmut generated
mutants_x_parts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parts__mutmut)
def parts(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if metric.growth is not None else ()


def x_parts__mutmut_orig(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if metric.growth is not None else ()


def x_parts__mutmut_1(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if metric.growth is not None else ()


def x_parts__mutmut_2(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if (metric.growth is not None) and False else ()


def x_parts__mutmut_3(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if (metric.growth is not None) or True else ()


def x_parts__mutmut_4(metric: Metric) -> tuple[str, ...]:
    """The ids of the metrics it is computed from; empty where it is observed itself."""
    if metric.ratio is not None:
        return (metric.ratio.of, metric.ratio.over)
    return (metric.growth.of,) if metric.growth is None else ()

mutants_x_parts__mutmut['_mutmut_orig'] = x_parts__mutmut_orig # type: ignore # mutmut generated
mutants_x_parts__mutmut['x_parts__mutmut_1'] = x_parts__mutmut_1 # type: ignore # mutmut generated
mutants_x_parts__mutmut['x_parts__mutmut_2'] = x_parts__mutmut_2 # type: ignore # mutmut generated
mutants_x_parts__mutmut['x_parts__mutmut_3'] = x_parts__mutmut_3 # type: ignore # mutmut generated
mutants_x_parts__mutmut['x_parts__mutmut_4'] = x_parts__mutmut_4 # type: ignore # mutmut generated
mutants_x_cadence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cadence__mutmut)
def cadence(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_orig(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_1(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = None
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_2(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(None, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_3(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, None)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_4(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_5(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, )}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_6(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = None
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_7(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None and not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_8(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is None or not parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_9(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or parts(part):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_10(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(None):
            return part.cadence
        metric = parts(part)[0]
    return None


def x_cadence__mutmut_11(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = None
    return None


def x_cadence__mutmut_12(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(None)[0]
    return None


def x_cadence__mutmut_13(portfolio: Portfolio, metric: str) -> Cadence | None:
    """How often the metric is observed: its own word, else that of what it is made `of`."""
    made_of = {part.id: part for part in composition(portfolio, metric)}
    while made_of:
        part = made_of[metric]
        if part.cadence is not None or not parts(part):
            return part.cadence
        metric = parts(part)[1]
    return None

mutants_x_cadence__mutmut['_mutmut_orig'] = x_cadence__mutmut_orig # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_1'] = x_cadence__mutmut_1 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_2'] = x_cadence__mutmut_2 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_3'] = x_cadence__mutmut_3 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_4'] = x_cadence__mutmut_4 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_5'] = x_cadence__mutmut_5 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_6'] = x_cadence__mutmut_6 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_7'] = x_cadence__mutmut_7 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_8'] = x_cadence__mutmut_8 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_9'] = x_cadence__mutmut_9 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_10'] = x_cadence__mutmut_10 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_11'] = x_cadence__mutmut_11 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_12'] = x_cadence__mutmut_12 # type: ignore # mutmut generated
mutants_x_cadence__mutmut['x_cadence__mutmut_13'] = x_cadence__mutmut_13 # type: ignore # mutmut generated
