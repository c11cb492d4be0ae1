"""Everything a portfolio amounts to, as of a day."""

from collections.abc import Mapping
from datetime import date as Day

from msgspec import Struct

from tracker.kpis.categories import CategoryCounts, categories
from tracker.kpis.goal import GoalReport
from tracker.kpis.kpi import Kpi, measured
from tracker.kpis.own import own_kpis
from tracker.kpis.progress import goal_reports
from tracker.kpis.register import KPIS
from tracker.kpis.result import Component, Result
from tracker.records.audience import Shared
from tracker.records.portfolio import OWNER, Portfolio


class Summary(Struct, frozen=True, kw_only=True):
    """The KPIs (the fourteen, then the owner's own), the six categories, and the goals by id."""

    as_of: Day
    kpis: tuple[Result, ...]
    categories: tuple[CategoryCounts, ...]
    goals: tuple[GoalReport, ...]


def summarise(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def is_shown(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(portfolio, as_of))


def _is_for_others(portfolio: Portfolio) -> bool:
    return isinstance(portfolio, Shared) and portfolio.audience != OWNER


def is_present(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n or result.counted or result.excluded or beside)


def _is_known(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, component.values()))
    return bool(component)
