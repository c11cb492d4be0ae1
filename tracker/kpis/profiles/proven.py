"""Claims with evidence behind them, and evidence with a witness."""

from collections.abc import Iterator

from tracker.kpis.composition import composition
from tracker.kpis.met import met_on
from tracker.kpis.plan import plan_on
from tracker.kpis.profiles.case import Case
from tracker.kpis.track import follow, reached
from tracker.records.evidence import Evidence
from tracker.records.finding import Finding, at
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult
from tracker.text.diagnostics import Severity


def goals_are_concluded(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def overdue_without_outcome(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def achievements_have_evidence(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def achieved_without_evidence(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def reached_targets_have_evidence(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def target_without_evidence(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def _is_shown(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, metric)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def impact_can_be_looked_up(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def impact_without_source(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def evidence_has_a_witness(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(case.portfolio):
        if evidence.witness is None:
            yield evidence_without_witness(evidence)


def evidence_without_witness(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def evidence_is_valid(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None and evidence.expires < case.today:
            yield expired_evidence(evidence)


def expired_evidence(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def _standing(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = (
        portfolio.evidence_of_goal,
        portfolio.evidence_of_metric,
        portfolio.evidence_of_requirement,
    )
    named = {id_ for index in indexes for ids in index.values() for id_ in ids}
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ in named)
