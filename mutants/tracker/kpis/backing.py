"""The evidence behind goals, metrics and requirements, wherever the link is written."""

from collections.abc import Iterable
from datetime import date as Day

from tracker.records.evidence import Evidence
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import RaterGroup


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_evidence_of_metric__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_of_metric__mutmut)
def evidence_of_metric(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_orig(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_1(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = None
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_2(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(None)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_3(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = None
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_4(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if (found is not None) and False else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_5(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if (found is not None) or True else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_6(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_7(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = None
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_8(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date < as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_9(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = None
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_10(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric not in e.metrics}
    return _dated(portfolio, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_11(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(None, on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_12(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, None, as_of)


def x_evidence_of_metric__mutmut_13(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, None)


def x_evidence_of_metric__mutmut_14(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(on_observations | naming, as_of)


def x_evidence_of_metric__mutmut_15(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, as_of)


def x_evidence_of_metric__mutmut_16(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations | naming, )


def x_evidence_of_metric__mutmut_17(portfolio: Portfolio, metric: str, as_of: Day) -> tuple[Evidence, ...]:
    """What stands on its observations made by `as_of`, or names it; oldest first."""
    found = portfolio.metrics.get(metric)
    observations = found.observations if found is not None else ()
    on_observations = {e for made in observations if made.date <= as_of for e in made.evidence}
    naming = {e.id for e in portfolio.evidence.values() if metric in e.metrics}
    return _dated(portfolio, on_observations & naming, as_of)

mutants_x_evidence_of_metric__mutmut['_mutmut_orig'] = x_evidence_of_metric__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_1'] = x_evidence_of_metric__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_2'] = x_evidence_of_metric__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_3'] = x_evidence_of_metric__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_4'] = x_evidence_of_metric__mutmut_4 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_5'] = x_evidence_of_metric__mutmut_5 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_6'] = x_evidence_of_metric__mutmut_6 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_7'] = x_evidence_of_metric__mutmut_7 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_8'] = x_evidence_of_metric__mutmut_8 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_9'] = x_evidence_of_metric__mutmut_9 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_10'] = x_evidence_of_metric__mutmut_10 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_11'] = x_evidence_of_metric__mutmut_11 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_12'] = x_evidence_of_metric__mutmut_12 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_13'] = x_evidence_of_metric__mutmut_13 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_14'] = x_evidence_of_metric__mutmut_14 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_15'] = x_evidence_of_metric__mutmut_15 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_16'] = x_evidence_of_metric__mutmut_16 # type: ignore # mutmut generated
mutants_x_evidence_of_metric__mutmut['x_evidence_of_metric__mutmut_17'] = x_evidence_of_metric__mutmut_17 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_of_goal__mutmut)
def evidence_of_goal(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ()), as_of)


def x_evidence_of_goal__mutmut_orig(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ()), as_of)


def x_evidence_of_goal__mutmut_1(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(None, portfolio.evidence_of_goal.get(goal, ()), as_of)


def x_evidence_of_goal__mutmut_2(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, None, as_of)


def x_evidence_of_goal__mutmut_3(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ()), None)


def x_evidence_of_goal__mutmut_4(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio.evidence_of_goal.get(goal, ()), as_of)


def x_evidence_of_goal__mutmut_5(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, as_of)


def x_evidence_of_goal__mutmut_6(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ()), )


def x_evidence_of_goal__mutmut_7(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(None, ()), as_of)


def x_evidence_of_goal__mutmut_8(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, None), as_of)


def x_evidence_of_goal__mutmut_9(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(()), as_of)


def x_evidence_of_goal__mutmut_10(portfolio: Portfolio, goal: str, as_of: Day) -> tuple[Evidence, ...]:
    """What the goal names, or names the goal; oldest first."""
    return _dated(portfolio, portfolio.evidence_of_goal.get(goal, ), as_of)

mutants_x_evidence_of_goal__mutmut['_mutmut_orig'] = x_evidence_of_goal__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_1'] = x_evidence_of_goal__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_2'] = x_evidence_of_goal__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_3'] = x_evidence_of_goal__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_4'] = x_evidence_of_goal__mutmut_4 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_5'] = x_evidence_of_goal__mutmut_5 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_6'] = x_evidence_of_goal__mutmut_6 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_7'] = x_evidence_of_goal__mutmut_7 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_8'] = x_evidence_of_goal__mutmut_8 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_9'] = x_evidence_of_goal__mutmut_9 # type: ignore # mutmut generated
mutants_x_evidence_of_goal__mutmut['x_evidence_of_goal__mutmut_10'] = x_evidence_of_goal__mutmut_10 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_of_requirement__mutmut)
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


