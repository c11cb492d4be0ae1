"""Outcomes that the figures do not bear out."""

from collections.abc import Collection, Iterator
from datetime import date as Day

from tracker.kpis.composition import composition
from tracker.kpis.plan import plan_on
from tracker.kpis.track import Track, follow, reached
from tracker.records.finding import Finding, at
from tracker.records.goals import Goal
from tracker.records.portfolio import Portfolio
from tracker.records.vocabulary import GoalResult
from tracker.text.diagnostics import Severity


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_doubts__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_doubts__mutmut)
def doubts(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_orig(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_1(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = None
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_2(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED and outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_3(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None and outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_4(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is not None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_5(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_6(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date >= today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_7(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            break
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_8(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(None):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_9(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(None, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_10(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, None).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_11(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_12(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, ).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_13(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = None
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_14(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(None, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_15(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, None)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_16(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_17(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, )}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_18(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = None
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_19(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(None, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_20(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, None, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_21(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, None, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_22(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, None)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_23(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_24(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_25(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_26(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, )
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_27(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) or not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_28(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of or made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_29(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(None) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_30(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and _was_reached(track):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_31(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(None):
                yield achieved_over_unmet(goal, i, outcome.date)


def x_doubts__mutmut_32(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(None, i, outcome.date)


def x_doubts__mutmut_33(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, None, outcome.date)


def x_doubts__mutmut_34(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, None)


def x_doubts__mutmut_35(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(i, outcome.date)


def x_doubts__mutmut_36(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, outcome.date)


def x_doubts__mutmut_37(portfolio: Portfolio, today: Day, *, unsound: Collection[str] = ()) -> Iterator[Finding]:
    """Goals called `achieved` over targets that were not reached by then, as warnings.

    Nothing is said of `unsound` metrics, of whose series a part could not be read, nor of what
    is made of them or of metrics that are not there: another finding tells what is wrong there.
    """
    for goal in portfolio.goals.values():
        outcome = goal.outcome
        if outcome is None or outcome.result is not GoalResult.ACHIEVED or outcome.date > today:
            continue
        for i, target in enumerate(plan_on(goal, outcome.date).targets):
            made_of = {metric.id for metric in composition(portfolio, target.metric)}
            track = follow(portfolio, goal, target, outcome.date)
            if made_of and made_of.isdisjoint(unsound) and not _was_reached(track):
                yield achieved_over_unmet(goal, i, )

mutants_x_doubts__mutmut['_mutmut_orig'] = x_doubts__mutmut_orig # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_1'] = x_doubts__mutmut_1 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_2'] = x_doubts__mutmut_2 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_3'] = x_doubts__mutmut_3 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_4'] = x_doubts__mutmut_4 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_5'] = x_doubts__mutmut_5 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_6'] = x_doubts__mutmut_6 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_7'] = x_doubts__mutmut_7 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_8'] = x_doubts__mutmut_8 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_9'] = x_doubts__mutmut_9 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_10'] = x_doubts__mutmut_10 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_11'] = x_doubts__mutmut_11 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_12'] = x_doubts__mutmut_12 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_13'] = x_doubts__mutmut_13 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_14'] = x_doubts__mutmut_14 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_15'] = x_doubts__mutmut_15 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_16'] = x_doubts__mutmut_16 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_17'] = x_doubts__mutmut_17 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_18'] = x_doubts__mutmut_18 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_19'] = x_doubts__mutmut_19 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_20'] = x_doubts__mutmut_20 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_21'] = x_doubts__mutmut_21 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_22'] = x_doubts__mutmut_22 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_23'] = x_doubts__mutmut_23 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_24'] = x_doubts__mutmut_24 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_25'] = x_doubts__mutmut_25 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_26'] = x_doubts__mutmut_26 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_27'] = x_doubts__mutmut_27 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_28'] = x_doubts__mutmut_28 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_29'] = x_doubts__mutmut_29 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_30'] = x_doubts__mutmut_30 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_31'] = x_doubts__mutmut_31 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_32'] = x_doubts__mutmut_32 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_33'] = x_doubts__mutmut_33 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_34'] = x_doubts__mutmut_34 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_35'] = x_doubts__mutmut_35 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_36'] = x_doubts__mutmut_36 # type: ignore # mutmut generated
mutants_x_doubts__mutmut['x_doubts__mutmut_37'] = x_doubts__mutmut_37 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__was_reached__mutmut)
def _was_reached(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_orig(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_1(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = None
    return days[-1:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_2(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(None)]
    return days[-1:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_3(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if (track.target.holds_a_level) and False else any(days)


def x__was_reached__mutmut_4(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if (track.target.holds_a_level) or True else any(days)


def x__was_reached__mutmut_5(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[+1:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_6(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-2:] == [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_7(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] != [True] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_8(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [False] if track.target.holds_a_level else any(days)


def x__was_reached__mutmut_9(track: Track) -> bool:
    """Whether the target was reached at least once, or the level held throughout."""
    days = [holds for _, holds in reached(track)]
    return days[-1:] == [True] if track.target.holds_a_level else any(None)

mutants_x__was_reached__mutmut['_mutmut_orig'] = x__was_reached__mutmut_orig # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_1'] = x__was_reached__mutmut_1 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_2'] = x__was_reached__mutmut_2 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_3'] = x__was_reached__mutmut_3 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_4'] = x__was_reached__mutmut_4 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_5'] = x__was_reached__mutmut_5 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_6'] = x__was_reached__mutmut_6 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_7'] = x__was_reached__mutmut_7 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_8'] = x__was_reached__mutmut_8 # type: ignore # mutmut generated
mutants_x__was_reached__mutmut['x__was_reached__mutmut_9'] = x__was_reached__mutmut_9 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_achieved_over_unmet__mutmut)
def achieved_over_unmet(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_orig(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_1(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = None
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_2(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code=None,
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_3(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=None,
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_4(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=None,
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_5(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=None,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_6(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=None,
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_7(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=None,
    )


def x_achieved_over_unmet__mutmut_8(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_9(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_10(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_11(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_12(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_13(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        )


def x_achieved_over_unmet__mutmut_14(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="XXachieved-over-unmetXX",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_15(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="ACHIEVED-OVER-UNMET",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_16(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(None, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_17(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, None, "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_18(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", None),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_19(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at("outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_20(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_21(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", ),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_22(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "XXoutcomeXX", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_23(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "OUTCOME", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_24(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "XXresultXX"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_25(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "RESULT"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_26(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(None, "targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_27(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, None, index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_28(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", None), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_29(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at("targets", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_30(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_31(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", ), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_32(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "XXtargetsXX", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_33(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "TARGETS", index), "the target is here"),),
    )


def x_achieved_over_unmet__mutmut_34(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "XXthe target is hereXX"),),
    )


def x_achieved_over_unmet__mutmut_35(goal: Goal, index: int, day: Day) -> Finding:
    """An outcome that says more than a target."""
    metric = goal.targets[index].metric
    return Finding(
        code="achieved-over-unmet",
        message=f"the goal is called achieved, and on {day} its target on `{metric}` was not met",
        place=at(goal, "outcome", "result"),
        severity=Severity.WARNING,
        help=f"log what is missing of `{metric}`, amend the target, or say how it really ended",
        related=((at(goal, "targets", index), "THE TARGET IS HERE"),),
    )

mutants_x_achieved_over_unmet__mutmut['_mutmut_orig'] = x_achieved_over_unmet__mutmut_orig # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_1'] = x_achieved_over_unmet__mutmut_1 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_2'] = x_achieved_over_unmet__mutmut_2 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_3'] = x_achieved_over_unmet__mutmut_3 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_4'] = x_achieved_over_unmet__mutmut_4 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_5'] = x_achieved_over_unmet__mutmut_5 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_6'] = x_achieved_over_unmet__mutmut_6 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_7'] = x_achieved_over_unmet__mutmut_7 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_8'] = x_achieved_over_unmet__mutmut_8 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_9'] = x_achieved_over_unmet__mutmut_9 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_10'] = x_achieved_over_unmet__mutmut_10 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_11'] = x_achieved_over_unmet__mutmut_11 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_12'] = x_achieved_over_unmet__mutmut_12 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_13'] = x_achieved_over_unmet__mutmut_13 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_14'] = x_achieved_over_unmet__mutmut_14 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_15'] = x_achieved_over_unmet__mutmut_15 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_16'] = x_achieved_over_unmet__mutmut_16 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_17'] = x_achieved_over_unmet__mutmut_17 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_18'] = x_achieved_over_unmet__mutmut_18 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_19'] = x_achieved_over_unmet__mutmut_19 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_20'] = x_achieved_over_unmet__mutmut_20 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_21'] = x_achieved_over_unmet__mutmut_21 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_22'] = x_achieved_over_unmet__mutmut_22 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_23'] = x_achieved_over_unmet__mutmut_23 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_24'] = x_achieved_over_unmet__mutmut_24 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_25'] = x_achieved_over_unmet__mutmut_25 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_26'] = x_achieved_over_unmet__mutmut_26 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_27'] = x_achieved_over_unmet__mutmut_27 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_28'] = x_achieved_over_unmet__mutmut_28 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_29'] = x_achieved_over_unmet__mutmut_29 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_30'] = x_achieved_over_unmet__mutmut_30 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_31'] = x_achieved_over_unmet__mutmut_31 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_32'] = x_achieved_over_unmet__mutmut_32 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_33'] = x_achieved_over_unmet__mutmut_33 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_34'] = x_achieved_over_unmet__mutmut_34 # type: ignore # mutmut generated
mutants_x_achieved_over_unmet__mutmut['x_achieved_over_unmet__mutmut_35'] = x_achieved_over_unmet__mutmut_35 # type: ignore # mutmut generated
