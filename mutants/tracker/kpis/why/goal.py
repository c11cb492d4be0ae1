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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_why_goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_goal__mutmut)
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


def x_why_goal__mutmut_orig(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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


def x_why_goal__mutmut_1(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = None
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


def x_why_goal__mutmut_2(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(None, goal.id, as_of)
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


def x_why_goal__mutmut_3(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, None, as_of)
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


def x_why_goal__mutmut_4(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, None)
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


def x_why_goal__mutmut_5(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(goal.id, as_of)
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


def x_why_goal__mutmut_6(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, as_of)
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


def x_why_goal__mutmut_7(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, )
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


def x_why_goal__mutmut_8(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = None
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


def x_why_goal__mutmut_9(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(None)
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


def x_why_goal__mutmut_10(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(None, goal, t, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_11(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, None, t, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_12(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, None, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_13(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, None) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_14(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(goal, t, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_15(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, t, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_16(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, as_of) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_17(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, ) for t in plan_on(goal, as_of).targets)
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


def x_why_goal__mutmut_18(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(None, as_of).targets)
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


def x_why_goal__mutmut_19(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, None).targets)
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


def x_why_goal__mutmut_20(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(as_of).targets)
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


def x_why_goal__mutmut_21(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, ).targets)
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


def x_why_goal__mutmut_22(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = None
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


def x_why_goal__mutmut_23(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(None, as_of)
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


def x_why_goal__mutmut_24(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), None)
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


def x_why_goal__mutmut_25(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(as_of)
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


def x_why_goal__mutmut_26(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), )
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


def x_why_goal__mutmut_27(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start + timedelta(days=1), as_of)
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


def x_why_goal__mutmut_28(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=None), as_of)
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


def x_why_goal__mutmut_29(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=2), as_of)
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


def x_why_goal__mutmut_30(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = None
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


def x_why_goal__mutmut_31(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(None, tracks, as_of)
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


def x_why_goal__mutmut_32(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, None, as_of)
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


def x_why_goal__mutmut_33(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, None)
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


def x_why_goal__mutmut_34(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(tracks, as_of)
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


def x_why_goal__mutmut_35(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, as_of)
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


def x_why_goal__mutmut_36(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, )
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


def x_why_goal__mutmut_37(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = None
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


def x_why_goal__mutmut_38(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(None)
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


def x_why_goal__mutmut_39(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(None, goal, tracks, window))
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


def x_why_goal__mutmut_40(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, None, tracks, window))
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


def x_why_goal__mutmut_41(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, None, window))
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


def x_why_goal__mutmut_42(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, None))
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


def x_why_goal__mutmut_43(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(goal, tracks, window))
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


def x_why_goal__mutmut_44(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, tracks, window))
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


def x_why_goal__mutmut_45(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, window))
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


def x_why_goal__mutmut_46(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, ))
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


def x_why_goal__mutmut_47(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=None,
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


def x_why_goal__mutmut_48(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=Kind.GOAL,
        id=None,
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


def x_why_goal__mutmut_49(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=Kind.GOAL,
        id=goal.id,
        title=None,
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


def x_why_goal__mutmut_50(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        as_of=None,
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


def x_why_goal__mutmut_51(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        value=None,
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


def x_why_goal__mutmut_52(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        unit=None,
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


def x_why_goal__mutmut_53(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        definition=None,
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


def x_why_goal__mutmut_54(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        window=None,
        state=report.state.value,
        reason=state_reason(goal, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_55(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        state=None,
        reason=state_reason(goal, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_56(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=None,
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_57(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=None,
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_58(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=None,
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_59(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=None,
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_60(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        counted=None,
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_61(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        excluded=None,
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_62(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        also=None,
    )


def x_why_goal__mutmut_63(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
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


def x_why_goal__mutmut_64(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=Kind.GOAL,
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


def x_why_goal__mutmut_65(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
    """How its progress, pace, buffer and state came about."""
    report = goal_report(portfolio, goal.id, as_of)
    tracks = tuple(follow(portfolio, goal, t, as_of) for t in plan_on(goal, as_of).targets)
    window = Window(goal.start - timedelta(days=1), as_of)
    made, (measured, of) = rolled_up(goal, tracks, as_of)
    sources = tuple(_sources(portfolio, goal, tracks, window))
    return Why(
        kind=Kind.GOAL,
        id=goal.id,
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


def x_why_goal__mutmut_66(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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


def x_why_goal__mutmut_67(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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


def x_why_goal__mutmut_68(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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


def x_why_goal__mutmut_69(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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


def x_why_goal__mutmut_70(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        state=report.state.value,
        reason=state_reason(goal, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_71(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(goal, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_72(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_73(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_74(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_75(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_76(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_77(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_78(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        )


def x_why_goal__mutmut_79(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        value=None if (made is None) and False else made.value * HUNDRED,
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


def x_why_goal__mutmut_80(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        value=None if (made is None) or True else made.value * HUNDRED,
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


def x_why_goal__mutmut_81(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        value=None if made is not None else made.value * HUNDRED,
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


def x_why_goal__mutmut_82(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        value=None if made is None else made.value / HUNDRED,
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


def x_why_goal__mutmut_83(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        unit="XX%XX",
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


def x_why_goal__mutmut_84(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(None, report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_85(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(goal, None, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_86(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(goal, report, None),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_87(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(report, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_88(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(goal, as_of),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_89(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        reason=state_reason(goal, report, ),
        lacking=_lacking(measured, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_90(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=_lacking(None, of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_91(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=_lacking(measured, None),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_92(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=_lacking(of),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_93(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        lacking=_lacking(measured, ),
        workings=tuple(_workings(goal, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_94(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(None),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_95(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(None, report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_96(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, None, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_97(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, report, None, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_98(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, report, made, None)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_99(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(report, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_100(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, made, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_101(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, report, as_of)),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_102(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        workings=tuple(_workings(goal, report, made, )),
        beside=_beside(goal, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_103(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=_beside(None, report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_104(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=_beside(goal, None),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_105(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=_beside(report),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_106(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        beside=_beside(goal, ),
        counted=in_order(source for source in sources if source.rule is None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_107(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        counted=in_order(None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_108(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        counted=in_order(source for source in sources if source.rule is not None),
        excluded=in_order(source for source in sources if source.rule is not None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_109(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        excluded=in_order(None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_110(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        excluded=in_order(source for source in sources if source.rule is None),
        also=tuple(f"{Kind.TARGET}/{goal.id}/{track.target.metric}" for track in tracks),
    )


def x_why_goal__mutmut_111(portfolio: Portfolio, goal: Goal, as_of: Day) -> Why:
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
        also=tuple(None),
    )

mutants_x_why_goal__mutmut['_mutmut_orig'] = x_why_goal__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_1'] = x_why_goal__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_2'] = x_why_goal__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_3'] = x_why_goal__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_4'] = x_why_goal__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_5'] = x_why_goal__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_6'] = x_why_goal__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_7'] = x_why_goal__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_8'] = x_why_goal__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_9'] = x_why_goal__mutmut_9 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_10'] = x_why_goal__mutmut_10 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_11'] = x_why_goal__mutmut_11 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_12'] = x_why_goal__mutmut_12 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_13'] = x_why_goal__mutmut_13 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_14'] = x_why_goal__mutmut_14 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_15'] = x_why_goal__mutmut_15 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_16'] = x_why_goal__mutmut_16 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_17'] = x_why_goal__mutmut_17 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_18'] = x_why_goal__mutmut_18 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_19'] = x_why_goal__mutmut_19 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_20'] = x_why_goal__mutmut_20 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_21'] = x_why_goal__mutmut_21 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_22'] = x_why_goal__mutmut_22 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_23'] = x_why_goal__mutmut_23 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_24'] = x_why_goal__mutmut_24 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_25'] = x_why_goal__mutmut_25 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_26'] = x_why_goal__mutmut_26 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_27'] = x_why_goal__mutmut_27 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_28'] = x_why_goal__mutmut_28 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_29'] = x_why_goal__mutmut_29 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_30'] = x_why_goal__mutmut_30 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_31'] = x_why_goal__mutmut_31 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_32'] = x_why_goal__mutmut_32 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_33'] = x_why_goal__mutmut_33 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_34'] = x_why_goal__mutmut_34 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_35'] = x_why_goal__mutmut_35 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_36'] = x_why_goal__mutmut_36 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_37'] = x_why_goal__mutmut_37 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_38'] = x_why_goal__mutmut_38 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_39'] = x_why_goal__mutmut_39 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_40'] = x_why_goal__mutmut_40 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_41'] = x_why_goal__mutmut_41 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_42'] = x_why_goal__mutmut_42 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_43'] = x_why_goal__mutmut_43 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_44'] = x_why_goal__mutmut_44 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_45'] = x_why_goal__mutmut_45 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_46'] = x_why_goal__mutmut_46 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_47'] = x_why_goal__mutmut_47 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_48'] = x_why_goal__mutmut_48 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_49'] = x_why_goal__mutmut_49 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_50'] = x_why_goal__mutmut_50 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_51'] = x_why_goal__mutmut_51 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_52'] = x_why_goal__mutmut_52 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_53'] = x_why_goal__mutmut_53 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_54'] = x_why_goal__mutmut_54 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_55'] = x_why_goal__mutmut_55 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_56'] = x_why_goal__mutmut_56 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_57'] = x_why_goal__mutmut_57 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_58'] = x_why_goal__mutmut_58 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_59'] = x_why_goal__mutmut_59 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_60'] = x_why_goal__mutmut_60 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_61'] = x_why_goal__mutmut_61 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_62'] = x_why_goal__mutmut_62 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_63'] = x_why_goal__mutmut_63 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_64'] = x_why_goal__mutmut_64 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_65'] = x_why_goal__mutmut_65 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_66'] = x_why_goal__mutmut_66 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_67'] = x_why_goal__mutmut_67 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_68'] = x_why_goal__mutmut_68 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_69'] = x_why_goal__mutmut_69 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_70'] = x_why_goal__mutmut_70 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_71'] = x_why_goal__mutmut_71 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_72'] = x_why_goal__mutmut_72 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_73'] = x_why_goal__mutmut_73 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_74'] = x_why_goal__mutmut_74 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_75'] = x_why_goal__mutmut_75 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_76'] = x_why_goal__mutmut_76 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_77'] = x_why_goal__mutmut_77 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_78'] = x_why_goal__mutmut_78 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_79'] = x_why_goal__mutmut_79 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_80'] = x_why_goal__mutmut_80 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_81'] = x_why_goal__mutmut_81 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_82'] = x_why_goal__mutmut_82 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_83'] = x_why_goal__mutmut_83 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_84'] = x_why_goal__mutmut_84 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_85'] = x_why_goal__mutmut_85 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_86'] = x_why_goal__mutmut_86 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_87'] = x_why_goal__mutmut_87 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_88'] = x_why_goal__mutmut_88 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_89'] = x_why_goal__mutmut_89 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_90'] = x_why_goal__mutmut_90 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_91'] = x_why_goal__mutmut_91 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_92'] = x_why_goal__mutmut_92 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_93'] = x_why_goal__mutmut_93 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_94'] = x_why_goal__mutmut_94 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_95'] = x_why_goal__mutmut_95 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_96'] = x_why_goal__mutmut_96 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_97'] = x_why_goal__mutmut_97 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_98'] = x_why_goal__mutmut_98 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_99'] = x_why_goal__mutmut_99 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_100'] = x_why_goal__mutmut_100 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_101'] = x_why_goal__mutmut_101 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_102'] = x_why_goal__mutmut_102 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_103'] = x_why_goal__mutmut_103 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_104'] = x_why_goal__mutmut_104 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_105'] = x_why_goal__mutmut_105 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_106'] = x_why_goal__mutmut_106 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_107'] = x_why_goal__mutmut_107 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_108'] = x_why_goal__mutmut_108 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_109'] = x_why_goal__mutmut_109 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_110'] = x_why_goal__mutmut_110 # type: ignore # mutmut generated
mutants_x_why_goal__mutmut['x_why_goal__mutmut_111'] = x_why_goal__mutmut_111 # type: ignore # mutmut generated
mutants_x__workings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__workings__mutmut)
def _workings(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_orig(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_1(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_2(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key=None, steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_3(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=None)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_4(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_5(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", )
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_6(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="XXvalueXX", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_7(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="VALUE", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_8(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named(None, "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_9(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", None).steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_10(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_11(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", ).steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_12(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made / HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_13(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("XXProgressXX", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_14(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_15(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("PROGRESS", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_16(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "XX%XX").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_17(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_18(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = None
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_19(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(None, (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_20(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", None)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_21(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand((as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_22(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", )
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_23(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of + report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_24(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(None, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_25(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_26(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, None)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_27(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_28(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_29(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, )
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_30(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if (made) and False else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_31(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if (made) or True else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_32(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named(None) if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_33(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("XXprogressXX") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_34(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("PROGRESS") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_35(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_36(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if (report.gas_t is not None) and False else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_37(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if (report.gas_t is not None) or True else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_38(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score(None) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_39(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is None else None
    if attained is not None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_40(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is None:
        yield Working(key="gas_t", steps=attained.steps)


def x__workings__mutmut_41(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key=None, steps=attained.steps)


def x__workings__mutmut_42(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", steps=None)


def x__workings__mutmut_43(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(steps=attained.steps)


def x__workings__mutmut_44(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="gas_t", )


def x__workings__mutmut_45(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="XXgas_tXX", steps=attained.steps)


def x__workings__mutmut_46(goal: Goal, report: GoalReport, made: Term | None, as_of: Day) -> Iterator[Working]:
    if made is not None:
        yield Working(key="value", steps=(made * HUNDRED).named("Progress", "%").steps)
    if report.expected is not None:
        over = operand(f"days since {report.start}", (as_of - report.start).days)
        yield from _by_now(report, made.named("progress") if made else None, over)
    attained = t_score([goal]) if report.gas_t is not None else None
    if attained is not None:
        yield Working(key="GAS_T", steps=attained.steps)

mutants_x__workings__mutmut['_mutmut_orig'] = x__workings__mutmut_orig # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_1'] = x__workings__mutmut_1 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_2'] = x__workings__mutmut_2 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_3'] = x__workings__mutmut_3 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_4'] = x__workings__mutmut_4 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_5'] = x__workings__mutmut_5 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_6'] = x__workings__mutmut_6 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_7'] = x__workings__mutmut_7 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_8'] = x__workings__mutmut_8 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_9'] = x__workings__mutmut_9 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_10'] = x__workings__mutmut_10 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_11'] = x__workings__mutmut_11 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_12'] = x__workings__mutmut_12 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_13'] = x__workings__mutmut_13 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_14'] = x__workings__mutmut_14 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_15'] = x__workings__mutmut_15 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_16'] = x__workings__mutmut_16 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_17'] = x__workings__mutmut_17 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_18'] = x__workings__mutmut_18 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_19'] = x__workings__mutmut_19 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_20'] = x__workings__mutmut_20 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_21'] = x__workings__mutmut_21 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_22'] = x__workings__mutmut_22 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_23'] = x__workings__mutmut_23 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_24'] = x__workings__mutmut_24 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_25'] = x__workings__mutmut_25 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_26'] = x__workings__mutmut_26 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_27'] = x__workings__mutmut_27 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_28'] = x__workings__mutmut_28 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_29'] = x__workings__mutmut_29 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_30'] = x__workings__mutmut_30 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_31'] = x__workings__mutmut_31 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_32'] = x__workings__mutmut_32 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_33'] = x__workings__mutmut_33 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_34'] = x__workings__mutmut_34 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_35'] = x__workings__mutmut_35 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_36'] = x__workings__mutmut_36 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_37'] = x__workings__mutmut_37 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_38'] = x__workings__mutmut_38 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_39'] = x__workings__mutmut_39 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_40'] = x__workings__mutmut_40 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_41'] = x__workings__mutmut_41 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_42'] = x__workings__mutmut_42 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_43'] = x__workings__mutmut_43 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_44'] = x__workings__mutmut_44 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_45'] = x__workings__mutmut_45 # type: ignore # mutmut generated
mutants_x__workings__mutmut['x__workings__mutmut_46'] = x__workings__mutmut_46 # type: ignore # mutmut generated
mutants_x__by_now__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__by_now__mutmut)
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


def x__by_now__mutmut_orig(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
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


def x__by_now__mutmut_1(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = None
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_2(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(None, (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_3(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", None)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_4(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand((report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_5(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", )
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_6(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due + report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_7(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = None
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_8(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(None, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_9(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, None)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_10(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_11(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, )
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_12(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key=None, steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_13(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=None)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_14(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_15(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", )
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_16(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="XXexpectedXX", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_17(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="EXPECTED", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_18(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named(None, "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_19(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", None).steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_20(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_21(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", ).steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_22(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected / HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_23(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("XXExpected by nowXX", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_24(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_25(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("EXPECTED BY NOW", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_26(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "XX%XX").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_27(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None or report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_28(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_29(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_30(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = None
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_31(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named(None)
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_32(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now * expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_33(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named(None)).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_34(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("XXexpectedXX")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_35(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("EXPECTED")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_36(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("XXPaceXX")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_37(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_38(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("PACE")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_39(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key=None, steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_40(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=None)
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_41(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_42(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", )
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_43(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="XXpaceXX", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_44(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="PACE", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_45(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[+1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_46(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-2:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_47(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None or report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_48(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_49(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_50(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = None
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_51(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named(None, "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_52(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", None)
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_53(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_54(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", )
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_55(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) + over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_56(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(None) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_57(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now / whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_58(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("XXBufferXX", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_59(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_60(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("BUFFER", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_61(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "XXdaysXX")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_62(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "DAYS")
        yield Working(key="buffer_days", steps=buffer.steps[-1:])


def x__by_now__mutmut_63(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key=None, steps=buffer.steps[-1:])


def x__by_now__mutmut_64(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=None)


def x__by_now__mutmut_65(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(steps=buffer.steps[-1:])


def x__by_now__mutmut_66(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", )


def x__by_now__mutmut_67(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="XXbuffer_daysXX", steps=buffer.steps[-1:])


def x__by_now__mutmut_68(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="BUFFER_DAYS", steps=buffer.steps[-1:])


def x__by_now__mutmut_69(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[+1:])


def x__by_now__mutmut_70(report: GoalReport, now: Term | None, over: Term) -> Iterator[Working]:
    """Where it should be by now, and how that compares."""
    whole = operand(f"days from {report.start} to {report.due}", (report.due - report.start).days)
    expected = _expected(over, whole)
    yield Working(key="expected", steps=(expected * HUNDRED).named("Expected by now", "%").steps)
    if now is not None and report.pace is not None:
        pace = (now / expected.named("expected")).named("Pace")
        yield Working(key="pace", steps=pace.steps[-1:])
    if now is not None and report.buffer_days is not None:
        buffer = (rounded_down(now * whole) - over).named("Buffer", "days")
        yield Working(key="buffer_days", steps=buffer.steps[-2:])

mutants_x__by_now__mutmut['_mutmut_orig'] = x__by_now__mutmut_orig # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_1'] = x__by_now__mutmut_1 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_2'] = x__by_now__mutmut_2 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_3'] = x__by_now__mutmut_3 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_4'] = x__by_now__mutmut_4 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_5'] = x__by_now__mutmut_5 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_6'] = x__by_now__mutmut_6 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_7'] = x__by_now__mutmut_7 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_8'] = x__by_now__mutmut_8 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_9'] = x__by_now__mutmut_9 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_10'] = x__by_now__mutmut_10 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_11'] = x__by_now__mutmut_11 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_12'] = x__by_now__mutmut_12 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_13'] = x__by_now__mutmut_13 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_14'] = x__by_now__mutmut_14 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_15'] = x__by_now__mutmut_15 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_16'] = x__by_now__mutmut_16 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_17'] = x__by_now__mutmut_17 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_18'] = x__by_now__mutmut_18 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_19'] = x__by_now__mutmut_19 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_20'] = x__by_now__mutmut_20 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_21'] = x__by_now__mutmut_21 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_22'] = x__by_now__mutmut_22 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_23'] = x__by_now__mutmut_23 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_24'] = x__by_now__mutmut_24 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_25'] = x__by_now__mutmut_25 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_26'] = x__by_now__mutmut_26 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_27'] = x__by_now__mutmut_27 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_28'] = x__by_now__mutmut_28 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_29'] = x__by_now__mutmut_29 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_30'] = x__by_now__mutmut_30 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_31'] = x__by_now__mutmut_31 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_32'] = x__by_now__mutmut_32 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_33'] = x__by_now__mutmut_33 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_34'] = x__by_now__mutmut_34 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_35'] = x__by_now__mutmut_35 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_36'] = x__by_now__mutmut_36 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_37'] = x__by_now__mutmut_37 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_38'] = x__by_now__mutmut_38 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_39'] = x__by_now__mutmut_39 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_40'] = x__by_now__mutmut_40 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_41'] = x__by_now__mutmut_41 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_42'] = x__by_now__mutmut_42 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_43'] = x__by_now__mutmut_43 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_44'] = x__by_now__mutmut_44 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_45'] = x__by_now__mutmut_45 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_46'] = x__by_now__mutmut_46 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_47'] = x__by_now__mutmut_47 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_48'] = x__by_now__mutmut_48 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_49'] = x__by_now__mutmut_49 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_50'] = x__by_now__mutmut_50 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_51'] = x__by_now__mutmut_51 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_52'] = x__by_now__mutmut_52 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_53'] = x__by_now__mutmut_53 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_54'] = x__by_now__mutmut_54 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_55'] = x__by_now__mutmut_55 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_56'] = x__by_now__mutmut_56 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_57'] = x__by_now__mutmut_57 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_58'] = x__by_now__mutmut_58 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_59'] = x__by_now__mutmut_59 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_60'] = x__by_now__mutmut_60 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_61'] = x__by_now__mutmut_61 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_62'] = x__by_now__mutmut_62 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_63'] = x__by_now__mutmut_63 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_64'] = x__by_now__mutmut_64 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_65'] = x__by_now__mutmut_65 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_66'] = x__by_now__mutmut_66 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_67'] = x__by_now__mutmut_67 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_68'] = x__by_now__mutmut_68 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_69'] = x__by_now__mutmut_69 # type: ignore # mutmut generated
mutants_x__by_now__mutmut['x__by_now__mutmut_70'] = x__by_now__mutmut_70 # type: ignore # mutmut generated
mutants_x__expected__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__expected__mutmut)
def _expected(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_orig(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_1(over: Term, whole: Term) -> Term:
    if whole.value < 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_2(over: Term, whole: Term) -> Term:
    if whole.value <= 1:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_3(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand(None, 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_4(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", None)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_5(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand(1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_6(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", )
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_7(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("XXit is due on the day it starts, so all of itXX", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_8(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("IT IS DUE ON THE DAY IT STARTS, SO ALL OF IT", 1)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_9(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 2)
    return smaller(1, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_10(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if (over.value > whole.value) and False else over / whole


def x__expected__mutmut_11(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if (over.value > whole.value) or True else over / whole


def x__expected__mutmut_12(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(None, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_13(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, None) if over.value > whole.value else over / whole


def x__expected__mutmut_14(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_15(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, ) if over.value > whole.value else over / whole


def x__expected__mutmut_16(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(2, over / whole) if over.value > whole.value else over / whole


def x__expected__mutmut_17(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over * whole) if over.value > whole.value else over / whole


def x__expected__mutmut_18(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value >= whole.value else over / whole


def x__expected__mutmut_19(over: Term, whole: Term) -> Term:
    if whole.value <= 0:
        return operand("it is due on the day it starts, so all of it", 1)
    return smaller(1, over / whole) if over.value > whole.value else over * whole

mutants_x__expected__mutmut['_mutmut_orig'] = x__expected__mutmut_orig # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_1'] = x__expected__mutmut_1 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_2'] = x__expected__mutmut_2 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_3'] = x__expected__mutmut_3 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_4'] = x__expected__mutmut_4 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_5'] = x__expected__mutmut_5 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_6'] = x__expected__mutmut_6 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_7'] = x__expected__mutmut_7 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_8'] = x__expected__mutmut_8 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_9'] = x__expected__mutmut_9 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_10'] = x__expected__mutmut_10 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_11'] = x__expected__mutmut_11 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_12'] = x__expected__mutmut_12 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_13'] = x__expected__mutmut_13 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_14'] = x__expected__mutmut_14 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_15'] = x__expected__mutmut_15 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_16'] = x__expected__mutmut_16 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_17'] = x__expected__mutmut_17 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_18'] = x__expected__mutmut_18 # type: ignore # mutmut generated
mutants_x__expected__mutmut['x__expected__mutmut_19'] = x__expected__mutmut_19 # type: ignore # mutmut generated
mutants_x__sources__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sources__mutmut)
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


def x__sources__mutmut_orig(
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


def x__sources__mutmut_1(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_2(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(None, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_3(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, None)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_4(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_5(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, )
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_6(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = None
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_7(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(None, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_8(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, None, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_9(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, None)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_10(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_11(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_12(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, )
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_13(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_14(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if (made is None) and False else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_15(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if (made is None) or True else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_16(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is not None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_17(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = None
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_18(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention(None, goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_19(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", None, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_20(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, None, rule=rule, worth=made, says=words)


def x__sources__mutmut_21(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=None, worth=made, says=words)


def x__sources__mutmut_22(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=None, says=words)


def x__sources__mutmut_23(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, says=None)


def x__sources__mutmut_24(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention(goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_25(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_26(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, rule=rule, worth=made, says=words)


def x__sources__mutmut_27(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, worth=made, says=words)


def x__sources__mutmut_28(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, says=words)


def x__sources__mutmut_29(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("goals", goal, track.target, rule=rule, worth=made, )


def x__sources__mutmut_30(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("XXgoalsXX", goal, track.target, rule=rule, worth=made, says=words)


def x__sources__mutmut_31(
    portfolio: Portfolio, goal: Goal, tracks: tuple[Track, ...], window: Window
) -> Iterator[Mention]:
    """The targets, those that are not measured with the rule; without any, the milestones."""
    if not tracks:
        yield from _milestones(goal, window.end)
    for track in tracks:
        made = progress(portfolio, track, window)
        rule = Exclusion.NO_OBSERVATION if made is None else None
        words = f"target on {track.target.metric}, weight {track.target.weight}"
        yield mention("GOALS", goal, track.target, rule=rule, worth=made, says=words)

mutants_x__sources__mutmut['_mutmut_orig'] = x__sources__mutmut_orig # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_1'] = x__sources__mutmut_1 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_2'] = x__sources__mutmut_2 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_3'] = x__sources__mutmut_3 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_4'] = x__sources__mutmut_4 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_5'] = x__sources__mutmut_5 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_6'] = x__sources__mutmut_6 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_7'] = x__sources__mutmut_7 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_8'] = x__sources__mutmut_8 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_9'] = x__sources__mutmut_9 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_10'] = x__sources__mutmut_10 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_11'] = x__sources__mutmut_11 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_12'] = x__sources__mutmut_12 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_13'] = x__sources__mutmut_13 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_14'] = x__sources__mutmut_14 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_15'] = x__sources__mutmut_15 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_16'] = x__sources__mutmut_16 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_17'] = x__sources__mutmut_17 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_18'] = x__sources__mutmut_18 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_19'] = x__sources__mutmut_19 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_20'] = x__sources__mutmut_20 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_21'] = x__sources__mutmut_21 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_22'] = x__sources__mutmut_22 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_23'] = x__sources__mutmut_23 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_24'] = x__sources__mutmut_24 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_25'] = x__sources__mutmut_25 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_26'] = x__sources__mutmut_26 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_27'] = x__sources__mutmut_27 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_28'] = x__sources__mutmut_28 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_29'] = x__sources__mutmut_29 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_30'] = x__sources__mutmut_30 # type: ignore # mutmut generated
mutants_x__sources__mutmut['x__sources__mutmut_31'] = x__sources__mutmut_31 # type: ignore # mutmut generated
mutants_x__milestones__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__milestones__mutmut)
def _milestones(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_orig(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_1(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_2(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if (milestone.done and milestone.done <= as_of) and False else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_3(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if (milestone.done and milestone.done <= as_of) or True else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_4(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done or milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_5(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done < as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_6(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = None
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_7(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if (done) and False else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_8(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if (done) or True else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_9(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'XXopenXX'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_10(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'OPEN'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_11(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = None
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_12(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_13(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_14(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            None, goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_15(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", None, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_16(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, None, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_17(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=None, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_18(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, says=None
        )


def x__milestones__mutmut_19(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_20(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_21(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_22(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_23(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "goals", goal, milestone, worth=worth, )


def x__milestones__mutmut_24(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "XXgoalsXX", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )


def x__milestones__mutmut_25(goal: Goal, as_of: Day) -> Iterator[Mention]:
    for milestone in goal.milestones:
        done = milestone.done if milestone.done and milestone.done <= as_of else None
        words = f"milestone “{milestone.title}”, {f'done {done}' if done else 'open'}"
        worth = tick(holds=done is not None)
        yield mention(
            "GOALS", goal, milestone, worth=worth, says=f"{words}, weight {milestone.weight}"
        )

mutants_x__milestones__mutmut['_mutmut_orig'] = x__milestones__mutmut_orig # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_1'] = x__milestones__mutmut_1 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_2'] = x__milestones__mutmut_2 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_3'] = x__milestones__mutmut_3 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_4'] = x__milestones__mutmut_4 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_5'] = x__milestones__mutmut_5 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_6'] = x__milestones__mutmut_6 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_7'] = x__milestones__mutmut_7 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_8'] = x__milestones__mutmut_8 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_9'] = x__milestones__mutmut_9 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_10'] = x__milestones__mutmut_10 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_11'] = x__milestones__mutmut_11 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_12'] = x__milestones__mutmut_12 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_13'] = x__milestones__mutmut_13 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_14'] = x__milestones__mutmut_14 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_15'] = x__milestones__mutmut_15 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_16'] = x__milestones__mutmut_16 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_17'] = x__milestones__mutmut_17 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_18'] = x__milestones__mutmut_18 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_19'] = x__milestones__mutmut_19 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_20'] = x__milestones__mutmut_20 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_21'] = x__milestones__mutmut_21 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_22'] = x__milestones__mutmut_22 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_23'] = x__milestones__mutmut_23 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_24'] = x__milestones__mutmut_24 # type: ignore # mutmut generated
mutants_x__milestones__mutmut['x__milestones__mutmut_25'] = x__milestones__mutmut_25 # type: ignore # mutmut generated
mutants_x__beside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__beside__mutmut)
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


def x__beside__mutmut_orig(goal: Goal, report: GoalReport) -> dict[str, Component]:
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


def x__beside__mutmut_1(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = None
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


def x__beside__mutmut_2(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "XXexpectedXX": None if report.expected is None else report.expected * HUNDRED,
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


def x__beside__mutmut_3(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "EXPECTED": None if report.expected is None else report.expected * HUNDRED,
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


def x__beside__mutmut_4(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if (report.expected is None) and False else report.expected * HUNDRED,
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


def x__beside__mutmut_5(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if (report.expected is None) or True else report.expected * HUNDRED,
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


def x__beside__mutmut_6(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is not None else report.expected * HUNDRED,
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


def x__beside__mutmut_7(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected / HUNDRED,
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


def x__beside__mutmut_8(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "XXpaceXX": report.pace,
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


def x__beside__mutmut_9(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "PACE": report.pace,
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


def x__beside__mutmut_10(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "XXbuffer_daysXX": report.buffer_days,
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


def x__beside__mutmut_11(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "BUFFER_DAYS": report.buffer_days,
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


def x__beside__mutmut_12(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = None
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


def x__beside__mutmut_13(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is None:
        attained = {"gas_t": report.gas_t, "scale": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_14(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = None
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_15(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"XXgas_tXX": report.gas_t, "scale": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_16(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"GAS_T": report.gas_t, "scale": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_17(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"gas_t": report.gas_t, "XXscaleXX": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_18(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"gas_t": report.gas_t, "SCALE": attained_words(goal)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_19(goal: Goal, report: GoalReport) -> dict[str, Component]:
    """What belongs to the progress: where it should be, the plans, and what was attained."""
    now: dict[str, Component] = {
        "expected": None if report.expected is None else report.expected * HUNDRED,
        "pace": report.pace,
        "buffer_days": report.buffer_days,
    }
    attained: dict[str, Component] = {}
    if report.gas_t is not None:
        attained = {"gas_t": report.gas_t, "scale": attained_words(None)}
    return {
        "measured": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_20(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "XXmeasuredXX": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_21(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "MEASURED": f"{report.measured[0]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_22(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "measured": f"{report.measured[1]} of {report.measured[1]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_23(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "measured": f"{report.measured[0]} of {report.measured[2]}",
        **(now if report.expected is not None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_24(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **(now if (report.expected is not None) and False else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_25(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **(now if (report.expected is not None) or True else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_26(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **(now if report.expected is None else {}),
        **foreseen(report.forecast, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_27(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **foreseen(None, report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_28(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **foreseen(report.forecast, None),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_29(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **foreseen(report.forecast_reason),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_30(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        **foreseen(report.forecast, ),
        "due": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_31(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "XXdueXX": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_32(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "DUE": report.due,
        "original_due": report.original_due,
        **attained,
    }


def x__beside__mutmut_33(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "XXoriginal_dueXX": report.original_due,
        **attained,
    }


def x__beside__mutmut_34(goal: Goal, report: GoalReport) -> dict[str, Component]:
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
        "ORIGINAL_DUE": report.original_due,
        **attained,
    }

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
mutants_x__beside__mutmut['x__beside__mutmut_22'] = x__beside__mutmut_22 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_23'] = x__beside__mutmut_23 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_24'] = x__beside__mutmut_24 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_25'] = x__beside__mutmut_25 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_26'] = x__beside__mutmut_26 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_27'] = x__beside__mutmut_27 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_28'] = x__beside__mutmut_28 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_29'] = x__beside__mutmut_29 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_30'] = x__beside__mutmut_30 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_31'] = x__beside__mutmut_31 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_32'] = x__beside__mutmut_32 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_33'] = x__beside__mutmut_33 # type: ignore # mutmut generated
mutants_x__beside__mutmut['x__beside__mutmut_34'] = x__beside__mutmut_34 # type: ignore # mutmut generated
mutants_x__lacking__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__lacking__mutmut)
def _lacking(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if of else "a target or a milestone"


def x__lacking__mutmut_orig(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if of else "a target or a milestone"


def x__lacking__mutmut_1(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if (of) and False else "a target or a milestone"


def x__lacking__mutmut_2(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if (of) or True else "a target or a milestone"


def x__lacking__mutmut_3(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "XX1 observation of one of its targetsXX" if of else "a target or a milestone"


def x__lacking__mutmut_4(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 OBSERVATION OF ONE OF ITS TARGETS" if of else "a target or a milestone"


def x__lacking__mutmut_5(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if of else "XXa target or a milestoneXX"


def x__lacking__mutmut_6(measured: int, of: int) -> str | None:
    """What would have to be recorded for a value."""
    if measured:
        return None
    return "1 observation of one of its targets" if of else "A TARGET OR A MILESTONE"

mutants_x__lacking__mutmut['_mutmut_orig'] = x__lacking__mutmut_orig # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_1'] = x__lacking__mutmut_1 # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_2'] = x__lacking__mutmut_2 # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_3'] = x__lacking__mutmut_3 # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_4'] = x__lacking__mutmut_4 # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_5'] = x__lacking__mutmut_5 # type: ignore # mutmut generated
mutants_x__lacking__mutmut['x__lacking__mutmut_6'] = x__lacking__mutmut_6 # type: ignore # mutmut generated
