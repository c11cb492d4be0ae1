"""One goal in full for a terminal: both plans, each target, its forecast, and forecasts of old."""

from collections.abc import Iterator
from datetime import date as Day
from decimal import Decimal

from tracker.kpis.backtest import Replay, verdict
from tracker.kpis.goal import Forecast, GoalReport, TargetReport
from tracker.kpis.standing import Standing
from tracker.views.moves_table import render as moved
from tracker.views.numbers import NOTHING, percent, quantity
from tracker.views.table import WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, painted, wrapped
from tracker.views.words import capitalised

PLAN = (
    Column(heading="Plan"),
    Column(heading="As it stands", most=30, right=True),
    Column(heading="As first made", most=30, right=True),
    Column(heading="Now", right=True),
    Column(heading="Of the way", right=True),
    Column(heading="Of the first", right=True),
)
REPLAYED = (
    Column(heading="Forecast of"),
    Column(heading="Made on"),
    Column(heading="Date"),
    Column(heading="Earliest"),
    Column(heading="Latest"),
    Column(heading="Reached"),
    Column(heading="Came"),
)


def render(standing: Standing, report: GoalReport, *, colour: bool) -> str:
    """The sections that apply, with an empty line between them."""
    mine = tuple(replay for replay in standing.replays if replay.goal == report.id)
    moves = tuple(move for move in standing.moves if move.goal == report.id)
    parts = [
        "\n".join(_heading(report, colour=colour)),
        "\n".join(_plan(report, colour=colour)),
        "\n".join(_forecasts(report, colour=colour)),
        moved(moves, colour=colour) if moves else "",
        "\n".join(_replayed(mine, colour=colour)),
    ]
    return "\n\n".join(part for part in parts if part)


def _heading(report: GoalReport, *, colour: bool) -> Iterator[str]:
    for line in wrapped(f"{report.title} ({report.id})", WIDTH):
        yield painted(line, Style.STRONG, colour=colour)


def _plan(report: GoalReport, *, colour: bool) -> tuple[str, ...]:
    due = [
        Cell("due date", Style.STRONG),
        Cell(report.due.isoformat()),
        Cell(report.original_due.isoformat()),
        *(Cell("") for _ in PLAN[3:]),
    ]
    return table(PLAN, [due, *map(_target, report.targets)], colour=colour)


def _target(target: TargetReport) -> Row:
    return [
        Cell(target.metric, Style.STRONG),
        Cell(_aim(target.baseline, target.target, target.min, target.max)),
        Cell(
            _aim(
                target.original_baseline,
                target.original_target,
                target.original_min,
                target.original_max,
            )
        ),
        Cell(quantity(target.current)),
        Cell(f"{percent(target.progress)}{' held' if target.target is None else ''}"),
        Cell("" if target.is_as_first_made else percent(target.original_progress)),
    ]


def _aim(
    baseline: Decimal | None, to: Decimal | None, low: Decimal | None, high: Decimal | None
) -> str:
    """`1 to 8`, or a level to hold: `3.8 or more`."""
    if to is not None:
        return f"{quantity(baseline)} to {quantity(to)}"
    if low is not None and high is not None:
        return f"held at {quantity(low)} to {quantity(high)}"
    if low is not None:
        return f"held at {quantity(low)} or more"
    return f"held at {quantity(high)} or less"


def _forecasts(report: GoalReport, *, colour: bool) -> Iterator[str]:
    yield painted("Forecast", Style.STRONG, colour=colour)
    said = [_said(t.metric, t.forecast, t.forecast_reason) for t in report.targets]
    if len(said) != 1:
        said.insert(0, _said("the goal", report.forecast, report.forecast_reason))
    for sentence in said:
        yield from wrapped(sentence, WIDTH)


def _said(what: str, forecast: Forecast | None, reason: str | None) -> str:
    if forecast is None:
        return f"{what}: none; {reason}" if reason else f"{what}: none"
    latest = f"and {forecast.latest}" if forecast.latest else "and an open end"
    return f"{what}: {forecast.date}, between {forecast.earliest} {latest}"


def _replayed(replays: tuple[Replay, ...], *, colour: bool) -> Iterator[str]:
    if not replays:
        return
    yield painted("Forecasts of the past, one a month", Style.STRONG, colour=colour)
    yield from table(REPLAYED, [_replay(replay) for replay in replays], colour=colour)
    yield from wrapped(f"{capitalised(verdict(replays))}.", WIDTH)


def _replay(replay: Replay) -> Row:
    came = replay.came.replace("-", " ")
    style = Style.PLAIN if replay.is_decided else Style.FAINT
    return [
        Cell(f"{replay.metric} at {quantity(replay.target)}", Style.STRONG),
        Cell(replay.made.isoformat()),
        Cell(replay.forecast.date.isoformat()),
        Cell(replay.forecast.earliest.isoformat()),
        Cell(_day(replay.forecast.latest)),
        Cell(_day(replay.reached)),
        Cell("not known yet" if came == "open" else came, style),
    ]


def _day(day: Day | None) -> str:
    return day.isoformat() if day else NOTHING
