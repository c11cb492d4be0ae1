"""How a KPI, a goal or a metric stands in one state of a portfolio, as of a day."""

from datetime import date as Day
from fractions import Fraction

from msgspec import Struct

from tracker.history.facts import Behind, behind_goal, behind_kpi, behind_metric
from tracker.kpis.kpi import measured
from tracker.kpis.measure import reading
from tracker.kpis.own import own_kpis
from tracker.kpis.progress import goal_report
from tracker.kpis.register import KPIS
from tracker.kpis.stale import is_stale
from tracker.kpis.why import Kind, Name
from tracker.kpis.window import Window
from tracker.records.portfolio import Portfolio


class Standing(Struct, frozen=True, kw_only=True):
    """Its value (of a goal its progress, a share of 1), its status or state, and what is behind it.

    `n` is what the value is made of: records or observations, of a goal its measured targets.
    """

    title: str
    unit: str
    value: Fraction | None
    state: str
    n: int
    behind: Behind


def standing(portfolio: Portfolio, name: Name, as_of: Day) -> Standing | None:
    """How what is named stands; None where it is not there."""
    if name.kind is Kind.GOAL:
        return _goal(portfolio, name.id, as_of)
    return (_metric if name.kind is Kind.METRIC else _kpi)(portfolio, name.id, as_of)


def _kpi(portfolio: Portfolio, id_: str, as_of: Day) -> Standing | None:
    kpi = next((kpi for kpi in (*KPIS, *own_kpis(portfolio)) if kpi.id == id_), None)
    if kpi is None:
        return None
    result = measured(kpi, portfolio, as_of)
    return Standing(
        title=result.title,
        unit=result.unit,
        value=result.value,
        state=result.status.value,
        n=result.n,
        behind=behind_kpi(result),
    )


def _goal(portfolio: Portfolio, id_: str, as_of: Day) -> Standing | None:
    if id_ not in portfolio.goals:
        return None
    report = goal_report(portfolio, id_, as_of)
    return Standing(
        title=report.title,
        unit="",
        value=report.progress,
        state=report.state.value,
        n=report.measured[0],
        behind=behind_goal(portfolio, id_),
    )


def _metric(portfolio: Portfolio, id_: str, as_of: Day) -> Standing | None:
    metric = portfolio.metrics.get(id_)
    if metric is None:
        return None
    found = reading(portfolio, id_, Window(None, as_of))
    missing = "no-data" if found.applies else "not-applicable"
    shown = "stale" if is_stale(portfolio, id_, as_of) else "ok"
    return Standing(
        title=metric.title,
        unit=metric.unit,
        value=found.value,
        state=missing if found.value is None else shown,
        n=found.n,
        behind=behind_metric(portfolio, id_),
    )
