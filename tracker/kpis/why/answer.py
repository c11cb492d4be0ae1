"""The explanation of whatever was named."""

from datetime import date as Day

from tracker.kpis.own import own_kpis
from tracker.kpis.progress import goal_reports
from tracker.kpis.register import KPIS
from tracker.kpis.why.category import why_category
from tracker.kpis.why.explained import Kind, Why
from tracker.kpis.why.goal import why_goal
from tracker.kpis.why.kpi import why_kpi
from tracker.kpis.why.meanings import Name
from tracker.kpis.why.metric import why_metric
from tracker.kpis.why.target import why_target
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import Category


def answer(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)
