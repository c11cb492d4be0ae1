"""How far a goal has come, and where it should be by now.

Formula: progress is the mean of its targets' progress by their weights, each kept inside 0 to 1; a
goal without targets goes by its milestones, of which one that is done is 1. Expected is the share
of its days that is over. Pace is progress / expected. Buffer is how many days it would stay on
pace if nothing more were recorded. T, where a scale was agreed and a level attained, is the goal
attainment score of that level: 50 is what was expected, 10 more or less a level.

Unit: progress and expected in %, pace a plain number, buffer in days.

Window: from the goal's start up to the day; the due date and the targets are those of the plan as
it stood on the day.

Needs: 1 observation of one of its targets, or a milestone.

Left out: targets of which nothing has been observed (`no-observation`).

Components: `forecast` with `earliest` and `latest`, the latest of those of its targets that are
still to be reached, each of which shows how it came about; none where one of them has none, and
levels to hold are left aside. `original_due` is the due date as it was first given.

Gaming: a far due date makes any pace a good one, and a low target any progress. The plan as it was
first made is shown beside the one that stands.

Beside: the amendments with their reasons, and the evidence.

Source: pace and buffer as in earned value and critical chain planning; Kiresuk & Sherman (1968)
for T.
"""

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta

from tracker.kpis.attainment import attained_words, t_score
from tracker.kpis.exclusion import Exclusion
from tracker.kpis.explanation import explained
from tracker.kpis.goal import GoalReport
from tracker.kpis.mentions import in_order, mention
from tracker.kpis.plan import plan_on
from tracker.kpis.progress import goal_report
from tracker.kpis.result import Component, Mention, Working
from tracker.kpis.rollup import rolled_up
from tracker.kpis.track import Track, follow
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.why.outlook import foreseen
from tracker.kpis.why.state import state_reason
from tracker.kpis.why.target import progress
from tracker.kpis.window import Window
from tracker.kpis.working import Term, operand, rounded_down, smaller, tick
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio

DEFINITION = explained(__doc__)
HUNDRED = 100


def why_goal(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=Kind.GOAL,
        id=goal.id,
        title=goal.title,
        as_of=as_of,
        value=None if made is None else made.value * HUNDRED,
        unit="%",
        definition=DEFINITION,
        window=window,
        state=report.state.value,
        reason=state_reason(goal, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def _workings(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def _by_now(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def _expected(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("(1, since it is due on the day it starts)", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def _sources(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def _milestones(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def _beside(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"gas_t": report.gas_t, "scale": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def _lacking(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if of else "a target or a milestone"
