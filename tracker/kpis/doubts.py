"""Outcomes that the figures do not bear out."""

from collections.abc import Collection, Iterator
from datetime import date as Day

from tracker.kpis.composition import composition
from tracker.kpis.plan import plan_on
from tracker.kpis.track import Track, follow, reached
from tracker.records.finding import Finding, at
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult
from tracker.text.diagnostics import Severity


def doubts(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def _was_reached(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if track.target.holds_a_level else any(days)


def achieved_over_unmet(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )
