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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_goal_reports__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_goal_reports__mutmut)
def goal_reports(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_orig(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_1(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(None)


def x_goal_reports__mutmut_2(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(None, goal, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_3(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, None, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_4(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, None) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_5(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(goal, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_6(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, as_of) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_7(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, ) for goal in sorted(portfolio.goals))


def x_goal_reports__mutmut_8(portfolio: Portfolio, as_of: Day) -> tuple[GoalReport, ...]:
    """Every goal, drafts too, sorted by id."""
    return tuple(goal_report(portfolio, goal, as_of) for goal in sorted(None))

mutants_x_goal_reports__mutmut['_mutmut_orig'] = x_goal_reports__mutmut_orig # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_1'] = x_goal_reports__mutmut_1 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_2'] = x_goal_reports__mutmut_2 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_3'] = x_goal_reports__mutmut_3 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_4'] = x_goal_reports__mutmut_4 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_5'] = x_goal_reports__mutmut_5 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_6'] = x_goal_reports__mutmut_6 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_7'] = x_goal_reports__mutmut_7 # type: ignore # mutmut generated
mutants_x_goal_reports__mutmut['x_goal_reports__mutmut_8'] = x_goal_reports__mutmut_8 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_goal_report__mutmut)
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


def x_goal_report__mutmut_orig(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_1(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = None
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


def x_goal_report__mutmut_2(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = None
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


def x_goal_report__mutmut_3(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(None, as_of), first_plan(goal)
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


def x_goal_report__mutmut_4(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, None), first_plan(goal)
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


def x_goal_report__mutmut_5(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(as_of), first_plan(goal)
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


def x_goal_report__mutmut_6(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, ), first_plan(goal)
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


def x_goal_report__mutmut_7(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(None)
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


def x_goal_report__mutmut_8(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = None
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


def x_goal_report__mutmut_9(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(None)
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


def x_goal_report__mutmut_10(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(None, goal, target, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_11(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, None, target, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_12(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, None, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_13(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, None) for target in plan.targets)
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


def x_goal_report__mutmut_14(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(goal, target, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_15(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, target, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_16(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, as_of) for target in plan.targets)
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


def x_goal_report__mutmut_17(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, ) for target in plan.targets)
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


def x_goal_report__mutmut_18(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = None
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


def x_goal_report__mutmut_19(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(None, goal, plan, tracks, as_of)
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


def x_goal_report__mutmut_20(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, None, plan, tracks, as_of)
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


def x_goal_report__mutmut_21(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, None, tracks, as_of)
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


def x_goal_report__mutmut_22(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, None, as_of)
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


def x_goal_report__mutmut_23(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, None)
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


def x_goal_report__mutmut_24(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(goal, plan, tracks, as_of)
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


def x_goal_report__mutmut_25(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, plan, tracks, as_of)
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


def x_goal_report__mutmut_26(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, tracks, as_of)
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


def x_goal_report__mutmut_27(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, as_of)
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


def x_goal_report__mutmut_28(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, )
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


def x_goal_report__mutmut_29(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = None
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


def x_goal_report__mutmut_30(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(None, tracks, as_of)
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


def x_goal_report__mutmut_31(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, None, as_of)
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


def x_goal_report__mutmut_32(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, None)
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


def x_goal_report__mutmut_33(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(tracks, as_of)
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


def x_goal_report__mutmut_34(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, as_of)
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


def x_goal_report__mutmut_35(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, )
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


def x_goal_report__mutmut_36(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = None
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


def x_goal_report__mutmut_37(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if (made) and False else None
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


def x_goal_report__mutmut_38(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if (made) or True else None
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


def x_goal_report__mutmut_39(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = None
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


def x_goal_report__mutmut_40(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(None, as_of, due=plan.due, met_on=met, progress=progress)
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


def x_goal_report__mutmut_41(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, None, due=plan.due, met_on=met, progress=progress)
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


def x_goal_report__mutmut_42(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=None, met_on=met, progress=progress)
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


def x_goal_report__mutmut_43(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=None, progress=progress)
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


def x_goal_report__mutmut_44(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=None)
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


def x_goal_report__mutmut_45(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(as_of, due=plan.due, met_on=met, progress=progress)
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


def x_goal_report__mutmut_46(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, due=plan.due, met_on=met, progress=progress)
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


def x_goal_report__mutmut_47(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, met_on=met, progress=progress)
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


def x_goal_report__mutmut_48(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, progress=progress)
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


def x_goal_report__mutmut_49(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, )
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


def x_goal_report__mutmut_50(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = None
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


def x_goal_report__mutmut_51(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(None, plan.due, as_of, now)
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


def x_goal_report__mutmut_52(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, None, as_of, now)
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


def x_goal_report__mutmut_53(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, None, now)
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


def x_goal_report__mutmut_54(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, None)
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


def x_goal_report__mutmut_55(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(plan.due, as_of, now)
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


def x_goal_report__mutmut_56(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, as_of, now)
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


def x_goal_report__mutmut_57(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, now)
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


def x_goal_report__mutmut_58(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, )
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


def x_goal_report__mutmut_59(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = None
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


def x_goal_report__mutmut_60(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(None, tracks, as_of, now)
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


def x_goal_report__mutmut_61(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, None, as_of, now)
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


def x_goal_report__mutmut_62(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, tracks, None, now)
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


def x_goal_report__mutmut_63(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, tracks, as_of, None)
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


def x_goal_report__mutmut_64(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(tracks, as_of, now)
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


def x_goal_report__mutmut_65(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, as_of, now)
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


def x_goal_report__mutmut_66(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, tracks, now)
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


def x_goal_report__mutmut_67(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
    """The goal with that id: its plan, how far it has come, and where it should be."""
    goal = portfolio.goals[goal_id]
    plan, first = plan_on(goal, as_of), first_plan(goal)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    met = first_day_met(portfolio, goal, plan, tracks, as_of)
    made, measured = rolled_up(goal, tracks, as_of)
    progress = made.value if made else None
    now = state(goal, as_of, due=plan.due, met_on=met, progress=progress)
    should = _should(goal, plan.due, as_of, now)
    forecasts = _forecasts(goal, tracks, as_of, )
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


def x_goal_report__mutmut_68(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    of_goal = None
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


def x_goal_report__mutmut_69(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    of_goal = _of_goal(None, forecasts)
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


def x_goal_report__mutmut_70(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    of_goal = _of_goal(tracks, None)
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


def x_goal_report__mutmut_71(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    of_goal = _of_goal(forecasts)
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


def x_goal_report__mutmut_72(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    of_goal = _of_goal(tracks, )
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


def x_goal_report__mutmut_73(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = None
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


def x_goal_report__mutmut_74(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = goal.scale.attained if (goal.scale is not None and now in CONCLUDED) and False else None
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


def x_goal_report__mutmut_75(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = goal.scale.attained if (goal.scale is not None and now in CONCLUDED) or True else None
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


def x_goal_report__mutmut_76(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = goal.scale.attained if goal.scale is not None or now in CONCLUDED else None
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


def x_goal_report__mutmut_77(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = goal.scale.attained if goal.scale is None and now in CONCLUDED else None
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


def x_goal_report__mutmut_78(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    attained = goal.scale.attained if goal.scale is not None and now not in CONCLUDED else None
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


def x_goal_report__mutmut_79(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = None
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


def x_goal_report__mutmut_80(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(None, tracks, forecasts, as_of, now)
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


def x_goal_report__mutmut_81(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, None, forecasts, as_of, now)
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


def x_goal_report__mutmut_82(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, None, as_of, now)
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


def x_goal_report__mutmut_83(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, forecasts, None, now)
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


def x_goal_report__mutmut_84(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, forecasts, as_of, None)
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


def x_goal_report__mutmut_85(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(tracks, forecasts, as_of, now)
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


def x_goal_report__mutmut_86(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, forecasts, as_of, now)
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


def x_goal_report__mutmut_87(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, as_of, now)
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


def x_goal_report__mutmut_88(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, forecasts, now)
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


def x_goal_report__mutmut_89(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
    reasons = _reasons(goal, tracks, forecasts, as_of, )
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


def x_goal_report__mutmut_90(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        id=None,
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


def x_goal_report__mutmut_91(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        title=None,
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


def x_goal_report__mutmut_92(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        category=None,
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


def x_goal_report__mutmut_93(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        state=None,
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


def x_goal_report__mutmut_94(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        progress=None,
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


def x_goal_report__mutmut_95(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        measured=None,
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


def x_goal_report__mutmut_96(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        expected=None,
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


def x_goal_report__mutmut_97(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        pace=None,
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


def x_goal_report__mutmut_98(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None,
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


def x_goal_report__mutmut_99(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast=None,
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


def x_goal_report__mutmut_100(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        start=None,
        due=plan.due,
        original_due=first.due,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_101(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        due=None,
        original_due=first.due,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_102(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        original_due=None,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_103(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        met_on=None,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_104(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=None,
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_105(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        attained=None,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_106(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_107(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        weight=None,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_108(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=None,
    )


def x_goal_report__mutmut_109(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_110(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_111(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_112(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_113(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_114(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_115(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_116(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_117(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_118(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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


def x_goal_report__mutmut_119(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        due=plan.due,
        original_due=first.due,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_120(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        original_due=first.due,
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_121(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        met_on=met,
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_122(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_123(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_124(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_125(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_126(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_127(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        )


def x_goal_report__mutmut_128(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        pace=pace(None, should),
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


def x_goal_report__mutmut_129(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        pace=pace(progress, None),
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


def x_goal_report__mutmut_130(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        pace=pace(should),
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


def x_goal_report__mutmut_131(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        pace=pace(progress, ),
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


def x_goal_report__mutmut_132(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if (should is None) and False else buffer_days(goal.start, plan.due, as_of, progress),
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


def x_goal_report__mutmut_133(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if (should is None) or True else buffer_days(goal.start, plan.due, as_of, progress),
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


def x_goal_report__mutmut_134(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is not None else buffer_days(goal.start, plan.due, as_of, progress),
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


def x_goal_report__mutmut_135(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(None, plan.due, as_of, progress),
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


def x_goal_report__mutmut_136(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, None, as_of, progress),
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


def x_goal_report__mutmut_137(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, plan.due, None, progress),
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


def x_goal_report__mutmut_138(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, plan.due, as_of, None),
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


def x_goal_report__mutmut_139(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(plan.due, as_of, progress),
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


def x_goal_report__mutmut_140(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, as_of, progress),
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


def x_goal_report__mutmut_141(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, plan.due, progress),
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


def x_goal_report__mutmut_142(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        buffer_days=None if should is None else buffer_days(goal.start, plan.due, as_of, ),
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


def x_goal_report__mutmut_143(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(None),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_144(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(None, tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_145(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, None, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_146(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, None, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_147(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, first.targets, None, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_148(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, None)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_149(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(tracks, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_150(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, first.targets, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_151(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, forecasts, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_152(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, first.targets, reasons)),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_153(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        targets=tuple(map(_target_report, tracks, first.targets, forecasts, )),
        attained=attained,
        gas_t=None if attained is None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_154(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None if (attained is None) and False else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_155(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None if (attained is None) or True else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_156(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None if attained is not None else t_of([(attained, goal.weight)]).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_157(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        gas_t=None if attained is None else t_of(None).value,
        weight=goal.weight,
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_158(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) and unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_159(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(None, as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_160(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, None, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_161(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, None) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_162(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(as_of, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_163(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, now) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_164(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, ) or unforeseen_goal(tracks, reasons, of_goal),
    )


def x_goal_report__mutmut_165(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(None, reasons, of_goal),
    )


def x_goal_report__mutmut_166(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, None, of_goal),
    )


def x_goal_report__mutmut_167(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, None),
    )


def x_goal_report__mutmut_168(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(reasons, of_goal),
    )


def x_goal_report__mutmut_169(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, of_goal),
    )


def x_goal_report__mutmut_170(portfolio: Portfolio, goal_id: str, as_of: Day) -> GoalReport:
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
        forecast_reason=_not_asked(goal, as_of, now) or unforeseen_goal(tracks, reasons, ),
    )

mutants_x_goal_report__mutmut['_mutmut_orig'] = x_goal_report__mutmut_orig # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_1'] = x_goal_report__mutmut_1 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_2'] = x_goal_report__mutmut_2 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_3'] = x_goal_report__mutmut_3 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_4'] = x_goal_report__mutmut_4 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_5'] = x_goal_report__mutmut_5 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_6'] = x_goal_report__mutmut_6 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_7'] = x_goal_report__mutmut_7 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_8'] = x_goal_report__mutmut_8 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_9'] = x_goal_report__mutmut_9 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_10'] = x_goal_report__mutmut_10 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_11'] = x_goal_report__mutmut_11 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_12'] = x_goal_report__mutmut_12 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_13'] = x_goal_report__mutmut_13 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_14'] = x_goal_report__mutmut_14 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_15'] = x_goal_report__mutmut_15 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_16'] = x_goal_report__mutmut_16 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_17'] = x_goal_report__mutmut_17 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_18'] = x_goal_report__mutmut_18 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_19'] = x_goal_report__mutmut_19 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_20'] = x_goal_report__mutmut_20 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_21'] = x_goal_report__mutmut_21 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_22'] = x_goal_report__mutmut_22 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_23'] = x_goal_report__mutmut_23 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_24'] = x_goal_report__mutmut_24 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_25'] = x_goal_report__mutmut_25 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_26'] = x_goal_report__mutmut_26 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_27'] = x_goal_report__mutmut_27 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_28'] = x_goal_report__mutmut_28 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_29'] = x_goal_report__mutmut_29 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_30'] = x_goal_report__mutmut_30 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_31'] = x_goal_report__mutmut_31 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_32'] = x_goal_report__mutmut_32 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_33'] = x_goal_report__mutmut_33 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_34'] = x_goal_report__mutmut_34 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_35'] = x_goal_report__mutmut_35 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_36'] = x_goal_report__mutmut_36 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_37'] = x_goal_report__mutmut_37 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_38'] = x_goal_report__mutmut_38 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_39'] = x_goal_report__mutmut_39 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_40'] = x_goal_report__mutmut_40 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_41'] = x_goal_report__mutmut_41 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_42'] = x_goal_report__mutmut_42 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_43'] = x_goal_report__mutmut_43 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_44'] = x_goal_report__mutmut_44 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_45'] = x_goal_report__mutmut_45 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_46'] = x_goal_report__mutmut_46 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_47'] = x_goal_report__mutmut_47 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_48'] = x_goal_report__mutmut_48 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_49'] = x_goal_report__mutmut_49 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_50'] = x_goal_report__mutmut_50 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_51'] = x_goal_report__mutmut_51 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_52'] = x_goal_report__mutmut_52 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_53'] = x_goal_report__mutmut_53 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_54'] = x_goal_report__mutmut_54 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_55'] = x_goal_report__mutmut_55 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_56'] = x_goal_report__mutmut_56 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_57'] = x_goal_report__mutmut_57 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_58'] = x_goal_report__mutmut_58 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_59'] = x_goal_report__mutmut_59 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_60'] = x_goal_report__mutmut_60 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_61'] = x_goal_report__mutmut_61 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_62'] = x_goal_report__mutmut_62 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_63'] = x_goal_report__mutmut_63 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_64'] = x_goal_report__mutmut_64 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_65'] = x_goal_report__mutmut_65 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_66'] = x_goal_report__mutmut_66 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_67'] = x_goal_report__mutmut_67 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_68'] = x_goal_report__mutmut_68 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_69'] = x_goal_report__mutmut_69 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_70'] = x_goal_report__mutmut_70 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_71'] = x_goal_report__mutmut_71 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_72'] = x_goal_report__mutmut_72 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_73'] = x_goal_report__mutmut_73 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_74'] = x_goal_report__mutmut_74 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_75'] = x_goal_report__mutmut_75 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_76'] = x_goal_report__mutmut_76 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_77'] = x_goal_report__mutmut_77 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_78'] = x_goal_report__mutmut_78 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_79'] = x_goal_report__mutmut_79 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_80'] = x_goal_report__mutmut_80 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_81'] = x_goal_report__mutmut_81 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_82'] = x_goal_report__mutmut_82 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_83'] = x_goal_report__mutmut_83 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_84'] = x_goal_report__mutmut_84 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_85'] = x_goal_report__mutmut_85 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_86'] = x_goal_report__mutmut_86 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_87'] = x_goal_report__mutmut_87 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_88'] = x_goal_report__mutmut_88 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_89'] = x_goal_report__mutmut_89 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_90'] = x_goal_report__mutmut_90 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_91'] = x_goal_report__mutmut_91 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_92'] = x_goal_report__mutmut_92 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_93'] = x_goal_report__mutmut_93 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_94'] = x_goal_report__mutmut_94 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_95'] = x_goal_report__mutmut_95 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_96'] = x_goal_report__mutmut_96 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_97'] = x_goal_report__mutmut_97 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_98'] = x_goal_report__mutmut_98 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_99'] = x_goal_report__mutmut_99 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_100'] = x_goal_report__mutmut_100 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_101'] = x_goal_report__mutmut_101 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_102'] = x_goal_report__mutmut_102 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_103'] = x_goal_report__mutmut_103 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_104'] = x_goal_report__mutmut_104 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_105'] = x_goal_report__mutmut_105 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_106'] = x_goal_report__mutmut_106 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_107'] = x_goal_report__mutmut_107 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_108'] = x_goal_report__mutmut_108 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_109'] = x_goal_report__mutmut_109 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_110'] = x_goal_report__mutmut_110 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_111'] = x_goal_report__mutmut_111 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_112'] = x_goal_report__mutmut_112 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_113'] = x_goal_report__mutmut_113 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_114'] = x_goal_report__mutmut_114 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_115'] = x_goal_report__mutmut_115 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_116'] = x_goal_report__mutmut_116 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_117'] = x_goal_report__mutmut_117 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_118'] = x_goal_report__mutmut_118 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_119'] = x_goal_report__mutmut_119 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_120'] = x_goal_report__mutmut_120 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_121'] = x_goal_report__mutmut_121 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_122'] = x_goal_report__mutmut_122 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_123'] = x_goal_report__mutmut_123 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_124'] = x_goal_report__mutmut_124 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_125'] = x_goal_report__mutmut_125 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_126'] = x_goal_report__mutmut_126 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_127'] = x_goal_report__mutmut_127 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_128'] = x_goal_report__mutmut_128 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_129'] = x_goal_report__mutmut_129 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_130'] = x_goal_report__mutmut_130 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_131'] = x_goal_report__mutmut_131 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_132'] = x_goal_report__mutmut_132 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_133'] = x_goal_report__mutmut_133 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_134'] = x_goal_report__mutmut_134 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_135'] = x_goal_report__mutmut_135 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_136'] = x_goal_report__mutmut_136 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_137'] = x_goal_report__mutmut_137 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_138'] = x_goal_report__mutmut_138 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_139'] = x_goal_report__mutmut_139 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_140'] = x_goal_report__mutmut_140 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_141'] = x_goal_report__mutmut_141 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_142'] = x_goal_report__mutmut_142 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_143'] = x_goal_report__mutmut_143 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_144'] = x_goal_report__mutmut_144 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_145'] = x_goal_report__mutmut_145 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_146'] = x_goal_report__mutmut_146 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_147'] = x_goal_report__mutmut_147 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_148'] = x_goal_report__mutmut_148 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_149'] = x_goal_report__mutmut_149 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_150'] = x_goal_report__mutmut_150 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_151'] = x_goal_report__mutmut_151 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_152'] = x_goal_report__mutmut_152 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_153'] = x_goal_report__mutmut_153 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_154'] = x_goal_report__mutmut_154 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_155'] = x_goal_report__mutmut_155 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_156'] = x_goal_report__mutmut_156 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_157'] = x_goal_report__mutmut_157 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_158'] = x_goal_report__mutmut_158 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_159'] = x_goal_report__mutmut_159 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_160'] = x_goal_report__mutmut_160 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_161'] = x_goal_report__mutmut_161 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_162'] = x_goal_report__mutmut_162 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_163'] = x_goal_report__mutmut_163 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_164'] = x_goal_report__mutmut_164 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_165'] = x_goal_report__mutmut_165 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_166'] = x_goal_report__mutmut_166 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_167'] = x_goal_report__mutmut_167 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_168'] = x_goal_report__mutmut_168 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_169'] = x_goal_report__mutmut_169 # type: ignore # mutmut generated
mutants_x_goal_report__mutmut['x_goal_report__mutmut_170'] = x_goal_report__mutmut_170 # type: ignore # mutmut generated
mutants_x__should__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__should__mutmut)
def _should(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_orig(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_1(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_2(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} or outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_3(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_4(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(None, as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_5(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, None) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_6(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(as_of) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_7(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, ) is None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_8(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is not None
    return expected(goal.start, due, as_of) if asked else None


def x__should__mutmut_9(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if (asked) and False else None


def x__should__mutmut_10(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, as_of) if (asked) or True else None


def x__should__mutmut_11(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(None, due, as_of) if asked else None


def x__should__mutmut_12(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, None, as_of) if asked else None


def x__should__mutmut_13(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, None) if asked else None


def x__should__mutmut_14(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(due, as_of) if asked else None


def x__should__mutmut_15(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, as_of) if asked else None


def x__should__mutmut_16(goal: Goal, due: Day, as_of: Day, now: State) -> Fraction | None:
    asked = now not in {State.DRAFT, State.PLANNED} and outcome_by(goal, as_of) is None
    return expected(goal.start, due, ) if asked else None

mutants_x__should__mutmut['_mutmut_orig'] = x__should__mutmut_orig # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_1'] = x__should__mutmut_1 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_2'] = x__should__mutmut_2 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_3'] = x__should__mutmut_3 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_4'] = x__should__mutmut_4 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_5'] = x__should__mutmut_5 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_6'] = x__should__mutmut_6 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_7'] = x__should__mutmut_7 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_8'] = x__should__mutmut_8 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_9'] = x__should__mutmut_9 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_10'] = x__should__mutmut_10 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_11'] = x__should__mutmut_11 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_12'] = x__should__mutmut_12 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_13'] = x__should__mutmut_13 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_14'] = x__should__mutmut_14 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_15'] = x__should__mutmut_15 # type: ignore # mutmut generated
mutants_x__should__mutmut['x__should__mutmut_16'] = x__should__mutmut_16 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__forecasts__mutmut)
def _forecasts(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_orig(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_1(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(None, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_2(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, None, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_3(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, None) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_4(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_5(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_6(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, ) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_7(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is None:
        return (None,) * len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_8(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) / len(tracks)
    return tuple(forecast(track, as_of) for track in tracks)


def x__forecasts__mutmut_9(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(None)


def x__forecasts__mutmut_10(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(None, as_of) for track in tracks)


def x__forecasts__mutmut_11(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, None) for track in tracks)


def x__forecasts__mutmut_12(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(as_of) for track in tracks)


def x__forecasts__mutmut_13(
    goal: Goal, tracks: tuple[Track, ...], as_of: Day, now: State
) -> tuple[Forecast | None, ...]:
    if _not_asked(goal, as_of, now) is not None:
        return (None,) * len(tracks)
    return tuple(forecast(track, ) for track in tracks)

mutants_x__forecasts__mutmut['_mutmut_orig'] = x__forecasts__mutmut_orig # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_1'] = x__forecasts__mutmut_1 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_2'] = x__forecasts__mutmut_2 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_3'] = x__forecasts__mutmut_3 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_4'] = x__forecasts__mutmut_4 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_5'] = x__forecasts__mutmut_5 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_6'] = x__forecasts__mutmut_6 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_7'] = x__forecasts__mutmut_7 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_8'] = x__forecasts__mutmut_8 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_9'] = x__forecasts__mutmut_9 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_10'] = x__forecasts__mutmut_10 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_11'] = x__forecasts__mutmut_11 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_12'] = x__forecasts__mutmut_12 # type: ignore # mutmut generated
mutants_x__forecasts__mutmut['x__forecasts__mutmut_13'] = x__forecasts__mutmut_13 # type: ignore # mutmut generated
mutants_x__reasons__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reasons__mutmut)
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


def x__reasons__mutmut_orig(
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


def x__reasons__mutmut_1(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = None
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_2(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(None, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_3(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, None, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_4(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, None)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_5(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_6(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_7(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, )
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_8(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_9(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) / len(tracks)
    return tuple(map(unforeseen, tracks, forecasts))


def x__reasons__mutmut_10(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(None)


def x__reasons__mutmut_11(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(None, tracks, forecasts))


def x__reasons__mutmut_12(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, None, forecasts))


def x__reasons__mutmut_13(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, None))


def x__reasons__mutmut_14(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(tracks, forecasts))


def x__reasons__mutmut_15(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, forecasts))


def x__reasons__mutmut_16(
    goal: Goal,
    tracks: tuple[Track, ...],
    forecasts: tuple[Forecast | None, ...],
    as_of: Day,
    now: State,
) -> tuple[str | None, ...]:
    none = _not_asked(goal, as_of, now)
    if none is not None:
        return (none,) * len(tracks)
    return tuple(map(unforeseen, tracks, ))

mutants_x__reasons__mutmut['_mutmut_orig'] = x__reasons__mutmut_orig # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_1'] = x__reasons__mutmut_1 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_2'] = x__reasons__mutmut_2 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_3'] = x__reasons__mutmut_3 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_4'] = x__reasons__mutmut_4 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_5'] = x__reasons__mutmut_5 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_6'] = x__reasons__mutmut_6 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_7'] = x__reasons__mutmut_7 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_8'] = x__reasons__mutmut_8 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_9'] = x__reasons__mutmut_9 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_10'] = x__reasons__mutmut_10 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_11'] = x__reasons__mutmut_11 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_12'] = x__reasons__mutmut_12 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_13'] = x__reasons__mutmut_13 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_14'] = x__reasons__mutmut_14 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_15'] = x__reasons__mutmut_15 # type: ignore # mutmut generated
mutants_x__reasons__mutmut['x__reasons__mutmut_16'] = x__reasons__mutmut_16 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__not_asked__mutmut)
def _not_asked(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, as_of) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_orig(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, as_of) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_1(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if (outcome_by(goal, as_of) is not None) and False else NO_QUESTION.get(now)


def x__not_asked__mutmut_2(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if (outcome_by(goal, as_of) is not None) or True else NO_QUESTION.get(now)


def x__not_asked__mutmut_3(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(None, as_of) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_4(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, None) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_5(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(as_of) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_6(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, ) is not None else NO_QUESTION.get(now)


def x__not_asked__mutmut_7(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, as_of) is None else NO_QUESTION.get(now)


def x__not_asked__mutmut_8(goal: Goal, as_of: Day, now: State) -> str | None:
    """Why nothing is forecast of a goal at all, if so."""
    return ENDED if outcome_by(goal, as_of) is not None else NO_QUESTION.get(None)

mutants_x__not_asked__mutmut['_mutmut_orig'] = x__not_asked__mutmut_orig # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_1'] = x__not_asked__mutmut_1 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_2'] = x__not_asked__mutmut_2 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_3'] = x__not_asked__mutmut_3 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_4'] = x__not_asked__mutmut_4 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_5'] = x__not_asked__mutmut_5 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_6'] = x__not_asked__mutmut_6 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_7'] = x__not_asked__mutmut_7 # type: ignore # mutmut generated
mutants_x__not_asked__mutmut['x__not_asked__mutmut_8'] = x__not_asked__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__of_goal__mutmut)
def _of_goal(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_orig(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_1(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = None
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_2(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(None, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_3(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, None, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_4(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=None)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_5(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_6(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_7(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, )
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_8(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=False)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_9(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level or (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_10(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_11(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None and track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_12(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is not None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_13(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress <= 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_14(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 2)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_15(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = None
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_16(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is None]
    return latest_of(known) if len(known) == len(unmet) else None


def x__of_goal__mutmut_17(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if (len(known) == len(unmet)) and False else None


def x__of_goal__mutmut_18(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if (len(known) == len(unmet)) or True else None


def x__of_goal__mutmut_19(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(None) if len(known) == len(unmet) else None


def x__of_goal__mutmut_20(tracks: tuple[Track, ...], forecasts: tuple[Forecast | None, ...]) -> Forecast | None:
    unmet = [
        found
        for track, found in zip(tracks, forecasts, strict=True)
        if not track.target.holds_a_level and (track.progress is None or track.progress < 1)
    ]
    known = [found for found in unmet if found is not None]
    return latest_of(known) if len(known) != len(unmet) else None

mutants_x__of_goal__mutmut['_mutmut_orig'] = x__of_goal__mutmut_orig # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_1'] = x__of_goal__mutmut_1 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_2'] = x__of_goal__mutmut_2 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_3'] = x__of_goal__mutmut_3 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_4'] = x__of_goal__mutmut_4 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_5'] = x__of_goal__mutmut_5 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_6'] = x__of_goal__mutmut_6 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_7'] = x__of_goal__mutmut_7 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_8'] = x__of_goal__mutmut_8 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_9'] = x__of_goal__mutmut_9 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_10'] = x__of_goal__mutmut_10 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_11'] = x__of_goal__mutmut_11 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_12'] = x__of_goal__mutmut_12 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_13'] = x__of_goal__mutmut_13 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_14'] = x__of_goal__mutmut_14 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_15'] = x__of_goal__mutmut_15 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_16'] = x__of_goal__mutmut_16 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_17'] = x__of_goal__mutmut_17 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_18'] = x__of_goal__mutmut_18 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_19'] = x__of_goal__mutmut_19 # type: ignore # mutmut generated
mutants_x__of_goal__mutmut['x__of_goal__mutmut_20'] = x__of_goal__mutmut_20 # type: ignore # mutmut generated
mutants_x__target_report__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__target_report__mutmut)
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


def x__target_report__mutmut_orig(
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


def x__target_report__mutmut_1(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = None
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


def x__target_report__mutmut_2(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=None,
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


def x__target_report__mutmut_3(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=None,
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


def x__target_report__mutmut_4(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=None,
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


def x__target_report__mutmut_5(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=None,
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


def x__target_report__mutmut_6(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=target.min,
        max=None,
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


def x__target_report__mutmut_7(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=target.min,
        max=target.max,
        weight=None,
        original_baseline=first.baseline,
        original_target=first.target,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_8(
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
        original_baseline=None,
        original_target=first.target,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_9(
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
        original_target=None,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_10(
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
        original_min=None,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_11(
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
        original_max=None,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_12(
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
        current=None,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_13(
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
        progress=None,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_14(
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
        forecast=None,
        forecast_reason=reason,
    )


def x__target_report__mutmut_15(
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
        forecast_reason=None,
    )


def x__target_report__mutmut_16(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
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


def x__target_report__mutmut_17(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
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


def x__target_report__mutmut_18(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
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


def x__target_report__mutmut_19(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
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


def x__target_report__mutmut_20(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=target.min,
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


def x__target_report__mutmut_21(
    track: Track, first: Target, found: Forecast | None, reason: str | None
) -> TargetReport:
    target = track.target
    return TargetReport(
        metric=target.metric,
        baseline=target.baseline,
        target=target.target,
        min=target.min,
        max=target.max,
        original_baseline=first.baseline,
        original_target=first.target,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_22(
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
        original_target=first.target,
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_23(
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
        original_min=first.min,
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_24(
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
        original_max=first.max,
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_25(
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
        current=track.current,
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_26(
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
        progress=track.progress,
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_27(
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
        forecast=found,
        forecast_reason=reason,
    )


def x__target_report__mutmut_28(
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
        forecast_reason=reason,
    )


def x__target_report__mutmut_29(
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
        )

mutants_x__target_report__mutmut['_mutmut_orig'] = x__target_report__mutmut_orig # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_1'] = x__target_report__mutmut_1 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_2'] = x__target_report__mutmut_2 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_3'] = x__target_report__mutmut_3 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_4'] = x__target_report__mutmut_4 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_5'] = x__target_report__mutmut_5 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_6'] = x__target_report__mutmut_6 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_7'] = x__target_report__mutmut_7 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_8'] = x__target_report__mutmut_8 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_9'] = x__target_report__mutmut_9 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_10'] = x__target_report__mutmut_10 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_11'] = x__target_report__mutmut_11 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_12'] = x__target_report__mutmut_12 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_13'] = x__target_report__mutmut_13 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_14'] = x__target_report__mutmut_14 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_15'] = x__target_report__mutmut_15 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_16'] = x__target_report__mutmut_16 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_17'] = x__target_report__mutmut_17 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_18'] = x__target_report__mutmut_18 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_19'] = x__target_report__mutmut_19 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_20'] = x__target_report__mutmut_20 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_21'] = x__target_report__mutmut_21 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_22'] = x__target_report__mutmut_22 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_23'] = x__target_report__mutmut_23 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_24'] = x__target_report__mutmut_24 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_25'] = x__target_report__mutmut_25 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_26'] = x__target_report__mutmut_26 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_27'] = x__target_report__mutmut_27 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_28'] = x__target_report__mutmut_28 # type: ignore # mutmut generated
mutants_x__target_report__mutmut['x__target_report__mutmut_29'] = x__target_report__mutmut_29 # type: ignore # mutmut generated
