"""Every plan that a goal's amendments tell of: one that the goal could have had, and a change."""

from collections.abc import Iterator
from datetime import date as Day
from decimal import Decimal

from tracker.records.finding import Finding, at
from tracker.records.goals import Amendment, Goal, GoalOutcome
from tracker.records.rules.case import Case
from tracker.text.diagnostics import Severity


def amended_plans_are_plans(case: Case) -> Iterator[Finding]:
    """No due date before the start, no target at or behind its baseline, no change of nothing."""
    for goal in case.portfolio.goals.values():
        for i, amendment in enumerate(goal.amendments):
            yield from _dates(goal, i, amendment)
            yield from _targets(goal, i, amendment)
            if amendment.from_ == amendment.to:
                yield amendment_changes_nothing(goal, i, amendment)
            if goal.outcome is not None and amendment.date > goal.outcome.date:
                yield amendment_after_outcome(goal, i, amendment.date, goal.outcome)


def _dates(goal: Goal, index: int, amendment: Amendment) -> Iterator[Finding]:
    for key, day in (("from", amendment.from_), ("to", amendment.to)):
        if isinstance(day, Day) and day < goal.start:
            yield amended_before_start(goal, index, key, day)


def _targets(goal: Goal, index: int, amendment: Amendment) -> Iterator[Finding]:
    """Those on another side of the baseline than the target that stands, which is judged itself."""
    for i, target in enumerate(goal.targets):
        if target.metric != amendment.change or target.target is None or target.baseline is None:
            continue
        ahead = target.target - target.baseline
        for key, value in (("from", amendment.from_), ("to", amendment.to)):
            if isinstance(value, Decimal) and ahead and (value - target.baseline) * ahead <= 0:
                yield amended_behind_baseline(goal, index, key, value, i)


def amended_before_start(goal: Goal, index: int, key: str, day: Day) -> Finding:
    """A due date of an earlier or later plan that lies before the goal's start."""
    return Finding(
        code="due-before-start",
        message=f"`{key}` ({day}) is before the goal's `start` ({goal.start})",
        place=at(goal, "amendments", index, key),
        help="mend the one that is wrong; the same day is fine",
        related=((at(goal, "start"), "`start` is here"),),
    )


def amended_behind_baseline(
    goal: Goal, index: int, key: str, value: Decimal, target: int
) -> Finding:
    """A target of an earlier or later plan with no way from the baseline to it."""
    baseline = goal.targets[target].baseline
    return Finding(
        code="against-direction",
        message=f"`{key}` is {value}, and from the baseline ({baseline}) that is no way forward",
        place=at(goal, "amendments", index, key),
        help="mend the number, or the target's `baseline`",
        related=((at(goal, "targets", target, "baseline"), "the baseline is here"),),
    )


def amendment_changes_nothing(goal: Goal, index: int, amendment: Amendment) -> Finding:
    """An amendment from something to the same."""
    return Finding(
        code="amendment-changes-nothing",
        message=f"`from` and `to` are both {amendment.to}",
        place=at(goal, "amendments", index, "to"),
        severity=Severity.WARNING,
        help="say what it was before, or take the amendment out; a thought belongs under `note`",
    )


def amendment_after_outcome(goal: Goal, index: int, day: Day, outcome: GoalOutcome) -> Finding:
    """A plan changed when the goal had ended."""
    return Finding(
        code="amendment-after-outcome",
        message=f"this plan was changed on {day}, and the goal had ended on {outcome.date}",
        place=at(goal, "amendments", index, "date"),
        severity=Severity.WARNING,
        help="mend one of the two dates; what comes after the end is a goal of its own",
        related=((at(goal, "outcome", "date"), "it ended here"),),
    )
