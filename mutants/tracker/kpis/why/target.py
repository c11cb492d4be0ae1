"""How much of the way from a target's baseline is covered, or how much of the time it was held.

Formula: of a target to reach (current value - baseline) / (target - baseline) x 100, whichever way
it goes. The current value is that of the metric by its aggregate over the observations since the
goal's start; sums and counts begin at the baseline. Of a level to hold it is the percent of the
observations inside `min` to `max`; a sum or count is held as a whole, so it is 100 or 0.

Unit: %; 0 is the baseline, 100 the target. It may lie below 0 and above 100: it is kept inside
only where the goal's targets are rolled up.

Window: the observations from the goal's start up to the day.

Needs: 1 observation since the goal's start.

Left out: nothing; what was observed before the goal began is not a fact of the goal.

Gaming: a baseline that was not looked up, and a target that was already in sight.

Beside: the target as it was first set (`tracker status GOAL` shows both), and who observed.

Source: this program's own; the arithmetic of a share of a gap.
"""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from fractions import Fraction

from tracker.kpis.explanation import explained
from tracker.kpis.goal import TargetReport
from tracker.kpis.measure import reading
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.observations import observed
from tracker.kpis.own import worth
from tracker.kpis.plan import plan_on
from tracker.kpis.progress import goal_report
from tracker.kpis.result import Component, Mention, Working
from tracker.kpis.sources import sources
from tracker.kpis.track import Track, follow, is_held_whole, is_inside
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.why.outlook import foreseen
from tracker.kpis.window import Window
from tracker.kpis.working import Term, after, operand
from tracker.records.goals import Goal, Target
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate

