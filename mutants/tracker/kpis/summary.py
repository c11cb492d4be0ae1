"""Everything a portfolio amounts to, as of a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Day

from tracker.kpis.categories import CategoryCounts, categories
from tracker.kpis.goal import GoalReport
from tracker.kpis.kpi import Kpi, measured
from tracker.kpis.own import own_kpis
from tracker.kpis.progress import goal_reports
from tracker.kpis.register import KPIS
from tracker.kpis.result import Component, Result
from tracker.records.audience import Shared
from tracker.records.portfolio import OWNER, Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The KPIs (the fourteen, then the owner's own), the six categories, and the goals by id."""

    as_of: Day
    kpis: tuple[Result, ...]
    categories: tuple[CategoryCounts, ...]
    goals: tuple[GoalReport, ...]
mutants_x_summarise__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_summarise__mutmut)
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


def x_summarise__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Summary:
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


def x_summarise__mutmut_1(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = None
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_2(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(None, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_3(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, None)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_4(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_5(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, )
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_6(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = None
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_7(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(None, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_8(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, None, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_9(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, None) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_10(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_11(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_12(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, ) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_13(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(None)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_14(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = None
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_15(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(None)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_16(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=None,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_17(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=None,
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_18(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=None,
        goals=goals,
    )


def x_summarise__mutmut_19(portfolio: Portfolio, as_of: Day) -> Summary:
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
        goals=None,
    )


def x_summarise__mutmut_20(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_21(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_22(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        goals=goals,
    )


def x_summarise__mutmut_23(portfolio: Portfolio, as_of: Day) -> Summary:
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
        )


def x_summarise__mutmut_24(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(None),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_25(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others and is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_26(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if for_others or is_present(r)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_27(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(None)),
        categories=categories(portfolio, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_28(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(None, goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_29(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, None, as_of),
        goals=goals,
    )


def x_summarise__mutmut_30(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, None),
        goals=goals,
    )


def x_summarise__mutmut_31(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(goals, as_of),
        goals=goals,
    )


def x_summarise__mutmut_32(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, as_of),
        goals=goals,
    )


def x_summarise__mutmut_33(portfolio: Portfolio, as_of: Day) -> Summary:
    """All figures of the portfolio.

    For an audience other than the owner a KPI of which nothing is shared is absent.
    """
    goals = goal_reports(portfolio, as_of)
    results = (measured(kpi, portfolio, as_of) for kpi in (*KPIS, *own_kpis(portfolio)))
    for_others = _is_for_others(portfolio)
    return Summary(
        as_of=as_of,
        kpis=tuple(r for r in results if not for_others or is_present(r)),
        categories=categories(portfolio, goals, ),
        goals=goals,
    )

mutants_x_summarise__mutmut['_mutmut_orig'] = x_summarise__mutmut_orig # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_1'] = x_summarise__mutmut_1 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_2'] = x_summarise__mutmut_2 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_3'] = x_summarise__mutmut_3 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_4'] = x_summarise__mutmut_4 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_5'] = x_summarise__mutmut_5 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_6'] = x_summarise__mutmut_6 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_7'] = x_summarise__mutmut_7 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_8'] = x_summarise__mutmut_8 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_9'] = x_summarise__mutmut_9 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_10'] = x_summarise__mutmut_10 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_11'] = x_summarise__mutmut_11 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_12'] = x_summarise__mutmut_12 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_13'] = x_summarise__mutmut_13 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_14'] = x_summarise__mutmut_14 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_15'] = x_summarise__mutmut_15 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_16'] = x_summarise__mutmut_16 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_17'] = x_summarise__mutmut_17 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_18'] = x_summarise__mutmut_18 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_19'] = x_summarise__mutmut_19 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_20'] = x_summarise__mutmut_20 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_21'] = x_summarise__mutmut_21 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_22'] = x_summarise__mutmut_22 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_23'] = x_summarise__mutmut_23 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_24'] = x_summarise__mutmut_24 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_25'] = x_summarise__mutmut_25 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_26'] = x_summarise__mutmut_26 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_27'] = x_summarise__mutmut_27 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_28'] = x_summarise__mutmut_28 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_29'] = x_summarise__mutmut_29 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_30'] = x_summarise__mutmut_30 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_31'] = x_summarise__mutmut_31 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_32'] = x_summarise__mutmut_32 # type: ignore # mutmut generated
mutants_x_summarise__mutmut['x_summarise__mutmut_33'] = x_summarise__mutmut_33 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_shown__mutmut)
def is_shown(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(portfolio, as_of))


def x_is_shown__mutmut_orig(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(portfolio, as_of))


def x_is_shown__mutmut_1(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) and is_present(kpi.compute(portfolio, as_of))


def x_is_shown__mutmut_2(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return _is_for_others(portfolio) or is_present(kpi.compute(portfolio, as_of))


def x_is_shown__mutmut_3(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(None) or is_present(kpi.compute(portfolio, as_of))


def x_is_shown__mutmut_4(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(None)


def x_is_shown__mutmut_5(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(None, as_of))


def x_is_shown__mutmut_6(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(portfolio, None))


def x_is_shown__mutmut_7(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(as_of))


def x_is_shown__mutmut_8(portfolio: Portfolio, kpi: Kpi, as_of: Day) -> bool:
    """Whether the summary has the KPI."""
    return not _is_for_others(portfolio) or is_present(kpi.compute(portfolio, ))

mutants_x_is_shown__mutmut['_mutmut_orig'] = x_is_shown__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_1'] = x_is_shown__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_2'] = x_is_shown__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_3'] = x_is_shown__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_4'] = x_is_shown__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_5'] = x_is_shown__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_6'] = x_is_shown__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_7'] = x_is_shown__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_shown__mutmut['x_is_shown__mutmut_8'] = x_is_shown__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_for_others__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_for_others__mutmut)
def _is_for_others(portfolio: Portfolio) -> bool:
    return isinstance(portfolio, Shared) and portfolio.audience != OWNER


def x__is_for_others__mutmut_orig(portfolio: Portfolio) -> bool:
    return isinstance(portfolio, Shared) and portfolio.audience != OWNER


def x__is_for_others__mutmut_1(portfolio: Portfolio) -> bool:
    return isinstance(portfolio, Shared) or portfolio.audience != OWNER


def x__is_for_others__mutmut_2(portfolio: Portfolio) -> bool:
    return isinstance(portfolio, Shared) and portfolio.audience == OWNER

mutants_x__is_for_others__mutmut['_mutmut_orig'] = x__is_for_others__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_for_others__mutmut['x__is_for_others__mutmut_1'] = x__is_for_others__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_for_others__mutmut['x__is_for_others__mutmut_2'] = x__is_for_others__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_present__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_present__mutmut)
def is_present(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n or result.counted or result.excluded or beside)


def x_is_present__mutmut_orig(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n or result.counted or result.excluded or beside)


def x_is_present__mutmut_1(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = None
    return bool(result.n or result.counted or result.excluded or beside)


def x_is_present__mutmut_2(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(None)
    return bool(result.n or result.counted or result.excluded or beside)


def x_is_present__mutmut_3(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(None) for component in result.components.values())
    return bool(result.n or result.counted or result.excluded or beside)


def x_is_present__mutmut_4(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(None)


def x_is_present__mutmut_5(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n or result.counted or result.excluded and beside)


def x_is_present__mutmut_6(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n or result.counted and result.excluded or beside)


def x_is_present__mutmut_7(result: Result) -> bool:
    """Whether any record stands behind the result: something counted, left out, or beside it."""
    beside = any(_is_known(component) for component in result.components.values())
    return bool(result.n and result.counted or result.excluded or beside)

mutants_x_is_present__mutmut['_mutmut_orig'] = x_is_present__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_1'] = x_is_present__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_2'] = x_is_present__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_3'] = x_is_present__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_4'] = x_is_present__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_5'] = x_is_present__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_6'] = x_is_present__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_present__mutmut['x_is_present__mutmut_7'] = x_is_present__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_known__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_known__mutmut)
def _is_known(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, component.values()))
    return bool(component)


def x__is_known__mutmut_orig(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, component.values()))
    return bool(component)


def x__is_known__mutmut_1(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(None)
    return bool(component)


def x__is_known__mutmut_2(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(None, component.values()))
    return bool(component)


def x__is_known__mutmut_3(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, None))
    return bool(component)


def x__is_known__mutmut_4(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(component.values()))
    return bool(component)


def x__is_known__mutmut_5(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, ))
    return bool(component)


def x__is_known__mutmut_6(component: Component) -> bool:
    """Neither missing, nor 0, nor empty, in all its parts."""
    if isinstance(component, Mapping):
        return any(map(_is_known, component.values()))
    return bool(None)

mutants_x__is_known__mutmut['_mutmut_orig'] = x__is_known__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_1'] = x__is_known__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_2'] = x__is_known__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_3'] = x__is_known__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_4'] = x__is_known__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_5'] = x__is_known__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_known__mutmut['x__is_known__mutmut_6'] = x__is_known__mutmut_6 # type: ignore # mutmut generated
