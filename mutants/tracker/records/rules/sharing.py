"""What is shared, and with whom that has no effect."""

from collections.abc import Iterator
from itertools import chain
from typing import TypeAlias

from tracker.records.audience import audiences, is_visible
from tracker.records.finding import Finding, Steps, at
from tracker.records.goals import Goal, Target
from tracker.records.metrics import Metric
from tracker.records.portfolio import Portfolio
from tracker.records.record import Audiences, Record
from tracker.records.reviews import Action
from tracker.records.rules.case import Case
from tracker.text.diagnostics import Severity

_Shared: TypeAlias = tuple[Record, Steps, Audiences | None]


def items_are_no_wider(case: Case) -> Iterator[Finding]:
    """No item is shared with an audience that does not see its record: it would have no effect."""
    known = audiences(case.portfolio)
    for record, steps, share in _items(case.portfolio):
        hidden = tuple(a for a in share or () if a in known and not is_visible(record.share, a))
        if hidden:
            yield wider_than_record(record, steps, hidden)


def wider_than_record(record: Record, steps: Steps, hidden: Audiences) -> Finding:
    """An item shared with those who do not see where it stands."""
    return Finding(
        code="wider-than-record",
        message=f"{_listed(hidden)} will not see this: its record is not shared as widely",
        place=at(record, *steps, "share"),
        severity=Severity.WARNING,
        help="an item can only narrow what its record is shared with: share the record too",
    )


def goals_show_their_metrics(case: Case) -> Iterator[Finding]:
    """Whoever sees a target sees its metric: without it the target is not there."""
    known = audiences(case.portfolio)
    for goal in case.portfolio.goals.values():
        for i, target in enumerate(goal.targets):
            metric = case.portfolio.metrics.get(target.metric)
            blind = _blind(goal, target, metric) if metric is not None else ()
            hidden = tuple(audience for audience in blind if audience in known)
            if hidden:
                yield metric_not_shared(goal, i, target.metric, hidden)


def metric_not_shared(goal: Goal, index: int, metric: str, hidden: Audiences) -> Finding:
    """A target that some who see the goal will not see."""
    return Finding(
        code="metric-not-shared",
        message=f"{_listed(hidden)} will not see this target: `{metric}` is not shared as widely",
        place=at(goal, "targets", index, "metric"),
        severity=Severity.WARNING,
        help="share the metric as widely, or narrow the target with a `share` of its own",
    )


def _blind(goal: Goal, target: Target, metric: Metric) -> Audiences:
    """The audiences that see the target, but not the metric."""
    own = goal.share if target.share is None else target.share
    named = dict.fromkeys((*goal.share, *own))
    return tuple(
        audience
        for audience in named
        if is_visible(goal.share, audience)
        and is_visible(own, audience)
        and not is_visible(metric.share, audience)
    )


def _items(portfolio: Portfolio) -> Iterator[_Shared]:
    """Everything in a record that has a `share` of its own."""
    return chain(_of_goals(portfolio), _of_facts(portfolio), _of_work(portfolio))


def _of_goals(portfolio: Portfolio) -> Iterator[_Shared]:
    for goal in portfolio.goals.values():
        yield from ((goal, ("targets", i), t.share) for i, t in enumerate(goal.targets))
        yield from ((goal, ("milestones", i), m.share) for i, m in enumerate(goal.milestones))
        yield from ((goal, ("confidence", i), c.share) for i, c in enumerate(goal.confidence))


def _of_facts(portfolio: Portfolio) -> Iterator[_Shared]:
    for metric in portfolio.metrics.values():
        for i, observation in enumerate(metric.observations):
            if observation.share:
                yield metric, ("observations", i), observation.share
    for evidence in portfolio.evidence.values():
        if evidence.witness is not None:
            yield evidence, ("witness",), evidence.witness.share
    for review in portfolio.reviews.values():
        yield from _actions(review, ("actions",), review.actions)


def _of_work(portfolio: Portfolio) -> Iterator[_Shared]:
    for p in portfolio.positions.values():
        yield from ((p, ("pay", i), pay.share) for i, pay in enumerate(p.pay))
    for e in portfolio.engagements.values():
        for i, session in enumerate(e.sessions):
            yield e, ("sessions", i), session.share
            yield from _actions(e, ("sessions", i, "actions"), session.actions)
        yield from ((e, ("costs", i), cost.share) for i, cost in enumerate(e.costs))
        yield from ((e, ("benefits", i), benefit.share) for i, benefit in enumerate(e.benefits))
    for a in portfolio.applications.values():
        yield from ((a, ("stages", i), stage.share) for i, stage in enumerate(a.stages))


def _actions(record: Record, steps: Steps, actions: tuple[Action, ...]) -> Iterator[_Shared]:
    return ((record, (*steps, i), action.share) for i, action in enumerate(actions))


def _listed(audiences: Audiences) -> str:
    return ", ".join(f"`{audience}`" for audience in audiences)
