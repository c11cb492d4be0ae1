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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_answer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_answer__mutmut)
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


def x_answer__mutmut_orig(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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


def x_answer__mutmut_1(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
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


def x_answer__mutmut_2(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_3(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_4(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_5(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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


def x_answer__mutmut_6(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = None
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


def x_answer__mutmut_7(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(None))}
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


def x_answer__mutmut_8(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(None, kpis[name.id], as_of)
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


def x_answer__mutmut_9(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, None, as_of)
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


def x_answer__mutmut_10(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], None)
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


def x_answer__mutmut_11(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(kpis[name.id], as_of)
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


def x_answer__mutmut_12(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, as_of)
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


def x_answer__mutmut_13(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], )
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


def x_answer__mutmut_14(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = None
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_15(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(None, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_16(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, None)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_17(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_18(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, )
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_19(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(None, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_20(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, None, goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_21(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), None, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_22(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, None)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_23(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_24(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_25(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_26(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, )
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_27(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(None), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_28(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(None, portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_29(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, None, as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_30(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], None)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_31(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio.goals[name.id], as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_32(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, as_of)
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_33(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
    """The explanation of one of `names` of that portfolio. Raises KeyError for any other."""
    match name.kind:
        case Kind.KPI:
            kpis = {kpi.id: kpi for kpi in (*KPIS, *own_kpis(portfolio))}
            return why_kpi(portfolio, kpis[name.id], as_of)
        case Kind.CATEGORY:
            goals = goal_reports(portfolio, as_of)
            return why_category(portfolio, Category(name.id), goals, as_of)
        case Kind.GOAL:
            return why_goal(portfolio, portfolio.goals[name.id], )
        case Kind.TARGET:
            goal, _, metric = name.id.partition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_34(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            goal, _, metric = None
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_35(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            goal, _, metric = name.id.partition(None)
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_36(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            goal, _, metric = name.id.rpartition("/")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_37(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            goal, _, metric = name.id.partition("XX/XX")
            return why_target(portfolio, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_38(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(None, portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_39(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, None, metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_40(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, portfolio.goals[goal], None, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_41(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, portfolio.goals[goal], metric, None)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_42(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio.goals[goal], metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_43(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, metric, as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_44(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, portfolio.goals[goal], as_of)
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_45(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_target(portfolio, portfolio.goals[goal], metric, )
        case _:
            return why_metric(portfolio, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_46(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(None, portfolio.metrics[name.id], as_of)


def x_answer__mutmut_47(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(portfolio, None, as_of)


def x_answer__mutmut_48(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(portfolio, portfolio.metrics[name.id], None)


def x_answer__mutmut_49(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(portfolio.metrics[name.id], as_of)


def x_answer__mutmut_50(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(portfolio, as_of)


def x_answer__mutmut_51(portfolio: Portfolio, name: Name, as_of: Day) -> Why:
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
            return why_metric(portfolio, portfolio.metrics[name.id], )

mutants_x_answer__mutmut['_mutmut_orig'] = x_answer__mutmut_orig # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_1'] = x_answer__mutmut_1 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_2'] = x_answer__mutmut_2 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_3'] = x_answer__mutmut_3 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_4'] = x_answer__mutmut_4 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_5'] = x_answer__mutmut_5 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_6'] = x_answer__mutmut_6 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_7'] = x_answer__mutmut_7 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_8'] = x_answer__mutmut_8 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_9'] = x_answer__mutmut_9 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_10'] = x_answer__mutmut_10 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_11'] = x_answer__mutmut_11 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_12'] = x_answer__mutmut_12 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_13'] = x_answer__mutmut_13 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_14'] = x_answer__mutmut_14 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_15'] = x_answer__mutmut_15 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_16'] = x_answer__mutmut_16 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_17'] = x_answer__mutmut_17 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_18'] = x_answer__mutmut_18 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_19'] = x_answer__mutmut_19 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_20'] = x_answer__mutmut_20 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_21'] = x_answer__mutmut_21 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_22'] = x_answer__mutmut_22 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_23'] = x_answer__mutmut_23 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_24'] = x_answer__mutmut_24 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_25'] = x_answer__mutmut_25 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_26'] = x_answer__mutmut_26 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_27'] = x_answer__mutmut_27 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_28'] = x_answer__mutmut_28 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_29'] = x_answer__mutmut_29 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_30'] = x_answer__mutmut_30 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_31'] = x_answer__mutmut_31 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_32'] = x_answer__mutmut_32 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_33'] = x_answer__mutmut_33 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_34'] = x_answer__mutmut_34 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_35'] = x_answer__mutmut_35 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_36'] = x_answer__mutmut_36 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_37'] = x_answer__mutmut_37 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_38'] = x_answer__mutmut_38 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_39'] = x_answer__mutmut_39 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_40'] = x_answer__mutmut_40 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_41'] = x_answer__mutmut_41 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_42'] = x_answer__mutmut_42 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_43'] = x_answer__mutmut_43 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_44'] = x_answer__mutmut_44 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_45'] = x_answer__mutmut_45 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_46'] = x_answer__mutmut_46 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_47'] = x_answer__mutmut_47 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_48'] = x_answer__mutmut_48 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_49'] = x_answer__mutmut_49 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_50'] = x_answer__mutmut_50 # type: ignore # mutmut generated
mutants_x_answer__mutmut['x_answer__mutmut_51'] = x_answer__mutmut_51 # type: ignore # mutmut generated
