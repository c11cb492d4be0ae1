"""How goals stand as of a day."""

from datetime import date as Day
from fractions import Fraction

from tracker.kpis.attainment import t_of
from tracker.kpis.expected import buffer_days, expected, pace
from tracker.kpis.forecast import forecast, latest_of
from tracker.kpis.goal import Forecast, GoalReport, State, TargetReport
from tracker.kpis.met import first_day_met, met_on
from tracker.kpis.plan import first_plan, plan_on
from tracker.kpis.rollup import rolled_up
from tracker.kpis.state import outcome_by, state
from tracker.kpis.track import Track, follow
from tracker.kpis.unforeseen import ENDED, NO_QUESTION, unforeseen, unforeseen_goal
from tracker.records.goals import Goal, Target
from tracker.records.portfolio import Portfolio

# Only at its end is it known which level of its scale a goal has attained.
CONCLUDED = frozenset({State.ACHIEVED, State.MISSED, State.ABANDONED})

__all__ = ["goal_report", "goal_reports", "met_on"]


def goal_reports(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, as_of) for goal in sorted(portfolio.goals))


def goal_report(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, tracks, as_of, now)
    of_goal = _of_goal(tracks, forecasts)
    attained = goal.scale.attained if goal.scale is not None and now in CONCLUDED else None
    reasons = _reasons(goal, tracks, forecasts, as_of, now)
    return GoalReport(
        id=goal.id,
        title=goal.title,
        category=goal.category,
        state=now,
        progress=progress,
        measured=measured,
        expected=should,
        pace=pace(progress, should),
        buffer_days=None if should is None else buffer_days(goal.start, plan.due, as_of, progress),
        forecast=of_goal,
        start=goal.start,
        due=plan.due,
        original_due=first.due,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def _should(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def _forecasts(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def _reasons(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def _not_asked(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, as_of) is not None else NO_QUESTION.get(now)


def _of_goal(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def _target_report(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=target.min,
        max=target.max,
        weight=target.weight,
        original_baseline=first.baseline,
        original_target=first.target,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )
