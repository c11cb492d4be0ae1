"""How the goals stand, all of them or some."""

from tests.kpis.portfolios import day, goal, metric, moved_due, portfolio, seen, target
from tracker.kpis.agenda import agenda
from tracker.kpis.backtest import replays
from tracker.kpis.moves import moves
from tracker.kpis.progress import goal_reports
from tracker.kpis.standing import Standing, of_goals, standing

AS_OF = day("2026-06-30")
WEEKLY = ("2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26")
PLANS = portfolio(
    *(
        goal(
            name,
            "2026-01-01",
            "2026-12-31",
            target("m", 0, 99),
            amendments=[moved_due("2026-03-01", "2026-06-30", "2026-12-31")],
        )
        for name in ("a", "b", "c")
    ),
    metric("m", *(seen(on, 7) for on in WEEKLY)),
)


def test_it_holds_all_there_is_to_tell() -> None:
    assert standing(PLANS, AS_OF) == Standing(
        as_of=AS_OF,
        goals=goal_reports(PLANS, AS_OF),
        replays=replays(PLANS, AS_OF),
        moves=moves(PLANS, AS_OF),
        agenda=agenda(PLANS, AS_OF),
    )


def test_of_some_goals_it_holds_theirs_in_the_order_asked_for() -> None:
    some = of_goals(standing(PLANS, AS_OF), ("c", "a", "c"))

    assert [report.id for report in some.goals] == ["c", "a"]
    assert {replay.goal for replay in some.replays} == {"a", "c"}
    assert [move.goal for move in some.moves] == ["a", "c"]
