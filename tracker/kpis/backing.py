"""The evidence behind goals, metrics and requirements, wherever the link is written."""

from collections.abc import Iterable
from datetime import date as Day

from tracker.records.evidence import Evidence
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup


def evidence_of_metric(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    about = portfolio.evidence_of_metric.get(metric, ())
    naming = {e for e in about if metric in portfolio.evidence[e].metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def evidence_of_goal(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ()), as_of)


def evidence_of_requirement(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def metrics_of(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def witnesses(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def _dated(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))
