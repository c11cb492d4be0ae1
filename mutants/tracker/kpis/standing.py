"""How the goals stand: each of them, how their plans were moved, and how forecasts have done."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date as Day

from tracker.kpis.agenda import Agenda, agenda
from tracker.kpis.backtest import Replay, replays
from tracker.kpis.goal import GoalReport
from tracker.kpis.moves import Move, moves
from tracker.kpis.progress import goal_reports
from tracker.records.portfolio import Portfolio


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All goals by id, as of a day. `replays` are oldest first, `moves` newest first."""

    as_of: Day
    goals: tuple[GoalReport, ...]
    replays: tuple[Replay, ...]
    moves: tuple[Move, ...]
    agenda: Agenda
mutants_x_standing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_standing__mutmut)
def standing(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_orig(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_1(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=None,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_2(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=None,
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_3(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=None,
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_4(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=None,
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_5(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=None,
    )


def x_standing__mutmut_6(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_7(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_8(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_9(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_10(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        )


def x_standing__mutmut_11(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(None, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_12(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, None),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_13(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_14(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, ),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_15(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(None, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_16(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, None),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_17(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_18(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, ),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_19(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(None, as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_20(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, None),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_21(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(as_of),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_22(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, ),
        agenda=agenda(portfolio, as_of),
    )


def x_standing__mutmut_23(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(None, as_of),
    )


def x_standing__mutmut_24(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, None),
    )


def x_standing__mutmut_25(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(as_of),
    )


def x_standing__mutmut_26(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, ),
    )

mutants_x_standing__mutmut['_mutmut_orig'] = x_standing__mutmut_orig # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_1'] = x_standing__mutmut_1 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_2'] = x_standing__mutmut_2 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_3'] = x_standing__mutmut_3 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_4'] = x_standing__mutmut_4 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_5'] = x_standing__mutmut_5 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_6'] = x_standing__mutmut_6 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_7'] = x_standing__mutmut_7 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_8'] = x_standing__mutmut_8 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_9'] = x_standing__mutmut_9 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_10'] = x_standing__mutmut_10 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_11'] = x_standing__mutmut_11 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_12'] = x_standing__mutmut_12 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_13'] = x_standing__mutmut_13 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_14'] = x_standing__mutmut_14 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_15'] = x_standing__mutmut_15 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_16'] = x_standing__mutmut_16 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_17'] = x_standing__mutmut_17 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_18'] = x_standing__mutmut_18 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_19'] = x_standing__mutmut_19 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_20'] = x_standing__mutmut_20 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_21'] = x_standing__mutmut_21 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_22'] = x_standing__mutmut_22 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_23'] = x_standing__mutmut_23 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_24'] = x_standing__mutmut_24 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_25'] = x_standing__mutmut_25 # type: ignore # mutmut generated
mutants_x_standing__mutmut['x_standing__mutmut_26'] = x_standing__mutmut_26 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_of_goals__mutmut)
def of_goals(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_orig(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_1(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = None
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_2(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        None,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_3(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=None,
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_4(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=None,
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_5(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=None,
    )


def x_of_goals__mutmut_6(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_7(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_8(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_9(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        )


def x_of_goals__mutmut_10(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(None),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_11(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(None)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_12(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(None),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_13(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal not in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )


def x_of_goals__mutmut_14(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(None),
    )


def x_of_goals__mutmut_15(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal not in goals),
    )

mutants_x_of_goals__mutmut['_mutmut_orig'] = x_of_goals__mutmut_orig # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_1'] = x_of_goals__mutmut_1 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_2'] = x_of_goals__mutmut_2 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_3'] = x_of_goals__mutmut_3 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_4'] = x_of_goals__mutmut_4 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_5'] = x_of_goals__mutmut_5 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_6'] = x_of_goals__mutmut_6 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_7'] = x_of_goals__mutmut_7 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_8'] = x_of_goals__mutmut_8 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_9'] = x_of_goals__mutmut_9 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_10'] = x_of_goals__mutmut_10 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_11'] = x_of_goals__mutmut_11 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_12'] = x_of_goals__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_13'] = x_of_goals__mutmut_13 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_14'] = x_of_goals__mutmut_14 # type: ignore # mutmut generated
mutants_x_of_goals__mutmut['x_of_goals__mutmut_15'] = x_of_goals__mutmut_15 # type: ignore # mutmut generated
