"""How goals stand, made up for a renderer to show."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from tests.views.figures import AS_OF
from tracker.kpis.agenda import Agenda, OpenAction, Stale
from tracker.kpis.backtest import Came, Replay
from tracker.kpis.goal import Forecast, GoalReport
from tracker.kpis.moves import Move, Way
from tracker.kpis.standing import Standing
from tracker.records.reviews import Review
from tracker.records.vocabulary import RaterGroup

NOTHING = Agenda(last_review=None, actions=(), metrics=(), surveys=(), expired=())

AGENDA = Agenda(
    last_review=Review(
        id="spring", path="", line=0, date=date(2026, 4, 1), with_=RaterGroup.MANAGER
    ),
    actions=(
        OpenAction(
            record="reviews/spring",
            title="Send the outline",
            due=date(2026, 5, 1),
            first_due=date(2026, 5, 1),
            late=True,
        ),
        OpenAction(
            record="engagements/coach",
            title="Ask twice",
            due=date(2026, 7, 31),
            first_due=date(2026, 7, 1),
            late=False,
        ),
    ),
    metrics=(
        Stale(
            record="metrics/pages",
            title="Pages",
            newest=date(2026, 1, 10),
            current_until=date(2026, 3, 10),
        ),
    ),
    surveys=(),
    expired=(),
)

LATER = Move(
    goal="ship",
    change="due",
    date=date(2026, 6, 15),
    from_=date(2026, 5, 31),
    to=date(2026, 12, 31),
    by=214,
    way=Way.EASIER,
    due=date(2026, 5, 31),
    reason="The panel moved.",
)
LESS = Move(
    goal="ship",
    change="talks",
    date=date(2026, 2, 1),
    from_=Decimal(9),
    to=Decimal("7.5"),
    by=Decimal("-1.5"),
    way=None,
    due=date(2026, 5, 31),
    reason="Too many.",
)

HELD = Replay(
    goal="ship",
    metric="talks",
    made=date(2026, 1, 31),
    target=Fraction(3, 2),
    forecast=Forecast(date=date(2026, 3, 1), earliest=date(2026, 2, 20), latest=date(2026, 4, 1)),
    reached=date(2026, 3, 5),
    came=Came.INSIDE,
)
UNDECIDED = Replay(
    goal="ship",
    metric="talks",
    made=date(2026, 2, 28),
    target=Fraction(3, 2),
    forecast=Forecast(date=date(2026, 8, 1), earliest=date(2026, 7, 1), latest=None),
    reached=None,
    came=Came.OPEN,
)


def standing(
    *goals: GoalReport,
    replays: tuple[Replay, ...] = (),
    moves: tuple[Move, ...] = (),
    agenda: Agenda = NOTHING,
) -> Standing:
    return Standing(as_of=AS_OF, goals=goals, replays=replays, moves=moves, agenda=agenda)
