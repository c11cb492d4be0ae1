"""What would change if facts were there that are not, for a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from tracker.kpis.categories import CategoryCounts
from tracker.kpis.difference import Pair, components
from tracker.kpis.goal import Forecast, GoalReport
from tracker.kpis.result import Component, Result
from tracker.kpis.verdict import Noun
from tracker.kpis.what_if import WhatIf
from tracker.text.signs import visible
from tracker.views.numbers import HUNDRED, NOTHING, counts, figure, percent, quantity, unit
from tracker.views.status_table import forecast_text
from tracker.views.table import WIDTH, Cell, Column, Row, table
from tracker.views.terminal import Style, painted, wrapped

INDENT = "  "
ARROW = "→"
SUPPOSITIONS = Noun("supposition, not a fact", "suppositions, not facts")


def _columns(what: str) -> tuple[Column, ...]:
    return (
        Column(heading=what),
        Column(heading="Before", most=30, right=True),
        Column(heading="After", most=30, right=True),
        Column(heading="Difference", right=True),
    )


def render(what: WhatIf, *, audience: str, colour: bool) -> str:
    """What is supposed, said loudly; then the figures that differ, before and after."""
    differs = what.difference
    parts = [
        "\n".join(_heading(what, audience, colour=colour)),
        "\n".join(_part("KPI", [_kpi(pair) for pair in differs.kpis], colour=colour)),
        "\n".join(_part("Goal", [_goal(pair) for pair in differs.goals], colour=colour)),
        "\n".join(_part("Category", [_category(p) for p in differs.categories], colour=colour)),
    ]
    if not any(parts[1:]):
        parts.append("None of these figures would change.")
    return "\n\n".join(part for part in parts if part)


def _heading(what: WhatIf, audience: str, *, colour: bool) -> Iterator[str]:
    number = SUPPOSITIONS.times(len(what.suppositions))
    source = "" if audience == "owner" else f" From the shared records ({visible(audience)})."
    yield painted(f"WHAT IF: {number}. Nothing is written.{source}", Style.DOUBTFUL, colour=colour)
    for it in what.suppositions:
        yield from wrapped(f"{it.words}: {it.says}, on {it.day}", WIDTH)
    moved = what.as_of != what.asked
    day = f"{what.as_of}, the latest day supposed, not {what.asked}" if moved else f"{what.as_of}"
    yield f"Before and after are both as of {day}."


Shown = tuple[Row, tuple[str, ...]]  # with the notes below it


def _part(what: str, shown: list[Shown], *, colour: bool) -> Iterator[str]:
    if not shown:
        return
    heading, *rows = table(_columns(what), [row for row, _ in shown], colour=colour)
    yield heading
    for row, (_, notes) in zip(rows, shown, strict=True):
        yield row
        for note in notes:
            for line in wrapped(note, WIDTH - len(INDENT)):
                yield painted(f"{INDENT}{line}", Style.FAINT, colour=colour)


def _kpi(pair: Pair[Result]) -> Shown:
    before, after = pair.before, pair.after
    row = [
        Cell(after.title, Style.STRONG),
        Cell(_value(before) if before else NOTHING),
        Cell(_value(after)),
        Cell(_difference(before, after)),
    ]
    said = [("counted", counts(before) if before else NOTHING, counts(after))]
    said += [(name.replace("_", " "), told(was), told(now)) for name, was, now in components(pair)]
    reason = (after.reason,) if after.reason else ()
    return row, (*_changed(said), *reason)


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


def _goal(pair: Pair[GoalReport]) -> Shown:
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
    return row, (after.id, *_changed(said))


def _points(before: Fraction | None, after: Fraction | None) -> str:
    if before is None or after is None:
        return NOTHING
    value = (after - before) * HUNDRED
    return f"{'+' if value > 0 else ''}{quantity(value)} points"


def _standing(report: GoalReport) -> str:
    return f"{percent(report.progress)} {report.state.replace('-', ' ')}"


def _forecast(forecast: Forecast | None) -> str:
    return forecast_text(forecast).removeprefix("forecast ") if forecast else "none"


def _category(pair: Pair[CategoryCounts]) -> Shown:
    before, after = pair.before or pair.after, pair.after
    said = [
        ("with data", told(before.with_data), told(after.with_data)),
        ("on target", told(before.on_target), told(after.on_target)),
        ("evidenced", told(before.evidenced), told(after.evidenced)),
    ]
    return [Cell(after.title, Style.STRONG), *(Cell("") for _ in range(3))], _changed(said)


def _changed(said: Iterable[tuple[str, str, str]]) -> tuple[str, ...]:
    return tuple(f"{name} {was} {ARROW} {now}" for name, was, now in said if was != now)
