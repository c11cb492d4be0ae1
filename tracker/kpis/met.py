"""The day on which a goal was met: all targets reached, all milestones done, the role begun."""

from collections.abc import Iterable, Iterator
from datetime import date as Day

from tracker.kpis.plan import Plan, plan_on
from tracker.kpis.track import Track, follow, is_final, reached
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio

# From each of these days on, a condition holds or does not; before the first it does not.
Steps = tuple[tuple[Day, bool], ...]


def met_on(portfolio: Portfolio, goal: Goal, as_of: Day) -> Day | None:
    """The first day by `as_of` on which the goal was met; once met it stays met.

    Targets and due date are those as of `as_of`. What can fall back (held levels, means and the
    like) is met from the due date on only. Nothing is met before the goal's start.
    """
    plan = plan_on(goal, as_of)
    tracks = tuple(follow(portfolio, goal, target, as_of) for target in plan.targets)
    return first_day_met(portfolio, goal, plan, tracks, as_of)


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


def _target_steps(plan: Plan, track: Track, as_of: Day) -> Steps:
    steps = tuple(reached(track))
    return steps if is_final(track) else _from(plan.due, steps, as_of)


def _role_steps(portfolio: Portfolio, goal: Goal) -> Iterator[Steps]:
    if goal.target_role is not None:
        begun = (p.start for p in portfolio.positions.values() if p.role == goal.target_role)
        yield tuple((day, True) for day in sorted(begun))


def _from(first: Day, steps: Iterable[tuple[Day, bool]], as_of: Day) -> Steps:
    """The steps without what went on before `first` or after `as_of`."""
    known = tuple(step for step in steps if step[0] <= as_of)
    before = [holds for day, holds in known if day <= first]
    after = tuple(step for step in known if step[0] > first)
    return ((first, before[-1]), *after) if before and first <= as_of else after


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
