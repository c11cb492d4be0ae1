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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_goals_are_concluded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_goals_are_concluded__mutmut)
def goals_are_concluded(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_orig(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_1(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = None
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_2(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None or not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_3(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today or goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_4(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due <= case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_5(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is not None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_6(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_7(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open or met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_8(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(None, goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_9(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, None, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_10(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, None) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_11(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(goal, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_12(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, case.today) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_13(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, ) is None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_14(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is not None:
            yield overdue_without_outcome(goal)


def x_goals_are_concluded__mutmut_15(case: Case) -> Iterator[Finding]:
    """A goal past its day has been met, or says how it ended."""
    for goal in case.portfolio.goals.values():
        is_open = goal.due < case.today and goal.outcome is None and not goal.draft
        if is_open and met_on(case.portfolio, goal, case.today) is None:
            yield overdue_without_outcome(None)

mutants_x_goals_are_concluded__mutmut['_mutmut_orig'] = x_goals_are_concluded__mutmut_orig # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_1'] = x_goals_are_concluded__mutmut_1 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_2'] = x_goals_are_concluded__mutmut_2 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_3'] = x_goals_are_concluded__mutmut_3 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_4'] = x_goals_are_concluded__mutmut_4 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_5'] = x_goals_are_concluded__mutmut_5 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_6'] = x_goals_are_concluded__mutmut_6 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_7'] = x_goals_are_concluded__mutmut_7 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_8'] = x_goals_are_concluded__mutmut_8 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_9'] = x_goals_are_concluded__mutmut_9 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_10'] = x_goals_are_concluded__mutmut_10 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_11'] = x_goals_are_concluded__mutmut_11 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_12'] = x_goals_are_concluded__mutmut_12 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_13'] = x_goals_are_concluded__mutmut_13 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_14'] = x_goals_are_concluded__mutmut_14 # type: ignore # mutmut generated
mutants_x_goals_are_concluded__mutmut['x_goals_are_concluded__mutmut_15'] = x_goals_are_concluded__mutmut_15 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_overdue_without_outcome__mutmut)
def overdue_without_outcome(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_orig(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_1(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code=None,
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_2(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=None,
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_3(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=None,
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_4(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=None,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_5(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help=None,
    )


def x_overdue_without_outcome__mutmut_6(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_7(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_8(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_9(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_10(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        )


def x_overdue_without_outcome__mutmut_11(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="XXoverdue-without-outcomeXX",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_12(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="OVERDUE-WITHOUT-OUTCOME",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_13(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(None, "due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_14(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, None),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_15(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at("due"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_16(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, ),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_17(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "XXdueXX"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_18(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "DUE"),
        severity=Severity.WARNING,
        help="write its `outcome`: achieved, missed, abandoned or withdrawn",
    )


def x_overdue_without_outcome__mutmut_19(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="XXwrite its `outcome`: achieved, missed, abandoned or withdrawnXX",
    )


def x_overdue_without_outcome__mutmut_20(goal: Goal) -> Finding:
    """A goal that was due, and of which the end is not told."""
    return Finding(
        code="overdue-without-outcome",
        message=f"the goal was due on {goal.due}, and nothing says how it ended",
        place=at(goal, "due"),
        severity=Severity.WARNING,
        help="WRITE ITS `OUTCOME`: ACHIEVED, MISSED, ABANDONED OR WITHDRAWN",
    )

mutants_x_overdue_without_outcome__mutmut['_mutmut_orig'] = x_overdue_without_outcome__mutmut_orig # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_1'] = x_overdue_without_outcome__mutmut_1 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_2'] = x_overdue_without_outcome__mutmut_2 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_3'] = x_overdue_without_outcome__mutmut_3 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_4'] = x_overdue_without_outcome__mutmut_4 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_5'] = x_overdue_without_outcome__mutmut_5 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_6'] = x_overdue_without_outcome__mutmut_6 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_7'] = x_overdue_without_outcome__mutmut_7 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_8'] = x_overdue_without_outcome__mutmut_8 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_9'] = x_overdue_without_outcome__mutmut_9 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_10'] = x_overdue_without_outcome__mutmut_10 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_11'] = x_overdue_without_outcome__mutmut_11 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_12'] = x_overdue_without_outcome__mutmut_12 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_13'] = x_overdue_without_outcome__mutmut_13 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_14'] = x_overdue_without_outcome__mutmut_14 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_15'] = x_overdue_without_outcome__mutmut_15 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_16'] = x_overdue_without_outcome__mutmut_16 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_17'] = x_overdue_without_outcome__mutmut_17 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_18'] = x_overdue_without_outcome__mutmut_18 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_19'] = x_overdue_without_outcome__mutmut_19 # type: ignore # mutmut generated
mutants_x_overdue_without_outcome__mutmut['x_overdue_without_outcome__mutmut_20'] = x_overdue_without_outcome__mutmut_20 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_achievements_have_evidence__mutmut)
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


def x_achievements_have_evidence__mutmut_orig(case: Case) -> Iterator[Finding]:
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


def x_achievements_have_evidence__mutmut_1(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = None
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_2(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = None
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_3(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None or goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_4(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_5(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is not GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_6(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = None
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_7(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = None
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_8(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal and any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_9(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id not in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_10(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            None
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_11(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(None, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_12(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, None) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_13(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_14(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, ) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_15(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved or not shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_16(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and shown:
            yield achieved_without_evidence(goal)


def x_achievements_have_evidence__mutmut_17(case: Case) -> Iterator[Finding]:
    """A goal called achieved has evidence, of its own or behind its targets."""
    portfolio = case.portfolio
    for goal in portfolio.goals.values():
        achieved = goal.outcome is not None and goal.outcome.result is GoalResult.ACHIEVED
        metrics = (target.metric for target in goal.targets)
        shown = goal.id in portfolio.evidence_of_goal or any(
            _is_shown(portfolio, metric) for metric in metrics
        )
        if achieved and not shown:
            yield achieved_without_evidence(None)

mutants_x_achievements_have_evidence__mutmut['_mutmut_orig'] = x_achievements_have_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_1'] = x_achievements_have_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_2'] = x_achievements_have_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_3'] = x_achievements_have_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_4'] = x_achievements_have_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_5'] = x_achievements_have_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_6'] = x_achievements_have_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_7'] = x_achievements_have_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_8'] = x_achievements_have_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_9'] = x_achievements_have_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_10'] = x_achievements_have_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_11'] = x_achievements_have_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_12'] = x_achievements_have_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_13'] = x_achievements_have_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_14'] = x_achievements_have_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_15'] = x_achievements_have_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_16'] = x_achievements_have_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_achievements_have_evidence__mutmut['x_achievements_have_evidence__mutmut_17'] = x_achievements_have_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_achieved_without_evidence__mutmut)
def achieved_without_evidence(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_orig(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_1(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code=None,
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_2(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message=None,
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_3(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=None,
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_4(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help=None,
    )


def x_achieved_without_evidence__mutmut_5(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_6(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_7(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_8(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        )


def x_achieved_without_evidence__mutmut_9(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="XXachieved-without-evidenceXX",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_10(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="ACHIEVED-WITHOUT-EVIDENCE",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_11(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="XXthe goal is called achieved, and no evidence stands behind itXX",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_12(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="THE GOAL IS CALLED ACHIEVED, AND NO EVIDENCE STANDS BEHIND IT",
        place=at(goal, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_13(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(None, "outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_14(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, None, "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_15(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", None),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_16(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at("outcome", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_17(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_18(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", ),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_19(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "XXoutcomeXX", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_20(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "OUTCOME", "result"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_21(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "XXresultXX"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_22(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "RESULT"),
        help="name what shows it under `evidence`, or name the goal in the evidence",
    )


def x_achieved_without_evidence__mutmut_23(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="XXname what shows it under `evidence`, or name the goal in the evidenceXX",
    )


def x_achieved_without_evidence__mutmut_24(goal: Goal) -> Finding:
    """An achievement that nothing shows."""
    return Finding(
        code="achieved-without-evidence",
        message="the goal is called achieved, and no evidence stands behind it",
        place=at(goal, "outcome", "result"),
        help="NAME WHAT SHOWS IT UNDER `EVIDENCE`, OR NAME THE GOAL IN THE EVIDENCE",
    )

mutants_x_achieved_without_evidence__mutmut['_mutmut_orig'] = x_achieved_without_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_1'] = x_achieved_without_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_2'] = x_achieved_without_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_3'] = x_achieved_without_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_4'] = x_achieved_without_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_5'] = x_achieved_without_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_6'] = x_achieved_without_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_7'] = x_achieved_without_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_8'] = x_achieved_without_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_9'] = x_achieved_without_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_10'] = x_achieved_without_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_11'] = x_achieved_without_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_12'] = x_achieved_without_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_13'] = x_achieved_without_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_14'] = x_achieved_without_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_15'] = x_achieved_without_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_16'] = x_achieved_without_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_17'] = x_achieved_without_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_18'] = x_achieved_without_evidence__mutmut_18 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_19'] = x_achieved_without_evidence__mutmut_19 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_20'] = x_achieved_without_evidence__mutmut_20 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_21'] = x_achieved_without_evidence__mutmut_21 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_22'] = x_achieved_without_evidence__mutmut_22 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_23'] = x_achieved_without_evidence__mutmut_23 # type: ignore # mutmut generated
mutants_x_achieved_without_evidence__mutmut['x_achieved_without_evidence__mutmut_24'] = x_achieved_without_evidence__mutmut_24 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reached_targets_have_evidence__mutmut)
def reached_targets_have_evidence(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_orig(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_1(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = None
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_2(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(None, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_3(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, None)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_4(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_5(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, )
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_6(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(None):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_7(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = None
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_8(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(None, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_9(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, None, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_10(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, None, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_11(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, None)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_12(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_13(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_14(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_15(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, )
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_16(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = None
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_17(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(None)
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_18(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(None))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_19(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached or not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_20(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_21(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(None, target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_22(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, None):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_23(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(target.metric):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_24(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, ):
                yield target_without_evidence(goal, index)


def x_reached_targets_have_evidence__mutmut_25(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(None, index)


def x_reached_targets_have_evidence__mutmut_26(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, None)


def x_reached_targets_have_evidence__mutmut_27(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(index)


def x_reached_targets_have_evidence__mutmut_28(case: Case) -> Iterator[Finding]:
    """The metric of a target that was reached has evidence."""
    for goal in case.portfolio.goals.values():
        plan = plan_on(goal, case.today)
        for index, target in enumerate(plan.targets):
            track = follow(case.portfolio, goal, target, case.today)
            was_reached = any(holds for _, holds in reached(track))
            if was_reached and not _is_shown(case.portfolio, target.metric):
                yield target_without_evidence(goal, )

mutants_x_reached_targets_have_evidence__mutmut['_mutmut_orig'] = x_reached_targets_have_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_1'] = x_reached_targets_have_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_2'] = x_reached_targets_have_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_3'] = x_reached_targets_have_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_4'] = x_reached_targets_have_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_5'] = x_reached_targets_have_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_6'] = x_reached_targets_have_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_7'] = x_reached_targets_have_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_8'] = x_reached_targets_have_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_9'] = x_reached_targets_have_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_10'] = x_reached_targets_have_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_11'] = x_reached_targets_have_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_12'] = x_reached_targets_have_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_13'] = x_reached_targets_have_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_14'] = x_reached_targets_have_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_15'] = x_reached_targets_have_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_16'] = x_reached_targets_have_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_17'] = x_reached_targets_have_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_18'] = x_reached_targets_have_evidence__mutmut_18 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_19'] = x_reached_targets_have_evidence__mutmut_19 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_20'] = x_reached_targets_have_evidence__mutmut_20 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_21'] = x_reached_targets_have_evidence__mutmut_21 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_22'] = x_reached_targets_have_evidence__mutmut_22 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_23'] = x_reached_targets_have_evidence__mutmut_23 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_24'] = x_reached_targets_have_evidence__mutmut_24 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_25'] = x_reached_targets_have_evidence__mutmut_25 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_26'] = x_reached_targets_have_evidence__mutmut_26 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_27'] = x_reached_targets_have_evidence__mutmut_27 # type: ignore # mutmut generated
mutants_x_reached_targets_have_evidence__mutmut['x_reached_targets_have_evidence__mutmut_28'] = x_reached_targets_have_evidence__mutmut_28 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_target_without_evidence__mutmut)
def target_without_evidence(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_orig(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_1(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = None
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_2(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code=None,
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_3(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=None,
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_4(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=None,
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_5(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help=None,
    )


def x_target_without_evidence__mutmut_6(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_7(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_8(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_9(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        )


def x_target_without_evidence__mutmut_10(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="XXtarget-without-evidenceXX",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_11(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="TARGET-WITHOUT-EVIDENCE",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_12(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(None, "targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_13(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, None, index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_14(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", None, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_15(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, None),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_16(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at("targets", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_17(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_18(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_19(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, ),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_20(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "XXtargetsXX", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_21(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "TARGETS", index, "metric"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_22(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "XXmetricXX"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_23(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "METRIC"),
        help="name evidence in the observations that count, or the metric in the evidence",
    )


def x_target_without_evidence__mutmut_24(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="XXname evidence in the observations that count, or the metric in the evidenceXX",
    )


def x_target_without_evidence__mutmut_25(goal: Goal, index: int) -> Finding:
    """A figure that is there because somebody wrote it down."""
    metric = goal.targets[index].metric
    return Finding(
        code="target-without-evidence",
        message=f"the target was reached, and no evidence stands behind `{metric}`",
        place=at(goal, "targets", index, "metric"),
        help="NAME EVIDENCE IN THE OBSERVATIONS THAT COUNT, OR THE METRIC IN THE EVIDENCE",
    )

mutants_x_target_without_evidence__mutmut['_mutmut_orig'] = x_target_without_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_1'] = x_target_without_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_2'] = x_target_without_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_3'] = x_target_without_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_4'] = x_target_without_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_5'] = x_target_without_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_6'] = x_target_without_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_7'] = x_target_without_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_8'] = x_target_without_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_9'] = x_target_without_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_10'] = x_target_without_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_11'] = x_target_without_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_12'] = x_target_without_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_13'] = x_target_without_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_14'] = x_target_without_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_15'] = x_target_without_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_16'] = x_target_without_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_17'] = x_target_without_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_18'] = x_target_without_evidence__mutmut_18 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_19'] = x_target_without_evidence__mutmut_19 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_20'] = x_target_without_evidence__mutmut_20 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_21'] = x_target_without_evidence__mutmut_21 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_22'] = x_target_without_evidence__mutmut_22 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_23'] = x_target_without_evidence__mutmut_23 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_24'] = x_target_without_evidence__mutmut_24 # type: ignore # mutmut generated
mutants_x_target_without_evidence__mutmut['x_target_without_evidence__mutmut_25'] = x_target_without_evidence__mutmut_25 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_shown__mutmut)
def _is_shown(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, metric)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_orig(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, metric)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_1(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = None
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_2(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(None, metric)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_3(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, None)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_4(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(metric)
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_5(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, )
    return any(part.id in portfolio.evidence_of_metric for part in made_of)


def x__is_shown__mutmut_6(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, metric)
    return any(None)


def x__is_shown__mutmut_7(portfolio: Portfolio, metric: str) -> bool:
    """Whether evidence stands behind a metric, or behind one that it is made of."""
    made_of = composition(portfolio, metric)
    return any(part.id not in portfolio.evidence_of_metric for part in made_of)

mutants_x__is_shown__mutmut['_mutmut_orig'] = x__is_shown__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_1'] = x__is_shown__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_2'] = x__is_shown__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_3'] = x__is_shown__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_4'] = x__is_shown__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_5'] = x__is_shown__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_6'] = x__is_shown__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_shown__mutmut['x__is_shown__mutmut_7'] = x__is_shown__mutmut_7 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_impact_can_be_looked_up__mutmut)
def impact_can_be_looked_up(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_orig(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_1(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = None
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_2(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit and evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_3(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file and evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_4(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url and evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_5(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None or not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_6(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is None and not source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_7(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and source:
            yield impact_without_source(evidence)


def x_impact_can_be_looked_up__mutmut_8(case: Case) -> Iterator[Finding]:
    """An impact says where its number is from."""
    for evidence in case.portfolio.evidence.values():
        source = evidence.url or evidence.file or evidence.commit or evidence.links
        if evidence.impact is not None and not source:
            yield impact_without_source(None)

mutants_x_impact_can_be_looked_up__mutmut['_mutmut_orig'] = x_impact_can_be_looked_up__mutmut_orig # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_1'] = x_impact_can_be_looked_up__mutmut_1 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_2'] = x_impact_can_be_looked_up__mutmut_2 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_3'] = x_impact_can_be_looked_up__mutmut_3 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_4'] = x_impact_can_be_looked_up__mutmut_4 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_5'] = x_impact_can_be_looked_up__mutmut_5 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_6'] = x_impact_can_be_looked_up__mutmut_6 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_7'] = x_impact_can_be_looked_up__mutmut_7 # type: ignore # mutmut generated
mutants_x_impact_can_be_looked_up__mutmut['x_impact_can_be_looked_up__mutmut_8'] = x_impact_can_be_looked_up__mutmut_8 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_impact_without_source__mutmut)
def impact_without_source(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_orig(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_1(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code=None,
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_2(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message=None,
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_3(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=None,
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_4(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help=None,
    )


def x_impact_without_source__mutmut_5(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_6(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_7(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_8(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        )


def x_impact_without_source__mutmut_9(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="XXimpact-without-sourceXX",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_10(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="IMPACT-WITHOUT-SOURCE",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_11(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="XXthis impact has no source: neither `url` nor `file` nor `commit`XX",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_12(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="THIS IMPACT HAS NO SOURCE: NEITHER `URL` NOR `FILE` NOR `COMMIT`",
        place=at(evidence, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_13(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(None, "impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_14(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, None),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_15(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at("impact"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_16(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, ),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_17(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "XXimpactXX"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_18(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "IMPACT"),
        help="say where others can see it",
    )


def x_impact_without_source__mutmut_19(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="XXsay where others can see itXX",
    )


def x_impact_without_source__mutmut_20(evidence: Evidence) -> Finding:
    """A number that nobody can look up."""
    return Finding(
        code="impact-without-source",
        message="this impact has no source: neither `url` nor `file` nor `commit`",
        place=at(evidence, "impact"),
        help="SAY WHERE OTHERS CAN SEE IT",
    )

mutants_x_impact_without_source__mutmut['_mutmut_orig'] = x_impact_without_source__mutmut_orig # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_1'] = x_impact_without_source__mutmut_1 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_2'] = x_impact_without_source__mutmut_2 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_3'] = x_impact_without_source__mutmut_3 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_4'] = x_impact_without_source__mutmut_4 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_5'] = x_impact_without_source__mutmut_5 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_6'] = x_impact_without_source__mutmut_6 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_7'] = x_impact_without_source__mutmut_7 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_8'] = x_impact_without_source__mutmut_8 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_9'] = x_impact_without_source__mutmut_9 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_10'] = x_impact_without_source__mutmut_10 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_11'] = x_impact_without_source__mutmut_11 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_12'] = x_impact_without_source__mutmut_12 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_13'] = x_impact_without_source__mutmut_13 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_14'] = x_impact_without_source__mutmut_14 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_15'] = x_impact_without_source__mutmut_15 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_16'] = x_impact_without_source__mutmut_16 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_17'] = x_impact_without_source__mutmut_17 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_18'] = x_impact_without_source__mutmut_18 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_19'] = x_impact_without_source__mutmut_19 # type: ignore # mutmut generated
mutants_x_impact_without_source__mutmut['x_impact_without_source__mutmut_20'] = x_impact_without_source__mutmut_20 # type: ignore # mutmut generated
mutants_x_evidence_has_a_witness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_has_a_witness__mutmut)
def evidence_has_a_witness(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(case.portfolio):
        if evidence.witness is None:
            yield evidence_without_witness(evidence)


def x_evidence_has_a_witness__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(case.portfolio):
        if evidence.witness is None:
            yield evidence_without_witness(evidence)


def x_evidence_has_a_witness__mutmut_1(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(None):
        if evidence.witness is None:
            yield evidence_without_witness(evidence)


def x_evidence_has_a_witness__mutmut_2(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(case.portfolio):
        if evidence.witness is not None:
            yield evidence_without_witness(evidence)


def x_evidence_has_a_witness__mutmut_3(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something can be confirmed by somebody."""
    for evidence in _standing(case.portfolio):
        if evidence.witness is None:
            yield evidence_without_witness(None)

mutants_x_evidence_has_a_witness__mutmut['_mutmut_orig'] = x_evidence_has_a_witness__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_has_a_witness__mutmut['x_evidence_has_a_witness__mutmut_1'] = x_evidence_has_a_witness__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_has_a_witness__mutmut['x_evidence_has_a_witness__mutmut_2'] = x_evidence_has_a_witness__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_has_a_witness__mutmut['x_evidence_has_a_witness__mutmut_3'] = x_evidence_has_a_witness__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_without_witness__mutmut)
def evidence_without_witness(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_orig(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_1(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code=None,
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_2(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message=None,
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_3(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=None,
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_4(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help=None,
    )


def x_evidence_without_witness__mutmut_5(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_6(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_7(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_8(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        )


def x_evidence_without_witness__mutmut_9(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="XXevidence-without-witnessXX",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_10(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="EVIDENCE-WITHOUT-WITNESS",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_11(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="XXnobody is named who can confirm thisXX",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_12(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="NOBODY IS NAMED WHO CAN CONFIRM THIS",
        place=at(evidence, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_13(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(None, part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_14(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part=None),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_15(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(part="key"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_16(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, ),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_17(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="XXkeyXX"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_18(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="KEY"),
        help="write `witness: {group: manager}` or another group, with a `name` if you like",
    )


def x_evidence_without_witness__mutmut_19(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="XXwrite `witness: {group: manager}` or another group, with a `name` if you likeXX",
    )


def x_evidence_without_witness__mutmut_20(evidence: Evidence) -> Finding:
    """Evidence that rests on the owner's word."""
    return Finding(
        code="evidence-without-witness",
        message="nobody is named who can confirm this",
        place=at(evidence, part="key"),
        help="WRITE `WITNESS: {GROUP: MANAGER}` OR ANOTHER GROUP, WITH A `NAME` IF YOU LIKE",
    )

mutants_x_evidence_without_witness__mutmut['_mutmut_orig'] = x_evidence_without_witness__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_1'] = x_evidence_without_witness__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_2'] = x_evidence_without_witness__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_3'] = x_evidence_without_witness__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_4'] = x_evidence_without_witness__mutmut_4 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_5'] = x_evidence_without_witness__mutmut_5 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_6'] = x_evidence_without_witness__mutmut_6 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_7'] = x_evidence_without_witness__mutmut_7 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_8'] = x_evidence_without_witness__mutmut_8 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_9'] = x_evidence_without_witness__mutmut_9 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_10'] = x_evidence_without_witness__mutmut_10 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_11'] = x_evidence_without_witness__mutmut_11 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_12'] = x_evidence_without_witness__mutmut_12 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_13'] = x_evidence_without_witness__mutmut_13 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_14'] = x_evidence_without_witness__mutmut_14 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_15'] = x_evidence_without_witness__mutmut_15 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_16'] = x_evidence_without_witness__mutmut_16 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_17'] = x_evidence_without_witness__mutmut_17 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_18'] = x_evidence_without_witness__mutmut_18 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_19'] = x_evidence_without_witness__mutmut_19 # type: ignore # mutmut generated
mutants_x_evidence_without_witness__mutmut['x_evidence_without_witness__mutmut_20'] = x_evidence_without_witness__mutmut_20 # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_evidence_is_valid__mutmut)
def evidence_is_valid(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None and evidence.expires < case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_orig(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None and evidence.expires < case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_1(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(None):
        if evidence.expires is not None and evidence.expires < case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_2(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None or evidence.expires < case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_3(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is None and evidence.expires < case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_4(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None and evidence.expires <= case.today:
            yield expired_evidence(evidence)


def x_evidence_is_valid__mutmut_5(case: Case) -> Iterator[Finding]:
    """Evidence that stands for something has not expired."""
    for evidence in _standing(case.portfolio):
        if evidence.expires is not None and evidence.expires < case.today:
            yield expired_evidence(None)

mutants_x_evidence_is_valid__mutmut['_mutmut_orig'] = x_evidence_is_valid__mutmut_orig # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut['x_evidence_is_valid__mutmut_1'] = x_evidence_is_valid__mutmut_1 # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut['x_evidence_is_valid__mutmut_2'] = x_evidence_is_valid__mutmut_2 # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut['x_evidence_is_valid__mutmut_3'] = x_evidence_is_valid__mutmut_3 # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut['x_evidence_is_valid__mutmut_4'] = x_evidence_is_valid__mutmut_4 # type: ignore # mutmut generated
mutants_x_evidence_is_valid__mutmut['x_evidence_is_valid__mutmut_5'] = x_evidence_is_valid__mutmut_5 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expired_evidence__mutmut)
def expired_evidence(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_orig(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_1(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code=None,
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_2(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=None,
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_3(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=None,
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_4(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=None,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_5(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help=None,
    )


def x_expired_evidence__mutmut_6(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_7(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_8(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_9(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_10(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        )


def x_expired_evidence__mutmut_11(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="XXexpired-evidenceXX",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_12(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="EXPIRED-EVIDENCE",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_13(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(None, "expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_14(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, None),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_15(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at("expires"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_16(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, ),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_17(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "XXexpiresXX"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_18(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "EXPIRES"),
        severity=Severity.WARNING,
        help="renew it, or let newer evidence stand in its place",
    )


def x_expired_evidence__mutmut_19(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="XXrenew it, or let newer evidence stand in its placeXX",
    )


def x_expired_evidence__mutmut_20(evidence: Evidence) -> Finding:
    """A certificate that no longer certifies."""
    return Finding(
        code="expired-evidence",
        message=f"this expired on {evidence.expires}",
        place=at(evidence, "expires"),
        severity=Severity.WARNING,
        help="RENEW IT, OR LET NEWER EVIDENCE STAND IN ITS PLACE",
    )

mutants_x_expired_evidence__mutmut['_mutmut_orig'] = x_expired_evidence__mutmut_orig # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_1'] = x_expired_evidence__mutmut_1 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_2'] = x_expired_evidence__mutmut_2 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_3'] = x_expired_evidence__mutmut_3 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_4'] = x_expired_evidence__mutmut_4 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_5'] = x_expired_evidence__mutmut_5 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_6'] = x_expired_evidence__mutmut_6 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_7'] = x_expired_evidence__mutmut_7 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_8'] = x_expired_evidence__mutmut_8 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_9'] = x_expired_evidence__mutmut_9 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_10'] = x_expired_evidence__mutmut_10 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_11'] = x_expired_evidence__mutmut_11 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_12'] = x_expired_evidence__mutmut_12 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_13'] = x_expired_evidence__mutmut_13 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_14'] = x_expired_evidence__mutmut_14 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_15'] = x_expired_evidence__mutmut_15 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_16'] = x_expired_evidence__mutmut_16 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_17'] = x_expired_evidence__mutmut_17 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_18'] = x_expired_evidence__mutmut_18 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_19'] = x_expired_evidence__mutmut_19 # type: ignore # mutmut generated
mutants_x_expired_evidence__mutmut['x_expired_evidence__mutmut_20'] = x_expired_evidence__mutmut_20 # type: ignore # mutmut generated
mutants_x__standing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__standing__mutmut)
def _standing(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = (
        portfolio.evidence_of_goal,
        portfolio.evidence_of_metric,
        portfolio.evidence_of_requirement,
    )
    named = {id_ for index in indexes for ids in index.values() for id_ in ids}
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ in named)


def x__standing__mutmut_orig(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = (
        portfolio.evidence_of_goal,
        portfolio.evidence_of_metric,
        portfolio.evidence_of_requirement,
    )
    named = {id_ for index in indexes for ids in index.values() for id_ in ids}
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ in named)


def x__standing__mutmut_1(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = None
    named = {id_ for index in indexes for ids in index.values() for id_ in ids}
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ in named)


def x__standing__mutmut_2(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = (
        portfolio.evidence_of_goal,
        portfolio.evidence_of_metric,
        portfolio.evidence_of_requirement,
    )
    named = None
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ in named)


def x__standing__mutmut_3(portfolio: Portfolio) -> Iterator[Evidence]:
    """The evidence that stands for a goal, a metric or a requirement."""
    indexes = (
        portfolio.evidence_of_goal,
        portfolio.evidence_of_metric,
        portfolio.evidence_of_requirement,
    )
    named = {id_ for index in indexes for ids in index.values() for id_ in ids}
    return (evidence for id_, evidence in portfolio.evidence.items() if id_ not in named)

mutants_x__standing__mutmut['_mutmut_orig'] = x__standing__mutmut_orig # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_1'] = x__standing__mutmut_1 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_2'] = x__standing__mutmut_2 # type: ignore # mutmut generated
mutants_x__standing__mutmut['x__standing__mutmut_3'] = x__standing__mutmut_3 # type: ignore # mutmut generated
