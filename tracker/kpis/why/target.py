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

Components: `forecast`, the day on which the target is reached if things go on as they did lately.
Between each two of the newest 6 days with an observation (at least 4, spanning 21 days) lies a
slope; what is left to go / the median of these slopes, rounded up, is how many days after the
newest of them that is. `earliest` is the same with the slope at the 90th percentile of them (but
not before tomorrow), `latest` with that at the 10th; it is open where that leads nowhere. There is
none of a level to hold, a ratio or a growth, and none of a day that is past.

Gaming: a baseline that was not looked up, and a target that was already in sight.

Beside: the target as it was first set (`tracker status GOAL` shows both), and who observed.

Source: this program's own, the arithmetic of a share of a gap; Theil (1950) and Sen (1968) for the
median of slopes.
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
from tracker.kpis.why.outlook import foreseen, outlook
from tracker.kpis.window import Window
from tracker.kpis.working import Term, after, operand
from tracker.records.goals import Goal, Target
from tracker.records.metrics import Metric, Observation
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Aggregate

DEFINITION = explained(__doc__)
HUNDRED = 100
NOTHING = "what has been observed since the goal began gives no value"
TOTALS = {Aggregate.SUM, Aggregate.COUNT}


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
        reason=NOTHING if made and not found else None,
        lacking=None if made else "1 observation since the goal began",
        workings=tuple(_workings(found, outlook(track, report, window))),
        beside=_beside(target, report),
        counted=in_order(made),
        also=(f"{Kind.GOAL}/{goal.id}", f"{Kind.METRIC}/{metric}"),
    )


def _workings(found: Term | None, ahead: Iterator[Working]) -> Iterator[Working]:
    if found is not None:
        yield Working(key="value", steps=found.steps)
    yield from ahead


def progress(portfolio: Portfolio, track: Track, window: Window) -> Term | None:
    """The progress in percent with all its steps; None where nothing is known."""
    if track.progress is None or track.metric is None:
        return None
    covered = track.covered or _held(track, track.metric, window)
    current = current_value(portfolio, track, track.metric, window)
    name = f"progress of {track.metric.title}"
    return (after(current, covered) * HUNDRED).named(name, "%")


def current_value(portfolio: Portfolio, track: Track, metric: Metric, window: Window) -> Term:
    """The metric's value now as the target sees it: sums and counts begin at the baseline."""
    found = reading(portfolio, metric.id, window).term or operand("its value", track.current or 0)
    baseline = track.target.baseline
    if metric.aggregate in TOTALS and baseline:
        found = operand("baseline", Fraction(baseline)) + found
    return found.named("current value", metric.unit)


def _held(track: Track, metric: Metric, window: Window) -> Term:
    """The share of the observations inside the level; of a total 1 or 0."""
    if is_held_whole(metric):
        words = "(1 where the current value lies inside the level, else 0)"
        return operand(words, track.progress or 0)
    made = observed(metric, window)
    inside = operand("observations inside the level", sum(_is_kept(track, o) for o in made))
    return inside / operand("observations", len(made))


def _is_kept(track: Track, made: Observation) -> bool:
    return is_inside(track.target, made.value)


def _counted(portfolio: Portfolio, track: Track, window: Window) -> Iterator[Mention]:
    metric = track.metric
    for part, made in sources(portfolio, metric, window) if metric else ():
        words = f"observed {made.date} by {made.by}"
        if track.target.holds_a_level and not is_held_whole(part):
            words += ", inside the level" if _is_kept(track, made) else ", outside the level"
        yield mention("metrics", part, made, worth=worth(made), says=words)


def _beside(target: Target, report: TargetReport) -> dict[str, Component]:
    """The plan, and when it would be reached."""
    plan = {
        name: Fraction(value)
        for name in ("baseline", "target", "min", "max", "weight")
        if (value := getattr(target, name)) is not None
    }
    return {**plan, **foreseen(report.forecast, report.forecast_reason)}