def x_evidence_of_requirement__mutmut_orig(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
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


def x_evidence_of_requirement__mutmut_1(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = None
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_2(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(None, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_3(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, None)
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_4(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_5(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, )
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_6(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = None
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_7(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked not in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_8(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = None
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_9(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(None, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_10(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, None, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_11(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, None) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_12(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_13(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_14(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, ) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_15(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(None, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_16(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, None)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_17(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_18(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, )),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_19(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(None, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_20(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, None, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_21(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, None) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_22(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_23(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_24(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, ) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_25(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(None, {*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_26(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, None, as_of)


def x_evidence_of_requirement__mutmut_27(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, None)


def x_evidence_of_requirement__mutmut_28(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated({*direct, *(e.id for items in behind for e in items)}, as_of)


def x_evidence_of_requirement__mutmut_29(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, as_of)


def x_evidence_of_requirement__mutmut_30(portfolio: Portfolio, asked: str, as_of: Day) -> tuple[Evidence, ...]:
    """What names the requirement (`role/requirement`) or belongs to what does; oldest first.

    That is the evidence of its skill, and of the metrics and goals that name it.
    """
    direct = portfolio.evidence_of_requirement.get(asked, ())
    goals = (g.id for g in portfolio.goals.values() if asked in g.requirements)
    behind = (
        *(evidence_of_metric(portfolio, m, as_of) for m in metrics_of(portfolio, asked)),
        *(evidence_of_goal(portfolio, goal, as_of) for goal in goals),
    )
    return _dated(portfolio, {*direct, *(e.id for items in behind for e in items)}, )

mutants_x_evidence_of_requirement__mutmut['_mutmut_orig'] = x_evidence_of_requirement__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_1'] = x_evidence_of_requirement__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_2'] = x_evidence_of_requirement__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_3'] = x_evidence_of_requirement__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_4'] = x_evidence_of_requirement__mutmut_4 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_5'] = x_evidence_of_requirement__mutmut_5 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_6'] = x_evidence_of_requirement__mutmut_6 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_7'] = x_evidence_of_requirement__mutmut_7 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_8'] = x_evidence_of_requirement__mutmut_8 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_9'] = x_evidence_of_requirement__mutmut_9 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_10'] = x_evidence_of_requirement__mutmut_10 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_11'] = x_evidence_of_requirement__mutmut_11 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_12'] = x_evidence_of_requirement__mutmut_12 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_13'] = x_evidence_of_requirement__mutmut_13 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_14'] = x_evidence_of_requirement__mutmut_14 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_15'] = x_evidence_of_requirement__mutmut_15 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_16'] = x_evidence_of_requirement__mutmut_16 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_17'] = x_evidence_of_requirement__mutmut_17 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_18'] = x_evidence_of_requirement__mutmut_18 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_19'] = x_evidence_of_requirement__mutmut_19 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_20'] = x_evidence_of_requirement__mutmut_20 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_21'] = x_evidence_of_requirement__mutmut_21 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_22'] = x_evidence_of_requirement__mutmut_22 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_23'] = x_evidence_of_requirement__mutmut_23 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_24'] = x_evidence_of_requirement__mutmut_24 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_25'] = x_evidence_of_requirement__mutmut_25 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_26'] = x_evidence_of_requirement__mutmut_26 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_27'] = x_evidence_of_requirement__mutmut_27 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_28'] = x_evidence_of_requirement__mutmut_28 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_29'] = x_evidence_of_requirement__mutmut_29 # type: ignore # mutmut generated
mutants_x_evidence_of_requirement__mutmut['x_evidence_of_requirement__mutmut_30'] = x_evidence_of_requirement__mutmut_30 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_metrics_of__mutmut)
def metrics_of(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_orig(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_1(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = None
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_2(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition(None)
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_3(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.rpartition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_4(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("XX/XX")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_5(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = None
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_6(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if (role in portfolio.roles) and False else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_7(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if (role in portfolio.roles) or True else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_8(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role not in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_9(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_10(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if (requirement in requirements) and False else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_11(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if (requirement in requirements) or True else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_12(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement not in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_13(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = None
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_14(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked not in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_15(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(None)


def x_metrics_of__mutmut_16(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(None))


def x_metrics_of__mutmut_17(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming & ({skill} if skill is not None else set())))


def x_metrics_of__mutmut_18(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if (skill is not None) and False else set())))


def x_metrics_of__mutmut_19(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if (skill is not None) or True else set())))


def x_metrics_of__mutmut_20(portfolio: Portfolio, asked: str) -> tuple[str, ...]:
    """The metrics a requirement (`role/requirement`) is about: its skill, and those naming it."""
    role, _, requirement = asked.partition("/")
    requirements = portfolio.roles[role].requirements if role in portfolio.roles else {}
    skill = requirements[requirement].skill if requirement in requirements else None
    naming = {m.id for m in portfolio.metrics.values() if asked in m.requirements}
    return tuple(sorted(naming | ({skill} if skill is None else set())))

mutants_x_metrics_of__mutmut['_mutmut_orig'] = x_metrics_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_1'] = x_metrics_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_2'] = x_metrics_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_3'] = x_metrics_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_4'] = x_metrics_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_5'] = x_metrics_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_6'] = x_metrics_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_7'] = x_metrics_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_8'] = x_metrics_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_9'] = x_metrics_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_10'] = x_metrics_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_11'] = x_metrics_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_12'] = x_metrics_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_13'] = x_metrics_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_14'] = x_metrics_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_15'] = x_metrics_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_16'] = x_metrics_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_17'] = x_metrics_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_18'] = x_metrics_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_19'] = x_metrics_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_metrics_of__mutmut['x_metrics_of__mutmut_20'] = x_metrics_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_witnesses__mutmut)
def witnesses(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_orig(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_1(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = None
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_2(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_3(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = None
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_4(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_5(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = None
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_6(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is None}
    return len(named) + len({group for group, _ in others} - {group for group, _ in named})


def x_witnesses__mutmut_7(evidence: Iterable[Evidence]) -> int:
    """How many people but the owner can confirm it, as far as they can be told apart.

    Those without a name count as one person a group, and not at all beside a named one.
    """
    seen = [e.witness for e in evidence if e.witness is not None]
    others = {(w.group, w.name) for w in seen if w.group is not RaterGroup.SELF}
    named = {(group, name) for group, name in others if name is not None}
    return len(named) - len({group for group, _ in others} - {group for group, _ in named})

mutants_x_witnesses__mutmut['_mutmut_orig'] = x_witnesses__mutmut_orig # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_1'] = x_witnesses__mutmut_1 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_2'] = x_witnesses__mutmut_2 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_3'] = x_witnesses__mutmut_3 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_4'] = x_witnesses__mutmut_4 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_5'] = x_witnesses__mutmut_5 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_6'] = x_witnesses__mutmut_6 # type: ignore # mutmut generated
mutants_x_witnesses__mutmut['x_witnesses__mutmut_7'] = x_witnesses__mutmut_7 # type: ignore # mutmut generated
mutants_x__dated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__dated__mutmut)
def _dated(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_orig(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_1(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = None
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_2(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(None) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_3(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e not in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_4(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(None)


def x__dated__mutmut_5(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted(None, key=lambda e: (e.date, e.id)))


def x__dated__mutmut_6(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=None))


def x__dated__mutmut_7(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted(key=lambda e: (e.date, e.id)))


def x__dated__mutmut_8(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), ))


def x__dated__mutmut_9(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date < as_of), key=lambda e: (e.date, e.id)))


def x__dated__mutmut_10(portfolio: Portfolio, ids: Iterable[str], as_of: Day) -> tuple[Evidence, ...]:
    there = (portfolio.evidence[e] for e in set(ids) if e in portfolio.evidence)
    return tuple(sorted((e for e in there if e.date <= as_of), key=lambda e: None))

mutants_x__dated__mutmut['_mutmut_orig'] = x__dated__mutmut_orig # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_1'] = x__dated__mutmut_1 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_2'] = x__dated__mutmut_2 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_3'] = x__dated__mutmut_3 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_4'] = x__dated__mutmut_4 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_5'] = x__dated__mutmut_5 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_6'] = x__dated__mutmut_6 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_7'] = x__dated__mutmut_7 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_8'] = x__dated__mutmut_8 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_9'] = x__dated__mutmut_9 # type: ignore # mutmut generated
mutants_x__dated__mutmut['x__dated__mutmut_10'] = x__dated__mutmut_10 # type: ignore # mutmut generated
