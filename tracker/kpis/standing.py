"""How the goals stand: each of them, how their plans were moved, and how forecasts have done."""

from collections.abc import Collection
from datetime import date as Day

from msgspec import Struct
from msgspec.structs import replace

from tracker.kpis.agenda import Agenda, agenda
from tracker.kpis.backtest import Replay, replays
from tracker.kpis.goal import GoalReport
from tracker.kpis.moves import Move, moves
from tracker.kpis.progress import goal_reports
from tracker.records.portfolio import Portfolio


class Standing(Struct, frozen=True, kw_only=True):
    """All goals by id, as of a day. `replays` are oldest first, `moves` newest first."""

    as_of: Day
    goals: tuple[GoalReport, ...]
    replays: tuple[Replay, ...]
    moves: tuple[Move, ...]
    agenda: Agenda


def standing(portfolio: Portfolio, as_of: Day) -> Standing:
    """Where everything stands as of the day."""
    return Standing(
        as_of=as_of,
        goals=goal_reports(portfolio, as_of),
        replays=replays(portfolio, as_of),
        moves=moves(portfolio, as_of),
        agenda=agenda(portfolio, as_of),
    )


def of_goals(whole: Standing, goals: Collection[str]) -> Standing:
    """The same of some goals only, in the order in which they are named; the agenda stays."""
    known = {report.id: report for report in whole.goals}
    return replace(
        whole,
        goals=tuple(known[goal] for goal in dict.fromkeys(goals)),
        replays=tuple(replay for replay in whole.replays if replay.goal in goals),
        moves=tuple(move for move in whole.moves if move.goal in goals),
    )
