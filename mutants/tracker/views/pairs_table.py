"""Figures before and after, side by side in tables for a terminal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from tracker.kpis.difference import Pair
from tracker.kpis.goal import Forecast, GoalReport
from tracker.kpis.result import Component, Result
from tracker.views.numbers import HUNDRED, NOTHING, counts, figure, percent, quantity, unit
from tracker.views.status_table import forecast_text
from tracker.views.table import WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, painted, wrapped

INDENT = "  "
ARROW = "→"

Shown = tuple[Row, tuple[str, ...]]  # with the notes below it
Then = tuple[str, str]  # what the two sides are called


def side_by_side(what: str, shown: Sequence[Shown], *, sides: Then, colour: bool) -> Iterator[str]:
    """A table of figures of one kind, each with its notes below; nothing where there are none."""
    if not shown:
        return
    heading, *rows = table(_columns(what, sides), [row for row, _ in shown], colour=colour)
    yield heading
    for row, (_, notes) in zip(rows, shown, strict=True):
        yield row
        for note in notes:
            for line in wrapped(note, WIDTH - len(INDENT)):
                yield painted(f"{INDENT}{line}", Style.FAINT, colour=colour)


def _columns(what: str, sides: Then) -> tuple[Column, ...]:
    before, after = sides
    return (
        Column(heading=what),
        Column(heading=before, most=30, right=True),
        Column(heading=after, most=30, right=True),
        Column(heading="Difference", right=True),
    )


def kpi_row(pair: Pair[Result], beside: Iterable[str] = ()) -> Shown:
    """A KPI's values, with its counts where those differ, and what else is to be said."""
    before, after = pair.before, pair.after
    row = [
        Cell(after.title, Style.STRONG),
        Cell(_value(before) if before else NOTHING),
        Cell(_value(after)),
        Cell(_difference(before, after)),
    ]
    counted = changed([("counted", counts(before) if before else NOTHING, counts(after))])
    reason = (after.reason,) if after.reason else ()
    return row, (*counted, *beside, *reason)


def _value(result: Result) -> str:
    """The value with its unit, or why there is none."""
    if result.value is None:
        return result.status.replace("-", " ")
    return f"{figure(result, result.value)} {unit(result)}"


def _difference(before: Result | None, after: Result) -> str:
    """How far the value would move, no finer than the value; of percentages in points."""
    if before is None or before.value is None or after.value is None:
        return NOTHING
    value = after.value - before.value
    points = " points" if after.unit == "%" else ""
    return f"{'+' if value > 0 else ''}{figure(after, value)}{points}"


def told(value: Component) -> str:
    """A component in plain words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    match value:
        case Fraction() | int() | None:
            return quantity(value)
        case Mapping():
            return "; ".join(f"{key}: {told(inner)}" for key, inner in value.items()) or "none"
        case tuple():
            return ", ".join(map(told, value)) or "none"
        case _:
            return str(value)


def goal_row(pair: Pair[GoalReport]) -> Shown:
    """A goal's progress and state; below it the targets, buffer and forecast that differ."""
    before, after = pair.before or pair.after, pair.after
    row = [
        Cell(after.title, Style.STRONG),
        Cell(_standing(before)),
        Cell(_standing(after)),
        Cell(_points(before.progress, after.progress)),
    ]
    said = [
        *(
            (was.metric, quantity(was.current), quantity(now.current))
            for was, now in zip(before.targets, after.targets, strict=True)
        ),
        ("buffer in days", told(before.buffer_days), told(after.buffer_days)),
        ("met on", told(before.met_on), told(after.met_on)),
        ("forecast", _forecast(before.forecast), _forecast(after.forecast)),
    ]
    return row, (after.id, *changed(said))


def _points(before: Fraction | None, after: Fraction | None) -> str:
    if before is None or after is None:
        return NOTHING
    value = (after - before) * HUNDRED
    return f"{'+' if value > 0 else ''}{quantity(value)} points"


def _standing(report: GoalReport) -> str:
    return f"{percent(report.progress)} {report.state.replace('-', ' ')}"


def _forecast(forecast: Forecast | None) -> str:
    return forecast_text(forecast).removeprefix("forecast ") if forecast else "none"


def changed(said: Iterable[tuple[str, str, str]]) -> tuple[str, ...]:
    """Of names with what was and what is, those that differ: `met on – → 2026-06-30`."""
    return tuple(f"{name} {was} {ARROW} {now}" for name, was, now in said if was != now)
