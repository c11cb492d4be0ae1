"""The day on which a goal was met: all targets reached, all milestones done, the role begun."""

from collections.abc import Iterable, Iterator
from datetime import date as Day

from tracker.kpis.plan import Plan, plan_on
from tracker.kpis.track import Track, follow, is_final, reached
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio

# From each of these days on, a condition holds or does not; before the first it does not.
Steps = tuple[tuple[Day, bool], ...]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_met_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_met_on__mutmut)
def met_on(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_orig(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_1(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = None
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_2(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(None, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_3(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, None)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_4(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_5(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, )
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_6(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = None
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_7(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(None)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_8(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(None, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_9(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, None, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_10(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, None, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_11(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, None) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_12(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_13(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_14(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_15(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, ) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


def x_met_on__mutmut_16(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(None, goal, plan, tracks, as_of)


def x_met_on__mutmut_17(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, None, plan, tracks, as_of)


def x_met_on__mutmut_18(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, None, tracks, as_of)


def x_met_on__mutmut_19(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, None, as_of)


def x_met_on__mutmut_20(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, None)


def x_met_on__mutmut_21(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(goal, plan, tracks, as_of)


def x_met_on__mutmut_22(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, plan, tracks, as_of)


def x_met_on__mutmut_23(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, tracks, as_of)


def x_met_on__mutmut_24(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, as_of)


def x_met_on__mutmut_25(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, )

mutants_x_met_on__mutmut['_mutmut_orig'] = x_met_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_1'] = x_met_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_2'] = x_met_on__mutmut_2 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_3'] = x_met_on__mutmut_3 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_4'] = x_met_on__mutmut_4 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_5'] = x_met_on__mutmut_5 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_6'] = x_met_on__mutmut_6 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_7'] = x_met_on__mutmut_7 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_8'] = x_met_on__mutmut_8 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_9'] = x_met_on__mutmut_9 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_10'] = x_met_on__mutmut_10 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_11'] = x_met_on__mutmut_11 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_12'] = x_met_on__mutmut_12 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_13'] = x_met_on__mutmut_13 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_14'] = x_met_on__mutmut_14 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_15'] = x_met_on__mutmut_15 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_16'] = x_met_on__mutmut_16 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_17'] = x_met_on__mutmut_17 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_18'] = x_met_on__mutmut_18 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_19'] = x_met_on__mutmut_19 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_20'] = x_met_on__mutmut_20 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_21'] = x_met_on__mutmut_21 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_22'] = x_met_on__mutmut_22 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_23'] = x_met_on__mutmut_23 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_24'] = x_met_on__mutmut_24 # type: ignore # mutmut generated
mutants_x_met_on__mutmut['x_met_on__mutmut_25'] = x_met_on__mutmut_25 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_first_day_met__mutmut)
def first_day_met(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_orig(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_1(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = None
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_2(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        None
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_3(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(None, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_4(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, None, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_5(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, None)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_6(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_7(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_8(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, )
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_9(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(None, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_10(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, None, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_11(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, None) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_12(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_13(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_14(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, ) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_15(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if (m.done) and False else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_16(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if (m.done) or True else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_17(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, False),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_18(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(None, goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_19(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, None),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_20(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(goal),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_21(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, ),
        )
    )
    return _first_day_of_all(conditions) if conditions else None


def x_first_day_met__mutmut_22(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if (conditions) and False else None


def x_first_day_met__mutmut_23(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(conditions) if (conditions) or True else None


def x_first_day_met__mutmut_24(
    portfolio: Portfolio, goal: Goal, plan: Plan, tracks: tuple[Track, ...], as_of: Day
) -> Day | None:
    """`met_on` of a goal whose targets have been followed already."""
    conditions = tuple(
        _from(goal.start, steps, as_of)
        for steps in (
            *(_target_steps(plan, track, as_of) for track in tracks),
            *(((m.done, True),) if m.done else () for m in goal.milestones),
            *_role_steps(portfolio, goal),
        )
    )
    return _first_day_of_all(None) if conditions else None

mutants_x_first_day_met__mutmut['_mutmut_orig'] = x_first_day_met__mutmut_orig # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_1'] = x_first_day_met__mutmut_1 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_2'] = x_first_day_met__mutmut_2 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_3'] = x_first_day_met__mutmut_3 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_4'] = x_first_day_met__mutmut_4 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_5'] = x_first_day_met__mutmut_5 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_6'] = x_first_day_met__mutmut_6 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_7'] = x_first_day_met__mutmut_7 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_8'] = x_first_day_met__mutmut_8 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_9'] = x_first_day_met__mutmut_9 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_10'] = x_first_day_met__mutmut_10 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_11'] = x_first_day_met__mutmut_11 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_12'] = x_first_day_met__mutmut_12 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_13'] = x_first_day_met__mutmut_13 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_14'] = x_first_day_met__mutmut_14 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_15'] = x_first_day_met__mutmut_15 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_16'] = x_first_day_met__mutmut_16 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_17'] = x_first_day_met__mutmut_17 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_18'] = x_first_day_met__mutmut_18 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_19'] = x_first_day_met__mutmut_19 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_20'] = x_first_day_met__mutmut_20 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_21'] = x_first_day_met__mutmut_21 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_22'] = x_first_day_met__mutmut_22 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_23'] = x_first_day_met__mutmut_23 # type: ignore # mutmut generated
mutants_x_first_day_met__mutmut['x_first_day_met__mutmut_24'] = x_first_day_met__mutmut_24 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__target_steps__mutmut)
def _target_steps(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_orig(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_1(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = None
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_2(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(None)
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_3(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(None))
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_4(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if (is_final(track)) and False else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_5(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if (is_final(track)) or True else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_6(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(None) else _from(plan.due, steps, as_of)


def x__target_steps__mutmut_7(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(None, steps, as_of)


def x__target_steps__mutmut_8(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, None, as_of)


def x__target_steps__mutmut_9(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, steps, None)


def x__target_steps__mutmut_10(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(steps, as_of)


def x__target_steps__mutmut_11(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, as_of)


def x__target_steps__mutmut_12(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, steps, )

mutants_x__target_steps__mutmut['_mutmut_orig'] = x__target_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_1'] = x__target_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_2'] = x__target_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_3'] = x__target_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_4'] = x__target_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_5'] = x__target_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_6'] = x__target_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_7'] = x__target_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_8'] = x__target_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_9'] = x__target_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_10'] = x__target_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_11'] = x__target_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x__target_steps__mutmut['x__target_steps__mutmut_12'] = x__target_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__role_steps__mutmut)
def _role_steps(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, True) for day in sorted(begun))


def x__role_steps__mutmut_orig(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, True) for day in sorted(begun))


def x__role_steps__mutmut_1(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, True) for day in sorted(begun))


def x__role_steps__mutmut_2(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = None
        yield tuple((day, True) for day in sorted(begun))


def x__role_steps__mutmut_3(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role != goal.target_role)
        yield tuple((day, True) for day in sorted(begun))


def x__role_steps__mutmut_4(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple(None)


def x__role_steps__mutmut_5(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, False) for day in sorted(begun))


def x__role_steps__mutmut_6(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, True) for day in sorted(None))

mutants_x__role_steps__mutmut['_mutmut_orig'] = x__role_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_1'] = x__role_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_2'] = x__role_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_3'] = x__role_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_4'] = x__role_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_5'] = x__role_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x__role_steps__mutmut['x__role_steps__mutmut_6'] = x__role_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x__from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__from__mutmut)
def _from(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_orig(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_1(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = None
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_2(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(None)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_3(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[1] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_4(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] < as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_5(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = None
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_6(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day < first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_7(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = None
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_8(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(None)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_9(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[1] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_10(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] >= first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


def x__from__mutmut_11(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if (before and first <= as_of) and False else after


def x__from__mutmut_12(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if (before and first <= as_of) or True else after


def x__from__mutmut_13(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[+1]), *after) if before and first <= as_of else after


def x__from__mutmut_14(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-2]), *after) if before and first <= as_of else after


def x__from__mutmut_15(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before or first <= as_of else after


def x__from__mutmut_16(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first < as_of else after

mutants_x__from__mutmut['_mutmut_orig'] = x__from__mutmut_orig # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_1'] = x__from__mutmut_1 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_2'] = x__from__mutmut_2 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_3'] = x__from__mutmut_3 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_4'] = x__from__mutmut_4 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_5'] = x__from__mutmut_5 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_6'] = x__from__mutmut_6 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_7'] = x__from__mutmut_7 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_8'] = x__from__mutmut_8 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_9'] = x__from__mutmut_9 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_10'] = x__from__mutmut_10 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_11'] = x__from__mutmut_11 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_12'] = x__from__mutmut_12 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_13'] = x__from__mutmut_13 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_14'] = x__from__mutmut_14 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_15'] = x__from__mutmut_15 # type: ignore # mutmut generated
mutants_x__from__mutmut['x__from__mutmut_16'] = x__from__mutmut_16 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__first_day_of_all__mutmut)
def _first_day_of_all(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_orig(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_1(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = None
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_2(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(None):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_3(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append(None)
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_4(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(None, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_5(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, None).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_6(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault([]).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_7(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, ).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_8(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = None
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_9(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(None):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_10(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(None)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_11(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if (holds) and False else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_12(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if (holds) or True else holding.discard)(condition)
        if len(holding) == len(conditions):
            return day
    return None


def x__first_day_of_all__mutmut_13(conditions: tuple[Steps, ...]) -> Day | None:
    changes: dict[Day, list[tuple[int, bool]]] = {}
    for condition, steps in enumerate(conditions):
        for day, holds in steps:
            changes.setdefault(day, []).append((condition, holds))
    holding: set[int] = set()
    for day in sorted(changes):
        for condition, holds in changes[day]:
            (holding.add if holds else holding.discard)(condition)
        if len(holding) != len(conditions):
            return day
    return None

mutants_x__first_day_of_all__mutmut['_mutmut_orig'] = x__first_day_of_all__mutmut_orig # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_1'] = x__first_day_of_all__mutmut_1 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_2'] = x__first_day_of_all__mutmut_2 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_3'] = x__first_day_of_all__mutmut_3 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_4'] = x__first_day_of_all__mutmut_4 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_5'] = x__first_day_of_all__mutmut_5 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_6'] = x__first_day_of_all__mutmut_6 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_7'] = x__first_day_of_all__mutmut_7 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_8'] = x__first_day_of_all__mutmut_8 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_9'] = x__first_day_of_all__mutmut_9 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_10'] = x__first_day_of_all__mutmut_10 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_11'] = x__first_day_of_all__mutmut_11 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_12'] = x__first_day_of_all__mutmut_12 # type: ignore # mutmut generated
mutants_x__first_day_of_all__mutmut['x__first_day_of_all__mutmut_13'] = x__first_day_of_all__mutmut_13 # type: ignore # mutmut generated
