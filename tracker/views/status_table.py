"""The goals as tables for a terminal: what is under way, what is to come, what is over."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from tracker.kpis.goal import Forecast, GoalReport, State
from tracker.kpis.verdict import Noun
from tracker.views.numbers import percent, quantity, signed_days
from tracker.views.table import Cell, Column, lines
from tracker.views.terminal import Style, painted

COLUMNS = (
    Column(heading="Goal", most=34),
    Column(heading="State", most=10),
    Column(heading="Progress", most=18),
    Column(heading="Expected", right=True),
    Column(heading="Pace", right=True),
    Column(heading="Buffer", right=True, most=12),
    Column(heading="Due"),
)
GROUPS = (
    ("Under way", (State.AT_RISK, State.LAGGING, State.NO_DATA, State.ON_TRACK, State.EARLY)),
    ("To come", (State.PLANNED, State.DRAFT)),
    ("Over", (State.ACHIEVED, State.MISSED, State.ABANDONED, State.WITHDRAWN)),
)
STYLES = {
    State.AT_RISK: Style.BAD,
    State.MISSED: Style.BAD,
    State.LAGGING: Style.DOUBTFUL,
    State.NO_DATA: Style.DOUBTFUL,
    State.ON_TRACK: Style.GOOD,
    State.ACHIEVED: Style.GOOD,
}
BAR = 10
DONE, OPEN, MARK = "█", "·", "│"
TARGETS = Noun("target", "targets")


def render(reports: Iterable[GoalReport], *, as_of: date, colour: bool) -> str:
    """A table per group, the most pressing first."""
    known = tuple(reports)
    parts = [painted(f"Goals as of {as_of.isoformat()}", Style.STRONG, colour=colour)]
    for title, states in GROUPS:
        found = sorted(
            (report for report in known if report.state in states),
            key=lambda report: (states.index(report.state), report.due, report.id),
        )
        if found:
            parts.append("\n".join(_group(title, found, colour=colour)))
    return "\n\n".join(parts) if known else f"{parts[0]}\n\nThere are no goals yet."


def bar(progress: Fraction | None, expected: Fraction | None) -> str:
    """Progress in ten cells, with a mark where it should be: `████··│···`."""
    done = 0 if progress is None else _cells(progress)
    cells = [DONE] * done + [OPEN] * (BAR - done)
    if expected is not None:
        cells.insert(_cells(expected), MARK)
    return "".join(cells)


def _cells(share: Fraction) -> int:
    return int(min(max(share, Fraction(0)), Fraction(1)) * BAR)


def _group(title: str, reports: Sequence[GoalReport], *, colour: bool) -> Iterator[str]:
    yield painted(title, Style.FAINT, colour=colour)
    heading, *rows = lines(COLUMNS, [_row(report) for report in reports], colour=colour)
    yield heading
    for report, row in zip(reports, rows, strict=True):
        yield row
        note = ", ".join(_notes(report))
        if note:
            yield painted(f"  {note}", Style.FAINT, colour=colour)


def _row(report: GoalReport) -> list[Cell]:
    done = percent(report.progress)
    return [
        Cell(report.title, Style.STRONG),
        Cell(report.state.replace("-", " "), STYLES.get(report.state, Style.PLAIN)),
        Cell(f"{bar(report.progress, report.expected)} {done}"),
        Cell(percent(report.expected)),
        Cell(quantity(report.pace)),
        Cell(signed_days(report.buffer_days)),
        Cell(report.due.isoformat()),
    ]


def _notes(report: GoalReport) -> Iterator[str]:
    """What the row has no column for."""
    if report.original_due != report.due:
        yield f"first due {report.original_due.isoformat()}"
    if report.state is State.ACHIEVED and report.met_on:
        yield f"met on {report.met_on.isoformat()}"
    measured, of = report.measured
    if measured < of:
        yield f"{measured} of {TARGETS.times(of)} measured"
    if report.forecast:
        yield _forecast(report.forecast)


def _forecast(forecast: Forecast) -> str:
    latest = f"to {forecast.latest.isoformat()}" if forecast.latest else "or later"
    return f"forecast {forecast.date.isoformat()} ({forecast.earliest.isoformat()} {latest})"