DEFINITION = explained(__doc__)
HUNDRED = 100
NOTHING = "nothing can be told of it from what has been observed since the goal began"
TOTALS = {Aggregate.SUM, Aggregate.COUNT}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_why_target__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_target__mutmut)
def why_target(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_orig(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_1(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = None
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_2(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(None)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_3(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(None, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_4(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, None).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_5(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_6(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, ).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_7(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric != metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_8(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = None
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_9(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(None)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_10(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(None, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_11(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, None, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_12(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, None).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_13(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_14(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_15(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, ).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_16(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric != metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_17(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = None
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_18(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(None, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_19(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, None, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_20(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, None, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_21(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, None)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_22(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_23(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_24(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_25(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, )
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_26(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = None
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_27(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(None, as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_28(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), None)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_29(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_30(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), )
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_31(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start + timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_32(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=None), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_33(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=2), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_34(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = None
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_35(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(None)
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_36(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(None, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_37(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, None, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_38(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, None))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_39(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_40(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_41(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, ))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_42(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = None
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_43(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(None, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_44(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, None, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_45(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, None)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_46(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_47(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_48(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, )
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_49(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=None,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_50(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=None,
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_51(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=None,
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_52(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=None,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_53(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_54(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit=None,
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_55(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=None,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_56(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=None,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_57(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_58(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None,
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_59(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=None,
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_60(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=None,
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_61(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=None,
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_62(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=None,
    )


def x_why_target__mutmut_63(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_64(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_65(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_66(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_67(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_68(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_69(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_70(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_71(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_72(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_73(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_74(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_75(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_76(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        )


def x_why_target__mutmut_77(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if (track.metric) and False else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_78(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if (track.metric) or True else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_79(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if (found) and False else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_80(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if (found) or True else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_81(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="XX%XX",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_82(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if (found) and False else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_83(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if (found) or True else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_84(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if (made) and False else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_85(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if (made) or True else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_86(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "XX1 more observation since the goal beganXX",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_87(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 MORE OBSERVATION SINCE THE GOAL BEGAN",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_88(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if (found) and False else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_89(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if (found) or True else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_90(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key=None, steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_91(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=None),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_92(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_93(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", ),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_94(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="XXvalueXX", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_95(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="VALUE", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_96(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(None, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_97(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, None),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_98(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_99(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, ),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def x_why_target__mutmut_100(portfolio: Portfolio, goal: Goal, metric: str, as_of: Day) -> Why:
    """How its current value and its progress came about."""
    target = next(t for t in plan_on(goal, as_of).targets if t.metric == metric)
    report = next(t for t in goal_report(portfolio, goal.id, as_of).targets if t.metric == metric)
    track = follow(portfolio, goal, target, as_of)
    window = Window(goal.start - timedelta(days=1), as_of)
    made = tuple(_counted(portfolio, track, window))
    found = progress(portfolio, track, window)
    return Why(
        kind=Kind.TARGET,
        id=f"{goal.id}/{metric}",
        title=f"{track.metric.title if track.metric else metric}, a target of {goal.title}",
        as_of=as_of,
        value=found.value if found else None,
        unit="%",
        definition=DEFINITION,
        window=window,
        reason=None if found else NOTHING,
        lacking=None if made else "1 more observation since the goal began",
        workings=(Working(key="value", steps=found.steps),) if found else (),
        beside=_beside(target, report),
        counted=in_order(None),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )

mutants_x_why_target__mutmut['_mutmut_orig'] = x_why_target__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_1'] = x_why_target__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_2'] = x_why_target__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_3'] = x_why_target__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_4'] = x_why_target__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_5'] = x_why_target__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_6'] = x_why_target__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_7'] = x_why_target__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_8'] = x_why_target__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_9'] = x_why_target__mutmut_9 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_10'] = x_why_target__mutmut_10 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_11'] = x_why_target__mutmut_11 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_12'] = x_why_target__mutmut_12 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_13'] = x_why_target__mutmut_13 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_14'] = x_why_target__mutmut_14 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_15'] = x_why_target__mutmut_15 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_16'] = x_why_target__mutmut_16 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_17'] = x_why_target__mutmut_17 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_18'] = x_why_target__mutmut_18 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_19'] = x_why_target__mutmut_19 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_20'] = x_why_target__mutmut_20 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_21'] = x_why_target__mutmut_21 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_22'] = x_why_target__mutmut_22 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_23'] = x_why_target__mutmut_23 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_24'] = x_why_target__mutmut_24 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_25'] = x_why_target__mutmut_25 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_26'] = x_why_target__mutmut_26 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_27'] = x_why_target__mutmut_27 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_28'] = x_why_target__mutmut_28 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_29'] = x_why_target__mutmut_29 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_30'] = x_why_target__mutmut_30 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_31'] = x_why_target__mutmut_31 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_32'] = x_why_target__mutmut_32 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_33'] = x_why_target__mutmut_33 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_34'] = x_why_target__mutmut_34 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_35'] = x_why_target__mutmut_35 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_36'] = x_why_target__mutmut_36 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_37'] = x_why_target__mutmut_37 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_38'] = x_why_target__mutmut_38 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_39'] = x_why_target__mutmut_39 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_40'] = x_why_target__mutmut_40 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_41'] = x_why_target__mutmut_41 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_42'] = x_why_target__mutmut_42 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_43'] = x_why_target__mutmut_43 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_44'] = x_why_target__mutmut_44 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_45'] = x_why_target__mutmut_45 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_46'] = x_why_target__mutmut_46 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_47'] = x_why_target__mutmut_47 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_48'] = x_why_target__mutmut_48 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_49'] = x_why_target__mutmut_49 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_50'] = x_why_target__mutmut_50 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_51'] = x_why_target__mutmut_51 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_52'] = x_why_target__mutmut_52 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_53'] = x_why_target__mutmut_53 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_54'] = x_why_target__mutmut_54 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_55'] = x_why_target__mutmut_55 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_56'] = x_why_target__mutmut_56 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_57'] = x_why_target__mutmut_57 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_58'] = x_why_target__mutmut_58 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_59'] = x_why_target__mutmut_59 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_60'] = x_why_target__mutmut_60 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_61'] = x_why_target__mutmut_61 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_62'] = x_why_target__mutmut_62 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_63'] = x_why_target__mutmut_63 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_64'] = x_why_target__mutmut_64 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_65'] = x_why_target__mutmut_65 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_66'] = x_why_target__mutmut_66 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_67'] = x_why_target__mutmut_67 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_68'] = x_why_target__mutmut_68 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_69'] = x_why_target__mutmut_69 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_70'] = x_why_target__mutmut_70 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_71'] = x_why_target__mutmut_71 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_72'] = x_why_target__mutmut_72 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_73'] = x_why_target__mutmut_73 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_74'] = x_why_target__mutmut_74 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_75'] = x_why_target__mutmut_75 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_76'] = x_why_target__mutmut_76 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_77'] = x_why_target__mutmut_77 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_78'] = x_why_target__mutmut_78 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_79'] = x_why_target__mutmut_79 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_80'] = x_why_target__mutmut_80 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_81'] = x_why_target__mutmut_81 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_82'] = x_why_target__mutmut_82 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_83'] = x_why_target__mutmut_83 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_84'] = x_why_target__mutmut_84 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_85'] = x_why_target__mutmut_85 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_86'] = x_why_target__mutmut_86 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_87'] = x_why_target__mutmut_87 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_88'] = x_why_target__mutmut_88 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_89'] = x_why_target__mutmut_89 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_90'] = x_why_target__mutmut_90 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_91'] = x_why_target__mutmut_91 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_92'] = x_why_target__mutmut_92 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_93'] = x_why_target__mutmut_93 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_94'] = x_why_target__mutmut_94 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_95'] = x_why_target__mutmut_95 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_96'] = x_why_target__mutmut_96 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_97'] = x_why_target__mutmut_97 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_98'] = x_why_target__mutmut_98 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_99'] = x_why_target__mutmut_99 # type: ignore # mutmut generated
mutants_x_why_target__mutmut['x_why_target__mutmut_100'] = x_why_target__mutmut_100 # type: ignore # mutmut generated
mutants_x_progress__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_progress__mutmut)
def progress(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_orig(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_1(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None and track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_2(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is not None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_3(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is not None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_4(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = None
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_5(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered and _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_6(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(None, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_7(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, None, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_8(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, None)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_9(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_10(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_11(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, )
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_12(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = None
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_13(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(None, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_14(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, None, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_15(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, None, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_16(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, None)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_17(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_18(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_19(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_20(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, )
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_21(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = None
    return (after(current, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_22(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(None, "%")


def x_progress__mutmut_23(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, None)


def x_progress__mutmut_24(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named("%")


def x_progress__mutmut_25(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, )


def x_progress__mutmut_26(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) / HUNDRED).named(name, "%")


def x_progress__mutmut_27(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(None, covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_28(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, None) * HUNDRED).named(name, "%")


def x_progress__mutmut_29(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(covered) * HUNDRED).named(name, "%")


def x_progress__mutmut_30(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, ) * HUNDRED).named(name, "%")


def x_progress__mutmut_31(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "XX%XX")

mutants_x_progress__mutmut['_mutmut_orig'] = x_progress__mutmut_orig # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_1'] = x_progress__mutmut_1 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_2'] = x_progress__mutmut_2 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_3'] = x_progress__mutmut_3 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_4'] = x_progress__mutmut_4 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_5'] = x_progress__mutmut_5 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_6'] = x_progress__mutmut_6 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_7'] = x_progress__mutmut_7 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_8'] = x_progress__mutmut_8 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_9'] = x_progress__mutmut_9 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_10'] = x_progress__mutmut_10 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_11'] = x_progress__mutmut_11 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_12'] = x_progress__mutmut_12 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_13'] = x_progress__mutmut_13 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_14'] = x_progress__mutmut_14 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_15'] = x_progress__mutmut_15 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_16'] = x_progress__mutmut_16 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_17'] = x_progress__mutmut_17 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_18'] = x_progress__mutmut_18 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_19'] = x_progress__mutmut_19 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_20'] = x_progress__mutmut_20 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_21'] = x_progress__mutmut_21 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_22'] = x_progress__mutmut_22 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_23'] = x_progress__mutmut_23 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_24'] = x_progress__mutmut_24 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_25'] = x_progress__mutmut_25 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_26'] = x_progress__mutmut_26 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_27'] = x_progress__mutmut_27 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_28'] = x_progress__mutmut_28 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_29'] = x_progress__mutmut_29 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_30'] = x_progress__mutmut_30 # type: ignore # mutmut generated
mutants_x_progress__mutmut['x_progress__mutmut_31'] = x_progress__mutmut_31 # type: ignore # mutmut generated
mutants_x_current_value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_current_value__mutmut)
def current_value(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_orig(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_1(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = None
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_2(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term and operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_3(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(None, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_4(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, None, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_5(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, None).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_6(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_7(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_8(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, ).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_9(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand(None, track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_10(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", None)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_11(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand(track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_12(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", )
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_13(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("XXits valueXX", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_14(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("ITS VALUE", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_15(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current and 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_16(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 1)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_17(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = None
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_18(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS or baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_19(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate not in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_20(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = None
    return found.named("current value", metric.unit)


def x_current_value__mutmut_21(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) - found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_22(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand(None, Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_23(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", None) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_24(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand(Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_25(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", ) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_26(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("XXbaselineXX", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_27(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("BASELINE", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_28(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(None)) + found
    return found.named("current value", metric.unit)


def x_current_value__mutmut_29(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named(None, metric.unit)


def x_current_value__mutmut_30(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", None)


def x_current_value__mutmut_31(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named(metric.unit)


def x_current_value__mutmut_32(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", )


def x_current_value__mutmut_33(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("XXcurrent valueXX", metric.unit)


def x_current_value__mutmut_34(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("CURRENT VALUE", metric.unit)

mutants_x_current_value__mutmut['_mutmut_orig'] = x_current_value__mutmut_orig # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_1'] = x_current_value__mutmut_1 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_2'] = x_current_value__mutmut_2 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_3'] = x_current_value__mutmut_3 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_4'] = x_current_value__mutmut_4 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_5'] = x_current_value__mutmut_5 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_6'] = x_current_value__mutmut_6 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_7'] = x_current_value__mutmut_7 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_8'] = x_current_value__mutmut_8 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_9'] = x_current_value__mutmut_9 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_10'] = x_current_value__mutmut_10 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_11'] = x_current_value__mutmut_11 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_12'] = x_current_value__mutmut_12 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_13'] = x_current_value__mutmut_13 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_14'] = x_current_value__mutmut_14 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_15'] = x_current_value__mutmut_15 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_16'] = x_current_value__mutmut_16 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_17'] = x_current_value__mutmut_17 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_18'] = x_current_value__mutmut_18 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_19'] = x_current_value__mutmut_19 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_20'] = x_current_value__mutmut_20 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_21'] = x_current_value__mutmut_21 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_22'] = x_current_value__mutmut_22 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_23'] = x_current_value__mutmut_23 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_24'] = x_current_value__mutmut_24 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_25'] = x_current_value__mutmut_25 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_26'] = x_current_value__mutmut_26 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_27'] = x_current_value__mutmut_27 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_28'] = x_current_value__mutmut_28 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_29'] = x_current_value__mutmut_29 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_30'] = x_current_value__mutmut_30 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_31'] = x_current_value__mutmut_31 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_32'] = x_current_value__mutmut_32 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_33'] = x_current_value__mutmut_33 # type: ignore # mutmut generated
mutants_x_current_value__mutmut['x_current_value__mutmut_34'] = x_current_value__mutmut_34 # type: ignore # mutmut generated
mutants_x__held__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__held__mutmut)
def _held(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_orig(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_1(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(None):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_2(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = None
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_3(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "XX1 where the current value lies inside the level, else 0XX"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_4(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 WHERE THE CURRENT VALUE LIES INSIDE THE LEVEL, ELSE 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_5(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(None, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_6(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, None)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_7(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_8(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, )
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_9(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress and 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_10(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 1)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_11(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = None
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_12(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(None, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_13(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, None)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_14(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_15(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, )
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_16(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = None
    return inside / operand("observations", len(made))


def x__held__mutmut_17(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand(None, sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_18(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", None)
    return inside / operand("observations", len(made))


def x__held__mutmut_19(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand(sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_20(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", )
    return inside / operand("observations", len(made))


def x__held__mutmut_21(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("XXobservations inside the levelXX", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_22(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("OBSERVATIONS INSIDE THE LEVEL", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_23(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(None))
    return inside / operand("observations", len(made))


def x__held__mutmut_24(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(None, o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_25(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, None) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_26(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(o) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_27(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, ) for o in made))
    return inside / operand("observations", len(made))


def x__held__mutmut_28(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside * operand("observations", len(made))


def x__held__mutmut_29(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand(None, len(made))


def x__held__mutmut_30(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", None)


def x__held__mutmut_31(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand(len(made))


def x__held__mutmut_32(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", )


def x__held__mutmut_33(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("XXobservationsXX", len(made))


def x__held__mutmut_34(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "1 where the current value lies inside the level, else 0"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("OBSERVATIONS", len(made))

mutants_x__held__mutmut['_mutmut_orig'] = x__held__mutmut_orig # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_1'] = x__held__mutmut_1 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_2'] = x__held__mutmut_2 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_3'] = x__held__mutmut_3 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_4'] = x__held__mutmut_4 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_5'] = x__held__mutmut_5 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_6'] = x__held__mutmut_6 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_7'] = x__held__mutmut_7 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_8'] = x__held__mutmut_8 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_9'] = x__held__mutmut_9 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_10'] = x__held__mutmut_10 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_11'] = x__held__mutmut_11 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_12'] = x__held__mutmut_12 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_13'] = x__held__mutmut_13 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_14'] = x__held__mutmut_14 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_15'] = x__held__mutmut_15 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_16'] = x__held__mutmut_16 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_17'] = x__held__mutmut_17 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_18'] = x__held__mutmut_18 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_19'] = x__held__mutmut_19 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_20'] = x__held__mutmut_20 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_21'] = x__held__mutmut_21 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_22'] = x__held__mutmut_22 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_23'] = x__held__mutmut_23 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_24'] = x__held__mutmut_24 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_25'] = x__held__mutmut_25 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_26'] = x__held__mutmut_26 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_27'] = x__held__mutmut_27 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_28'] = x__held__mutmut_28 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_29'] = x__held__mutmut_29 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_30'] = x__held__mutmut_30 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_31'] = x__held__mutmut_31 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_32'] = x__held__mutmut_32 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_33'] = x__held__mutmut_33 # type: ignore # mutmut generated
mutants_x__held__mutmut['x__held__mutmut_34'] = x__held__mutmut_34 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_kept__mutmut)
def _is_kept(track: Track, made: Observation) -> bool:
    return is_inside(track.target, made.value)


def x__is_kept__mutmut_orig(track: Track, made: Observation) -> bool:
    return is_inside(track.target, made.value)


def x__is_kept__mutmut_1(track: Track, made: Observation) -> bool:
    return is_inside(None, made.value)


def x__is_kept__mutmut_2(track: Track, made: Observation) -> bool:
    return is_inside(track.target, None)


def x__is_kept__mutmut_3(track: Track, made: Observation) -> bool:
    return is_inside(made.value)


def x__is_kept__mutmut_4(track: Track, made: Observation) -> bool:
    return is_inside(track.target, )

mutants_x__is_kept__mutmut['_mutmut_orig'] = x__is_kept__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_1'] = x__is_kept__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_2'] = x__is_kept__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_3'] = x__is_kept__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_kept__mutmut['x__is_kept__mutmut_4'] = x__is_kept__mutmut_4 # type: ignore # mutmut generated
mutants_x__counted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__counted__mutmut)
def _counted(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_orig(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_1(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = None
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_2(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if (metric) and False else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_3(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if (metric) or True else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_4(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(None, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_5(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, None, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_6(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, None) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_7(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_8(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_9(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, ) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_10(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = None
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_11(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level or not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_12(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_13(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(None):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_14(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words = ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_15(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words -= ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_16(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if (_is_kept(track, made)) and False else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_17(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if (_is_kept(track, made)) or True else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_18(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += "XX, inside the levelXX" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_19(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", INSIDE THE LEVEL" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_20(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(None, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_21(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, None) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_22(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_23(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, ) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_24(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else "XX, outside the levelXX"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_25(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", OUTSIDE THE LEVEL"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def x__counted__mutmut_26(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention(None, part, made, worth=worth(made), says=words)


def x__counted__mutmut_27(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", None, made, worth=worth(made), says=words)


def x__counted__mutmut_28(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, None, worth=worth(made), says=words)


def x__counted__mutmut_29(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=None, says=words)


def x__counted__mutmut_30(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=None)


def x__counted__mutmut_31(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention(part, made, worth=worth(made), says=words)


def x__counted__mutmut_32(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", made, worth=worth(made), says=words)


def x__counted__mutmut_33(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, worth=worth(made), says=words)


def x__counted__mutmut_34(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, says=words)


def x__counted__mutmut_35(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), )


def x__counted__mutmut_36(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("XXmetricsXX", part, made, worth=worth(made), says=words)


def x__counted__mutmut_37(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("METRICS", part, made, worth=worth(made), says=words)


def x__counted__mutmut_38(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(None), says=words)

mutants_x__counted__mutmut['_mutmut_orig'] = x__counted__mutmut_orig # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_1'] = x__counted__mutmut_1 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_2'] = x__counted__mutmut_2 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_3'] = x__counted__mutmut_3 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_4'] = x__counted__mutmut_4 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_5'] = x__counted__mutmut_5 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_6'] = x__counted__mutmut_6 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_7'] = x__counted__mutmut_7 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_8'] = x__counted__mutmut_8 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_9'] = x__counted__mutmut_9 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_10'] = x__counted__mutmut_10 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_11'] = x__counted__mutmut_11 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_12'] = x__counted__mutmut_12 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_13'] = x__counted__mutmut_13 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_14'] = x__counted__mutmut_14 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_15'] = x__counted__mutmut_15 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_16'] = x__counted__mutmut_16 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_17'] = x__counted__mutmut_17 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_18'] = x__counted__mutmut_18 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_19'] = x__counted__mutmut_19 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_20'] = x__counted__mutmut_20 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_21'] = x__counted__mutmut_21 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_22'] = x__counted__mutmut_22 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_23'] = x__counted__mutmut_23 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_24'] = x__counted__mutmut_24 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_25'] = x__counted__mutmut_25 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_26'] = x__counted__mutmut_26 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_27'] = x__counted__mutmut_27 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_28'] = x__counted__mutmut_28 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_29'] = x__counted__mutmut_29 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_30'] = x__counted__mutmut_30 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_31'] = x__counted__mutmut_31 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_32'] = x__counted__mutmut_32 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_33'] = x__counted__mutmut_33 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_34'] = x__counted__mutmut_34 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_35'] = x__counted__mutmut_35 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_36'] = x__counted__mutmut_36 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_37'] = x__counted__mutmut_37 # type: ignore # mutmut generated
mutants_x__counted__mutmut['x__counted__mutmut_38'] = x__counted__mutmut_38 # type: ignore # mutmut generated
mutants_x__beside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__beside__mutmut)
def _beside(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_orig(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_1(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = None
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_2(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(None)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_3(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("XXbaselineXX", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_4(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("BASELINE", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_5(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "XXtargetXX", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_6(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "TARGET", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_7(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "XXminXX", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_8(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "MIN", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_9(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "XXmaxXX", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_10(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "MAX", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_11(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "XXweightXX")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_12(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "WEIGHT")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_13(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(None, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_14(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, None)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_15(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_16(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, )) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_17(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}


def x__beside__mutmut_18(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(None, report.forecast_reason)}


def x__beside__mutmut_19(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, None)}


def x__beside__mutmut_20(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast_reason)}


def x__beside__mutmut_21(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, )}

mutants_x__beside__mutmut['_mutmut_orig'] = x__beside__mutmut_orig # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_1'] = x__beside__mutmut_1 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_2'] = x__beside__mutmut_2 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_3'] = x__beside__mutmut_3 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_4'] = x__beside__mutmut_4 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_5'] = x__beside__mutmut_5 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_6'] = x__beside__mutmut_6 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_7'] = x__beside__mutmut_7 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_8'] = x__beside__mutmut_8 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_9'] = x__beside__mutmut_9 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_10'] = x__beside__mutmut_10 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_11'] = x__beside__mutmut_11 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_12'] = x__beside__mutmut_12 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_13'] = x__beside__mutmut_13 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_14'] = x__beside__mutmut_14 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_15'] = x__beside__mutmut_15 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_16'] = x__beside__mutmut_16 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_17'] = x__beside__mutmut_17 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_18'] = x__beside__mutmut_18 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_19'] = x__beside__mutmut_19 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_20'] = x__beside__mutmut_20 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_21'] = x__beside__mutmut_21 # type: ignore # mutmut generated
